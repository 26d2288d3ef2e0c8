"""Many items in chunks: each of them accounted for, none recorded twice, whatever happens on the way."""

import asyncio
import copy
import json
import pickle
from collections import Counter
from collections.abc import Callable, Set
from contextlib import nullcontext
from types import SimpleNamespace
from typing import Any, Literal

import pytest
from core.servers import Client, Mode, call
from hypothesis import given
from hypothesis import strategies as st

from billfold_core.bulk import Bulk, BulkIncomplete, BulkReport, insert_all, insert_all_async
from billfold_core.errors import AuthenticationError, ConfigurationError, InputError, ServerError
from billfold_core.http import httpx

Fault = Literal["none", "dropped_before", "dropped_after", "limited", "failed_before", "failed_after", "refused_key"]
PASSING: tuple[Fault, ...] = ("none", "dropped_before", "dropped_after", "limited", "failed_before", "failed_after")


def records_of(answer: Any) -> list[Any]:
    return [SimpleNamespace(key=row["key"]) for row in answer["rows"]]


BULK = Bulk(items="things", key="key", scope=("meter",), records=records_of, record_key="key")


class Ledger:
    """Record things once for each key and meter, with a fault for each request as long as there are some."""

    def __init__(self, faults: list[Fault], bad: Set[str] = frozenset(), most: int = 10_000) -> None:
        self.faults = iter(faults)
        self.bad = bad
        self.most = most
        self.recorded = Counter[tuple[str, str | None]]()
        self.sizes: list[int] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        things = json.loads(request.read())["things"]
        self.sizes.append(len(things))
        fault = next(self.faults, "none")
        if fault == "refused_key":
            return httpx.Response(401, text="Unauthorized")
        if fault == "limited":
            return httpx.Response(429, headers={"retry-after": "1"})
        if fault == "failed_before":
            return httpx.Response(503)
        if fault == "dropped_before":
            raise httpx.ReadError("dropped")
        if len(things) > self.most:
            return httpx.Response(413)
        if any(thing["key"] in self.bad for thing in things):
            return httpx.Response(400, json={"message": "no such subscription"})
        new = [thing for thing in things if not self.recorded[thing["key"], thing.get("meter")]]
        for thing in new:
            self.recorded[thing["key"], thing.get("meter")] += 1
        if fault == "dropped_after":
            raise httpx.ReadError("dropped")
        return httpx.Response(500) if fault == "failed_after" else httpx.Response(200, json={"rows": new})


def insert(
    mode: Mode,
    server: Callable[[httpx.Request], httpx.Response],
    things: list[dict[str, Any]],
    size: int = 10,
    progress: Callable[[BulkReport[Any, Any]], None] | None = None,
    bulk: Bulk = BULK,
) -> BulkReport[Any, Any]:
    client = Client[Any](mode, server)
    whole = call("idempotent", body={"things": things})
    if mode == "sync":
        return insert_all(client.inner, whole, things, bulk, size, progress)
    return asyncio.run(insert_all_async(client.inner, whole, things, bulk, size, progress))


def places(report: BulkReport[Any, Any]) -> Counter[str]:
    """Count the places each key is in."""
    return Counter(
        [record.key for record in report.records]
        + report.recovered
        + report.known
        + report.duplicates
        + [rejection.item["key"] for rejection in report.rejected]
        + [item["key"] for item in report.remaining]
    )


@given(
    st.integers(0, 60),
    st.integers(1, 20),
    st.lists(st.sampled_from(PASSING), max_size=30),
    st.sets(st.integers(0, 59), max_size=4),
)
def test_every_item_is_recorded_once_and_accounted_for_once(
    mode: Mode, count: int, size: int, faults: list[Fault], bad: set[int]
) -> None:
    things = [{"key": f"t{number}"} for number in range(count)]
    server = Ledger(faults, {f"t{number}" for number in bad})
    try:
        report = insert(mode, server, things, size)
        assert report.recorded == count
    except BulkIncomplete as error:
        report = error.report
        assert report.rejected or report.remaining
    assert places(report) == Counter(thing["key"] for thing in things)
    assert set(server.recorded.values()) <= {1}
    assert {rejection.item["key"] for rejection in report.rejected} <= server.bad
    confirmed = [record.key for record in report.records] + report.recovered + report.known
    assert all(server.recorded[key, None] == 1 for key in confirmed)
    assert max(server.sizes, default=0) <= size


