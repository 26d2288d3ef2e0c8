"""Clink's events in the words of the facade."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from billfold.driver import read_major
from billfold.events.mapping import Becomes, EventMapping, Readers, first_told
from billfold.events.vocabulary import (
    CheckoutCompleted,
    CheckoutExpired,
    DisputeClosed,
    DisputeOpened,
    InvoicePaid,
    PaymentFailed,
    PaymentSucceeded,
    RefundFailed,
    RefundPending,
    RefundSucceeded,
    SubscriptionActivated,
    SubscriptionCanceled,
    SubscriptionCancelRevoked,
    SubscriptionCancelScheduled,
    SubscriptionChanged,
    SubscriptionPastDue,
    SubscriptionRenewed,
    SubscriptionStarted,
    SubscriptionTrialing,
)

from .statuses import GRANTS_ACCESS

if TYPE_CHECKING:
    from clink_client.models import CheckoutSession, Dispute, Invoice, Order, Refund, Subscription

__all__ = ["MAPPING"]

# By the state of a dispute; one that is pending or withdrawn is neither.
_WON: Final[Mapping[int, bool]] = {3: True, 4: False}
_SESSION: Final[Readers[CheckoutSession]] = {
    "customer_id": lambda session: session.customer and session.customer.customer_id,
    "subscription_id": lambda session: session.subscription_id,
    "checkout_id": lambda session: session.session_id,
}
_PAID_SESSION: Final[Readers[CheckoutSession]] = {
    **_SESSION,
    "total": lambda session: read_major(session.amount_total, session.payment_currency),
    "fulfilment_key": lambda session: first_told(session.invoice_id, session.order_id),
}
_ORDER: Final[Readers[Order]] = {
    "customer_id": lambda order: order.customer_id,
    "payment_id": lambda order: order.order_id,
    "invoice_id": lambda order: order.invoice_id,
}
_PAID_ORDER: Final[Readers[Order]] = {
    **_ORDER,
    "amount": lambda order: read_major(order.amount_total, order.payment_currency),
    # A renewal comes as an order and as an invoice.
    "fulfilment_key": lambda order: first_told(order.invoice_id, order.order_id),
}
_FAILED_ORDER: Final[Readers[Order]] = {**_ORDER, "reason": lambda order: first_told(order.failure_code, order.failure_message)}
_INVOICE: Final[Readers[Invoice]] = {
    "customer_id": lambda invoice: invoice.customer_id,
    "subscription_id": lambda invoice: invoice.subscription_id,
    "invoice_id": lambda invoice: invoice.invoice_id,
    "amount": lambda invoice: read_major(invoice.payment_amount, invoice.original_currency),
    "fulfilment_key": lambda invoice: invoice.invoice_id,
}
_SUBSCRIPTION: Final[Readers[Subscription]] = {
    "customer_id": lambda subscription: subscription.customer_id,
    "subscription_id": lambda subscription: subscription.subscription_id,
    "status": lambda subscription: subscription.status,
    "grants_access": lambda subscription: GRANTS_ACCESS.get(subscription.status or ""),
    "trial_end": lambda subscription: subscription.trial_end,
    "period_end": lambda subscription: subscription.current_period_end,
    "at": lambda subscription: subscription.cancel_at or subscription.current_period_end,
}
_REFUND: Final[Readers[Refund]] = {
    "customer_id": lambda refund: refund.customer_id,
    "refund_id": lambda refund: refund.refund_id,
    "payment_id": lambda refund: refund.order_id,
    "amount": lambda refund: read_major(refund.refund_amount, refund.refund_currency),
}
_DISPUTE: Final[Readers[Dispute]] = {
    "customer_id": lambda dispute: dispute.customer_id,
    "dispute_id": lambda dispute: dispute.charge_back_id,
    "payment_id": lambda dispute: dispute.order_id,
    "amount": lambda dispute: read_major(dispute.dispute_amount, dispute.dispute_currency),
}
_CLOSED_DISPUTE: Final[Readers[Dispute]] = {
    **_DISPUTE,
    "won": lambda dispute: None if dispute.status is None else _WON.get(dispute.status),
}
_EVENTS: Final[Mapping[str, tuple[Becomes[Any], ...]]] = {
    "session.complete": (Becomes(CheckoutCompleted, _PAID_SESSION),),
    "session.expired": (Becomes(CheckoutExpired, _SESSION),),
    "order.succeeded": (Becomes(PaymentSucceeded, _PAID_ORDER),),
    "order.failed": (Becomes(PaymentFailed, _FAILED_ORDER),),
    "invoice.paid": (
        Becomes(InvoicePaid, _INVOICE, note="a renewal comes as `order.succeeded` too, with the same fulfilment key"),
    ),
    "subscription.created": (Becomes(SubscriptionStarted, _SUBSCRIPTION),),
    "subscription.activated": (Becomes(SubscriptionActivated, _SUBSCRIPTION),),
    "subscription.trialing": (Becomes(SubscriptionTrialing, _SUBSCRIPTION),),
    "subscription.updated.renewed": (Becomes(SubscriptionRenewed, _SUBSCRIPTION, always={"first": False}),),
    "subscription.past_due": (Becomes(SubscriptionPastDue, _SUBSCRIPTION),),
    "subscription.updated.cancel_at_period_end_set": (Becomes(SubscriptionCancelScheduled, _SUBSCRIPTION),),
    "subscription.updated.cancel_at_period_end_revoked": (Becomes(SubscriptionCancelRevoked, _SUBSCRIPTION),),
    "subscription.cancelled": (Becomes(SubscriptionCanceled, _SUBSCRIPTION, always={"final": True}),),
    "subscription.incomplete_expired": (Becomes(SubscriptionCanceled, _SUBSCRIPTION, always={"final": True}),),
    "subscription.updated.plan_changed": (Becomes(SubscriptionChanged, _SUBSCRIPTION),),
    "subscription.updated.plan_change_canceled": (Becomes(SubscriptionChanged, _SUBSCRIPTION),),
    "refund.created": (Becomes(RefundPending, _REFUND),),
    "refund.succeeded": (Becomes(RefundSucceeded, _REFUND),),
    "refund.failed": (Becomes(RefundFailed, _REFUND),),
    "dispute.created": (Becomes(DisputeOpened, _DISPUTE),),
    "dispute.closed": (Becomes(DisputeClosed, _CLOSED_DISPUTE, note="a dispute that is withdrawn is neither won nor lost"),),
    # `dispute.closed` comes as well, and says how it ended.
    "dispute.won": (),
    "dispute.lost": (),
}
MAPPING: Final = EventMapping(events=_EVENTS, grants_access=GRANTS_ACCESS)
