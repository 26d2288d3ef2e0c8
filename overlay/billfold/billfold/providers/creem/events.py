"""Creem's events in the words of the facade."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final, TypeVar

from billfold.driver import read_minor
from billfold.events.mapping import Becomes, EventMapping, Readers
from billfold.events.vocabulary import (
    CheckoutCompleted,
    DisputeOpened,
    PaymentSucceeded,
    RefundFailed,
    RefundPending,
    RefundSucceeded,
    SubscriptionActivated,
    SubscriptionCanceled,
    SubscriptionCancelScheduled,
    SubscriptionChanged,
    SubscriptionPastDue,
    SubscriptionPaused,
    SubscriptionRenewed,
    SubscriptionStarted,
    SubscriptionTrialing,
)
from billfold_core.money import Money
from creem_client.client import PROVIDER
from creem_client.models.billing_type import BillingType
from creem_client.models.refund_status import RefundStatus

from .statuses import GRANTS_ACCESS

if TYPE_CHECKING:
    from creem_client.models import Checkout, Customer, Dispute, Order, RefundRecord, Subscription, Transaction

__all__ = ["MAPPING"]

D = TypeVar("D")
_SOON: Final = timedelta(hours=1)
_REFUNDED: Final = frozenset({RefundStatus.SUCCEEDED})
_NOT_REFUNDED: Final = frozenset({RefundStatus.FAILED, RefundStatus.CANCELED})


def _id(record: Customer | Subscription | Order | Transaction | str | None) -> str | None:
    """Return the id of what comes as a whole record or as its id."""
    return record if record is None or isinstance(record, str) else record.id


def _paid(record: Order | Transaction | None) -> Money | None:
    return None if record is None else read_minor(record.amount_paid, record.currency, PROVIDER.minor_units)


def _without(readers: Readers[D], name: str) -> Readers[D]:
    return {other: read for other, read in readers.items() if other != name}


def _is_first(subscription: Subscription) -> bool | None:
    """Return whether the period that was paid is the one in which the subscription was made."""
    start, made = subscription.current_period_start_date, subscription.created_at
    return None if start is None or made is None else start <= made + _SOON


def _is_paid_once(checkout: Checkout) -> bool:
    return checkout.order is not None and checkout.order.type == BillingType.ONETIME


_CHECKOUT: Final[Readers[Checkout]] = {
    "customer_id": lambda checkout: _id(checkout.customer),
    "subscription_id": lambda checkout: _id(checkout.subscription),
    "checkout_id": lambda checkout: checkout.id,
    "payment_id": lambda checkout: checkout.order and checkout.order.transaction,
    "total": lambda checkout: _paid(checkout.order),
    "amount": lambda checkout: _paid(checkout.order),
    "fulfilment_key": lambda checkout: checkout.order and checkout.order.transaction,
}
_SUBSCRIPTION: Final[Readers[Subscription]] = {
    "customer_id": lambda subscription: _id(subscription.customer),
    "subscription_id": lambda subscription: subscription.id,
    "status": lambda subscription: subscription.status,
    "grants_access": lambda subscription: GRANTS_ACCESS.get(subscription.status or ""),
    "period_end": lambda subscription: subscription.current_period_end_date,
    "trial_end": lambda subscription: subscription.current_period_end_date,
    "at": lambda subscription: subscription.current_period_end_date,
    "first": _is_first,
}
# The state says nothing yet, or not any more: access is granted when a period is paid.
_RECORDED: Final = _without(_SUBSCRIPTION, "grants_access")
_PAYMENT: Final[Readers[Subscription]] = {
    "customer_id": lambda subscription: _id(subscription.customer),
    "subscription_id": lambda subscription: subscription.id,
    "payment_id": lambda subscription: subscription.last_transaction_id or _id(subscription.last_transaction),
    "amount": lambda subscription: _paid(subscription.last_transaction),
    "fulfilment_key": lambda subscription: subscription.last_transaction_id or _id(subscription.last_transaction),
}
_REFUND: Final[Readers[RefundRecord]] = {
    "customer_id": lambda refund: _id(refund.customer),
    "subscription_id": lambda refund: _id(refund.subscription),
    "refund_id": lambda refund: refund.id,
    "payment_id": lambda refund: _id(refund.transaction),
    "amount": lambda refund: read_minor(refund.refund_amount, refund.refund_currency, PROVIDER.minor_units),
}
_DISPUTE: Final[Readers[Dispute]] = {
    "customer_id": lambda dispute: _id(dispute.customer),
    "subscription_id": lambda dispute: _id(dispute.subscription),
    "dispute_id": lambda dispute: dispute.id,
    "payment_id": lambda dispute: _id(dispute.transaction),
    "amount": lambda dispute: read_minor(dispute.amount, dispute.currency, PROVIDER.minor_units),
}
_BY_STATUS: Final = "by the `status` of the refund"
_PAYS_LATER: Final = "only for keeping records: grant access when a period is paid"
_EVENTS: Final[Mapping[str, tuple[Becomes[Any], ...]]] = {
    "checkout.completed": (
        Becomes(CheckoutCompleted, _CHECKOUT),
        Becomes(PaymentSucceeded, _CHECKOUT, when=_is_paid_once, note="if what was bought is paid once"),
    ),
    "subscription.paid": (
        Becomes(PaymentSucceeded, _PAYMENT, note="`amount` where the transaction comes as a whole, not as its id alone"),
        Becomes(
            SubscriptionRenewed,
            _SUBSCRIPTION,
            when=lambda subscription: _is_first(subscription) is not True,
            note="if the period did not begin when the subscription was made; the first payment after a trial counts as one",
        ),
    ),
    "subscription.active": (
        Becomes(SubscriptionStarted, _RECORDED, note=_PAYS_LATER),
        Becomes(SubscriptionActivated, _RECORDED, note=_PAYS_LATER),
    ),
    "subscription.trialing": (
        Becomes(SubscriptionTrialing, _SUBSCRIPTION, note="may be the first that is told of a subscription"),
    ),
    "subscription.past_due": (Becomes(SubscriptionPastDue, _SUBSCRIPTION),),
    "subscription.unpaid": (Becomes(SubscriptionPastDue, _SUBSCRIPTION),),
    "subscription.expired": (Becomes(SubscriptionPastDue, _RECORDED, note="not final; its `status` is still `active`"),),
    "subscription.scheduled_cancel": (Becomes(SubscriptionCancelScheduled, _SUBSCRIPTION),),
    "subscription.paused": (Becomes(SubscriptionPaused, _SUBSCRIPTION),),
    "subscription.canceled": (Becomes(SubscriptionCanceled, _SUBSCRIPTION, always={"final": True}),),
    "subscription.update": (Becomes(SubscriptionChanged, _SUBSCRIPTION),),
    "refund.created": (
        Becomes(RefundSucceeded, _REFUND, when=lambda refund: refund.status in _REFUNDED, note=_BY_STATUS),
        Becomes(RefundFailed, _REFUND, when=lambda refund: refund.status in _NOT_REFUNDED, note=_BY_STATUS),
        Becomes(
            RefundPending,
            _REFUND,
            when=lambda refund: refund.status not in _REFUNDED and refund.status not in _NOT_REFUNDED,
            note=_BY_STATUS,
        ),
    ),
    "dispute.created": (Becomes(DisputeOpened, _DISPUTE),),
}
MAPPING: Final = EventMapping(
    events=_EVENTS,
    grants_access=GRANTS_ACCESS,
    never=(
        "how a refund ends that is pending: no event follows; read the transaction",
        "how a dispute ends: no event follows",
        "that a payment failed, with its id: `subscription.past_due` implies one",
        "that a cancellation was called off: `subscription.update` comes, and its `status` is `active`",
    ),
)
