"""Ten thousand usage events at Flowglad, in chunks, through faults: recorded once each, and reported."""

import asyncio
from collections.abc import Callable
from typing import Any, Literal

import pytest

from billfold.testing import EXAMPLE_KEYS, FaultKind, Sandbox
from billfold_core import Runtime
from billfold_core.bulk import BulkIncomplete, BulkReport
from billfold_core.errors import InputError, RateLimited
from flowglad_client import AsyncFlowglad, Flowglad, params
from flowglad_client.models import Subscription, UsageEvent

Event = params.UsageEventInput
Report = BulkReport[Any, UsageEvent]
Mode = Literal["sync", "async"]
METER = "usage_meter_sandbox"
PLAYED: tuple[FaultKind, ...] = ("rate_limited", "drop_after", "drop_before", "server_error", "html_520", "timeout", "slow_body")

LOST: tuple[FaultKind, ...] = ("drop_after", "timeout", "slow_body")
"""Faults after which the events are recorded, but nobody has been told."""


class Shop:
    """Flowglad in one mode, with a customer to count for, and without pauses."""

    def __init__(self, mode: Mode, sandbox: Sandbox) -> None:
        self.mode = mode
        self.sandbox = sandbox
        self.pauses: list[float] = []
        self.runtime = Runtime(sleep=self.pauses.append, async_sleep=self._pause)
        with self._open() as shop:
            made = shop.customers.create(customer={"email": "a@example.com", "name": "A", "externalId": "user_42"}).data
        assert isinstance(made.subscription, Subscription)
        self.subscription = made.subscription.id

    async def _pause(self, seconds: float) -> None:
        self.pauses.append(seconds)

    def _open(self) -> Flowglad:
        return Flowglad(EXAMPLE_KEYS["flowglad"], transport=self.sandbox.transport, runtime=self.runtime)

    def events(self, count: int) -> list[Event]:
        return [
            {"subscriptionId": self.subscription, "transactionId": f"call-{n}", "amount": n % 7 + 1, "usageMeterId": METER}
            for n in range(count)
        ]

    def insert_all(self, events: list[Event], progress: Callable[[Report], None] | None = None, chunk_size: int = 500) -> Report:
        if self.mode == "sync":
            with self._open() as shop:
                return shop.usage_events.insert_all(events, chunk_size=chunk_size, progress=progress)
        return asyncio.run(self._insert_all(events, progress, chunk_size))

    async def _insert_all(self, events: list[Event], progress: Callable[[Report], None] | None, chunk_size: int) -> Report:
        key = EXAMPLE_KEYS["flowglad"]
        async with AsyncFlowglad(key, transport=self.sandbox.transport, runtime=self.runtime) as shop:
            return await shop.usage_events.insert_all(events, chunk_size=chunk_size, progress=progress)

    def recorded(self) -> list[UsageEvent]:
        with self._open() as shop:
            return list(shop.usage_events.list(limit=100))


@pytest.fixture(params=["sync", "async"])
def shop(request: pytest.FixtureRequest) -> Any:
    with Sandbox() as sandbox:
        yield Shop(request.param, sandbox)


def fail(shop: Shop, kind: FaultKind, times: int = 1) -> None:
    wait = 1 if kind == "rate_limited" else None
    shop.sandbox.faults.add(kind, provider="flowglad", operation="usage_events_bulk_insert", times=times, retry_after=wait)


def test_ten_thousand_events_arrive_once_each_through_every_fault(shop: Shop) -> None:
    events = shop.events(10_000)
    told: list[int] = []

    def progress(report: Report) -> None:
        told.append(report.recorded)
        if len(told) < 15:
            fail(shop, PLAYED[len(told) % len(PLAYED)])

    fail(shop, "drop_after")
    report = shop.insert_all(events, progress)
    recorded = shop.recorded()
    assert len(recorded) == 10_000
    assert {event.transaction_id: event.amount for event in recorded} == {
        event["transactionId"]: event["amount"] for event in events
    }
    assert (report.given, report.recorded, report.requests) == (10_000, 10_000, 20)
    assert [report.rejected, report.remaining, report.known, report.duplicates] == [[], [], [], []]
    # What an attempt recorded whose answer was lost is told apart, and nothing is in two places.
    assert len(report.records) + len(report.recovered) == 10_000
    played = ["drop_after", *(PLAYED[number % len(PLAYED)] for number in range(1, 15))]
    assert len(report.recovered) == 500 * sum(kind in LOST for kind in played)
    assert {event.transaction_id for event in report.records}.isdisjoint(report.recovered)
    assert told == list(range(500, 10_001, 500))
    assert len(shop.pauses) == 15


