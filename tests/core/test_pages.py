"""Pages: every item exactly once, lazily, for every style of paging and whatever a server does to page sizes."""

import asyncio
import contextlib
import copy
import json
import pickle
from collections.abc import Callable
from itertools import count as counted
from typing import Any

import pytest
from core.servers import Client, Mode, Requests, call
from hypothesis import given
from hypothesis import strategies as st

from billfold_core._http import httpx
from billfold_core.errors import InputError, PaginationError, ServerError
from billfold_core.pages import Pagination
from billfold_core.unset import UNSET
from billfold_core.wire import loads


def items_of(page: Any) -> list[Any]:
    found: list[Any] = page["items"]
    return found


PAGE = Pagination("page", "page", "size", items_of, total=("total",))
OFFSET = Pagination("offset", "skip", "size", items_of, total=("meta", "total"))
CURSOR = Pagination("cursor", "cursor", "size", items_of, next=("next",), more=("more",))
NEXT_PAGE = Pagination("page", "page", "size", items_of, total=("total",), next=("pagination", "next_page"))
STYLES = {"page": PAGE, "offset": OFFSET, "cursor": CURSOR, "next_page": NEXT_PAGE}
RULES = st.sampled_from(sorted(STYLES))
# What says nothing about how many items there are.
ODD_TOTALS = ("45", "many", "", -1, -(10**30), 0.5, 45.5, True, False, None, [], [3], {}, {"total": 3}, 10**30)
# What no request can carry as the place where the next page starts.
ODD_CURSORS = (True, 1.5, {"a": 1}, ["c10"], {}, [], "\ud800", "c" * 100_000, "é" * 20_000)


def told(page: Any) -> httpx.Response:
    """Answer with JSON that may hold anything: half a character, written as an escape, too."""
    return httpx.Response(200, content=json.dumps(page), headers={"content-type": "application/json"})


def server(count: int, cap: int = 100, default: int = 10, **changes: Callable[[dict[str, Any]], Any]) -> Requests:
    """Serve the numbers below `count` in every style at once, in pages of at most `cap`, whatever is asked for."""

    def answer(request: httpx.Request) -> httpx.Response:
        asked = request.url.params
        size = min(int(asked.get("size", default)), cap)
        cursor = asked.get("cursor", "")
        first = int(cursor.removeprefix("c")) if cursor else int(asked.get("skip", 0)) or (int(asked.get("page", 1)) - 1) * size
        last = min(first + size, count)
        page: dict[str, Any] = {
            "items": list(range(first, last)),
            "total": count,
            "meta": {"total": count},
            "next": f"c{last}" if last < count else None,
            "more": last < count,
            "pagination": {"next_page": int(asked.get("page", 1)) + 1 if last < count else None},
        }
        for name, change in changes.items():
            page[name] = change(page)
        return told(page)

    return Requests(answer)


