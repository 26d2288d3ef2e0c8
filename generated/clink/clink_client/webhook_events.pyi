# Generated from specs/clink/webhooks.yaml. Do not edit.
"""The events of Clink's webhooks. Each has a class, which is made at its first use; `AnyEvent` is any of them."""

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
class OrderCreated(Event[models.Order], Refetches[models.Order]):
    """An order was made. `data` is an `Order`."""
    type: Literal["order.created"] = "order.created"

class OrderSucceeded(Event[models.Order], Refetches[models.Order]):
    """An order was paid. One renewal of a subscription may bring this and `invoice.paid`. `data` is an `Order`."""
    type: Literal["order.succeeded"] = "order.succeeded"

class OrderFailed(Event[models.Order], Refetches[models.Order]):
    """The payment of an order failed. `data` is an `Order`."""
    type: Literal["order.failed"] = "order.failed"

class RefundCreated(Event[models.Refund], Refetches[models.Refund]):
    """A refund was made. `data` is a `Refund`."""
    type: Literal["refund.created"] = "refund.created"

class RefundSucceeded(Event[models.Refund], Refetches[models.Refund]):
    """The money of a refund was given back. `data` is a `Refund`."""
    type: Literal["refund.succeeded"] = "refund.succeeded"

class RefundFailed(Event[models.Refund], Refetches[models.Refund]):
    """A refund failed. `data` is a `Refund`."""
    type: Literal["refund.failed"] = "refund.failed"

class SubscriptionCreated(Event[models.Subscription], Refetches[models.Subscription]):
    """A subscription was made. `data` is a `Subscription`."""
    type: Literal["subscription.created"] = "subscription.created"

class SubscriptionTrialing(Event[models.Subscription], Refetches[models.Subscription]):
    """The trial of a subscription began. `data` is a `Subscription`."""
    type: Literal["subscription.trialing"] = "subscription.trialing"

class SubscriptionActivated(Event[models.Subscription], Refetches[models.Subscription]):
    """A subscription became active. `data` is a `Subscription`."""
    type: Literal["subscription.activated"] = "subscription.activated"

class SubscriptionIncompleteExpired(Event[models.Subscription], Refetches[models.Subscription]):
    """The first payment of a subscription was not made in time. `data` is a `Subscription`."""
    type: Literal["subscription.incomplete_expired"] = "subscription.incomplete_expired"

class SubscriptionPastDue(Event[models.Subscription], Refetches[models.Subscription]):
    """A payment of a subscription is overdue. `data` is a `Subscription`."""
    type: Literal["subscription.past_due"] = "subscription.past_due"

class SubscriptionCancelled(Event[models.Subscription], Refetches[models.Subscription]):
    """A subscription has ended. `data` is a `Subscription`."""
    type: Literal["subscription.cancelled"] = "subscription.cancelled"

class InvoiceOpen(Event[models.Invoice], Refetches[models.Invoice]):
    """An invoice is to be paid. `data` is an `Invoice`."""
    type: Literal["invoice.open"] = "invoice.open"

class InvoicePaid(Event[models.Invoice], Refetches[models.Invoice]):
    """An invoice was paid. `data` is an `Invoice`."""
    type: Literal["invoice.paid"] = "invoice.paid"

class InvoiceVoid(Event[models.Invoice], Refetches[models.Invoice]):
    """An invoice became void. `data` is an `Invoice`."""
    type: Literal["invoice.void"] = "invoice.void"

class OrderNextAction(Event[models.Order], Refetches[models.Order]):
    """The customer must do another step to pay an order. `data` is an `Order`."""
    type: Literal["order.next_action"] = "order.next_action"

class SubscriptionUpdatedPlanChanged(Event[models.Subscription], Refetches[models.Subscription]):
    """A planned change of a subscription was made. `data` is a `Subscription`."""
    type: Literal["subscription.updated.plan_changed"] = "subscription.updated.plan_changed"

class SubscriptionUpdatedPlanChangeCanceled(Event[models.Subscription], Refetches[models.Subscription]):
    """A planned change of a subscription was called off. `data` is a `Subscription`."""
    type: Literal["subscription.updated.plan_change_canceled"] = "subscription.updated.plan_change_canceled"

class SubscriptionUpdatedRenewed(Event[models.Subscription], Refetches[models.Subscription]):
    """A new period of a subscription began. `data` is a `Subscription`."""
    type: Literal["subscription.updated.renewed"] = "subscription.updated.renewed"

class SubscriptionUpdatedCancelAtPeriodEndSet(Event[models.Subscription], Refetches[models.Subscription]):
    """A subscription will end with its period. `data` is a `Subscription`."""
    type: Literal["subscription.updated.cancel_at_period_end_set"] = "subscription.updated.cancel_at_period_end_set"

class SubscriptionUpdatedCancelAtPeriodEndRevoked(Event[models.Subscription], Refetches[models.Subscription]):
    """A subscription will not end with its period after all. `data` is a `Subscription`."""
    type: Literal["subscription.updated.cancel_at_period_end_revoked"] = "subscription.updated.cancel_at_period_end_revoked"

class SessionComplete(Event[models.CheckoutSession], Refetches[models.CheckoutSession]):
    """A checkout session was paid. `data` is a `CheckoutSession`."""
    type: Literal["session.complete"] = "session.complete"

class SessionExpired(Event[models.CheckoutSession], Refetches[models.CheckoutSession]):
    """A checkout session ran out. `data` is a `CheckoutSession`."""
    type: Literal["session.expired"] = "session.expired"

class DisputeCreated(Event[models.Dispute]):
    """A buyer disputes a payment. `data` is a `Dispute`."""
    type: Literal["dispute.created"] = "dispute.created"

