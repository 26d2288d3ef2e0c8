# Generated from specs/hyperline/webhooks.yaml. Do not edit.
"""The events of Hyperline's webhooks. Each has a class, which is made at its first use; `AnyEvent` is any of them."""

from collections.abc import Mapping
from typing import Any, Final, Literal, TypeAlias

from billfold_core.webhooks import Event as Event
from billfold_core.webhooks import EventTable, Refetches
from billfold_core.webhooks import UnknownEvent as UnknownEvent
from billfold_core.webhooks import UnreadableEvent as UnreadableEvent

from . import models

EVENTS: Final[EventTable]

# One line less for each event: there are many.
# fmt: off
class CustomerCreated(Event[models.Customer], Refetches[models.Customer]):
    """A customer was made. `data` is inferred to be a `Customer`."""
    type: Literal["customer.created"] = "customer.created"

class CustomerUpdated(Event[models.Customer], Refetches[models.Customer]):
    """A customer was changed. `data` is inferred to be a `Customer`."""
    type: Literal["customer.updated"] = "customer.updated"

class CustomerArchived(Event[models.Customer], Refetches[models.Customer]):
    """A customer was archived. `data` is inferred to be a `Customer`."""
    type: Literal["customer.archived"] = "customer.archived"

class CustomerRecovered(Event[models.Customer], Refetches[models.Customer]):
    """An archived customer was brought back. `data` is inferred to be a `Customer`."""
    type: Literal["customer.recovered"] = "customer.recovered"

class CustomerDeleted(Event[models.Customer], Refetches[models.Customer]):
    """A customer was deleted. `data` is inferred to be a `Customer`."""
    type: Literal["customer.deleted"] = "customer.deleted"

class SubscriptionCreated(Event[models.Subscription], Refetches[models.Subscription]):
    """A subscription was made. `data` is inferred to be a `Subscription`."""
    type: Literal["subscription.created"] = "subscription.created"

class SubscriptionTrialEnded(Event[models.Subscription], Refetches[models.Subscription]):
    """The trial of a subscription ended. `data` is inferred to be a `Subscription`."""
    type: Literal["subscription.trial_ended"] = "subscription.trial_ended"

class SubscriptionActivated(Event[models.Subscription], Refetches[models.Subscription]):
    """A subscription became active. `data` is inferred to be a `Subscription`."""
    type: Literal["subscription.activated"] = "subscription.activated"

class SubscriptionReactivated(Event[models.Subscription], Refetches[models.Subscription]):
    """A subscription became active again. `data` is inferred to be a `Subscription`."""
    type: Literal["subscription.reactivated"] = "subscription.reactivated"

class SubscriptionContractStarted(Event[models.Subscription], Refetches[models.Subscription]):
    """The contract of a subscription began. `data` is inferred to be a `Subscription`."""
    type: Literal["subscription.contract_started"] = "subscription.contract_started"

class SubscriptionContractRenewed(Event[models.Subscription], Refetches[models.Subscription]):
    """The contract of a subscription was renewed. `data` is inferred to be a `Subscription`."""
    type: Literal["subscription.contract_renewed"] = "subscription.contract_renewed"

class SubscriptionPaused(Event[models.Subscription], Refetches[models.Subscription]):
    """A subscription was paused. `data` is inferred to be a `Subscription`."""
    type: Literal["subscription.paused"] = "subscription.paused"

class SubscriptionPhaseActivated(Event[models.Subscription], Refetches[models.Subscription]):
    """A phase of a subscription began. `data` is inferred to be a `Subscription`."""
    type: Literal["subscription.phase_activated"] = "subscription.phase_activated"

class SubscriptionUpdated(Event[models.Subscription], Refetches[models.Subscription]):
    """A subscription was changed. `data` is inferred to be a `Subscription`."""
    type: Literal["subscription.updated"] = "subscription.updated"

class SubscriptionCancellationScheduled(Event[models.Subscription], Refetches[models.Subscription]):
    """A subscription will be cancelled. `data` is inferred to be a `Subscription`."""
    type: Literal["subscription.cancellation_scheduled"] = "subscription.cancellation_scheduled"

