"""Hyperline's events in the words of the facade. What they carry is not published, so all of it is inferred."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from billfold.driver import read_minor
from billfold.events.mapping import Becomes, EventMapping, Readers
from billfold.events.vocabulary import (
    CheckoutCompleted,
    CustomerCreated,
    CustomerUpdated,
    DisputeOpened,
    InvoicePaid,
    PaymentFailed,
    RefundSucceeded,
    SubscriptionActivated,
    SubscriptionCanceled,
    SubscriptionCancelRevoked,
    SubscriptionCancelScheduled,
    SubscriptionChanged,
    SubscriptionPaused,
    SubscriptionRenewed,
    SubscriptionStarted,
)
from billfold_core.money import Money
from hyperline_client.client import PROVIDER

from .statuses import GRANTS_ACCESS

if TYPE_CHECKING:
    from hyperline_client.models import CheckoutSession, Customer, Invoice, Subscription, SubscriptionTransition

__all__ = ["MAPPING"]


def _total(invoice: Invoice) -> Money | None:
    return read_minor(invoice.total_amount, invoice.currency, PROVIDER.minor_units)


_CUSTOMER: Final[Readers[Customer]] = {"customer_id": lambda customer: customer.id}
_CHECKOUT: Final[Readers[CheckoutSession]] = {"checkout_id": lambda session: session.id}
_INVOICE: Final[Readers[Invoice]] = {
    "customer_id": lambda invoice: invoice.customer and invoice.customer.id,
    "subscription_id": lambda invoice: invoice.subscription_id,
    "invoice_id": lambda invoice: invoice.id,
}
_PAID: Final[Readers[Invoice]] = {**_INVOICE, "amount": _total, "fulfilment_key": lambda invoice: invoice.id}
_CREDIT_NOTE: Final[Readers[Invoice]] = {
    **_INVOICE,
    "invoice_id": lambda note: note.original_invoice_id,
    "refund_id": lambda note: note.id,
    "amount": _total,
}
_SUBSCRIPTION: Final[Readers[Subscription]] = {
    "customer_id": lambda subscription: subscription.customer_id,
    "subscription_id": lambda subscription: subscription.id,
    "status": lambda subscription: subscription.status,
    "grants_access": lambda subscription: GRANTS_ACCESS.get(subscription.status or ""),
    "period_end": lambda subscription: subscription.current_period_ends_at,
    "at": lambda subscription: subscription.cancel_at,
}
_TRANSITION: Final[Readers[SubscriptionTransition]] = {
    "customer_id": lambda transition: transition.customer_id,
    "subscription_id": lambda transition: transition.target_subscription_id,
}
_BY_NAME: Final = "by its name; what it means is not published"
_EVENTS: Final[Mapping[str, tuple[Becomes[Any], ...]]] = {
    "checkout.completed": (Becomes(CheckoutCompleted, _CHECKOUT),),
    "invoice.settled": (Becomes(InvoicePaid, _PAID, note="settled as a whole, by a payment, a credit or a wallet"),),
    "invoice.errored": (Becomes(PaymentFailed, _INVOICE, note=_BY_NAME),),
    "invoice.chargeback": (Becomes(DisputeOpened, _INVOICE),),
    "credit_note.settled": (Becomes(RefundSucceeded, _CREDIT_NOTE, note=_BY_NAME),),
    "subscription.created": (Becomes(SubscriptionStarted, _SUBSCRIPTION),),
    "subscription.activated": (Becomes(SubscriptionActivated, _SUBSCRIPTION),),
    "subscription.reactivated": (Becomes(SubscriptionActivated, _SUBSCRIPTION),),
    "subscription.contract_renewed": (
        Becomes(
            SubscriptionRenewed, _SUBSCRIPTION, always={"first": False}, note="`subscription.charged` means billed, not paid"
        ),
    ),
    "subscription.cancellation_scheduled": (Becomes(SubscriptionCancelScheduled, _SUBSCRIPTION),),
    "subscription.reinstated": (Becomes(SubscriptionCancelRevoked, _SUBSCRIPTION, note=_BY_NAME),),
    "subscription.paused": (Becomes(SubscriptionPaused, _SUBSCRIPTION),),
    # One that is cancelled may be reinstated.
    "subscription.cancelled": (Becomes(SubscriptionCanceled, _SUBSCRIPTION),),
    "subscription.voided": (Becomes(SubscriptionCanceled, _SUBSCRIPTION, always={"final": True}),),
    "subscription.updated": (Becomes(SubscriptionChanged, _SUBSCRIPTION),),
    "subscription.phase_activated": (Becomes(SubscriptionChanged, _SUBSCRIPTION),),
    "subscription_transition.completed": (
        Becomes(
            SubscriptionChanged, _TRANSITION, note="`subscription_id` is the subscription that takes the place of the others"
        ),
    ),
    "customer.created": (Becomes(CustomerCreated, _CUSTOMER),),
    "customer.updated": (Becomes(CustomerUpdated, _CUSTOMER),),
}
MAPPING: Final = EventMapping(
    events=_EVENTS,
    grants_access=GRANTS_ACCESS,
    never=(
        "what exactly an event carries: it is taken to be the record of its group; read it again (`event.raw.refetch(client)`)",
        "by what an invoice was paid, and with which payment",
        "that a trial began, that a refund is on its way or failed, and how a chargeback ends",
    ),
)
