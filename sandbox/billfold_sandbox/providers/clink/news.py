"""What Clink tells webhook endpoints: the events that come of a change to a record."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import shown
from billfold_sandbox.webhooks.changes import Change, Target, Told

from .plans import RUNNING


def endpoints(store: RecordStore) -> Iterator[Target]:
    """Yield the endpoints that are switched on."""
    for endpoint in store.all("webhook_endpoint"):
        if endpoint["enabled"]:
            yield Target(endpoint["id"], endpoint["url"], endpoint["_secret"], endpoint["events"])


def events_of(change: Change) -> Iterator[Told]:
    """Yield the events of a change, each with the record as it is now."""
    if change.after is not None and change.kind in _EVENTS:
        for event in _EVENTS[change.kind](change):
            yield Told(event, shown(change.after), "")


def _of_order(change: Change) -> Iterator[str]:
    if change.before is None:
        yield "order.created"
    if change.became("status", "requires_action"):
        yield "order.next_action"
    if change.became("status", "failed"):
        yield "order.failed"
    if change.became("status", "success"):
        yield "order.succeeded"


def _of_refund(change: Change) -> Iterator[str]:
    if change.before is None:
        yield "refund.created"
    if change.became("status", "success"):
        yield "refund.succeeded"
    if change.became("status", "failed"):
        yield "refund.failed"


def _of_invoice(change: Change) -> Iterator[str]:
    for status in ("open", "paid", "void"):
        if change.became("status", status):
            yield f"invoice.{status}"


def _of_session(change: Change) -> Iterator[str]:
    if change.became("status", "completed"):
        yield "session.complete"
    if change.became("status", "expired"):
        yield "session.expired"


def _of_subscription(change: Change) -> Iterator[str]:
    before, after = change.before or {}, change.after or {}
    if change.before is None:
        yield "subscription.created"
    for status, word in _OF_STATUS.items():
        if change.became("status", status):
            yield f"subscription.{word}"
    runs_on = before.get("status") in RUNNING and after["status"] in RUNNING
    if runs_on and after["currentPeriodEnd"] > before["currentPeriodEnd"] and after["priceId"] == before["priceId"]:
        yield "subscription.updated.renewed"
    if runs_on and after["priceId"] != before["priceId"]:
        yield "subscription.updated.plan_changed"
    elif runs_on and before["_pending"] is not None and after["_pending"] is None:
        yield "subscription.updated.plan_change_canceled"
    if runs_on and change.became("cancelAtPeriodEnd", True):
        yield "subscription.updated.cancel_at_period_end_set"
    if runs_on and change.became("cancelAtPeriodEnd", False):
        yield "subscription.updated.cancel_at_period_end_revoked"


def _of_instrument(change: Change) -> Iterator[str]:
    if change.before is None:
        yield "payment_method.added"


_OF_STATUS: Final = {
    "free_trial": "trialing",
    "active": "activated",
    "past_due": "past_due",
    "incomplete_expired": "incomplete_expired",
    "cancelled": "cancelled",
}
_EVENTS: Final[Mapping[str, Callable[[Change], Iterator[str]]]] = {
    "order": _of_order,
    "refund": _of_refund,
    "invoice": _of_invoice,
    "session": _of_session,
    "subscription": _of_subscription,
    "payment_instrument": _of_instrument,
}