class SubscriptionCancelled(Event[models.Subscription], Refetches[models.Subscription]):
    """A subscription was cancelled. `data` is inferred to be a `Subscription`."""
    type: Literal["subscription.cancelled"] = "subscription.cancelled"

class SubscriptionVoided(Event[models.Subscription], Refetches[models.Subscription]):
    """A subscription became void. `data` is inferred to be a `Subscription`."""
    type: Literal["subscription.voided"] = "subscription.voided"

class SubscriptionErrored(Event[models.Subscription], Refetches[models.Subscription]):
    """A subscription has an error. `data` is inferred to be a `Subscription`."""
    type: Literal["subscription.errored"] = "subscription.errored"

class SubscriptionCharged(Event[models.Subscription], Refetches[models.Subscription]):
    """A subscription was billed. Whether it was paid is not told. `data` is inferred to be a `Subscription`."""
    type: Literal["subscription.charged"] = "subscription.charged"

class SubscriptionCommitmentRenewed(Event[models.Subscription], Refetches[models.Subscription]):
    """The commitment of a subscription was renewed. `data` is inferred to be a `Subscription`."""
    type: Literal["subscription.commitment_renewed"] = "subscription.commitment_renewed"

class SubscriptionReinstated(Event[models.Subscription], Refetches[models.Subscription]):
    """A subscription was reinstated. `data` is inferred to be a `Subscription`."""
    type: Literal["subscription.reinstated"] = "subscription.reinstated"

class SubscriptionAnalyticsUpdated(Event[models.Subscription], Refetches[models.Subscription]):
    """The figures of a subscription were computed anew. `data` is inferred to be a `Subscription`."""
    type: Literal["subscription.analytics_updated"] = "subscription.analytics_updated"

class SubscriptionTransitionCompleted(Event[models.SubscriptionTransition], Refetches[models.SubscriptionTransition]):
    """A subscription has taken the place of others. `data` is inferred to be a `SubscriptionTransition`."""
    type: Literal["subscription_transition.completed"] = "subscription_transition.completed"

class InvoiceCreated(Event[models.Invoice], Refetches[models.Invoice]):
    """An invoice was made. `data` is inferred to be an `Invoice`."""
    type: Literal["invoice.created"] = "invoice.created"

class InvoiceGracePeriodStarted(Event[models.Invoice], Refetches[models.Invoice]):
    """The time in which an invoice can still be changed began. `data` is inferred to be an `Invoice`."""
    type: Literal["invoice.grace_period.started"] = "invoice.grace_period.started"

class InvoiceLate(Event[models.Invoice], Refetches[models.Invoice]):
    """An invoice is overdue. `data` is inferred to be an `Invoice`."""
    type: Literal["invoice.late"] = "invoice.late"

class InvoiceReady(Event[models.Invoice], Refetches[models.Invoice]):
    """An invoice is ready. `data` is inferred to be an `Invoice`."""
    type: Literal["invoice.ready"] = "invoice.ready"

class InvoiceReminderSent(Event[models.Invoice], Refetches[models.Invoice]):
    """A reminder of an invoice was sent. `data` is inferred to be an `Invoice`."""
    type: Literal["invoice.reminder_sent"] = "invoice.reminder_sent"

class InvoiceSettled(Event[models.Invoice], Refetches[models.Invoice]):
    """An invoice is settled as a whole. By what is not told. `data` is inferred to be an `Invoice`."""
    type: Literal["invoice.settled"] = "invoice.settled"

class InvoiceErrored(Event[models.Invoice], Refetches[models.Invoice]):
    """The payment of an invoice failed, as the name says. `data` is inferred to be an `Invoice`."""
    type: Literal["invoice.errored"] = "invoice.errored"

class InvoiceChargeback(Event[models.Invoice], Refetches[models.Invoice]):
    """The payment of an invoice is charged back. `data` is inferred to be an `Invoice`."""
    type: Literal["invoice.chargeback"] = "invoice.chargeback"

