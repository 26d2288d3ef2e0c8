"""Flowglad's events in the words of the facade: which record it is, and nothing of what stands in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from billfold.events.mapping import Becomes, EventMapping, Readers
from billfold.events.vocabulary import (
    CheckoutCompleted,
    CustomerCreated,
    CustomerUpdated,
    PaymentFailed,
    PaymentSucceeded,
    SubscriptionCanceled,
    SubscriptionChanged,
    SubscriptionStarted,
)

from .statuses import GRANTS_ACCESS

if TYPE_CHECKING:
    from flowglad_client.models import RecordNotice

__all__ = ["MAPPING"]

_ANY: Final[Readers[RecordNotice]] = {"customer_id": lambda notice: notice.customer and notice.customer.id}
_PURCHASE: Final[Readers[RecordNotice]] = {**_ANY, "checkout_id": lambda notice: notice.id}
_PAYMENT: Final[Readers[RecordNotice]] = {**_ANY, "payment_id": lambda notice: notice.id}
_PAID: Final[Readers[RecordNotice]] = {**_PAYMENT, "fulfilment_key": lambda notice: notice.id}
_SUBSCRIPTION: Final[Readers[RecordNotice]] = {**_ANY, "subscription_id": lambda notice: notice.id}
_NEVER_SENT: Final = "the server was not found to send it so far"
_EVENTS: Final[Mapping[str, tuple[Becomes[Any], ...]]] = {
    "purchase.completed": (Becomes(CheckoutCompleted, _PURCHASE, note="`checkout_id` is the id of the purchase"),),
    "payment.succeeded": (Becomes(PaymentSucceeded, _PAID),),
    "payment.failed": (Becomes(PaymentFailed, _PAYMENT, note="only where the payment processor cancels a payment"),),
    "subscription.created": (Becomes(SubscriptionStarted, _SUBSCRIPTION),),
    "subscription.updated": (Becomes(SubscriptionChanged, _SUBSCRIPTION, note=_NEVER_SENT),),
    "subscription.canceled": (Becomes(SubscriptionCanceled, _SUBSCRIPTION, always={"final": True}),),
    "customer.created": (Becomes(CustomerCreated, _ANY),),
    "customer.updated": (Becomes(CustomerUpdated, _ANY, note=_NEVER_SENT),),
}
MAPPING: Final = EventMapping(
    events=_EVENTS,
    grants_access=GRANTS_ACCESS,
    never=(
        "which event it is, unless the endpoint declares it (`Endpoint(..., events=[…])`): it is an `OtherEvent` then",
        "amounts and states: fetch the record (`event.raw.fetch(client)`)",
        "that the card was refused: `payment.failed` comes for payments that are cancelled",
    ),
)