@given(st.lists(st.sampled_from([*PASSING, "refused_key"]), max_size=40))
def test_what_remains_can_be_given_to_a_new_call(mode: Mode, faults: list[Fault]) -> None:
    things = [{"key": f"t{number}"} for number in range(30)]
    server = Ledger(faults)
    left: list[Any] = things
    rejected: list[Any] = []
    while left:
        try:
            insert(mode, server, left, 4)
            left = []
        except BulkIncomplete as error:
            rejected += error.report.rejected
            left = error.report.remaining
    assert not rejected
    assert server.recorded == Counter((thing["key"], None) for thing in things)


def test_items_at_fault_are_found_and_the_others_recorded(mode: Mode) -> None:
    things = [{"key": f"t{number}"} for number in range(100)]
    server = Ledger([], {"t17", "t64"})
    with pytest.raises(BulkIncomplete) as caught:
        insert(mode, server, things, 100)
    report = caught.value.report
    assert [rejection.item["key"] for rejection in report.rejected] == ["t17", "t64"]
    assert [rejection.error.status for rejection in report.rejected] == [400, 400]
    assert report.recorded == 98
    assert "98 of 100 recorded, 2 rejected" in str(caught.value)
    assert "no such subscription" in str(caught.value)


def test_a_chunk_too_large_for_the_provider_is_made_smaller(mode: Mode) -> None:
    server = Ledger([], most=30)
    report = insert(mode, server, [{"key": f"t{number}"} for number in range(100)], 100)
    assert report.recorded == len(server.recorded) == 100
    assert server.sizes == [100, 50, 25, 25, 25, 25]


def test_a_refused_key_stops_at_once_and_nothing_is_lost(mode: Mode) -> None:
    things = [{"key": f"t{number}"} for number in range(30)]
    server = Ledger(["none", "refused_key"])
    with pytest.raises(BulkIncomplete) as caught:
        insert(mode, server, things, 10)
    assert isinstance(caught.value.__cause__, AuthenticationError)
    assert caught.value.report.remaining == things[10:]
    assert len(server.sizes) == 2
    assert caught.value.outcome == "unknown"


def test_a_provider_that_stays_down_stops_after_the_retries(mode: Mode) -> None:
    server = Ledger(["failed_before"] * 50)
    with pytest.raises(BulkIncomplete) as caught:
        insert(mode, server, [{"key": "a"}, {"key": "b"}], 1)
    assert isinstance(caught.value.__cause__, ServerError)
    assert len(server.sizes) == 4
    assert [item["key"] for item in caught.value.report.remaining] == ["a", "b"]


def test_items_known_before_are_told_from_those_of_a_lost_answer(mode: Mode) -> None:
    server = Ledger(["none", "dropped_after"])
    insert(mode, server, [{"key": "a"}])
    report = insert(mode, server, [{"key": "b"}, {"key": "c"}])
    assert report.recovered == ["b", "c"]
    report = insert(mode, server, [{"key": "a"}, {"key": "d"}])
    assert (report.known, [record.key for record in report.records]) == (["a"], ["d"])


def test_two_items_that_differ_under_one_key_are_refused_before_anything_is_sent(mode: Mode) -> None:
    server = Ledger([])
    with pytest.raises(InputError, match=r"things\[2\]\.key is that of things\[0\]") as caught:
        insert(mode, server, [{"key": "a", "n": 1}, {"key": "b"}, {"key": "a", "n": 2}])
    assert caught.value.path == "things[2].key"
    assert not server.sizes


def test_an_item_given_twice_is_sent_once(mode: Mode) -> None:
    server = Ledger([])
    report = insert(mode, server, [{"key": "a"}, {"key": "b"}, {"key": "a"}])
    assert (report.given, report.recorded, report.duplicates) == (3, 2, ["a"])


