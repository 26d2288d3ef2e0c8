"""Creem's usage events: each counts once for its `event_id`, and a batch is taken whole or not at all."""

from __future__ import annotations

from typing import Final, NamedTuple

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.jsontext import dumps
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found, shown
from billfold_sandbox.refusal import RefusedError, invalid
from billfold_sandbox.spec import Json

from .counting import EVENT, matches
from .headings import cursor_page, moment, seconds
from .operations import operation
from .usage_periods import period_at

_LONGEST: Final = 500
_LATE: Final = 3 * 86_400
"""How long after its end a billing period still takes events, in seconds; the provider's own time is not documented."""
_WARNINGS: Final = {
    "no_matching_meter": "no meter counts events of this name",
    "meter_archived": "only archived meters count events of this name",
    "timestamp_outside_late_window": "the billing period of this time is closed and will not change",
}


class _Read(NamedTuple):
    """An event of a batch that may be stored."""

    event: Json
    sent_id: str | None
    """Its `event_id` as it counts, without blanks around it; None if none was sent."""
    duplicate: bool
    warnings: list[str]


@operation("events_ingest")
def events_ingest(context: RequestContext) -> Answer:
    read = [_read(context, sent, index) for index, sent in enumerate(context.body["events"])]
    ids: list[str] = []
    for one in read:
        event_id = one.sent_id or context.store.new_id("evk_")
        ids.append(event_id)
        # The same event may also be in this batch twice.
        if context.store.holder(EVENT, event_id) is None:
            event: Json = {"id": context.store.new_id("uev_"), **one.event, "event_id": event_id}
            context.store.add(EVENT, event["id"], event, parent=event["customer_id"], handle=event_id)
    warnings = [{"index": index, **warning} for index, one in enumerate(read) for warning in _worded(one)]
    answer: Json = {"accepted": len(read), "event_ids": ids, **({"warnings": warnings} if warnings else {})}
    return json_answer(202, answer)


@operation("events_preview")
def events_preview(context: RequestContext) -> Answer:
    reports = [_report(context, sent, index) for index, sent in enumerate(context.body["events"])]
    return json_answer(200, {"valid": all(report["valid"] for report in reports), "events": reports})


@operation("events_list")
def events_list(context: RequestContext) -> Answer:
    store, query = context.store, context.query
    rows = store.all(EVENT, query.get("customer_id"))
    if "reference" in query:
        rows = [row for row in rows if row["event_id"] == query["reference"]]
    if "meter_id" in query:
        # A meter stands for the name of its events; its filter is not applied.
        name = found(store, "meter", query["meter_id"])["event_name"]
        rows = [row for row in rows if row["name"] == name]
    meters = _active(store)

    def view(event: Json) -> Json:
        return {**shown(event), "matched_meters": [meter["id"] for meter in meters if matches(meter, event)]}

    return cursor_page(context, rows, view=view)


def _active(store: RecordStore) -> list[Json]:
    return [meter for meter in store.all("meter") if meter["status"] == "active"]


def _read(context: RequestContext, sent: Json, index: int) -> _Read:
    """Check an event.

    Raises:
        RefusedError: It cannot be stored.
    """
    store, at = context.store, ("events", index)
    event_id: str | None = sent["event_id"].strip() if "event_id" in sent else None
    if event_id == "":
        raise invalid("must not be blank", *at, "event_id")
    customer_id = _customer(store, sent, at)
    for name, value in sent.get("properties", {}).items():
        if (isinstance(value, str) and len(value) > _LONGEST) or (
            isinstance(value, dict | list) and len(dumps(value)) > _LONGEST
        ):
            raise invalid(f"is longer than {_LONGEST} characters", *at, "properties", name)
    try:
        time = seconds(sent["timestamp"]) if "timestamp" in sent else context.now
        period = period_at(store, customer_id, time)
    except (ValueError, OverflowError):
        raise invalid("must be an ISO 8601 time within the calendar", *at, "timestamp") from None
    meters = [meter for meter in store.all("meter") if meter["event_name"] == sent["name"]]
    warnings: list[str] = []
    if not any(meter["status"] == "active" for meter in meters):
        warnings.append("meter_archived" if meters else "no_matching_meter")
    late = period.end + _LATE <= context.now
    if late:
        warnings.append("timestamp_outside_late_window")
    event: Json = {
        "customer_id": customer_id,
        "name": sent["name"],
        "properties": sent.get("properties", {}),
        "timestamp": moment(time),
        "created_at": moment(context.now),
        **({"_late": True} if late else {}),
    }
    return _Read(event, event_id, event_id is not None and store.holder(EVENT, event_id) is not None, warnings)


def _customer(store: RecordStore, sent: Json, at: tuple[str | int, ...]) -> str:
    if "external_customer_id" in sent:
        name, wanted = "external_customer_id", sent["external_customer_id"].strip()
        holder = next((one["id"] for one in store.all("customer") if one["external_id"] == wanted), None)
    else:
        name, wanted = "customer_id", sent["customer_id"].strip()
        holder = wanted if store.get("customer", wanted) else None
    if holder is None:
        raise invalid("there is no such customer", *at, name)
    customer: str = holder
    return customer


def _report(context: RequestContext, sent: Json, index: int) -> Json:
    """Tell what would become of an event."""
    try:
        read = _read(context, sent, index)
    except RefusedError as refused:
        finding = refused.findings[0]
        error = {"code": "invalid_event", "message": finding.problem, "param": finding.place}
        empty: Json = {"event_id": None, "customer_id": None, "duplicate": None, "matched_meters": [], "warnings": []}
        return {"valid": False, "error": error, **empty}
    return {
        "valid": True,
        "error": None,
        "event_id": read.sent_id,
        "customer_id": read.event["customer_id"],
        "duplicate": read.duplicate,
        "matched_meters": [meter["id"] for meter in _active(context.store) if matches(meter, read.event)],
        "warnings": _worded(read),
    }


def _worded(read: _Read) -> list[Json]:
    return [{"code": code, "message": _WARNINGS[code]} for code in read.warnings]
