"""Pages: every item exactly once, lazily, for every style of paging and whatever a server does to page sizes."""

import asyncio
import copy
import pickle
from typing import Any

import pytest
from core.lists import CURSOR, NEXT_PAGE, ODD_CURSORS, ODD_TOTALS, OFFSET, PAGE, RULES, STYLES, endless, server
from core.servers import Client, Mode, Requests, call
from hypothesis import given
from hypothesis import strategies as st

from billfold_core.errors import InputError, PaginationError, ServerError
from billfold_core.http import httpx
from billfold_core.pages import Pagination
from billfold_core.unset import UNSET


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
    with pytest.raises(InputError, match="must be a whole number, not"):
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
    with pytest.raises(InputError, match="must be a whole number, not"):
        client.items(client.pager(call("read", query={STYLES[style].position: start}), STYLES[style]))
    assert len(requests) == 0