@given(RULES, st.integers(0, 60), st.integers(1, 25), st.none() | st.integers(1, 25))
def test_every_item_comes_once_and_in_order(mode: Mode, style: str, count: int, cap: int, size: int | None) -> None:
    requests = server(count, cap)
    client = Client[Any](mode, requests)
    query = {} if size is None else {"size": size}
    pager = client.pager(call("read", query=query), STYLES[style])
    assert client.items(pager) == list(range(count))
    given_size = min(size or 10, cap)
    assert len(requests) == max(1, -(-count // given_size))
    assert client.items(pager) == list(range(count))  # each iteration starts anew


@given(RULES, st.integers(0, 40), st.integers(1, 15), st.integers(0, 50))
def test_a_limit_stops_early_and_fetches_no_more(mode: Mode, style: str, count: int, size: int, limit: int) -> None:
    requests = server(count)
    client = Client[Any](mode, requests)
    pager = client.pager(call("read", query={"size": size}), STYLES[style]).limit(limit)
    assert client.items(pager) == list(range(min(count, limit)))
    assert len(requests) == (0 if limit == 0 else max(1, -(-min(count, limit) // size)))


@given(st.sampled_from(["page", "offset"]), st.integers(0, 40), st.integers(1, 15))
def test_a_missing_total_costs_one_request_more(mode: Mode, style: str, count: int, size: int) -> None:
    requests = server(count, total=lambda page: None, meta=lambda page: {})
    client = Client[Any](mode, requests)
    assert client.items(client.pager(call("read", query={"size": size}), STYLES[style])) == list(range(count))
    assert len(requests) == -(-count // size) + 1


@pytest.mark.parametrize(
    ("style", "query", "start"),
    [
        ("page", {"page": 3, "size": 10}, 20),
        ("page", {"page": "3", "size": 10}, 20),
        ("offset", {"skip": 23, "size": 10}, 23),
        ("cursor", {"cursor": "c23", "size": 10}, 23),
        ("next_page", {"page": 3, "size": 10}, 20),
        ("page", {"page": 5, "size": 10}, 40),
        ("page", {"page": 9, "size": 10}, 45),
    ],
)
@pytest.mark.parametrize("cap", [100, 10])
def test_a_list_is_taken_up_from_any_position(mode: Mode, style: str, query: dict[str, Any], start: int, cap: int) -> None:
    client = Client[Any](mode, server(45, cap))
    assert client.items(client.pager(call("read", query=query), STYLES[style])) == list(range(start, 45))


def test_a_list_taken_up_at_a_silently_capped_page_misses_nothing(mode: Mode) -> None:
    client = Client[Any](mode, server(45, cap=5))
    assert client.items(client.pager(call("read", query={"page": 5, "size": 10}), PAGE)) == list(range(20, 45))


def test_a_page_is_fetched_when_it_is_needed() -> None:
    requests = server(35)
    pager = Client[Any]("sync", requests).pager(call("read"), PAGE)
    assert len(requests) == 0
    iterator = iter(pager)
    assert [next(iterator) for _ in range(10)] == list(range(10))
    assert len(requests) == 1
    next(iterator)
    assert len(requests) == 2
    pages = pager.pages()
    assert next(pages)["items"] == list(range(10))
    assert len(requests) == 3


def test_a_page_is_fetched_when_it_is_needed_async() -> None:
    requests = server(35)
    pager = Client[Any]("async", requests).pager(call("read"), PAGE)

    async def some() -> None:
        async for item in pager:
            if item == 10:
                break

    asyncio.run(some())
    assert len(requests) == 2


def test_whole_pages_carry_what_the_provider_says(mode: Mode) -> None:
    client = Client[Any](mode, server(25))
    pages = client.pages(client.pager(call("read"), OFFSET))
    assert [len(page["items"]) for page in pages] == [10, 10, 5]
    assert {page["total"] for page in pages} == {25}


@pytest.mark.parametrize(
    ("style", "changes", "good"),
    [
        ("cursor", {"next": "c10"}, 2),
        *(("cursor", {"next": odd}, 1) for odd in ODD_CURSORS),
        *(("next_page", {"pagination": {"next_page": odd}}, 1) for odd in (*ODD_CURSORS, 1, 1.0, "1")),
    ],
)
def test_a_list_that_would_never_end_is_an_error(mode: Mode, style: str, changes: Any, good: int) -> None:
    requests = server(45, **{name: lambda page, value=value: value for name, value in changes.items()})
    client = Client[Any](mode, requests)
    with pytest.raises(PaginationError) as caught:
        client.items(client.pager(call("read"), STYLES[style]))
    assert str(caught.value).startswith("acme things_read: ")
    assert (caught.value.provider, caught.value.operation, caught.value.outcome) == ("acme", "things_read", None)
    assert len(str(caught.value)) < 500
    assert len(requests) == good
    for made in (pickle.loads(pickle.dumps(caught.value)), copy.copy(caught.value), copy.deepcopy(caught.value)):
        assert (type(made), str(made), vars(made)) == (PaginationError, str(caught.value), vars(caught.value))


def test_a_cursor_that_points_at_its_own_page_is_met_at_once(mode: Mode) -> None:
    requests = server(45, next=lambda page: "c20")
    client = Client[Any](mode, requests)
    with pytest.raises(PaginationError, match="would never end"):
        client.items(client.pager(call("read", query={"cursor": "c20"}), CURSOR))
    assert len(requests) == 1


@pytest.mark.parametrize("end", [None, "", False])
def test_a_cursor_ends_in_several_ways(mode: Mode, end: Any) -> None:
    client = Client[Any](mode, server(45, next=lambda page: end, more=lambda page: None))
    assert client.items(client.pager(call("read"), CURSOR)) == list(range(10))


def test_no_word_about_more_is_not_the_end(mode: Mode) -> None:
    client = Client[Any](mode, server(45, more=lambda page: None))
    assert client.items(client.pager(call("read"), CURSOR)) == list(range(45))


def test_an_empty_page_in_the_middle_is_not_the_end_of_a_cursor(mode: Mode) -> None:
    client = Client[Any](mode, server(30, items=lambda page: [] if page["items"][0] == 10 else page["items"]))
    assert client.items(client.pager(call("read"), CURSOR)) == [*range(10), *range(20, 30)]


def test_a_page_that_misses_some_items_is_not_the_end(mode: Mode) -> None:
    client = Client[Any](mode, server(30, items=lambda page: [item for item in page["items"] if item % 3]))
    assert client.items(client.pager(call("read"), PAGE)) == [item for item in range(30) if item % 3]


@pytest.mark.parametrize("style", ["page", "offset"])
@pytest.mark.parametrize("total", ODD_TOTALS)
@pytest.mark.parametrize("count", [8, 45])
def test_an_odd_total_loses_nothing(mode: Mode, style: str, total: Any, count: int) -> None:
    client = Client[Any](mode, server(count, total=lambda page: total, meta=lambda page: {"total": total}))
    assert client.items(client.pager(call("read"), STYLES[style])) == list(range(count))


def test_a_total_may_be_written_as_a_fraction(mode: Mode) -> None:
    requests = server(20, total=lambda page: 20.0)
    client = Client[Any](mode, requests)
    assert client.items(client.pager(call("read"), PAGE)) == list(range(20))
    assert len(requests) == 2


def test_an_error_in_the_middle_comes_after_what_was_read() -> None:
    good = server(45)
    client = Client[Any]("sync", lambda request: good(request) if "page" not in request.url.params else httpx.Response(500))
    iterator = iter(client.pager(call("read"), PAGE))
    seen = [next(iterator) for _ in range(10)]
    with pytest.raises(ServerError):
        next(iterator)
    assert seen == list(range(10))


def test_a_pager_refuses_nonsense(mode: Mode) -> None:
    client = Client[Any](mode, server(5))
    with pytest.raises(InputError):
        client.pager(call("read"), PAGE, max_items=-1)
    with pytest.raises(InputError):
        client.pager(call("read"), PAGE).limit(-1)
    with pytest.raises(InputError, match="is not a number"):
        client.items(client.pager(call("read", query={"page": "two"}), PAGE))


def test_other_query_parameters_stay(mode: Mode) -> None:
    requests = server(25)
    client = Client[Any](mode, requests)
    client.items(client.pager(call("read", query={"active": True, "size": 10}), CURSOR))
    assert [dict(request.url.params) for request in requests] == [
        {"active": "true", "size": "10"},
        {"active": "true", "size": "10", "cursor": "c10"},
        {"active": "true", "size": "10", "cursor": "c20"},
    ]


class Row:
    """An item with an id, as models have."""

    def __init__(self, number: int) -> None:
        self.number = number

    def to_dict(self) -> dict[str, Any]:
        return {"id": f"row_{self.number}"}


def rows_of(page: Any) -> list[Row]:
    return [Row(number) for number in page["items"]]


LAST_ID = Pagination("cursor", "starting_after", "limit", rows_of, more=("has_more",), last_id=("id",))


def rows(count: int, size: int) -> Requests:
    """Serve numbered rows; the id of the last one of a page is the cursor of the next."""

    def answer(request: httpx.Request) -> httpx.Response:
        after = request.url.params.get("starting_after")
        first = int(after.removeprefix("row_")) + 1 if after else 0
        last = min(first + size, count)
        return httpx.Response(200, json={"items": list(range(first, last)), "has_more": last < count})

    return Requests(answer)


@given(st.integers(0, 40), st.integers(1, 15))
def test_the_last_id_is_the_next_cursor(mode: Mode, count: int, size: int) -> None:
    client = Client[Any](mode, rows(count, size))
    assert [row.number for row in client.items(client.pager(call("read"), LAST_ID))] == list(range(count))


def test_a_page_that_repeats_its_last_id_ends_in_an_error(mode: Mode) -> None:
    stuck = Requests(lambda _: httpx.Response(200, json={"items": [1], "has_more": True}))
    client = Client[Any](mode, stuck)
    with pytest.raises(PaginationError, match="twice"):
        client.items(client.pager(call("read"), LAST_ID))
    assert len(stuck) == 2


def test_an_empty_page_that_promises_more_ends_the_list(mode: Mode) -> None:
    client = Client[Any](mode, Requests(lambda _: httpx.Response(200, json={"items": [], "has_more": True})))
    assert client.items(client.pager(call("read"), LAST_ID)) == []


@pytest.mark.parametrize("style", ["page", "offset"])
def test_a_server_that_gives_the_same_page_for_ever_is_an_error(mode: Mode, style: str) -> None:
    stuck = Requests(lambda _: httpx.Response(200, json={"items": [1, 2, 3], "total": 10**9, "meta": {}}))
    client = Client[Any](mode, stuck)
    with pytest.raises(PaginationError, match="same page"):
        client.items(client.pager(call("read"), STYLES[style]))
    assert len(stuck) == 2
    assert client.items(client.pager(call("read"), STYLES[style]).limit(3)) == [1, 2, 3]


@pytest.mark.parametrize("items", [[], [1, 2]])
def test_a_next_page_that_only_grows_comes_to_an_end(mode: Mode, items: list[int]) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params.get("page", 1))
        return httpx.Response(200, json={"items": items, "pagination": {"next_page": page + 1}})

    requests = Requests(answer)
    client = Client[Any](mode, requests)
    pager = client.pager(call("read"), NEXT_PAGE)
    if items:
        with pytest.raises(PaginationError, match="same page"):
            client.items(pager)
    else:
        assert client.items(pager) == []
    assert len(requests) <= 2


def test_a_huge_number_is_a_position_as_any_other(mode: Mode) -> None:
    huge = 10**1000
    requests = server(45, pagination=lambda page: {"next_page": None if page["items"][:1] != [0] else huge})
    client = Client[Any](mode, requests)
    assert client.items(client.pager(call("read"), NEXT_PAGE)) == list(range(10))
    assert requests[1].url.params["page"] == str(huge)


@pytest.mark.parametrize("cursor", ["None", "UNSET", "0", " ", "&cursor=x", "c\n10", "🛒"])
def test_any_text_can_be_a_cursor(mode: Mode, cursor: str) -> None:
    requests = endless(lambda number: {"items": [number], "next": cursor if number == 0 else None})
    client = Client[Any](mode, requests)
    assert client.items(client.pager(call("read", query={"cursor": UNSET}), CURSOR)) == [0, 1]
    assert requests[1].url.params["cursor"] == cursor


@pytest.mark.parametrize("start", [float("inf"), float("nan"), "1.5", "two", [1], {"a": 1}, object()])
@pytest.mark.parametrize("style", ["page", "offset", "next_page"])
def test_a_start_that_is_no_number_is_refused(mode: Mode, style: str, start: Any) -> None:
    requests = server(5)
    client = Client[Any](mode, requests)
    with pytest.raises(InputError, match="is not a number"):
        client.items(client.pager(call("read", query={STYLES[style].position: start}), STYLES[style]))
    assert len(requests) == 0


def endless(page: Callable[[int], dict[str, Any]]) -> Requests:
    """Answer each request with the page of its number, whatever it asks for."""
    numbers = counted()

    def answer(_: httpx.Request) -> httpx.Response:
        number = next(numbers)
        if number > 400:
            pytest.fail("the list never ends")
        return told(page(number))

    return Requests(answer)


@pytest.mark.parametrize("style", sorted(STYLES))
def test_a_server_that_ignores_the_position_gives_no_item_twice(mode: Mode, style: str) -> None:
    requests = endless(
        lambda number: {
            "items": [1, 2, 3],
            "total": 10**9,
            "meta": {"total": 10**9},
            "next": f"c{number}",
            "more": True,
            "pagination": {"next_page": number + 2},
        }
    )
    client = Client[Any](mode, requests)
    seen: list[Any] = []
    with pytest.raises(PaginationError, match="same page"):
        client.items_into(seen, client.pager(call("read"), STYLES[style]))
    assert seen == [1, 2, 3]
    assert len(requests) == 2


def test_an_empty_page_between_does_not_hide_that_a_page_came_again(mode: Mode) -> None:
    requests = endless(lambda number: {"items": [] if number % 2 else [1, 2], "next": f"c{number}"})
    client = Client[Any](mode, requests)
    seen: list[Any] = []
    with pytest.raises(PaginationError, match="same page"):
        client.items_into(seen, client.pager(call("read"), CURSOR))
    assert seen == [1, 2]


def test_pages_that_share_some_items_are_not_the_same(mode: Mode) -> None:
    pages = [[1, 2, 3], [1, 2, 4], [1, 2], [2, 1]]
    requests = endless(lambda number: {"items": pages[number], "next": f"c{number}" if number < 3 else None})
    client = Client[Any](mode, requests)
    assert client.items(client.pager(call("read"), CURSOR)) == [1, 2, 3, 1, 2, 4, 1, 2, 2, 1]


def empty(number: int) -> dict[str, Any]:
    """Promise more under a new cursor, and give nothing."""
    return {"items": [], "next": f"c{number}", "more": True}


def test_empty_pages_that_promise_more_for_ever_are_an_error(mode: Mode) -> None:
    requests = endless(empty)
    client = Client[Any](mode, requests)
    with pytest.raises(PaginationError, match=r"^acme things_read: .*20 empty pages in a row") as caught:
        client.items(client.pager(call("read"), CURSOR))
    assert len(requests) == 20
    assert (caught.value.provider, caught.value.operation, caught.value.outcome) == ("acme", "things_read", None)


@pytest.mark.parametrize("most", [1, 3, 50])
def test_how_many_empty_pages_are_borne_can_be_set(mode: Mode, most: int) -> None:
    requests = endless(empty)
    client = Client[Any](mode, requests)
    for pager in (
        client.pager(call("read"), CURSOR, max_empty_pages=most),
        client.pager(call("read"), CURSOR).limit(max_empty_pages=most),
        client.pager(call("read"), CURSOR).limit(5, max_empty_pages=most),
        client.pager(call("read"), CURSOR).limit(max_empty_pages=most).limit(5),
    ):
        requests.clear()
        with pytest.raises(PaginationError, match="empty page"):
            client.items(pager)
        assert len(requests) == most


def test_limits_that_are_left_out_stay(mode: Mode) -> None:
    client = Client[Any](mode, server(45))
    pager = client.pager(call("read"), CURSOR).limit(12)
    assert client.items(pager.limit(max_empty_pages=3)) == list(range(12))
    assert client.items(pager.limit(7)) == list(range(7))
    assert client.items(pager) == list(range(12))


@pytest.mark.parametrize("bad", [0, -1, True, 1.5, "20", [20]])
def test_a_number_of_empty_pages_that_is_none_is_refused(mode: Mode, bad: Any) -> None:
    client = Client[Any](mode, server(5))
    with pytest.raises(InputError, match="max_empty_pages"):
        client.pager(call("read"), CURSOR, max_empty_pages=bad)
    with pytest.raises(InputError, match="max_empty_pages"):
        client.pager(call("read"), CURSOR).limit(max_empty_pages=bad)


@pytest.mark.parametrize("bad", [-1, True, 1.5, "20", [20], float("inf")])
def test_a_number_of_items_that_is_none_is_refused(mode: Mode, bad: Any) -> None:
    client = Client[Any](mode, server(5))
    with pytest.raises(InputError, match="max_items"):
        client.pager(call("read"), CURSOR, max_items=bad)
    with pytest.raises(InputError, match="max_items"):
        client.pager(call("read"), CURSOR).limit(bad)


@pytest.mark.parametrize("gap", [1, 19])
def test_empty_pages_are_counted_in_a_row(mode: Mode, gap: int) -> None:
    def page(number: int) -> dict[str, Any]:
        last = number == 3 * (gap + 1)
        return {"items": [] if number % (gap + 1) else [number], "next": None if last else f"c{number}"}

    client = Client[Any](mode, endless(page))
    assert client.items(client.pager(call("read"), CURSOR)) == [0, gap + 1, 2 * (gap + 1), 3 * (gap + 1)]


def test_an_empty_page_that_is_the_last_is_no_error(mode: Mode) -> None:
    requests = endless(lambda number: {**empty(number), "more": number < 19})
    client = Client[Any](mode, requests)
    assert client.items(client.pager(call("read"), CURSOR)) == []
    assert len(requests) == 20


def test_full_pages_have_no_limit(mode: Mode) -> None:
    client = Client[Any](mode, endless(lambda number: {"items": [number], "next": f"c{number}"}))
    assert client.items(client.pager(call("read"), CURSOR).limit(300)) == list(range(300))


class Open:
    """An item that can be written on, as models can, and that was read from a JSON object."""

    def __init__(self, source: dict[str, Any]) -> None:
        self._source = source
        self.id = source["id"]

    def to_dict(self) -> dict[str, Any]:
        return {"id": self.id}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Open) and self.to_dict() == other.to_dict()


@pytest.mark.parametrize("style", ["page", "offset"])
def test_what_a_caller_does_to_the_items_hides_no_page_that_comes_again(style: str) -> None:
    rules = STYLES[style]._replace(items=lambda page: page["items"])
    client = Client[Any]("sync", endless(lambda _: {"items": [{"id": 1}, {"id": 2}]}))
    made = call("read", decode=lambda body: {"items": [Open(item) for item in body["items"]]})
    items = iter(client.pager(made, rules))
    for number in (1, 2):
        item = next(items)
        assert item.id == number
        item.id = "mine"
    with pytest.raises(PaginationError, match="same page"):
        next(items)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=5,
)
PAGES = st.fixed_dictionaries(
    {"items": st.lists(st.integers(0, 5) | JSON, max_size=3)},
    optional={
        "total": JSON,
        "meta": JSON | st.fixed_dictionaries({"total": JSON}),
        "next": JSON | st.sampled_from(["a", "b", 1, 2]),
        "more": JSON,
        "pagination": JSON | st.fixed_dictionaries({"next_page": JSON | st.integers(0, 5)}),
    },
)


@given(RULES, st.lists(PAGES, min_size=1, max_size=5), st.booleans())
def test_whatever_a_server_says_a_list_ends(mode: Mode, style: str, script: list[dict[str, Any]], fresh: bool) -> None:
    def page(number: int) -> dict[str, Any]:
        """Follow the script, then repeat its last page for ever, under cursors of its own or under new ones."""
        last = number >= len(script)
        found = script[min(number, len(script) - 1)]
        return {**found, "next": f"new {number}", "pagination": {"next_page": number + 100}} if last and fresh else found

    requests = endless(page)
    client = Client[Any](mode, requests)
    seen: list[Any] = []
    with contextlib.suppress(PaginationError):
        client.items_into(seen, client.pager(call("read"), STYLES[style]))
    assert len(requests) <= len(script) + 20
    # Nothing is left out, and the page that comes for ever comes once.
    pages = [loads(json.dumps(page(number)))["items"] for number in range(len(requests))]
    assert seen in ([item for items in pages for item in items], [item for items in pages[:-1] for item in items])
