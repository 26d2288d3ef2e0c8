# Generated from specs/flowglad/webhooks.yaml. Do not edit.
"""The events of Flowglad's webhooks. Each has a class, which is made at its first use; `AnyEvent` is any of them."""

from typing import Final, Literal, TypeAlias

from billfold_core.webhooks import Event as Event
from billfold_core.webhooks import EventTable, Fetches
from billfold_core.webhooks import UnknownEvent as UnknownEvent
from billfold_core.webhooks import UnreadableEvent as UnreadableEvent

from . import models

EVENTS: Final[EventTable]

# One line less for each event: there are many.
# fmt: off
class CustomerCreated(Event[models.RecordNotice], Fetches[models.CustomerResponse]):
    """A customer was made. `data` is a `RecordNotice`, by code that the provider publishes."""
    type: Literal["customer.created"] = "customer.created"

class CustomerUpdated(Event[models.RecordNotice], Fetches[models.CustomerResponse]):
    """A customer was changed. The server was not found to send it so far. `data` is a `RecordNotice`, by code that the
    provider publishes."""
    type: Literal["customer.updated"] = "customer.updated"

class PurchaseCompleted(Event[models.RecordNotice], Fetches[models.PurchaseResponse]):
    """A purchase was completed. `data` is a `RecordNotice`, by code that the provider publishes."""
    type: Literal["purchase.completed"] = "purchase.completed"

class PaymentFailed(Event[models.RecordNotice], Fetches[models.PaymentResponse]):
    """A payment was cancelled by the payment processor. No other failure is told. `data` is a `RecordNotice`, by code
    that the provider publishes."""
    type: Literal["payment.failed"] = "payment.failed"

class PaymentSucceeded(Event[models.RecordNotice], Fetches[models.PaymentResponse]):
    """A payment succeeded. `data` is a `RecordNotice`, by code that the provider publishes."""
    type: Literal["payment.succeeded"] = "payment.succeeded"

class SubscriptionCreated(Event[models.RecordNotice], Fetches[models.SubscriptionResponse]):
    """A subscription was made. `data` is a `RecordNotice`, by code that the provider publishes."""
    type: Literal["subscription.created"] = "subscription.created"

class SubscriptionUpdated(Event[models.RecordNotice], Fetches[models.SubscriptionResponse]):
    """A subscription was changed. The server was not found to send it so far. `data` is a `RecordNotice`, by code that
    the provider publishes."""
    type: Literal["subscription.updated"] = "subscription.updated"

class SubscriptionCanceled(Event[models.RecordNotice], Fetches[models.SubscriptionResponse]):
    """A subscription was cancelled. `data` is a `RecordNotice`, by code that the provider publishes."""
    type: Literal["subscription.canceled"] = "subscription.canceled"

class SyncEventsAvailable(Event[models.SyncNotice]):
    """There is something new to synchronise. The server was not found to send it so far. `data` is a `SyncNotice`, by
    code that the provider publishes."""
    type: Literal["sync.events_available"] = "sync.events_available"

class RecordChanged(
    Event[models.RecordNotice],
    Fetches[models.PaymentResponse | models.CustomerResponse | models.SubscriptionResponse | models.PurchaseResponse],
):
    """Something happened to a record. The delivery does not say what; an endpoint for one event can declare it. `data`
    is a `RecordNotice`, by code that the provider publishes."""
    type: Literal["unnamed"] = "unnamed"


AnyEvent: TypeAlias = (
    CustomerCreated | CustomerUpdated | PurchaseCompleted | PaymentFailed | PaymentSucceeded | SubscriptionCreated |
    SubscriptionUpdated | SubscriptionCanceled | SyncEventsAvailable | RecordChanged | UnknownEvent | UnreadableEvent
)
# fmt: on
