# Generated from specs/clink/webhooks.yaml. Do not edit.
"""The events of Clink's webhooks. Each has a class, which is made at its first use; `AnyEvent` is any of them."""

from typing import Final

from billfold_core.webhooks import Entry, EventTable, Reading, kinds_of

_ORDER: Final = Entry("", "clink_client.models:Order", "/orderId", (Reading("clink_client.api.orders:orders_get", "/orderId"),))
_REFUND: Final = Entry(
    "", "clink_client.models:Refund", "/refundId", (Reading("clink_client.api.refunds:refunds_get", "/refundId"),)
)
_SUBSCRIPTION: Final = Entry(
    "",
    "clink_client.models:Subscription",
    "/subscriptionId",
    (Reading("clink_client.api.subscriptions:subscriptions_get", "/subscriptionId"),),
)
_INVOICE: Final = Entry(
    "", "clink_client.models:Invoice", "/invoiceId", (Reading("clink_client.api.invoices:invoices_get", "/invoiceId"),)
)
_CHECKOUT_SESSION: Final = Entry(
    "",
    "clink_client.models:CheckoutSession",
    "/sessionId",
    (Reading("clink_client.api.checkout_sessions:checkout_sessions_get", "/sessionId"),),
)
_DISPUTE: Final = Entry("", "clink_client.models:Dispute", "/chargeBackId")
_CUSTOMER_VERIFICATION: Final = Entry("", "clink_client.models:CustomerVerification", "/customerId")
_PAYMENT_INSTRUMENT: Final = Entry("", "clink_client.models:PaymentInstrument", "/id", is_documented=False)
_OTHER: Final = Entry("", "", "", is_documented=False)

