"""Test clocks, which move the time of one subscription."""

from __future__ import annotations

from billfold_sandbox.backend import Backend, Visit
from billfold_sandbox.message import Answer
from billfold_sandbox.refusal import invalid
from billfold_sandbox.spec import Json

from .answers import FailureError, found, moment_of, success
from .plans import is_due, keep, present, roll


class TestClocks(Backend):
    """The test clock operations of Clink."""

    def test_clocks_list(self, visit: Visit) -> Answer:
        return success([clock for clock in visit.drawer.all("test_clock") if clock["status"] != "COMPLETED"])

    def test_clocks_create(self, visit: Visit) -> Answer:
        body: Json = visit.body
        if visit.drawer.environment == "live":
            raise FailureError("TEST_CLOCK_NOT_AVAILABLE", 403)
        moment, subscription = present(moment_of(visit, self.spec), body["subscriptionId"])
        clocks = visit.drawer.all("test_clock", body["subscriptionId"])
        if any(clock["status"] != "COMPLETED" for clock in clocks):
            raise FailureError("TEST_CLOCK_EXISTS", 400)
        clock: Json = {
            "clockId": visit.drawer.new_id("clock_"),
            "name": body["name"],
            "subscriptionId": body["subscriptionId"],
            "status": "READY",
            "frozenTime": moment.now_ms,
            "lastAdvancedTo": None,
            "livemode": False,
            "metadata": body.get("metadata"),
            "eventCount": 0,
            "createTime": visit.now_ms,
            "updateTime": visit.now_ms,
        }
        visit.drawer.add("test_clock", clock["clockId"], clock, parent=body["subscriptionId"])
        keep(moment, {**subscription, "_clockTime": moment.now_ms})
        return success(clock)

    def test_clocks_get(self, visit: Visit) -> Answer:
        return success(found(visit.drawer, "test_clock", visit.ids["clockId"]))

    def test_clocks_advance(self, visit: Visit) -> Answer:
        clock = self._running(visit)
        target: int = visit.body["targetFrozenTime"]
        before: int = clock["frozenTime"]
        if target <= before:
            raise invalid("must be later than the time the clock shows", "targetFrozenTime")
        moment = moment_of(visit, self.spec)._replace(now_ms=target)
        subscription = found(visit.drawer, "subscription", clock["subscriptionId"])
        turns = roll(moment, subscription)
        if is_due(moment, subscription):
            raise invalid("is too far away: too many billing periods would pass", "targetFrozenTime")
        keep(moment, {**subscription, "_clockTime": target})
        clock |= {
            "frozenTime": target,
            "lastAdvancedTo": target,
            "eventCount": clock["eventCount"] + turns,
            "updateTime": visit.now_ms,
        }
        visit.drawer.change("test_clock", clock["clockId"], clock)
        # The work is done by the time of the answer, so a caller who polls the clock never sees it ADVANCING.
        return success(
            {
                "taskId": visit.drawer.new_id("task_"),
                "clockId": clock["clockId"],
                "subscriptionId": clock["subscriptionId"],
                "status": "SUCCEEDED",
                "fromTime": before,
                "toTime": target,
                "lastEventId": visit.drawer.new_id("event_") if turns else None,
                "lastEventTime": target if turns else None,
                "summary": f"{turns} billing periods passed",
                "errorMessage": None,
                "createTime": visit.now_ms,
                "updateTime": visit.now_ms,
            }
        )

    def test_clocks_complete(self, visit: Visit) -> Answer:
        clock = self._running(visit)
        clock |= {"status": "COMPLETED", "updateTime": visit.now_ms}
        visit.drawer.change("test_clock", clock["clockId"], clock)
        subscription = found(visit.drawer, "subscription", clock["subscriptionId"])
        keep(moment_of(visit, self.spec), {**subscription, "_clockTime": None})
        return success(clock)

    def _running(self, visit: Visit) -> Json:
        clock = found(visit.drawer, "test_clock", visit.ids["clockId"])
        if clock["status"] == "COMPLETED":
            raise FailureError("TEST_CLOCK_COMPLETED", 400)
        return clock
