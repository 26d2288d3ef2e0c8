"""Pages: every item exactly once, lazily, for every style of paging and whatever a server does to page sizes."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest
from core.servers import Client, Mode, Requests, call
from hypothesis import given
from hypothesis import strategies as st

from billfold_core._http import httpx
from billfold_core.errors import InputError, PaginationError, ServerError
from billfold_core.pages import Pagination


def items_of(page: Any) -> list[Any]:
    found: list[Any] = page["items"]
    return found


PAGE = Pagination("page", "page", "size", items_of, total=("total",))
OFFSET = Pagination("offset", "skip", "size", items_of, total=("meta", "total"))
CURSOR = Pagination("cursor", "cursor", "size", items_of, next=("next",), more=("more",))
NEXT_PAGE = Pagination("page", "page", "size", items_of, total=("total",), next=("pagination", "next_page"))
STYLES = {"page": PAGE, "offset": OFFSET, "cursor": CURSOR, "next_page": NEXT_PAGE}
RULES = st.sampled_from(sorted(STYLES))


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
        return httpx.Response(200, json=page)

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
        ("cursor", {"next": {"a": 1}}, 1),
        ("cursor", {"next": ["c10"]}, 1),
        ("cursor", {"next": 1.5}, 1),
        ("next_page", {"pagination": {"next_page": 1}}, 1),
    ],
)
def test_a_list_that_would_never_end_is_an_error(mode: Mode, style: str, changes: Any, good: int) -> None:
    requests = server(45, **{name: lambda page, value=value: value for name, value in changes.items()})
    client = Client[Any](mode, requests)
    with pytest.raises(PaginationError, match="things_read"):
        client.items(client.pager(call("read"), STYLES[style]))
    assert len(requests) == good


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


@pytest.mark.parametrize("total", ["45", -1, 0.5, True])
def test_an_odd_total_loses_nothing_of_the_first_page(mode: Mode, total: Any) -> None:
    client = Client[Any](mode, server(8, total=lambda page: total))
    assert client.items(client.pager(call("read"), PAGE)) == list(range(8))


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


@pytest.mark.parametrize("cursor", ["\ud800", "a" * 70_000])
def test_a_cursor_that_cannot_be_sent_ends_the_list_with_a_word(mode: Mode, cursor: str) -> None:
    page = {"items": [1], "next": cursor, "more": True}
    client = Client[Any](mode, Requests(lambda _: httpx.Response(200, content=json.dumps(page))))
    with pytest.raises(PaginationError, match="no usable cursor"):
        client.items(client.pager(call("read"), CURSOR))