class DisputeUpdated(Event[models.Dispute]):
    """A dispute was changed. `data` is a `Dispute`."""
    type: Literal["dispute.updated"] = "dispute.updated"

class DisputeWon(Event[models.Dispute]):
    """A dispute was won. `dispute.closed` comes as well. `data` is a `Dispute`."""
    type: Literal["dispute.won"] = "dispute.won"

class DisputeLost(Event[models.Dispute]):
    """A dispute was lost. `dispute.closed` comes as well. `data` is a `Dispute`."""
    type: Literal["dispute.lost"] = "dispute.lost"

class DisputeClosed(Event[models.Dispute]):
    """A dispute is over; its status tells how it ended. `data` is a `Dispute`."""
    type: Literal["dispute.closed"] = "dispute.closed"

class CustomerVerify(Event[models.CustomerVerification]):
    """The merchant is asked whether an e-mail address belongs to one of its users. `data` is a `CustomerVerification`."""
    type: Literal["customer.verify"] = "customer.verify"

class PaymentMethodAdded(Event[models.PaymentInstrument]):
    """A customer added a payment instrument. `data` is a `PaymentInstrument`, as others report it."""
    type: Literal["payment_method.added"] = "payment_method.added"

class PaymentMethodDefaultChange(Event[models.PaymentInstrument]):
    """A customer has another usual payment instrument. `data` is a `PaymentInstrument`, as others report it."""
    type: Literal["payment_method.default_change"] = "payment_method.default_change"

class RiskRuleUpdated(Event[Mapping[str, Any]]):
    """A rule about risk was changed. Nothing is published of `data`."""
    type: Literal["risk_rule.updated"] = "risk_rule.updated"

class AgentOrderSucceeded(Event[Mapping[str, Any]]):
    """An order of an agent was paid. Nothing is published of `data`."""
    type: Literal["agent_order.succeeded"] = "agent_order.succeeded"

class AgentOrderFailed(Event[Mapping[str, Any]]):
    """The payment of an order of an agent failed. Nothing is published of `data`."""
    type: Literal["agent_order.failed"] = "agent_order.failed"

class AgentRefundSucceeded(Event[Mapping[str, Any]]):
    """The money of a refund of an agent was given back. Nothing is published of `data`."""
    type: Literal["agent_refund.succeeded"] = "agent_refund.succeeded"

class AgentRefundFailed(Event[Mapping[str, Any]]):
    """A refund of an agent failed. Nothing is published of `data`."""
    type: Literal["agent_refund.failed"] = "agent_refund.failed"

class AgentRefundApproved(Event[Mapping[str, Any]]):
    """A refund of an agent was approved. Nothing is published of `data`."""
    type: Literal["agent_refund.approved"] = "agent_refund.approved"

class AgentRefundRejected(Event[Mapping[str, Any]]):
    """A refund of an agent was rejected. Nothing is published of `data`."""
    type: Literal["agent_refund.rejected"] = "agent_refund.rejected"

class PaymentMethodUpdate(Event[models.PaymentInstrument]):
    """A payment instrument was changed. `data` is a `PaymentInstrument`, as others report it."""
    type: Literal["payment_method.update"] = "payment_method.update"

class PurchaseInstructionCreated(Event[Mapping[str, Any]]):
    """An instruction to buy was made. Nothing is published of `data`."""
    type: Literal["purchase_instruction.created"] = "purchase_instruction.created"

class PurchaseInstructionActivated(Event[Mapping[str, Any]]):
    """An instruction to buy became active. Nothing is published of `data`."""
    type: Literal["purchase_instruction.activated"] = "purchase_instruction.activated"

class PurchaseInstructionUpdated(Event[Mapping[str, Any]]):
    """An instruction to buy was changed. Nothing is published of `data`."""
    type: Literal["purchase_instruction.updated"] = "purchase_instruction.updated"

class PurchaseInstructionCancelled(Event[Mapping[str, Any]]):
    """An instruction to buy was called off. Nothing is published of `data`."""
    type: Literal["purchase_instruction.cancelled"] = "purchase_instruction.cancelled"

class VicDeviceBindingSucceeded(Event[Mapping[str, Any]]):
    """A device was bound for payments by agents. Nothing is published of `data`."""
    type: Literal["vic_device.binding_succeeded"] = "vic_device.binding_succeeded"


AnyEvent: TypeAlias = (
    OrderCreated | OrderSucceeded | OrderFailed | RefundCreated | RefundSucceeded | RefundFailed | SubscriptionCreated
    | SubscriptionTrialing | SubscriptionActivated | SubscriptionIncompleteExpired | SubscriptionPastDue |
    SubscriptionCancelled | InvoiceOpen | InvoicePaid | InvoiceVoid | OrderNextAction | SubscriptionUpdatedPlanChanged
    | SubscriptionUpdatedPlanChangeCanceled | SubscriptionUpdatedRenewed | SubscriptionUpdatedCancelAtPeriodEndSet |
    SubscriptionUpdatedCancelAtPeriodEndRevoked | SessionComplete | SessionExpired | DisputeCreated | DisputeUpdated |
    DisputeWon | DisputeLost | DisputeClosed | CustomerVerify | PaymentMethodAdded | PaymentMethodDefaultChange |
    RiskRuleUpdated | AgentOrderSucceeded | AgentOrderFailed | AgentRefundSucceeded | AgentRefundFailed |
    AgentRefundApproved | AgentRefundRejected | PaymentMethodUpdate | PurchaseInstructionCreated |
    PurchaseInstructionActivated | PurchaseInstructionUpdated | PurchaseInstructionCancelled |
    VicDeviceBindingSucceeded | UnknownEvent | UnreadableEvent
)
# fmt: on
