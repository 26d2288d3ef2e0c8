"""Items in bulk at a provider that answers with success and says which of them failed: each is found, and none is lost."""

import asyncio
import json
from collections import Counter
from typing import Any, Literal

import pytest
from core.servers import Client, Mode, call
from hypothesis import given, settings
from hypothesis import strategies as st

from billfold_core.bulk import Bulk, BulkIncomplete, BulkReport, insert_all, insert_all_async
from billfold_core.errors import InputError
from billfold_core.http import httpx
from billfold_core.partly import Partly, TellsFailures, TellsSuccesses

Told = Literal["key", "text", "deep", "nothing"]
Fault = Literal["none", "dropped_before", "dropped_after", "limited", "failed_after"]
FAULTS: tuple[Fault, ...] = ("none", "dropped_before", "dropped_after", "limited", "failed_after")
PLACES = (("record", "id"), ("id",))


class Answer(TellsFailures):
    PARTLY = Partly(failed="bad", keys=PLACES, reasons=(("message",), ("error", "message")))

    def __init__(self, bad: Any) -> None:
        self.bad = bad


def failures_of(answer: Any) -> Any:
    return Answer(answer.get("bad")).failures


BULK = Bulk("", "record/id", (), lambda answer: answer.get("good") or (), "", PLACES, failures_of, "type")