class InvoiceVoided(Event[models.Invoice], Refetches[models.Invoice]):
    """An invoice became void. `data` is inferred to be an `Invoice`."""
    type: Literal["invoice.voided"] = "invoice.voided"

class InvoiceUncollectible(Event[models.Invoice], Refetches[models.Invoice]):
    """An invoice is taken to be uncollectible. `data` is inferred to be an `Invoice`."""
    type: Literal["invoice.uncollectible"] = "invoice.uncollectible"

class InvoiceDeleted(Event[models.Invoice], Refetches[models.Invoice]):
    """An invoice was deleted. `data` is inferred to be an `Invoice`."""
    type: Literal["invoice.deleted"] = "invoice.deleted"

class InvoiceBatchCreationSucceeded(Event[models.InvoiceBatch]):
    """A batch of invoices was made. `data` is inferred to be an `InvoiceBatch`."""
    type: Literal["invoice.batch.creation_succeeded"] = "invoice.batch.creation_succeeded"

class InvoiceBatchCreationFailed(Event[models.InvoiceBatch]):
    """A batch of invoices could not be made. `data` is inferred to be an `InvoiceBatch`."""
    type: Literal["invoice.batch.creation_failed"] = "invoice.batch.creation_failed"

class InvoiceBatchEmailSucceeded(Event[models.InvoiceBatch]):
    """The e-mails of a batch of invoices were sent. `data` is inferred to be an `InvoiceBatch`."""
    type: Literal["invoice.batch.email_succeeded"] = "invoice.batch.email_succeeded"

class InvoiceBatchEmailSkipped(Event[models.InvoiceBatch]):
    """The e-mails of a batch of invoices were left out. `data` is inferred to be an `InvoiceBatch`."""
    type: Literal["invoice.batch.email_skipped"] = "invoice.batch.email_skipped"

class InvoiceBatchEmailFailed(Event[models.InvoiceBatch]):
    """The e-mails of a batch of invoices could not be sent. `data` is inferred to be an `InvoiceBatch`."""
    type: Literal["invoice.batch.email_failed"] = "invoice.batch.email_failed"

class CreditNoteReady(Event[models.Invoice], Refetches[models.Invoice]):
    """A credit note is ready. `data` is inferred to be an `Invoice`."""
    type: Literal["credit_note.ready"] = "credit_note.ready"

class CreditNoteAllocationsUpdated(Event[models.Invoice], Refetches[models.Invoice]):
    """What a credit note is set against was changed. `data` is inferred to be an `Invoice`."""
    type: Literal["credit_note.allocations_updated"] = "credit_note.allocations_updated"

class CreditNoteSettled(Event[models.Invoice], Refetches[models.Invoice]):
    """A credit note is settled. `data` is inferred to be an `Invoice`."""
    type: Literal["credit_note.settled"] = "credit_note.settled"

class CreditNoteVoided(Event[models.Invoice], Refetches[models.Invoice]):
    """A credit note became void. `data` is inferred to be an `Invoice`."""
    type: Literal["credit_note.voided"] = "credit_note.voided"

class CheckoutCreated(Event[models.CheckoutSession]):
    """A checkout session was made. `data` is inferred to be a `CheckoutSession`."""
    type: Literal["checkout.created"] = "checkout.created"

class CheckoutCompleted(Event[models.CheckoutSession]):
    """A checkout session was completed. `data` is inferred to be a `CheckoutSession`."""
    type: Literal["checkout.completed"] = "checkout.completed"

class PaymentMethodCreated(Event[models.CustomerPaymentMethod]):
    """A payment method was added. `data` is inferred to be a `CustomerPaymentMethod`."""
    type: Literal["payment_method.created"] = "payment_method.created"

class PaymentMethodActivated(Event[models.CustomerPaymentMethod]):
    """A payment method became active. `data` is inferred to be a `CustomerPaymentMethod`."""
    type: Literal["payment_method.activated"] = "payment_method.activated"

