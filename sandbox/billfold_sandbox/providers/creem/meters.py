"""Creem's meters: made, changed while they have counted nothing, looked into, archived."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found, shown
from billfold_sandbox.refusal import Finding, invalid
from billfold_sandbox.spec import Json

from .counting import EVENT, between, counted, matches, text_of, units
from .credits_ledger import STORE, CreditsRefusedError
from .headings import cursor_page, moment, seconds
from .operations import operation
from .product_terms import usage_meters
from .usage_periods import period_at

METER: Final = "meter"
_DEFINITION: Final = ("aggregation", "aggregation_property", "filter")
_DAYS: Final = 7
_DAY: Final = 86_400
_COUNTED_ALONE: Final = {"aggregation_property": "a meter that only counts ignores it"}


@operation("meters_create", leaves_out=_COUNTED_ALONE)
def meters_create(context: RequestContext) -> Answer:
    body: Json = context.body
    _check_name(context, body["name"])
    meter: Json = {
        "id": context.store.new_id("mtr_"),
        "store_id": STORE,
        "name": body["name"],
        "event_name": body["event_name"],
        **_definition(body),
        "unit_label": body["unit_label"],
        "status": "active",
        "created_at": moment(context.now),
        "updated_at": moment(context.now),
    }
    context.store.add(METER, meter["id"], meter, handle=meter["name"])
    return json_answer(201, meter)


@operation("meters_list")
def meters_list(context: RequestContext) -> Answer:
    everything = context.query.get("include_archived", False)
    meters = [meter for meter in context.store.all(METER)[::-1] if everything or meter["status"] == "active"]
    return cursor_page(context, meters, view=shown)


@operation("meters_get")
def meters_get(context: RequestContext) -> Answer:
    return json_answer(200, shown(_meter(context)))


@operation("meters_update", leaves_out=_COUNTED_ALONE)
def meters_update(context: RequestContext) -> Answer:
    meter, body = _meter(context), context.body
    if body.get("name", meter["name"]) != meter["name"]:
        _check_name(context, body["name"])
        meter["name"] = body["name"]
    if not body.keys().isdisjoint(_DEFINITION):
        definition = _definition({**meter, **body})
        if any(meter[name] != definition[name] for name in _DEFINITION) and _is_frozen(context, meter):
            raise CreditsRefusedError("conflict", "the meter has counted or was sold, so how it counts cannot be changed")
        meter.update(definition)
    return _changed(context, meter)


@operation("meters_preview_definition")
def meters_preview_definition(context: RequestContext) -> Answer:
    return _preview(context, {"event_name": context.body["event_name"], **_definition(context.body)})


@operation("meters_preview")
def meters_preview(context: RequestContext) -> Answer:
    return _preview(context, _meter(context))


@operation("meters_get_consumed_units")
def meters_get_consumed_units(context: RequestContext) -> Answer:
    meter = _meter(context)
    customer = found(context.store, "customer", context.query["customer_id"])
    at = seconds(context.query["at"]) if "at" in context.query else None
    try:
        period = period_at(context.store, customer["id"], context.now if at is None else at, meter["id"])
    except (ValueError, OverflowError):
        raise invalid("is beyond the calendar", "at") from None
    events = between(counted(context.store, meter, customer["id"]), period.start, period.end if at is None else at)
    return json_answer(
        200,
        {
            "meter_id": meter["id"],
            "customer_id": customer["id"],
            "units": text_of(units(meter, events)),
            "period_start": moment(period.start),
            "period_end": moment(period.end),
            "updated_at": events[-1]["created_at"] if events and at is None else None,
            **({} if at is None else {"as_of": moment(at)}),
        },
    )


@operation("meters_archive")
def meters_archive(context: RequestContext) -> Answer:
    meter = _meter(context)
    if meter["status"] == "active":
        meter.update(status="archived", _archived_at=moment(context.now))
        return _changed(context, meter)
    return json_answer(200, shown(meter))


@operation("meters_unarchive")
def meters_unarchive(context: RequestContext) -> Answer:
    meter = _meter(context)
    if meter["status"] == "archived":
        meter["status"] = "active"
        # What came in meanwhile is counted from now on.
        del meter["_archived_at"]
        return _changed(context, meter)
    return json_answer(200, shown(meter))


def _meter(context: RequestContext) -> Json:
    return found(context.store, METER, context.ids["id"])


def _changed(context: RequestContext, meter: Json) -> Answer:
    meter["updated_at"] = moment(context.now)
    context.store.change(METER, meter["id"], meter, handle=meter["name"])
    return json_answer(200, shown(meter))


def _definition(body: Json) -> Json:
    """Give how a meter counts.

    Raises:
        RefusedError: It needs a property to look at, and there is none.
    """
    kind, name = body["aggregation"], body.get("aggregation_property")
    if kind != "count" and not name:
        raise invalid(f"is needed for {kind}", "aggregation_property")
    filter_: Json = body.get("filter") or {"conjunction": "and", "clauses": []}
    return {"aggregation": kind, "aggregation_property": None if kind == "count" else name, "filter": filter_}


def _check_name(context: RequestContext, name: str) -> None:
    holder = context.store.holder(METER, name)
    if holder is None:
        return
    archived = found(context.store, METER, holder)["status"] == "archived"
    raise CreditsRefusedError(
        "conflict",
        "another meter has this name",
        code="meter_name_taken",
        findings=[Finding(("name",), "is taken")],
        details={"archived_holder": True, "archived_holder_id": holder} if archived else None,
    )


def _is_frozen(context: RequestContext, meter: Json) -> bool:
    """Tell whether a meter has counted something, or somebody has bought what it counts for."""
    sold = any(meter["id"] in usage_meters(context.store, one) for one in context.store.all("subscription"))
    return sold or bool(counted(context.store, meter))


def _preview(context: RequestContext, definition: Json) -> Answer:
    """Count the events of seven days up to today, without those dated in the future."""
    today = datetime.fromtimestamp(context.now, UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    first = today - timedelta(days=_DAYS - 1)
    matching = [event for event in context.store.all(EVENT) if matches(definition, event)]
    events = [event for event in matching if first.timestamp() <= seconds(event["timestamp"]) <= context.now]
    daily: list[Json] = []
    for number in range(_DAYS):
        day = first + timedelta(days=number)
        of_day = between(events, day.timestamp(), day.timestamp() + _DAY)
        value = text_of(units(definition, of_day))
        daily.append({"date": day.date().isoformat(), "event_count": len(of_day), "value": value})
    return json_answer(
        200,
        {
            "matched_events": len(events),
            "units": text_of(units(definition, events)),
            "distinct_customers": len({event["customer_id"] for event in events}),
            "daily": daily,
        },
    )