def test_a_key_may_be_used_again_outside_its_scope(mode: Mode) -> None:
    server = Ledger([])
    report = insert(mode, server, [{"key": "a", "meter": "m"}, {"key": "a", "meter": "n"}])
    assert report.recorded == 2
    assert server.sizes == [1, 1]


def test_progress_is_told_after_each_request(mode: Mode) -> None:
    told: list[int] = []
    report = insert(mode, Ledger([]), [{"key": str(n)} for n in range(25)], 10, lambda so_far: told.append(so_far.recorded))
    assert told == [10, 20, 25]
    assert str(report) == "25 of 25 recorded, in 3 requests"


def test_nothing_to_send_sends_nothing(mode: Mode) -> None:
    server = Ledger([])
    assert insert(mode, server, []).recorded == 0
    assert not server.sizes


def test_a_chunk_of_none_is_refused(mode: Mode) -> None:
    with pytest.raises(InputError, match="chunk_size"):
        insert(mode, Ledger([]), [{"key": "a"}], 0)


def test_the_error_can_be_pickled(mode: Mode) -> None:
    with pytest.raises(BulkIncomplete) as caught:
        insert(mode, Ledger([], {"a"}), [{"key": "a"}])
    again = pickle.loads(pickle.dumps(caught.value))
    assert str(again) == str(caught.value)
    assert again.report.rejected[0].item == {"key": "a"}


def test_the_stop_is_named_and_pickled(mode: Mode) -> None:
    with pytest.raises(BulkIncomplete) as caught:
        insert(mode, Ledger(["refused_key"]), [{"key": "a"}])
    assert caught.value.stopped is caught.value.__cause__
    assert isinstance(pickle.loads(pickle.dumps(caught.value)).stopped, AuthenticationError)


@pytest.mark.parametrize("wrong", [float("nan"), "\ud800", object(), {(1, 2): 3}])
def test_what_json_cannot_say_is_refused_before_the_first_request(mode: Mode, wrong: Any) -> None:
    server = Ledger([])
    things: list[dict[str, Any]] = [{"key": f"t{number}"} for number in range(30)]
    things[25]["note"] = wrong
    with pytest.raises(InputError, match=r"things\[25\]\.note .* Nothing was sent\.") as caught:
        insert(mode, server, things)
    assert caught.value.path == "things[25].note"
    assert not server.sizes


@pytest.mark.parametrize("size", [0, -1, 2.5, "5", None])
def test_a_chunk_size_that_is_none_is_refused_as_such(mode: Mode, size: Any) -> None:
    server = Ledger([])
    with pytest.raises(InputError, match=r"chunk_size must be .* Nothing was sent\."):
        insert(mode, server, [{"key": f"t{number}"} for number in range(7)], size)
    assert not server.sizes


def test_one_key_under_two_names_of_the_scope_is_refused(mode: Mode) -> None:
    # Both may be the same meter, and the provider would skip the second without a word.
    bulk = BULK._replace(scope=("meter", "slug"))
    server = Ledger([])
    with pytest.raises(InputError, match=r"things\[1\]\.key is that of things\[0\], which has `meter` instead of `slug`"):
        insert(mode, server, [{"key": "a", "meter": "m"}, {"key": "a", "slug": "calls"}], bulk=bulk)
    assert not server.sizes


class Interrupted(BaseException):
    """As KeyboardInterrupt and CancelledError."""


@pytest.mark.parametrize("kind", [Interrupted, asyncio.CancelledError, KeyboardInterrupt])
@pytest.mark.parametrize("at", [1, 2, 7, 8])
def test_an_interruption_leaves_a_true_report(mode: Mode, kind: type[BaseException], at: int) -> None:
    things = [{"key": f"t{number}"} for number in range(40)]
    ledger = Ledger([], {"t13"})
    kept: list[BulkReport[Any, Any]] = []

    def server(request: httpx.Request) -> httpx.Response:
        if len(ledger.sizes) == at:
            raise kind
        return ledger(request)

    with pytest.raises(kind):
        insert(mode, server, things, 10, kept.append)
    report = kept[-1]
    assert places(report) == Counter(thing["key"] for thing in things)
    assert report.recorded == len(ledger.recorded)
    with nullcontext() if report.rejected else pytest.raises(BulkIncomplete):
        insert(mode, ledger, report.remaining, 10)
    assert set(ledger.recorded) == {(thing["key"], None) for thing in things} - {("t13", None)}


