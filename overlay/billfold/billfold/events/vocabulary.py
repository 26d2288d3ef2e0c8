"""What happened, in words that hold at every provider."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

import attrs

from billfold.vocabulary import not_shown
from billfold_core.money import Money
from billfold_core.webhooks import Event

__all__ = [
    "CheckoutCompleted",
    "CheckoutEvent",
    "CheckoutExpired",
    "CustomerCreated",
    "CustomerEvent",
    "CustomerUpdated",
    "DisputeClosed",
    "DisputeEvent",
    "DisputeOpened",
    "FacadeEvent",
    "InvoicePaid",
    "OtherEvent",
    "PaymentFailed",
    "PaymentSucceeded",
    "RefundEvent",
    "RefundFailed",
    "RefundPending",
    "RefundSucceeded",
    "SubscriptionActivated",
    "SubscriptionCancelRevoked",
    "SubscriptionCancelScheduled",
    "SubscriptionCanceled",
    "SubscriptionChanged",
    "SubscriptionEvent",
    "SubscriptionPastDue",
    "SubscriptionPaused",
    "SubscriptionRenewed",
    "SubscriptionStarted",
    "SubscriptionTrialing",
]


@attrs.frozen(kw_only=True)
class FacadeEvent:
    """What happened at a provider. What it does not tell is None; `docs/events.md` lists it."""

    provider: str
    id: str | None
    """The id of the event: the same in every delivery of it."""
    occurred_at: datetime | None
    customer_id: str | None = None
    """The provider's id of the customer."""
    subscription_id: str | None = None
    raw: Event[Any] = attrs.field(repr=not_shown, eq=False)
    """The provider's own event."""


@attrs.frozen(kw_only=True)
class CheckoutEvent(FacadeEvent):
    """A checkout has come to its end."""

    checkout_id: str | None = None


@attrs.frozen(kw_only=True)
class CheckoutCompleted(CheckoutEvent):
    """A checkout was completed."""

    total: Money | None = None
    fulfilment_key: str | None = None
    """What to grant once for; the same in all events about one payment, where it is told."""


@attrs.frozen(kw_only=True)
class CheckoutExpired(CheckoutEvent):
    """A checkout ran out."""


@attrs.frozen(kw_only=True)
class PaymentSucceeded(FacadeEvent):
    """A payment succeeded."""

    payment_id: str | None = None
    invoice_id: str | None = None
    amount: Money | None = None
    fulfilment_key: str | None = None
    """What to grant once for; the same in all events about one payment, where it is told."""


@attrs.frozen(kw_only=True)
class PaymentFailed(FacadeEvent):
    """A payment failed."""

    payment_id: str | None = None
    invoice_id: str | None = None
    reason: str | None = None
    """Why, in the provider's words."""


@attrs.frozen(kw_only=True)
class InvoicePaid(FacadeEvent):
    """An invoice is paid as a whole."""

    invoice_id: str | None = None
    amount: Money | None = None
    fulfilment_key: str | None = None
    """What to grant once for; the same in all events about one payment, where it is told."""


@attrs.frozen(kw_only=True)
class SubscriptionEvent(FacadeEvent):
    """What happened to a subscription."""

    status: str | None = None
    """The provider's own word for its state."""
    grants_access: bool | None = None
    """Whether the customer is to have what is paid for, by that state; None where it does not say, or where it is the seller's
    choice, as while a payment is overdue."""


@attrs.frozen(kw_only=True)
class SubscriptionStarted(SubscriptionEvent):
    """A subscription came into being; it need not be paid."""


@attrs.frozen(kw_only=True)
class SubscriptionActivated(SubscriptionEvent):
    """A subscription became active."""


@attrs.frozen(kw_only=True)
class SubscriptionTrialing(SubscriptionEvent):
    """A trial began."""

    trial_end: datetime | None = None


@attrs.frozen(kw_only=True)
class SubscriptionRenewed(SubscriptionEvent):
    """A further period began."""

    period_end: datetime | None = None
    first: bool | None = None
    """Whether it is the first period after all; None where that is not told."""


@attrs.frozen(kw_only=True)
class SubscriptionPastDue(SubscriptionEvent):
    """A payment of a subscription is overdue."""


@attrs.frozen(kw_only=True)
class SubscriptionCancelScheduled(SubscriptionEvent):
    """A subscription will end."""

    at: datetime | None = None
    """When."""


@attrs.frozen(kw_only=True)
class SubscriptionCancelRevoked(SubscriptionEvent):
    """A subscription will not end after all."""


@attrs.frozen(kw_only=True)
class SubscriptionPaused(SubscriptionEvent):
    """A subscription was paused."""


@attrs.frozen(kw_only=True)
class SubscriptionCanceled(SubscriptionEvent):
    """A subscription has ended."""

    final: bool | None = None
    """Whether it cannot be taken up again."""


@attrs.frozen(kw_only=True)
class SubscriptionChanged(SubscriptionEvent):
    """A subscription was changed: its plan, its quantity or anything else."""


@attrs.frozen(kw_only=True)
class RefundEvent(FacadeEvent):
    """A payment is refunded, or was to be."""

    refund_id: str | None = None
    amount: Money | None = None
    payment_id: str | None = None
    invoice_id: str | None = None


@attrs.frozen(kw_only=True)
class RefundSucceeded(RefundEvent):
    """The money was given back."""


@attrs.frozen(kw_only=True)
class RefundPending(RefundEvent):
    """The money is on its way back."""


@attrs.frozen(kw_only=True)
class RefundFailed(RefundEvent):
    """The money was not given back."""


@attrs.frozen(kw_only=True)
class DisputeEvent(FacadeEvent):
    """A buyer disputes a payment at the bank."""

    dispute_id: str | None = None
    amount: Money | None = None
    payment_id: str | None = None
    invoice_id: str | None = None


@attrs.frozen(kw_only=True)
class DisputeOpened(DisputeEvent):
    """A dispute began."""


@attrs.frozen(kw_only=True)
class DisputeClosed(DisputeEvent):
    """A dispute is over."""

    won: bool | None = None
    """Whether the seller keeps the money."""


@attrs.frozen(kw_only=True)
class CustomerEvent(FacadeEvent):
    """What happened to a customer."""


@attrs.frozen(kw_only=True)
class CustomerCreated(CustomerEvent):
    """A customer was made."""


@attrs.frozen(kw_only=True)
class CustomerUpdated(CustomerEvent):
    """A customer was changed."""


@attrs.frozen(kw_only=True)
class OtherEvent(FacadeEvent):
    """What only one provider tells, what is not known, and what cannot be read: look at `raw`."""

    name: str
    """Its name on the wire; empty if it has none."""


FIELD_TYPES: Final[dict[str, type]] = {
    **dict.fromkeys(("amount", "total"), Money),
    **dict.fromkeys(("trial_end", "period_end", "at"), datetime),
    **dict.fromkeys(("first", "final", "won", "grants_access"), bool),
}
"""What a field holds, beside None; what is not listed holds text."""
