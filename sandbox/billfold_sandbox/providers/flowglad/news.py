"""What Flowglad tells webhook endpoints: which record, and nothing of it; only the events that its server sends."""

from __future__ import annotations

from collections.abc import Iterator

from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.webhooks.changes import Change, Target, Told


def endpoints(store: RecordStore) -> Iterator[Target]:
    """Yield the endpoints that are switched on."""
    for webhook in store.all("webhook"):
        if webhook["active"]:
            yield Target(webhook["id"], webhook["url"], webhook["_secret"], webhook["filterTypes"])


def events_of(change: Change) -> Iterator[Told]:
    """Yield the events of a change. Each happens once to a record, and its messages have one id for all endpoints."""
    record = change.after
    if record is None:
        return
    for event in _names(change):
        customer = change.store.get("customer", record.get("customerId") or record["id"])
        notice = {
            "id": record["id"],
            "object": change.kind,
            **({"customer": {"id": customer["id"], "externalId": customer["externalId"]}} if customer else {}),
            "pricingModelId": record["pricingModelId"],
        }
        yield Told(event, notice, record["id"])


def _names(change: Change) -> Iterator[str]:
    is_new = change.before is None
    match change.kind:
        case "customer" if is_new:
            yield "customer.created"
        case "purchase" if change.became("status", "paid"):
            yield "purchase.completed"
        case "payment" if change.became("status", "succeeded"):
            yield "payment.succeeded"
        case "payment" if change.became("status", "canceled"):
            yield "payment.failed"
        case "subscription":
            if is_new:
                yield "subscription.created"
            if change.became("status", "canceled"):
                yield "subscription.canceled"
        case _:
            pass