class PaymentMethodErrored(Event[models.CustomerPaymentMethod]):
    """A payment method has an error. `data` is inferred to be a `CustomerPaymentMethod`."""
    type: Literal["payment_method.errored"] = "payment_method.errored"

class PaymentMethodDeleted(Event[models.CustomerPaymentMethod]):
    """A payment method was deleted. `data` is inferred to be a `CustomerPaymentMethod`."""
    type: Literal["payment_method.deleted"] = "payment_method.deleted"

class PaymentMethodExpiringSoon(Event[models.CustomerPaymentMethod]):
    """A payment method will expire soon. `data` is inferred to be a `CustomerPaymentMethod`."""
    type: Literal["payment_method.expiring_soon"] = "payment_method.expiring_soon"

class PaymentMethodExpired(Event[models.CustomerPaymentMethod]):
    """A payment method has expired. `data` is inferred to be a `CustomerPaymentMethod`."""
    type: Literal["payment_method.expired"] = "payment_method.expired"

class WalletCredited(Event[models.Wallet], Refetches[models.Wallet]):
    """Money came into a wallet. `data` is inferred to be a `Wallet`."""
    type: Literal["wallet.credited"] = "wallet.credited"

class WalletDebited(Event[models.Wallet], Refetches[models.Wallet]):
    """Money left a wallet. `data` is inferred to be a `Wallet`."""
    type: Literal["wallet.debited"] = "wallet.debited"

class WalletLowProjectedBalance(Event[models.Wallet], Refetches[models.Wallet]):
    """A wallet is expected to run low. `data` is inferred to be a `Wallet`."""
    type: Literal["wallet.low_projected_balance"] = "wallet.low_projected_balance"

class CreditCreated(Event[models.CustomerCredit]):
    """A credit of a customer was made. `data` is inferred to be a `CustomerCredit`."""
    type: Literal["credit.created"] = "credit.created"

class CreditUpdated(Event[models.CustomerCredit]):
    """A credit of a customer was changed. `data` is inferred to be a `CustomerCredit`."""
    type: Literal["credit.updated"] = "credit.updated"

class CreditLowBalance(Event[models.CustomerCredit]):
    """A credit of a customer runs low. `data` is inferred to be a `CustomerCredit`."""
    type: Literal["credit.low_balance"] = "credit.low_balance"

class CreditBalanceRefreshed(Event[models.CustomerCredit]):
    """The balance of a credit was computed anew. `data` is inferred to be a `CustomerCredit`."""
    type: Literal["credit.balance_refreshed"] = "credit.balance_refreshed"

class CreditBalanceAtZero(Event[models.CustomerCredit]):
    """A credit of a customer is used up. `data` is inferred to be a `CustomerCredit`."""
    type: Literal["credit.balance_at_zero"] = "credit.balance_at_zero"

class CreditTopupTransactionCreated(Event[Mapping[str, Any]]):
    """A credit of a customer was topped up. Nothing is published of `data`."""
    type: Literal["credit.topup_transaction_created"] = "credit.topup_transaction_created"

class CreditUsageTransactionCreated(Event[Mapping[str, Any]]):
    """A credit of a customer was used. Nothing is published of `data`."""
    type: Literal["credit.usage_transaction_created"] = "credit.usage_transaction_created"

class CreditExpirationTransactionCreated(Event[Mapping[str, Any]]):
    """A part of a customer's credit has expired. Nothing is published of `data`."""
    type: Literal["credit.expiration_transaction_created"] = "credit.expiration_transaction_created"

class QuoteCreated(Event[models.Quote], Refetches[models.Quote]):
    """A quote was made. `data` is inferred to be a `Quote`."""
    type: Literal["quote.created"] = "quote.created"

class QuoteUpdated(Event[models.Quote], Refetches[models.Quote]):
    """A quote was changed. `data` is inferred to be a `Quote`."""
    type: Literal["quote.updated"] = "quote.updated"

