"""Creem's usage events: each counts once for its `event_id`, and a batch is taken whole or not at all."""

from __future__ import annotations

from typing import Final, NamedTuple

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.jsontext import dumps
from billfold_sandbox.message import Answer, json_answer
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
    reader = _Reader(context)
    read = [reader.read(sent, index) for index, sent in enumerate(context.body["events"])]
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
    reader = _Reader(context)
    reports = [reader.report(sent, index) for index, sent in enumerate(context.body["events"])]
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
    meters = [meter for meter in store.all("meter") if meter["status"] == "active"]

    def view(event: Json) -> Json:
        return {**shown(event), "matched_meters": [meter["id"] for meter in meters if matches(meter, event)]}

    return cursor_page(context, rows, view=view)


class _Reader:
    """Reads the events of one request; what many of them name is looked up once."""

    def __init__(self, context: RequestContext) -> None:
        self._records = context.store
        self._now = context.now
        self._meters = context.store.all("meter")
        self._known: dict[str, str] = {}

    def read(self, sent: Json, index: int) -> _Read:
        """Check an event.

        Raises:
            RefusedError: It cannot be stored.
        """
        records, at = self._records, ("events", index)
        event_id: str | None = sent["event_id"].strip() if "event_id" in sent else None
        if event_id == "":
            raise invalid("must not be blank", *at, "event_id")
        customer_id = self._customer(sent, at)
        for name, value in sent.get("properties", {}).items():
            if len(value if isinstance(value, str) else dumps(value)) > _LONGEST:
                raise invalid(f"is longer than {_LONGEST} characters", *at, "properties", name)
        time = seconds(sent["timestamp"]) if "timestamp" in sent else self._now
        try:
            period = period_at(records, customer_id, time)
        except (ValueError, OverflowError):
            raise invalid("must be an ISO 8601 time within the calendar", *at, "timestamp") from None
        meters = [meter for meter in self._meters if meter["event_name"] == sent["name"]]
        warnings: list[str] = []
        if not any(meter["status"] == "active" for meter in meters):
            warnings.append("meter_archived" if meters else "no_matching_meter")
        late = period.end + _LATE <= self._now
        if late:
            warnings.append("timestamp_outside_late_window")
        event: Json = {
            "customer_id": customer_id,
            "name": sent["name"],
            "properties": sent.get("properties", {}),
            "timestamp": moment(time),
            "created_at": moment(self._now),
            **({"_late": True} if late else {}),
        }
        return _Read(event, event_id, event_id is not None and records.holder(EVENT, event_id) is not None, warnings)

    def report(self, sent: Json, index: int) -> Json:
        """Tell what would become of an event."""
        try:
            read = self.read(sent, index)
        except RefusedError as refused:
            finding = refused.findings[0]
            error = {"code": "invalid_event", "message": finding.problem, "param": finding.place}
            empty: Json = {"event_id": None, "customer_id": None, "duplicate": None, "matched_meters": [], "warnings": []}
            return {"valid": False, "error": error, **empty}
        active = [meter for meter in self._meters if meter["status"] == "active"]
        return {
            "valid": True,
            "error": None,
            "event_id": read.sent_id,
            "customer_id": read.event["customer_id"],
            "duplicate": read.duplicate,
            "matched_meters": [meter["id"] for meter in active if matches(meter, read.event)],
            "warnings": _worded(read),
        }

    def _customer(self, sent: Json, at: tuple[str | int, ...]) -> str:
        if "external_customer_id" not in sent:
            customer_id: str = sent["customer_id"].strip()
            if self._records.get("customer", customer_id) is None:
                raise invalid("there is no such customer", *at, "customer_id")
            return customer_id
        if not self._known:
            self._known = {one["external_id"]: one["id"] for one in self._records.all("customer") if one["external_id"]}
        known = self._known.get(sent["external_customer_id"].strip())
        if known is None:
            raise invalid("there is no such customer", *at, "external_customer_id")
        return known


def _worded(read: _Read) -> list[Json]:
    return [{"code": code, "message": _WARNINGS[code]} for code in read.warnings]