class Store:
    """Keep what is sound by its id, with a fault for each request as long as there are some, and tell what is not in one way."""

    def __init__(self, bad: set[str], told: Told, faults: list[Fault], silent: bool = False) -> None:
        self.bad, self.told, self.faults, self.silent = bad, told, iter(faults), silent
        self.kept = Counter[str]()
        self.sizes: list[int] = []
        self.kinds: list[set[str]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        items = json.loads(request.read())
        fault = next(self.faults, "none")
        if fault == "limited":
            return httpx.Response(429, headers={"retry-after": "1"})
        if fault == "dropped_before":
            raise httpx.ReadError("dropped")
        self.sizes.append(len(items))
        self.kinds.append({item["type"] for item in items})
        good = [item for item in items if item["record"]["id"] not in self.bad]
        self.kept |= Counter({item["record"]["id"] for item in good})
        if fault == "dropped_after":
            raise httpx.ReadError("dropped")
        if fault == "failed_after":
            return httpx.Response(502)
        bad = [self._told(item["record"]["id"]) for item in items if item["record"]["id"] in self.bad]
        return httpx.Response(201, json={"good": [] if self.silent else good, "bad": bad})

    def _told(self, key: str) -> Any:
        shapes: dict[Told, Any] = {
            "key": {"id": key, "message": f"no customer for {key}"},
            "text": key,
            "deep": {"record": {"id": key}, "error": {"message": f"no customer for {key}"}},
            "nothing": {"why": "it is wrong"},
        }
        return shapes[self.told]


def items_of(count: int) -> list[dict[str, Any]]:
    return [{"type": f"t{number % 3}", "record": {"id": f"r{number}"}} for number in range(count)]


def insert(mode: Mode, server: Store, items: list[dict[str, Any]], size: int) -> BulkReport[Any, Any]:
    client, whole = Client[Any](mode, server), call("idempotent", body=items)
    if mode == "sync":
        return insert_all(client.inner, whole, items, BULK, size)
    return asyncio.run(insert_all_async(client.inner, whole, items, BULK, size))


@settings(max_examples=60)
@given(
    st.integers(0, 40),
    st.integers(1, 15),
    st.sets(st.integers(0, 39), max_size=5),
    st.sampled_from(["key", "text", "deep", "nothing"]),
    st.lists(st.sampled_from(FAULTS), max_size=20),
    st.booleans(),
)
def test_every_item_ends_once_or_is_told_with_its_reason(
    count: int, size: int, bad: set[int], told: Any, faults: list[Fault], silent: bool
) -> None:
    items = items_of(count)
    server = Store({f"r{number}" for number in bad}, told, faults, silent)
    try:
        report = insert("sync", server, items, size)
        assert not report.rejected
    except BulkIncomplete as error:
        report = error.report
    stored = [record["record"]["id"] for record in report.records] + report.recovered + report.known
    rejected = [rejection.item["record"]["id"] for rejection in report.rejected]
    left = [item["record"]["id"] for item in report.remaining]
    assert Counter(stored + rejected + left) == Counter(item["record"]["id"] for item in items)
    assert set(rejected) <= server.bad
    assert all(server.kept[key] == 1 for key in stored)
    assert max(server.sizes, default=0) <= size
    assert all(len(kinds) == 1 for kinds in server.kinds)


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_the_reason_of_each_is_told(mode: Mode) -> None:
    with pytest.raises(BulkIncomplete) as caught:
        insert(mode, Store({"r4", "r7"}, "deep", []), items_of(12), 12)
    report = caught.value.report
    assert {rejection.item["record"]["id"]: rejection.error.reason for rejection in report.rejected} == {
        "r4": "no customer for r4",
        "r7": "no customer for r7",
    }
    assert report.recorded == 10
    assert {(rejection.error.status, rejection.error.outcome) for rejection in report.rejected} == {(201, "rejected")}
    assert "of this item: no customer for r" in str(caught.value)


def test_many_end_once_under_faults() -> None:
    items = items_of(20_000)
    server = Store(set(), "key", [fault for wrong in FAULTS * 2 for fault in (wrong, wrong, "none")])
    report = insert("sync", server, items, 1_000)
    assert report.recorded == 20_000
    assert len(server.kept) == 20_000
    assert set(server.kept.values()) == {1}


def test_failures_without_a_key_in_all_items_do_not_go_on_for_ever() -> None:
    items = items_of(600)
    server = Store({f"r{number}" for number in range(600)}, "nothing", [])
    with pytest.raises(BulkIncomplete, match="100 items in a row were refused"):
        insert("sync", server, items, 600)
    assert not server.kept
    assert len(server.sizes) < 250


@pytest.mark.parametrize("record", [{}, {"id": ""}, {"id": 7}, None])
def test_an_item_without_a_key_is_refused_before_anything_is_sent(record: Any) -> None:
    server = Store(set(), "key", [])
    with pytest.raises(InputError, match=r"items\[3\]\.record\.id must be a text"):
        insert("sync", server, [*items_of(3), {"type": "t", "record": record}], 2)
    assert not server.sizes


def test_successes_tell_which_are_left() -> None:
    class Mapped(TellsSuccesses):
        PARTLY = Partly(done="updated", number="successful", of="expected")

        def __init__(self, **said: Any) -> None:
            vars(self).update(said)

    whole = Mapped(updated=["a", "b"], successful=2, expected=2)
    part = Mapped(updated=["b"], successful=1, expected=3)
    unknown = Mapped(updated=None, successful=None, expected=3)
    assert [one.is_complete for one in (whole, part, unknown)] == [True, False, False]
    assert part.unconfirmed(["a", "b", "c"]) == ["a", "c"]
    assert unknown.unconfirmed(["a"]) == ["a"]


@pytest.mark.parametrize(
    ("item", "key", "reason"),
    [
        ("r1", "r1", ""),
        ({"id": 7, "message": "x"}, "7", "x"),
        ({"record": {"id": "r1"}, "error": {"message": "y"}}, "r1", "y"),
        ({"record": "r1"}, None, ""),
        (None, None, ""),
        ([], None, ""),
    ],
)
def test_a_failure_is_read_whatever_it_is(item: Any, key: str | None, reason: str) -> None:
    (found,) = Answer([item]).failures
    assert (found.key, found.reason) == (key, reason)
    assert (Answer(None).failures, Answer(None).is_complete, Answer([item]).is_complete) == ([], True, False)