class QuoteApprovalRequested(Event[models.Quote], Refetches[models.Quote]):
    """A quote waits for an approval. `data` is inferred to be a `Quote`."""
    type: Literal["quote.approval_requested"] = "quote.approval_requested"

class QuoteApproved(Event[models.Quote], Refetches[models.Quote]):
    """A quote was approved. `data` is inferred to be a `Quote`."""
    type: Literal["quote.approved"] = "quote.approved"

class QuoteSent(Event[models.Quote], Refetches[models.Quote]):
    """A quote was sent. `data` is inferred to be a `Quote`."""
    type: Literal["quote.sent"] = "quote.sent"

class QuoteViewed(Event[models.Quote], Refetches[models.Quote]):
    """A quote was looked at. `data` is inferred to be a `Quote`."""
    type: Literal["quote.viewed"] = "quote.viewed"

class QuoteSigned(Event[models.Quote], Refetches[models.Quote]):
    """A quote was signed. `data` is inferred to be a `Quote`."""
    type: Literal["quote.signed"] = "quote.signed"

class QuoteActivated(Event[models.Quote], Refetches[models.Quote]):
    """A quote became a subscription. `data` is inferred to be a `Quote`."""
    type: Literal["quote.activated"] = "quote.activated"

class QuoteVoided(Event[models.Quote], Refetches[models.Quote]):
    """A quote became void. `data` is inferred to be a `Quote`."""
    type: Literal["quote.voided"] = "quote.voided"

class BankAccountCreated(Event[Mapping[str, Any]]):
    """A bank account was added. Nothing is published of `data`."""
    type: Literal["bank_account.created"] = "bank_account.created"

class BankAccountDeleted(Event[Mapping[str, Any]]):
    """A bank account was deleted. Nothing is published of `data`."""
    type: Literal["bank_account.deleted"] = "bank_account.deleted"

class BankAccountErrored(Event[Mapping[str, Any]]):
    """A bank account has an error. Nothing is published of `data`."""
    type: Literal["bank_account.errored"] = "bank_account.errored"

class CustomPropertyCreated(Event[models.CustomProperty]):
    """A custom property was made. `data` is inferred to be a `CustomProperty`."""
    type: Literal["custom_property.created"] = "custom_property.created"

class CustomPropertyUpdated(Event[models.CustomProperty]):
    """A custom property was changed. `data` is inferred to be a `CustomProperty`."""
    type: Literal["custom_property.updated"] = "custom_property.updated"

class CustomPropertyDeleted(Event[models.CustomProperty]):
    """A custom property was deleted. `data` is inferred to be a `CustomProperty`."""
    type: Literal["custom_property.deleted"] = "custom_property.deleted"

class CustomPropertyValueCreated(Event[Mapping[str, Any]]):
    """A custom property of a record got a value. Nothing is published of `data`."""
    type: Literal["custom_property.value_created"] = "custom_property.value_created"

class CustomPropertyValueUpdated(Event[Mapping[str, Any]]):
    """The value of a custom property of a record was changed. Nothing is published of `data`."""
    type: Literal["custom_property.value_updated"] = "custom_property.value_updated"

class AggregatorUpdated(Event[models.Aggregator], Refetches[models.Aggregator]):
    """An aggregator was changed. `data` is inferred to be an `Aggregator`."""
    type: Literal["aggregator.updated"] = "aggregator.updated"

class AggregatorThresholdCrossed(Event[models.Aggregator], Refetches[models.Aggregator]):
    """What an aggregator counts has crossed a threshold. `data` is inferred to be an `Aggregator`."""
    type: Literal["aggregator.threshold_crossed"] = "aggregator.threshold_crossed"

class FeatureCreated(Event[models.Feature], Refetches[models.Feature]):
    """A feature was made. `data` is inferred to be a `Feature`."""
    type: Literal["feature.created"] = "feature.created"

class FeatureUpdated(Event[models.Feature], Refetches[models.Feature]):
    """A feature was changed. `data` is inferred to be a `Feature`."""
    type: Literal["feature.updated"] = "feature.updated"

