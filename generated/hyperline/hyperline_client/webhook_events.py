# Generated from specs/hyperline/webhooks.yaml. Do not edit.
"""The events of Hyperline's webhooks. Each has a class, which is made at its first use; `AnyEvent` is any of them."""

from typing import Final

from billfold_core.webhooks import Entry, EventTable, Reading, kinds_of

_CUSTOMER: Final = Entry(
    "",
    "hyperline_client.models:Customer",
    "/id",
    (Reading("hyperline_client.api.customers:customers_get", "/id"),),
    is_documented=False,
)
_SUBSCRIPTION: Final = Entry(
    "",
    "hyperline_client.models:Subscription",
    "/id",
    (Reading("hyperline_client.api.subscriptions:subscriptions_get", "/id"),),
    is_documented=False,
)
_SUBSCRIPTION_TRANSITION: Final = Entry(
    "",
    "hyperline_client.models:SubscriptionTransition",
    "/id",
    (Reading("hyperline_client.api.subscription_transitions:subscription_transitions_get", "/id"),),
    is_documented=False,
)
_INVOICE: Final = Entry(
    "",
    "hyperline_client.models:Invoice",
    "/id",
    (Reading("hyperline_client.api.invoices:invoices_get", "/id"),),
    is_documented=False,
)
_INVOICE_BATCH: Final = Entry("", "hyperline_client.models:InvoiceBatch", "/batch_id", is_documented=False)
_CHECKOUT_SESSION: Final = Entry("", "hyperline_client.models:CheckoutSession", "/id", is_documented=False)
_CUSTOMER_PAYMENT_METHOD: Final = Entry("", "hyperline_client.models:CustomerPaymentMethod", "/id", is_documented=False)
_WALLET: Final = Entry(
    "",
    "hyperline_client.models:Wallet",
    "/id",
    (Reading("hyperline_client.api.wallets:wallets_get", "/id"),),
    is_documented=False,
)
_CUSTOMER_CREDIT: Final = Entry("", "hyperline_client.models:CustomerCredit", "/customer_id", is_documented=False)
_OTHER: Final = Entry("", "", "", is_documented=False)
_QUOTE: Final = Entry(
    "", "hyperline_client.models:Quote", "/id", (Reading("hyperline_client.api.quotes:quotes_get", "/id"),), is_documented=False
)
_CUSTOM_PROPERTY: Final = Entry("", "hyperline_client.models:CustomProperty", "/id", is_documented=False)
_AGGREGATOR: Final = Entry(
    "",
    "hyperline_client.models:Aggregator",
    "/id",
    (Reading("hyperline_client.api.aggregators:aggregators_get", "/id"),),
    is_documented=False,
)
_FEATURE: Final = Entry(
    "",
    "hyperline_client.models:Feature",
    "/code",
    (Reading("hyperline_client.api.features:features_get", "/code"),),
    is_documented=False,
)
_PRODUCT_FEATURE: Final = Entry("", "hyperline_client.models:ProductFeature", "/feature_code", is_documented=False)
_PRODUCT: Final = Entry(
    "",
    "hyperline_client.models:product_from_dict",
    "/id",
    (Reading("hyperline_client.api.products:products_get", "/id"),),
    is_documented=False,
)
_PLAN: Final = Entry(
    "", "hyperline_client.models:Plan", "/id", (Reading("hyperline_client.api.plans:plans_get", "/id"),), is_documented=False
)
_COUPON: Final = Entry(
    "",
    "hyperline_client.models:coupon_from_dict",
    "/id",
    (Reading("hyperline_client.api.coupons:coupons_get", "/id"),),
    is_documented=False,
)
_PRICE_BOOK: Final = Entry(
    "",
    "hyperline_client.models:PriceBook",
    "/id",
    (Reading("hyperline_client.api.price_books:price_books_get", "/id"),),
    is_documented=False,
)
_APPROVAL_WORKFLOW: Final = Entry("", "hyperline_client.models:ApprovalWorkflow", "/id", is_documented=False)
_APPROVAL_REQUEST: Final = Entry(
    "",
    "hyperline_client.models:ApprovalRequest",
    "/id",
    (Reading("hyperline_client.api.approvals:approvals_get_request", "/id"),),
    is_documented=False,
)

