"""What Hyperline tells webhook endpoints: a record was made, changed or deleted, or has another status, as its events say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from billfold_sandbox.keeping import name_of
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import shown
from billfold_sandbox.spec import Json
from billfold_sandbox.webhooks.bodies import examples_of
from billfold_sandbox.webhooks.changes import Change, Target, Told
from billfold_sandbox.webhooks.schemes import EXAMPLE_WEBHOOK_SECRETS, block_of

_NAME: Final = "hyperline"
_CALLED: Final = {
    "price_book": "pricebook",
    "customer_credit": "credit",
    "customer_payment_method": "payment_method",
    "product_feature": "product.feature",
    "customer_feature": "customer.feature",
}
"""What events call the records of a kind, where it is not the kind's own name."""
_NEW: Final = ("created", "assigned")
_GONE: Final = ("deleted", "unassigned")
_OF_STATUS: Final[Mapping[str, str]] = {
    "active": "activated",
    "paid": "settled",
    "error": "errored",
    "to_pay": "ready",
    "grace_period": "grace_period.started",
}
_BACK: Final[Mapping[str, str]] = {"archived": "recovered", "paused": "reactivated", "trialing": "trial_ended"}
"""What the way from a status to `active` is called, where it is not the usual one."""


def endpoints(store: RecordStore) -> Iterator[Target]:
    """Yield the endpoints that have an address; the sandbox's own secret stands for one that is never told."""
    for endpoint in store.all("webhook_endpoint"):
        if url := endpoint.get("url"):
            secret: str = endpoint.get("secret") or EXAMPLE_WEBHOOK_SECRETS[_NAME]
            yield Target(name_of(endpoint), url, secret, endpoint.get("event_types"))


def events_of(change: Change) -> Iterator[Told]:
    """Yield the event of a change, with the record as its schema has it."""
    called = _CALLED.get(change.kind, change.kind)
    event = _event(called, change)
    record = change.after or change.before
    if event and record is not None:
        yield Told(event, _record(event, record, change.now), "")


def _event(called: str, change: Change) -> str:
    words = _words(called)
    if change.before is None:
        return _first(called, words, _NEW)
    if change.after is None:
        return _first(called, words, _GONE)
    if change.became("status", (change.after or {}).get("status")):
        found = _of_status(words, str(change.before.get("status")), str(change.after["status"]))
        if found:
            return f"{called}.{found}"
    return _first(called, words, ("updated",))


def _of_status(words: tuple[str, ...], before: str, after: str) -> str:
    """Return the word for a new status: `archived`, and `recovered` for the way back; `activated` for `active`."""
    found = _BACK.get(before, "") if after == "active" else ""
    return next((word for word in (found, _OF_STATUS.get(after, after)) if word in words), "")


def _first(called: str, words: tuple[str, ...], wanted: tuple[str, ...]) -> str:
    return next((f"{called}.{word}" for word in wanted if word in words), "")


@cache
def _words(called: str) -> tuple[str, ...]:
    """Name what can happen to the records of a kind: the ends of the names of its events."""
    names: Mapping[str, Json] = block_of(_NAME)["events"]
    ends = [name.removeprefix(f"{called}.") for name in names if name.startswith(f"{called}.")]
    return tuple(end for end in ends if "." not in end or end in _OF_STATUS.values())


def _record(event: str, record: Json, now: float) -> Json:
    component: str | None = block_of(_NAME)["events"][event].get("data")
    if component is None:
        return shown(record)
    fitted: Json = examples_of(_NAME).fitted({"$ref": f"#/components/schemas/{component}"}, shown(record), name_of(record), now)
    return fitted
