# Generated from specs/creem/webhooks.yaml. Do not edit.
"""The events of Creem's webhooks. Each has a class, which is made at its first use; `AnyEvent` is any of them."""

from typing import Final, Literal, TypeAlias

from billfold_core.webhooks import Event as Event
from billfold_core.webhooks import EventTable, Refetches
from billfold_core.webhooks import UnknownEvent as UnknownEvent
from billfold_core.webhooks import UnreadableEvent as UnreadableEvent

from . import models

EVENTS: Final[EventTable]

# One line less for each event: there are many.
# fmt: off
class CheckoutCompleted(Event[models.Checkout], Refetches[models.Checkout]):
    """A checkout was paid. For a subscription, `subscription.paid` comes as well. `data` is a `Checkout`."""
    type: Literal["checkout.completed"] = "checkout.completed"

class SubscriptionActive(Event[models.Subscription], Refetches[models.Subscription]):
    """A subscription came into being. Only for keeping records; grant access on `subscription.paid`. `data` is a
    `Subscription`."""
    type: Literal["subscription.active"] = "subscription.active"

class SubscriptionTrialing(Event[models.Subscription], Refetches[models.Subscription]):
    """A trial began. `data` is a `Subscription`."""
    type: Literal["subscription.trialing"] = "subscription.trialing"

class SubscriptionPaid(Event[models.Subscription], Refetches[models.Subscription]):
    """A period of a subscription was paid. Grant or extend access. `data` is a `Subscription`."""
    type: Literal["subscription.paid"] = "subscription.paid"

class SubscriptionUpdate(Event[models.Subscription], Refetches[models.Subscription]):
    """A subscription was changed. `data` is a `Subscription`."""
    type: Literal["subscription.update"] = "subscription.update"

class SubscriptionScheduledCancel(Event[models.Subscription], Refetches[models.Subscription]):
    """A subscription will end with its period. It can still be resumed. `data` is a `Subscription`."""
    type: Literal["subscription.scheduled_cancel"] = "subscription.scheduled_cancel"

class SubscriptionCanceled(Event[models.Subscription], Refetches[models.Subscription]):
    """A subscription has ended for good. `data` is a `Subscription`."""
    type: Literal["subscription.canceled"] = "subscription.canceled"

class SubscriptionPastDue(Event[models.Subscription], Refetches[models.Subscription]):
    """A charge failed and is tried again. `data` is a `Subscription`."""
    type: Literal["subscription.past_due"] = "subscription.past_due"

class SubscriptionUnpaid(Event[models.Subscription], Refetches[models.Subscription]):
    """A subscription stayed unpaid. `data` is a `Subscription`, by code that the provider publishes."""
    type: Literal["subscription.unpaid"] = "subscription.unpaid"

class SubscriptionExpired(Event[models.Subscription], Refetches[models.Subscription]):
    """A period ended without a payment. It is not final, and `status` is still `active`. `data` is a `Subscription`."""
    type: Literal["subscription.expired"] = "subscription.expired"

class SubscriptionPaused(Event[models.Subscription], Refetches[models.Subscription]):
    """A subscription was paused. `data` is a `Subscription`."""
    type: Literal["subscription.paused"] = "subscription.paused"

class RefundCreated(Event[models.RefundRecord]):
    """A payment is refunded. No event follows when a refund that is `pending` comes to its end. `data` is a
    `RefundRecord`."""
    type: Literal["refund.created"] = "refund.created"

class DisputeCreated(Event[models.Dispute]):
    """A buyer disputes a payment. No event tells how it ends. `data` is a `Dispute`."""
    type: Literal["dispute.created"] = "dispute.created"

class CustomerCreditsExhausted(Event[models.CreditsExhaustion]):
    """A customer's credits did not suffice. `data` is a `CreditsExhaustion`, by code that the provider publishes."""
    type: Literal["customer_credits.exhausted"] = "customer_credits.exhausted"

class CreditsGranted(Event[models.CreditsMovement]):
    """Credits were added to an account. `data` is a `CreditsMovement`, by code that the provider publishes."""
    type: Literal["credits.granted"] = "credits.granted"

class CreditsConsumed(Event[models.CreditsMovement]):
    """Credits of an account were used. `data` is a `CreditsMovement`, by code that the provider publishes."""
    type: Literal["credits.consumed"] = "credits.consumed"

class CreditsAutoRecharged(Event[models.CreditsRecharge]):
    """Credits were bought because there were few left. `data` is a `CreditsRecharge`, by code that the provider
    publishes."""
    type: Literal["credits.auto_recharged"] = "credits.auto_recharged"


AnyEvent: TypeAlias = (
    CheckoutCompleted | SubscriptionActive | SubscriptionTrialing | SubscriptionPaid | SubscriptionUpdate |
    SubscriptionScheduledCancel | SubscriptionCanceled | SubscriptionPastDue | SubscriptionUnpaid |
    SubscriptionExpired | SubscriptionPaused | RefundCreated | DisputeCreated | CustomerCreditsExhausted |
    CreditsGranted | CreditsConsumed | CreditsAutoRecharged | UnknownEvent | UnreadableEvent
)
# fmt: on
