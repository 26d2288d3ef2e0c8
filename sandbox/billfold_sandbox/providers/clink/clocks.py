"""Test clocks, which move the time of one subscription."""

from __future__ import annotations

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer
from billfold_sandbox.refusal import invalid
from billfold_sandbox.spec import Json

from .answers import FailureError, found, moment_of, success
from .operations import operation
from .plans import is_due, keep, present, roll


@operation("test_clocks_list")
def test_clocks_list(context: RequestContext) -> Answer:
    return success([clock for clock in context.store.all("test_clock") if clock["status"] != "COMPLETED"])


@operation("test_clocks_create")
def test_clocks_create(context: RequestContext) -> Answer:
    body: Json = context.body
    if context.store.environment == "live":
        raise FailureError("TEST_CLOCK_NOT_AVAILABLE", 403)
    moment, subscription = present(moment_of(context, context.spec), body["subscriptionId"])
    clocks = context.store.all("test_clock", body["subscriptionId"])
    if any(clock["status"] != "COMPLETED" for clock in clocks):
        raise FailureError("TEST_CLOCK_EXISTS", 400)
    clock: Json = {
        "clockId": context.store.new_id("clock_"),
        "name": body["name"],
        "subscriptionId": body["subscriptionId"],
        "status": "READY",
        "frozenTime": moment.now_ms,
        "lastAdvancedTo": None,
        "livemode": False,
        "metadata": body.get("metadata"),
        "eventCount": 0,
        "createTime": context.now_ms,
        "updateTime": context.now_ms,
    }
    context.store.add("test_clock", clock["clockId"], clock, parent=body["subscriptionId"])
    keep(moment, {**subscription, "_clockTime": moment.now_ms})
    return success(clock)


@operation("test_clocks_get")
def test_clocks_get(context: RequestContext) -> Answer:
    return success(found(context.store, "test_clock", context.ids["clockId"]))


@operation("test_clocks_advance")
def test_clocks_advance(context: RequestContext) -> Answer:
    clock = _running(context)
    target: int = context.body["targetFrozenTime"]
    before: int = clock["frozenTime"]
    if target <= before:
        raise invalid("must be later than the time the clock shows", "targetFrozenTime")
    moment = moment_of(context, context.spec)._replace(now_ms=target)
    subscription = found(context.store, "subscription", clock["subscriptionId"])
    turns = roll(moment, subscription)
    if is_due(moment, subscription):
        raise invalid("is too far away: too many billing periods would pass", "targetFrozenTime")
    keep(moment, {**subscription, "_clockTime": target})
    clock |= {
        "frozenTime": target,
        "lastAdvancedTo": target,
        "eventCount": clock["eventCount"] + turns,
        "updateTime": context.now_ms,
    }
    context.store.change("test_clock", clock["clockId"], clock)
    # The work is done by the time of the answer, so a caller who polls the clock never sees it ADVANCING.
    return success(
        {
            "taskId": context.store.new_id("task_"),
            "clockId": clock["clockId"],
            "subscriptionId": clock["subscriptionId"],
            "status": "SUCCEEDED",
            "fromTime": before,
            "toTime": target,
            "lastEventId": context.store.new_id("event_") if turns else None,
            "lastEventTime": target if turns else None,
            "summary": f"{turns} billing periods passed",
            "errorMessage": None,
            "createTime": context.now_ms,
            "updateTime": context.now_ms,
        }
    )


@operation("test_clocks_complete")
def test_clocks_complete(context: RequestContext) -> Answer:
    clock = _running(context)
    clock |= {"status": "COMPLETED", "updateTime": context.now_ms}
    context.store.change("test_clock", clock["clockId"], clock)
    subscription = found(context.store, "subscription", clock["subscriptionId"])
    keep(moment_of(context, context.spec), {**subscription, "_clockTime": None})
    return success(clock)


def _running(context: RequestContext) -> Json:
    clock = found(context.store, "test_clock", context.ids["clockId"])
    if clock["status"] == "COMPLETED":
        raise FailureError("TEST_CLOCK_COMPLETED", 400)
    return clock