EVENTS: Final = EventTable(
    __name__,
    {
        "order.created": _ORDER._replace(kind="OrderCreated", summary="An order was made."),
        "order.succeeded": _ORDER._replace(
            kind="OrderSucceeded", summary="An order was paid. One renewal of a subscription may bring this and `invoice.paid`."
        ),
        "order.failed": _ORDER._replace(kind="OrderFailed", summary="The payment of an order failed."),
        "refund.created": _REFUND._replace(kind="RefundCreated", summary="A refund was made."),
        "refund.succeeded": _REFUND._replace(kind="RefundSucceeded", summary="The money of a refund was given back."),
        "refund.failed": _REFUND._replace(kind="RefundFailed", summary="A refund failed."),
        "subscription.created": _SUBSCRIPTION._replace(kind="SubscriptionCreated", summary="A subscription was made."),
        "subscription.trialing": _SUBSCRIPTION._replace(
            kind="SubscriptionTrialing", summary="The trial of a subscription began."
        ),
        "subscription.activated": _SUBSCRIPTION._replace(kind="SubscriptionActivated", summary="A subscription became active."),
        "subscription.incomplete_expired": _SUBSCRIPTION._replace(
            kind="SubscriptionIncompleteExpired", summary="The first payment of a subscription was not made in time."
        ),
        "subscription.past_due": _SUBSCRIPTION._replace(
            kind="SubscriptionPastDue", summary="A payment of a subscription is overdue."
        ),
        "subscription.cancelled": _SUBSCRIPTION._replace(kind="SubscriptionCancelled", summary="A subscription has ended."),
        "invoice.open": _INVOICE._replace(kind="InvoiceOpen", summary="An invoice is to be paid."),
        "invoice.paid": _INVOICE._replace(kind="InvoicePaid", summary="An invoice was paid."),
        "invoice.void": _INVOICE._replace(kind="InvoiceVoid", summary="An invoice became void."),
        "order.next_action": _ORDER._replace(
            kind="OrderNextAction", summary="The customer must do another step to pay an order."
        ),
        "subscription.updated.plan_changed": _SUBSCRIPTION._replace(
            kind="SubscriptionUpdatedPlanChanged", summary="A planned change of a subscription was made."
        ),
        "subscription.updated.plan_change_canceled": _SUBSCRIPTION._replace(
            kind="SubscriptionUpdatedPlanChangeCanceled", summary="A planned change of a subscription was called off."
        ),
        "subscription.updated.renewed": _SUBSCRIPTION._replace(
            kind="SubscriptionUpdatedRenewed", summary="A new period of a subscription began."
        ),
        "subscription.updated.cancel_at_period_end_set": _SUBSCRIPTION._replace(
            kind="SubscriptionUpdatedCancelAtPeriodEndSet", summary="A subscription will end with its period."
        ),
        "subscription.updated.cancel_at_period_end_revoked": _SUBSCRIPTION._replace(
            kind="SubscriptionUpdatedCancelAtPeriodEndRevoked", summary="A subscription will not end with its period after all."
        ),
        "session.complete": _CHECKOUT_SESSION._replace(kind="SessionComplete", summary="A checkout session was paid."),
        "session.expired": _CHECKOUT_SESSION._replace(kind="SessionExpired", summary="A checkout session ran out."),
        "dispute.created": _DISPUTE._replace(kind="DisputeCreated", summary="A buyer disputes a payment."),
        "dispute.updated": _DISPUTE._replace(kind="DisputeUpdated", summary="A dispute was changed."),
        "dispute.won": _DISPUTE._replace(kind="DisputeWon", summary="A dispute was won. `dispute.closed` comes as well."),
        "dispute.lost": _DISPUTE._replace(kind="DisputeLost", summary="A dispute was lost. `dispute.closed` comes as well."),
        "dispute.closed": _DISPUTE._replace(kind="DisputeClosed", summary="A dispute is over; its status tells how it ended."),
        "customer.verify": _CUSTOMER_VERIFICATION._replace(
            kind="CustomerVerify", summary="The merchant is asked whether an e-mail address belongs to one of its users."
        ),
        "payment_method.added": _PAYMENT_INSTRUMENT._replace(
            kind="PaymentMethodAdded", summary="A customer added a payment instrument."
        ),
        "payment_method.default_change": _PAYMENT_INSTRUMENT._replace(
            kind="PaymentMethodDefaultChange", summary="A customer has another usual payment instrument."
        ),
        "risk_rule.updated": _OTHER._replace(kind="RiskRuleUpdated", summary="A rule about risk was changed."),
        "agent_order.succeeded": _OTHER._replace(kind="AgentOrderSucceeded", summary="An order of an agent was paid."),
        "agent_order.failed": _OTHER._replace(kind="AgentOrderFailed", summary="The payment of an order of an agent failed."),
        "agent_refund.succeeded": _OTHER._replace(
            kind="AgentRefundSucceeded", summary="The money of a refund of an agent was given back."
        ),
        "agent_refund.failed": _OTHER._replace(kind="AgentRefundFailed", summary="A refund of an agent failed."),
        "agent_refund.approved": _OTHER._replace(kind="AgentRefundApproved", summary="A refund of an agent was approved."),
        "agent_refund.rejected": _OTHER._replace(kind="AgentRefundRejected", summary="A refund of an agent was rejected."),
        "payment_method.update": _PAYMENT_INSTRUMENT._replace(
            kind="PaymentMethodUpdate", summary="A payment instrument was changed."
        ),
        "purchase_instruction.created": _OTHER._replace(
            kind="PurchaseInstructionCreated", summary="An instruction to buy was made."
        ),
        "purchase_instruction.activated": _OTHER._replace(
            kind="PurchaseInstructionActivated", summary="An instruction to buy became active."
        ),
        "purchase_instruction.updated": _OTHER._replace(
            kind="PurchaseInstructionUpdated", summary="An instruction to buy was changed."
        ),
        "purchase_instruction.cancelled": _OTHER._replace(
            kind="PurchaseInstructionCancelled", summary="An instruction to buy was called off."
        ),
        "vic_device.binding_succeeded": _OTHER._replace(
            kind="VicDeviceBindingSucceeded", summary="A device was bound for payments by agents."
        ),
    },
)
__getattr__ = kinds_of(EVENTS)


def __dir__() -> list[str]:
    return sorted([*globals(), "AnyEvent", *(entry.kind for entry in EVENTS.entries.values())])