def test_the_report_is_true_whenever_progress_is_told(mode: Mode) -> None:
    things = [{"key": f"t{number}"} for number in range(40)]
    told: list[Counter[str]] = []
    with pytest.raises(BulkIncomplete):
        insert(mode, Ledger([], {"t13"}), things, 10, lambda so_far: told.append(places(so_far)))
    assert told
    assert all(places == Counter(thing["key"] for thing in things) for places in told)


def test_a_client_closed_on_the_way_ends_with_a_report(mode: Mode) -> None:
    things = [{"key": f"t{number}"} for number in range(30)]
    client = Client[Any](mode, Ledger([]))
    whole = call("idempotent", body={"things": things})
    if mode == "async":
        return
    with pytest.raises(BulkIncomplete, match="is closed") as caught:
        insert_all(client.inner, whole, things, BULK, 10, lambda _: client.inner.close())
    assert caught.value.report.remaining == things[10:]
    assert isinstance(caught.value.stopped, ConfigurationError)
    with pytest.raises(ConfigurationError, match="is closed"):
        insert_all(client.inner, whole, things, BULK, 10)


def test_a_list_that_changes_on_the_way_changes_nothing(mode: Mode) -> None:
    things: list[dict[str, Any]] = [{"key": f"t{number}"} for number in range(30)]
    server = Ledger([], {"t29"})
    with pytest.raises(BulkIncomplete) as caught:
        insert(mode, server, things, 10, lambda _: things.clear())
    assert [rejection.item["key"] for rejection in caught.value.report.rejected] == ["t29"]
    assert caught.value.report.recorded == 29


def test_refusals_without_end_stop(mode: Mode) -> None:
    # A thousand items for a meter that does not exist would otherwise be two thousand requests.
    things = [{"key": f"t{number}"} for number in range(1_000)]
    server = Ledger([], {thing["key"] for thing in things})
    with pytest.raises(BulkIncomplete, match="Stopped: 100 items in a row were refused") as caught:
        insert(mode, server, things, 500)
    report = caught.value.report
    assert (len(report.rejected), len(report.remaining)) == (100, 900)
    assert len(server.sizes) < 220
    assert report.remaining == things[100:]


def test_an_item_too_large_by_itself_does_not_make_the_others_travel_alone(mode: Mode) -> None:
    sizes: list[int] = []

    def server(request: httpx.Request) -> httpx.Response:
        rows = json.loads(request.read())["things"]
        sizes.append(len(rows))
        return httpx.Response(413) if any(row["key"] == "t5" for row in rows) else httpx.Response(200, json={"rows": rows})

    with pytest.raises(BulkIncomplete) as caught:
        insert(mode, server, [{"key": f"t{number}"} for number in range(1_000)], 100)
    assert [rejection.item["key"] for rejection in caught.value.report.rejected] == ["t5"]
    assert len(sizes) < 40


def test_records_may_come_in_any_order_twice_and_with_strangers(mode: Mode) -> None:
    def server(request: httpx.Request) -> httpx.Response:
        rows = json.loads(request.read())["things"]
        return httpx.Response(200, json={"rows": [*rows[::-1], *rows, {"key": "stranger"}]})

    things = [{"key": f"t{number}"} for number in range(30)]
    report = insert(mode, server, things)
    assert places(report) == Counter(thing["key"] for thing in things)
    assert len(report.records) == 30


def test_the_repr_of_a_report_is_short_and_shows_no_item(mode: Mode) -> None:
    report = insert(mode, Ledger([]), [{"key": f"t{number}"} for number in range(30)])
    assert repr(report) == "BulkReport(30 of 30 recorded, in 3 requests)"
    assert copy.deepcopy(report).recorded == copy.copy(report).recorded == 30