def test_a_second_run_records_nothing_again(shop: Shop) -> None:
    events = shop.events(1_000)
    shop.insert_all(events)
    report = shop.insert_all(events)
    assert (len(report.known), len(report.records)) == (1_000, 0)
    assert len(shop.recorded()) == 1_000


def test_a_limit_that_does_not_pass_stops_and_the_rest_can_follow(shop: Shop) -> None:
    events = shop.events(2_000)

    def progress(report: Report) -> None:
        if report.requests == 2:
            fail(shop, "rate_limited", times=4)

    with pytest.raises(BulkIncomplete) as caught:
        shop.insert_all(events, progress)
    assert isinstance(caught.value.__cause__, RateLimited)
    assert "1000 of 2000 recorded, 1000 remaining, in 3 requests" in str(caught.value)
    assert "Stopped by: answered 429" in str(caught.value)
    assert len(shop.recorded()) == 1_000
    report = shop.insert_all(caught.value.report.remaining)
    assert (report.recorded, len(shop.recorded())) == (1_000, 2_000)


def test_events_at_fault_are_named_and_the_others_recorded(shop: Shop) -> None:
    events = shop.events(1_000)
    events[123]["subscriptionId"] = "sub_unknown"
    events[777]["usageMeterId"] = "usage_meter_unknown"
    with pytest.raises(BulkIncomplete) as caught:
        shop.insert_all(events)
    report = caught.value.report
    assert [rejection.item["transactionId"] for rejection in report.rejected] == ["call-123", "call-777"]
    assert (report.recorded, len(shop.recorded())) == (998, 998)


def test_an_event_with_two_names_of_its_meter_is_refused_before_the_first_request(shop: Shop) -> None:
    before = len(shop.sandbox.requests)
    events = shop.events(10)
    events[4]["usageMeterSlug"] = "calls"
    with pytest.raises(InputError, match=r"usageEvents\[4\]\.usageMeterSlug cannot be given when `usageMeterId` is given"):
        shop.insert_all(events)
    assert len(shop.sandbox.requests) == before


def test_a_key_used_under_two_names_of_a_meter_is_refused(shop: Shop) -> None:
    # The provider counts a key once for each meter, and both may be the same one.
    first, second = shop.events(2)
    second["transactionId"] = first["transactionId"]
    del second["usageMeterId"]
    second["usageMeterSlug"] = "sandbox"
    with pytest.raises(InputError, match=r"usageEvents\[1\]\.transactionId .* `usageMeterId` instead of `usageMeterSlug`"):
        shop.insert_all([first, second])
    assert not shop.recorded()


def test_a_free_value_that_json_cannot_say_is_refused_before_the_first_request(shop: Shop) -> None:
    before = len(shop.sandbox.requests)
    events = shop.events(1_000)
    events[999]["properties"] = {"ratio": float("nan")}
    with pytest.raises(InputError, match=r"usageEvents\[999\]\.properties\.ratio .* Nothing was sent"):
        shop.insert_all(events)
    assert len(shop.sandbox.requests) == before


def test_bad_input_is_refused_before_the_first_request(shop: Shop) -> None:
    before = len(shop.sandbox.requests)
    events = shop.events(5_000)
    events[4_999]["amount"] = 0
    with pytest.raises(InputError, match=r"usageEvents\[4999\]\.amount must be at least 1"):
        shop.insert_all(events)
    assert len(shop.sandbox.requests) == before