class FeatureArchived(Event[models.Feature], Refetches[models.Feature]):
    """A feature was archived. `data` is inferred to be a `Feature`."""
    type: Literal["feature.archived"] = "feature.archived"

class FeatureRecovered(Event[models.Feature], Refetches[models.Feature]):
    """An archived feature was brought back. `data` is inferred to be a `Feature`."""
    type: Literal["feature.recovered"] = "feature.recovered"

class FeatureDeleted(Event[models.Feature], Refetches[models.Feature]):
    """A feature was deleted. `data` is inferred to be a `Feature`."""
    type: Literal["feature.deleted"] = "feature.deleted"

class ProductFeatureAssigned(Event[models.ProductFeature]):
    """A product got a feature. `data` is inferred to be a `ProductFeature`."""
    type: Literal["product.feature.assigned"] = "product.feature.assigned"

class ProductFeatureUpdated(Event[models.ProductFeature]):
    """A feature of a product was changed. `data` is inferred to be a `ProductFeature`."""
    type: Literal["product.feature.updated"] = "product.feature.updated"

class ProductFeatureUnassigned(Event[models.ProductFeature]):
    """A product lost a feature. `data` is inferred to be a `ProductFeature`."""
    type: Literal["product.feature.unassigned"] = "product.feature.unassigned"

class CustomerFeatureAssigned(Event[Mapping[str, Any]]):
    """A customer got a feature. Nothing is published of `data`."""
    type: Literal["customer.feature.assigned"] = "customer.feature.assigned"

class CustomerFeatureUpdated(Event[Mapping[str, Any]]):
    """A feature of a customer was changed. Nothing is published of `data`."""
    type: Literal["customer.feature.updated"] = "customer.feature.updated"

class CustomerFeatureUnassigned(Event[Mapping[str, Any]]):
    """A customer lost a feature. Nothing is published of `data`."""
    type: Literal["customer.feature.unassigned"] = "customer.feature.unassigned"

class ProductCreated(Event[models.Product], Refetches[models.Product]):
    """A product was made. `data` is inferred to be a `Product`."""
    type: Literal["product.created"] = "product.created"

class ProductUpdated(Event[models.Product], Refetches[models.Product]):
    """A product was changed. `data` is inferred to be a `Product`."""
    type: Literal["product.updated"] = "product.updated"

class ProductArchived(Event[models.Product], Refetches[models.Product]):
    """A product was archived. `data` is inferred to be a `Product`."""
    type: Literal["product.archived"] = "product.archived"

class ProductRecovered(Event[models.Product], Refetches[models.Product]):
    """An archived product was brought back. `data` is inferred to be a `Product`."""
    type: Literal["product.recovered"] = "product.recovered"

class ProductDeleted(Event[models.Product], Refetches[models.Product]):
    """A product was deleted. `data` is inferred to be a `Product`."""
    type: Literal["product.deleted"] = "product.deleted"

class PlanCreated(Event[models.Plan], Refetches[models.Plan]):
    """A plan was made. `data` is inferred to be a `Plan`."""
    type: Literal["plan.created"] = "plan.created"

class PlanUpdated(Event[models.Plan], Refetches[models.Plan]):
    """A plan was changed. `data` is inferred to be a `Plan`."""
    type: Literal["plan.updated"] = "plan.updated"

class PlanDeleted(Event[models.Plan], Refetches[models.Plan]):
    """A plan was deleted. `data` is inferred to be a `Plan`."""
    type: Literal["plan.deleted"] = "plan.deleted"

class CouponCreated(Event[models.Coupon], Refetches[models.Coupon]):
    """A coupon was made. `data` is inferred to be a `Coupon`."""
    type: Literal["coupon.created"] = "coupon.created"

class CouponUpdated(Event[models.Coupon], Refetches[models.Coupon]):
    """A coupon was changed. `data` is inferred to be a `Coupon`."""
    type: Literal["coupon.updated"] = "coupon.updated"

class CouponDeleted(Event[models.Coupon], Refetches[models.Coupon]):
    """A coupon was deleted. `data` is inferred to be a `Coupon`."""
    type: Literal["coupon.deleted"] = "coupon.deleted"

