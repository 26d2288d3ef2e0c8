"""Hyperline's events: known by the `id` of their record, stored in batches, deleted by what they have in common."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.examples import moment
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.player import player_of
from billfold_sandbox.records import missing
from billfold_sandbox.refusal import invalid
from billfold_sandbox.spec import Json

from .operations import operation

_KIND: Final = "event"
_PRICED: Final = "event_price"


@operation("events_ingest")
def events_ingest(context: RequestContext) -> Answer:
    return json_answer(201, _stored(context, context.body))


@operation("events_ingest_v2")
def events_ingest_v2(context: RequestContext) -> Answer:
    return events_ingest(context)


@operation("events_ingest_batch")
def events_ingest_batch(context: RequestContext) -> Answer:
    stored, failed = _all_stored(context)
    return json_answer(201, {"events_created": stored, "events_failed": failed})


@operation("events_ingest_batch_v2")
def events_ingest_batch_v2(context: RequestContext) -> Answer:
    stored, failed = _all_stored(context)
    return json_answer(200, {"events_accepted": stored, "events_failed": failed})


@operation("events_list")
def events_list(context: RequestContext) -> Answer:
    beside: Mapping[str, Callable[[Json], Any]] = {"record_id": _record_id, "moment": _moment}
    return player_of(context.spec).answer_list(context, _KIND, beside=beside, sort="moment")


@operation("events_delete")
def events_delete(context: RequestContext) -> Answer:
    sent: Json = context.body
    matching = sent["matching"]
    if matching != "all" and matching not in sent:
        raise invalid("must be given, since `matching` names it", matching)
    if matching == "record_ids":
        doomed = {*sent["record_ids"]}
    else:
        # `customer_id` may be narrowed by `event_type`, and the other two stand alone.
        wanted = {name: sent[name] for name in ("customer_id", "event_type") if matching != "all" and name in sent}
        events = context.store.all(_KIND)
        doomed = {_record_id(one) for one in events if all(one[name] == value for name, value in wanted.items())}
    for record_id in doomed:
        context.store.remove(_KIND, record_id)
    return json_answer(200, {})


@operation("events_ingest_and_price")
def events_ingest_and_price(context: RequestContext) -> Answer:
    record_id = _record_id(_stored(context, context.body))
    priced = context.store.get(_PRICED, record_id)
    if priced is None:
        priced = {"record_id": record_id, **_calculation(context)}
        context.store.add(_PRICED, record_id, priced, handle=priced["id"])
    return _told(priced)


@operation("events_get_prices")
def events_get_prices(context: RequestContext) -> Answer:
    query: Json = context.query
    record_id: str | None = query["record_id"] if "record_id" in query else context.store.holder(_PRICED, query["calculation_id"])
    priced = context.store.get(_PRICED, record_id) if record_id else None
    if priced is None or query.get("calculation_id", priced["id"]) != priced["id"]:
        raise missing("calculation")
    return _told(priced)


@operation("events_simulate_prices")
def events_simulate_prices(context: RequestContext) -> Answer:
    return _told(_calculation(context))


def _calculation(context: RequestContext) -> Json:
    # What an event counts for follows from aggregators and subscriptions, whose rules the sandbox does not have.
    return {"id": context.store.new_id("cal_"), "result": []}


def _told(priced: Json) -> Answer:
    return json_answer(200, {name: priced[name] for name in ("id", "result")})


def _all_stored(context: RequestContext) -> tuple[list[Json], list[Json]]:
    """Store the events of a batch that are sound, and give those that were stored and those that were not."""
    stored: list[Json] = []
    failed: list[Json] = []
    for event in context.body:
        if event["event_type"] == context.body[0]["event_type"]:
            stored.append(_stored(context, event))
        else:
            failed.append({"record": event["record"], "message": "All events of one request must have the same event_type"})
    return stored, failed


def _stored(context: RequestContext, event: Json) -> Json:
    """Store an event, in the place of an earlier one of the same record."""
    context.store.put(_KIND, _record_id(event), event)
    return event


def _record_id(event: Json) -> Any:
    return event["record"].get("id")


def _moment(event: Json) -> str:
    """Write the time of an event so that two of them compare as texts do."""
    return moment(datetime.fromisoformat(event["timestamp"]).timestamp())