EVENTS: Final = EventTable(
    __name__,
    {
        "customer.created": _CUSTOMER._replace(kind="CustomerCreated", summary="A customer was made."),
        "customer.updated": _CUSTOMER._replace(kind="CustomerUpdated", summary="A customer was changed."),
        "customer.archived": _CUSTOMER._replace(kind="CustomerArchived", summary="A customer was archived."),
        "customer.recovered": _CUSTOMER._replace(kind="CustomerRecovered", summary="An archived customer was brought back."),
        "customer.deleted": _CUSTOMER._replace(kind="CustomerDeleted", summary="A customer was deleted."),
        "subscription.created": _SUBSCRIPTION._replace(kind="SubscriptionCreated", summary="A subscription was made."),
        "subscription.trial_ended": _SUBSCRIPTION._replace(
            kind="SubscriptionTrialEnded", summary="The trial of a subscription ended."
        ),
        "subscription.activated": _SUBSCRIPTION._replace(kind="SubscriptionActivated", summary="A subscription became active."),
        "subscription.reactivated": _SUBSCRIPTION._replace(
            kind="SubscriptionReactivated", summary="A subscription became active again."
        ),
        "subscription.contract_started": _SUBSCRIPTION._replace(
            kind="SubscriptionContractStarted", summary="The contract of a subscription began."
        ),
        "subscription.contract_renewed": _SUBSCRIPTION._replace(
            kind="SubscriptionContractRenewed", summary="The contract of a subscription was renewed."
        ),
        "subscription.paused": _SUBSCRIPTION._replace(kind="SubscriptionPaused", summary="A subscription was paused."),
        "subscription.phase_activated": _SUBSCRIPTION._replace(
            kind="SubscriptionPhaseActivated", summary="A phase of a subscription began."
        ),
        "subscription.updated": _SUBSCRIPTION._replace(kind="SubscriptionUpdated", summary="A subscription was changed."),
        "subscription.cancellation_scheduled": _SUBSCRIPTION._replace(
            kind="SubscriptionCancellationScheduled", summary="A subscription will be cancelled."
        ),
        "subscription.cancelled": _SUBSCRIPTION._replace(kind="SubscriptionCancelled", summary="A subscription was cancelled."),
        "subscription.voided": _SUBSCRIPTION._replace(kind="SubscriptionVoided", summary="A subscription became void."),
        "subscription.errored": _SUBSCRIPTION._replace(kind="SubscriptionErrored", summary="A subscription has an error."),
        "subscription.charged": _SUBSCRIPTION._replace(
            kind="SubscriptionCharged", summary="A subscription was billed. Whether it was paid is not told."
        ),
        "subscription.commitment_renewed": _SUBSCRIPTION._replace(
            kind="SubscriptionCommitmentRenewed", summary="The commitment of a subscription was renewed."
        ),
        "subscription.reinstated": _SUBSCRIPTION._replace(
            kind="SubscriptionReinstated", summary="A subscription was reinstated."
        ),
        "subscription.analytics_updated": _SUBSCRIPTION._replace(
            kind="SubscriptionAnalyticsUpdated", summary="The figures of a subscription were computed anew."
        ),
        "subscription_transition.completed": _SUBSCRIPTION_TRANSITION._replace(
            kind="SubscriptionTransitionCompleted", summary="A subscription has taken the place of others."
        ),
        "invoice.created": _INVOICE._replace(kind="InvoiceCreated", summary="An invoice was made."),
        "invoice.grace_period.started": _INVOICE._replace(
            kind="InvoiceGracePeriodStarted", summary="The time in which an invoice can still be changed began."
        ),
        "invoice.late": _INVOICE._replace(kind="InvoiceLate", summary="An invoice is overdue."),
        "invoice.ready": _INVOICE._replace(kind="InvoiceReady", summary="An invoice is ready."),
        "invoice.reminder_sent": _INVOICE._replace(kind="InvoiceReminderSent", summary="A reminder of an invoice was sent."),
        "invoice.settled": _INVOICE._replace(
            kind="InvoiceSettled", summary="An invoice is settled as a whole. By what is not told."
        ),
        "invoice.errored": _INVOICE._replace(
            kind="InvoiceErrored", summary="The payment of an invoice failed, as the name says."
        ),
        "invoice.chargeback": _INVOICE._replace(kind="InvoiceChargeback", summary="The payment of an invoice is charged back."),
        "invoice.voided": _INVOICE._replace(kind="InvoiceVoided", summary="An invoice became void."),
        "invoice.uncollectible": _INVOICE._replace(
            kind="InvoiceUncollectible", summary="An invoice is taken to be uncollectible."
        ),
        "invoice.deleted": _INVOICE._replace(kind="InvoiceDeleted", summary="An invoice was deleted."),
        "invoice.batch.creation_succeeded": _INVOICE_BATCH._replace(
            kind="InvoiceBatchCreationSucceeded", summary="A batch of invoices was made."
        ),
        "invoice.batch.creation_failed": _INVOICE_BATCH._replace(
            kind="InvoiceBatchCreationFailed", summary="A batch of invoices could not be made."
        ),
        "invoice.batch.email_succeeded": _INVOICE_BATCH._replace(
            kind="InvoiceBatchEmailSucceeded", summary="The e-mails of a batch of invoices were sent."
        ),
        "invoice.batch.email_skipped": _INVOICE_BATCH._replace(
            kind="InvoiceBatchEmailSkipped", summary="The e-mails of a batch of invoices were left out."
        ),
        "invoice.batch.email_failed": _INVOICE_BATCH._replace(
            kind="InvoiceBatchEmailFailed", summary="The e-mails of a batch of invoices could not be sent."
        ),
        "credit_note.ready": _INVOICE._replace(kind="CreditNoteReady", summary="A credit note is ready."),
        "credit_note.allocations_updated": _INVOICE._replace(
            kind="CreditNoteAllocationsUpdated", summary="What a credit note is set against was changed."
        ),
        "credit_note.settled": _INVOICE._replace(kind="CreditNoteSettled", summary="A credit note is settled."),
        "credit_note.voided": _INVOICE._replace(kind="CreditNoteVoided", summary="A credit note became void."),
        "checkout.created": _CHECKOUT_SESSION._replace(kind="CheckoutCreated", summary="A checkout session was made."),
        "checkout.completed": _CHECKOUT_SESSION._replace(kind="CheckoutCompleted", summary="A checkout session was completed."),
        "payment_method.created": _CUSTOMER_PAYMENT_METHOD._replace(
            kind="PaymentMethodCreated", summary="A payment method was added."
        ),
        "payment_method.activated": _CUSTOMER_PAYMENT_METHOD._replace(
            kind="PaymentMethodActivated", summary="A payment method became active."
        ),
        "payment_method.errored": _CUSTOMER_PAYMENT_METHOD._replace(
            kind="PaymentMethodErrored", summary="A payment method has an error."
        ),
        "payment_method.deleted": _CUSTOMER_PAYMENT_METHOD._replace(
            kind="PaymentMethodDeleted", summary="A payment method was deleted."
        ),
        "payment_method.expiring_soon": _CUSTOMER_PAYMENT_METHOD._replace(
            kind="PaymentMethodExpiringSoon", summary="A payment method will expire soon."
        ),
        "payment_method.expired": _CUSTOMER_PAYMENT_METHOD._replace(
            kind="PaymentMethodExpired", summary="A payment method has expired."
        ),
        "wallet.credited": _WALLET._replace(kind="WalletCredited", summary="Money came into a wallet."),
        "wallet.debited": _WALLET._replace(kind="WalletDebited", summary="Money left a wallet."),
        "wallet.low_projected_balance": _WALLET._replace(
            kind="WalletLowProjectedBalance", summary="A wallet is expected to run low."
        ),
        "credit.created": _CUSTOMER_CREDIT._replace(kind="CreditCreated", summary="A credit of a customer was made."),
        "credit.updated": _CUSTOMER_CREDIT._replace(kind="CreditUpdated", summary="A credit of a customer was changed."),
        "credit.low_balance": _CUSTOMER_CREDIT._replace(kind="CreditLowBalance", summary="A credit of a customer runs low."),
        "credit.balance_refreshed": _CUSTOMER_CREDIT._replace(
            kind="CreditBalanceRefreshed", summary="The balance of a credit was computed anew."
        ),
        "credit.balance_at_zero": _CUSTOMER_CREDIT._replace(
            kind="CreditBalanceAtZero", summary="A credit of a customer is used up."
        ),
        "credit.topup_transaction_created": _OTHER._replace(
            kind="CreditTopupTransactionCreated", summary="A credit of a customer was topped up."
        ),
        "credit.usage_transaction_created": _OTHER._replace(
            kind="CreditUsageTransactionCreated", summary="A credit of a customer was used."
        ),
        "credit.expiration_transaction_created": _OTHER._replace(
            kind="CreditExpirationTransactionCreated", summary="A part of a customer's credit has expired."
        ),
        "quote.created": _QUOTE._replace(kind="QuoteCreated", summary="A quote was made."),
        "quote.updated": _QUOTE._replace(kind="QuoteUpdated", summary="A quote was changed."),
        "quote.approval_requested": _QUOTE._replace(kind="QuoteApprovalRequested", summary="A quote waits for an approval."),
        "quote.approved": _QUOTE._replace(kind="QuoteApproved", summary="A quote was approved."),
        "quote.sent": _QUOTE._replace(kind="QuoteSent", summary="A quote was sent."),
        "quote.viewed": _QUOTE._replace(kind="QuoteViewed", summary="A quote was looked at."),
        "quote.signed": _QUOTE._replace(kind="QuoteSigned", summary="A quote was signed."),
        "quote.activated": _QUOTE._replace(kind="QuoteActivated", summary="A quote became a subscription."),
        "quote.voided": _QUOTE._replace(kind="QuoteVoided", summary="A quote became void."),
        "bank_account.created": _OTHER._replace(kind="BankAccountCreated", summary="A bank account was added."),
        "bank_account.deleted": _OTHER._replace(kind="BankAccountDeleted", summary="A bank account was deleted."),
        "bank_account.errored": _OTHER._replace(kind="BankAccountErrored", summary="A bank account has an error."),
        "custom_property.created": _CUSTOM_PROPERTY._replace(kind="CustomPropertyCreated", summary="A custom property was made."),
        "custom_property.updated": _CUSTOM_PROPERTY._replace(
            kind="CustomPropertyUpdated", summary="A custom property was changed."
        ),
        "custom_property.deleted": _CUSTOM_PROPERTY._replace(
            kind="CustomPropertyDeleted", summary="A custom property was deleted."
        ),
        "custom_property.value_created": _OTHER._replace(
            kind="CustomPropertyValueCreated", summary="A custom property of a record got a value."
        ),
        "custom_property.value_updated": _OTHER._replace(
            kind="CustomPropertyValueUpdated", summary="The value of a custom property of a record was changed."
        ),
        "aggregator.updated": _AGGREGATOR._replace(kind="AggregatorUpdated", summary="An aggregator was changed."),
        "aggregator.threshold_crossed": _AGGREGATOR._replace(
            kind="AggregatorThresholdCrossed", summary="What an aggregator counts has crossed a threshold."
        ),
        "feature.created": _FEATURE._replace(kind="FeatureCreated", summary="A feature was made."),
        "feature.updated": _FEATURE._replace(kind="FeatureUpdated", summary="A feature was changed."),
        "feature.archived": _FEATURE._replace(kind="FeatureArchived", summary="A feature was archived."),
        "feature.recovered": _FEATURE._replace(kind="FeatureRecovered", summary="An archived feature was brought back."),
        "feature.deleted": _FEATURE._replace(kind="FeatureDeleted", summary="A feature was deleted."),
        "product.feature.assigned": _PRODUCT_FEATURE._replace(kind="ProductFeatureAssigned", summary="A product got a feature."),
        "product.feature.updated": _PRODUCT_FEATURE._replace(
            kind="ProductFeatureUpdated", summary="A feature of a product was changed."
        ),
        "product.feature.unassigned": _PRODUCT_FEATURE._replace(
            kind="ProductFeatureUnassigned", summary="A product lost a feature."
        ),
        "customer.feature.assigned": _OTHER._replace(kind="CustomerFeatureAssigned", summary="A customer got a feature."),
        "customer.feature.updated": _OTHER._replace(
            kind="CustomerFeatureUpdated", summary="A feature of a customer was changed."
        ),
        "customer.feature.unassigned": _OTHER._replace(kind="CustomerFeatureUnassigned", summary="A customer lost a feature."),
        "product.created": _PRODUCT._replace(kind="ProductCreated", summary="A product was made."),
        "product.updated": _PRODUCT._replace(kind="ProductUpdated", summary="A product was changed."),
        "product.archived": _PRODUCT._replace(kind="ProductArchived", summary="A product was archived."),
        "product.recovered": _PRODUCT._replace(kind="ProductRecovered", summary="An archived product was brought back."),
        "product.deleted": _PRODUCT._replace(kind="ProductDeleted", summary="A product was deleted."),
        "plan.created": _PLAN._replace(kind="PlanCreated", summary="A plan was made."),
        "plan.updated": _PLAN._replace(kind="PlanUpdated", summary="A plan was changed."),
        "plan.deleted": _PLAN._replace(kind="PlanDeleted", summary="A plan was deleted."),
        "coupon.created": _COUPON._replace(kind="CouponCreated", summary="A coupon was made."),
        "coupon.updated": _COUPON._replace(kind="CouponUpdated", summary="A coupon was changed."),
        "coupon.deleted": _COUPON._replace(kind="CouponDeleted", summary="A coupon was deleted."),
        "pricebook.created": _PRICE_BOOK._replace(kind="PricebookCreated", summary="A price book was made."),
        "pricebook.updated": _PRICE_BOOK._replace(kind="PricebookUpdated", summary="A price book was changed."),
        "pricebook.deleted": _PRICE_BOOK._replace(kind="PricebookDeleted", summary="A price book was deleted."),
        "approval_workflow.created": _APPROVAL_WORKFLOW._replace(
            kind="ApprovalWorkflowCreated", summary="A workflow of approvals was made."
        ),
        "approval_workflow.updated": _APPROVAL_WORKFLOW._replace(
            kind="ApprovalWorkflowUpdated", summary="A workflow of approvals was changed."
        ),
        "approval_workflow.deleted": _APPROVAL_WORKFLOW._replace(
            kind="ApprovalWorkflowDeleted", summary="A workflow of approvals was deleted."
        ),
        "approval_request.created": _APPROVAL_REQUEST._replace(
            kind="ApprovalRequestCreated", summary="An approval was asked for."
        ),
        "approval_request.step_requested": _APPROVAL_REQUEST._replace(
            kind="ApprovalRequestStepRequested", summary="A step of an approval was asked for."
        ),
        "approval_request.step_approved": _APPROVAL_REQUEST._replace(
            kind="ApprovalRequestStepApproved", summary="A step of an approval was approved."
        ),
        "approval_request.step_rejected": _APPROVAL_REQUEST._replace(
            kind="ApprovalRequestStepRejected", summary="A step of an approval was rejected."
        ),
        "approval_request.approved": _APPROVAL_REQUEST._replace(kind="ApprovalRequestApproved", summary="An approval was given."),
        "approval_request.rejected": _APPROVAL_REQUEST._replace(
            kind="ApprovalRequestRejected", summary="An approval was refused."
        ),
        "approval_request.cancelled": _APPROVAL_REQUEST._replace(
            kind="ApprovalRequestCancelled", summary="A request for an approval was called off."
        ),
        "event.price_calculated": _OTHER._replace(
            kind="EventPriceCalculated", summary="The prices of an event of usage were computed."
        ),
        "daily_analytics.ready": _OTHER._replace(kind="DailyAnalyticsReady", summary="The figures of a day are ready."),
        "dataloader.failed": _OTHER._replace(kind="DataloaderFailed", summary="A load of data failed."),
        "agent.run.completed": _OTHER._replace(kind="AgentRunCompleted", summary="The run of an agent is done."),
        "custom_action": _OTHER._replace(
            kind="CustomAction", summary="An action of the account's own, whose data is the account's to say."
        ),
    },
)
__getattr__ = kinds_of(EVENTS)


def __dir__() -> list[str]:
    return sorted([*globals(), "AnyEvent", *(entry.kind for entry in EVENTS.entries.values())])