class PricebookCreated(Event[models.PriceBook], Refetches[models.PriceBook]):
    """A price book was made. `data` is inferred to be a `PriceBook`."""
    type: Literal["pricebook.created"] = "pricebook.created"

class PricebookUpdated(Event[models.PriceBook], Refetches[models.PriceBook]):
    """A price book was changed. `data` is inferred to be a `PriceBook`."""
    type: Literal["pricebook.updated"] = "pricebook.updated"

class PricebookDeleted(Event[models.PriceBook], Refetches[models.PriceBook]):
    """A price book was deleted. `data` is inferred to be a `PriceBook`."""
    type: Literal["pricebook.deleted"] = "pricebook.deleted"

class ApprovalWorkflowCreated(Event[models.ApprovalWorkflow]):
    """A workflow of approvals was made. `data` is inferred to be an `ApprovalWorkflow`."""
    type: Literal["approval_workflow.created"] = "approval_workflow.created"

class ApprovalWorkflowUpdated(Event[models.ApprovalWorkflow]):
    """A workflow of approvals was changed. `data` is inferred to be an `ApprovalWorkflow`."""
    type: Literal["approval_workflow.updated"] = "approval_workflow.updated"

class ApprovalWorkflowDeleted(Event[models.ApprovalWorkflow]):
    """A workflow of approvals was deleted. `data` is inferred to be an `ApprovalWorkflow`."""
    type: Literal["approval_workflow.deleted"] = "approval_workflow.deleted"

class ApprovalRequestCreated(Event[models.ApprovalRequest], Refetches[models.ApprovalRequest]):
    """An approval was asked for. `data` is inferred to be an `ApprovalRequest`."""
    type: Literal["approval_request.created"] = "approval_request.created"

class ApprovalRequestStepRequested(Event[models.ApprovalRequest], Refetches[models.ApprovalRequest]):
    """A step of an approval was asked for. `data` is inferred to be an `ApprovalRequest`."""
    type: Literal["approval_request.step_requested"] = "approval_request.step_requested"

class ApprovalRequestStepApproved(Event[models.ApprovalRequest], Refetches[models.ApprovalRequest]):
    """A step of an approval was approved. `data` is inferred to be an `ApprovalRequest`."""
    type: Literal["approval_request.step_approved"] = "approval_request.step_approved"

class ApprovalRequestStepRejected(Event[models.ApprovalRequest], Refetches[models.ApprovalRequest]):
    """A step of an approval was rejected. `data` is inferred to be an `ApprovalRequest`."""
    type: Literal["approval_request.step_rejected"] = "approval_request.step_rejected"

class ApprovalRequestApproved(Event[models.ApprovalRequest], Refetches[models.ApprovalRequest]):
    """An approval was given. `data` is inferred to be an `ApprovalRequest`."""
    type: Literal["approval_request.approved"] = "approval_request.approved"

class ApprovalRequestRejected(Event[models.ApprovalRequest], Refetches[models.ApprovalRequest]):
    """An approval was refused. `data` is inferred to be an `ApprovalRequest`."""
    type: Literal["approval_request.rejected"] = "approval_request.rejected"

class ApprovalRequestCancelled(Event[models.ApprovalRequest], Refetches[models.ApprovalRequest]):
    """A request for an approval was called off. `data` is inferred to be an `ApprovalRequest`."""
    type: Literal["approval_request.cancelled"] = "approval_request.cancelled"

class EventPriceCalculated(Event[Mapping[str, Any]]):
    """The prices of an event of usage were computed. Nothing is published of `data`."""
    type: Literal["event.price_calculated"] = "event.price_calculated"

class DailyAnalyticsReady(Event[Mapping[str, Any]]):
    """The figures of a day are ready. Nothing is published of `data`."""
    type: Literal["daily_analytics.ready"] = "daily_analytics.ready"

class DataloaderFailed(Event[Mapping[str, Any]]):
    """A load of data failed. Nothing is published of `data`."""
    type: Literal["dataloader.failed"] = "dataloader.failed"

class AgentRunCompleted(Event[Mapping[str, Any]]):
    """The run of an agent is done. Nothing is published of `data`."""
    type: Literal["agent.run.completed"] = "agent.run.completed"

class CustomAction(Event[Mapping[str, Any]]):
    """An action of the account's own, whose data is the account's to say. Nothing is published of `data`."""
    type: Literal["custom_action"] = "custom_action"


AnyEvent: TypeAlias = (
    CustomerCreated | CustomerUpdated | CustomerArchived | CustomerRecovered | CustomerDeleted | SubscriptionCreated |
    SubscriptionTrialEnded | SubscriptionActivated | SubscriptionReactivated | SubscriptionContractStarted |
    SubscriptionContractRenewed | SubscriptionPaused | SubscriptionPhaseActivated | SubscriptionUpdated |
    SubscriptionCancellationScheduled | SubscriptionCancelled | SubscriptionVoided | SubscriptionErrored |
    SubscriptionCharged | SubscriptionCommitmentRenewed | SubscriptionReinstated | SubscriptionAnalyticsUpdated |
    SubscriptionTransitionCompleted | InvoiceCreated | InvoiceGracePeriodStarted | InvoiceLate | InvoiceReady |
    InvoiceReminderSent | InvoiceSettled | InvoiceErrored | InvoiceChargeback | InvoiceVoided | InvoiceUncollectible |
    InvoiceDeleted | InvoiceBatchCreationSucceeded | InvoiceBatchCreationFailed | InvoiceBatchEmailSucceeded |
    InvoiceBatchEmailSkipped | InvoiceBatchEmailFailed | CreditNoteReady | CreditNoteAllocationsUpdated |
    CreditNoteSettled | CreditNoteVoided | CheckoutCreated | CheckoutCompleted | PaymentMethodCreated |
    PaymentMethodActivated | PaymentMethodErrored | PaymentMethodDeleted | PaymentMethodExpiringSoon |
    PaymentMethodExpired | WalletCredited | WalletDebited | WalletLowProjectedBalance | CreditCreated | CreditUpdated
    | CreditLowBalance | CreditBalanceRefreshed | CreditBalanceAtZero | CreditTopupTransactionCreated |
    CreditUsageTransactionCreated | CreditExpirationTransactionCreated | QuoteCreated | QuoteUpdated |
    QuoteApprovalRequested | QuoteApproved | QuoteSent | QuoteViewed | QuoteSigned | QuoteActivated | QuoteVoided |
    BankAccountCreated | BankAccountDeleted | BankAccountErrored | CustomPropertyCreated | CustomPropertyUpdated |
    CustomPropertyDeleted | CustomPropertyValueCreated | CustomPropertyValueUpdated | AggregatorUpdated |
    AggregatorThresholdCrossed | FeatureCreated | FeatureUpdated | FeatureArchived | FeatureRecovered | FeatureDeleted
    | ProductFeatureAssigned | ProductFeatureUpdated | ProductFeatureUnassigned | CustomerFeatureAssigned |
    CustomerFeatureUpdated | CustomerFeatureUnassigned | ProductCreated | ProductUpdated | ProductArchived |
    ProductRecovered | ProductDeleted | PlanCreated | PlanUpdated | PlanDeleted | CouponCreated | CouponUpdated |
    CouponDeleted | PricebookCreated | PricebookUpdated | PricebookDeleted | ApprovalWorkflowCreated |
    ApprovalWorkflowUpdated | ApprovalWorkflowDeleted | ApprovalRequestCreated | ApprovalRequestStepRequested |
    ApprovalRequestStepApproved | ApprovalRequestStepRejected | ApprovalRequestApproved | ApprovalRequestRejected |
    ApprovalRequestCancelled | EventPriceCalculated | DailyAnalyticsReady | DataloaderFailed | AgentRunCompleted |
    CustomAction | UnknownEvent | UnreadableEvent
)
# fmt: on
