"""How large a page is asked for: as large as the provider gives, never more than is wanted, and as the caller says."""

from decimal import Decimal
from typing import Any

import pytest
from core.lists import CURSOR, RULES, STYLES, endless, server
from core.servers import Client, Mode, Requests, call
from hypothesis import given
from hypothesis import strategies as st

from billfold_core.errors import InputError, PaginationError, ServerError
from billfold_core.http import httpx
from billfold_core.options import RequestOptions
from billfold_core.pages import Pagination
from billfold_core.paging import Walk
from billfold_core.unset import UNSET

CAPPED: dict[str, Pagination[Any, Any]] = {name: rules._replace(max_size=25) for name, rules in STYLES.items()}
SIZES = st.integers(1, 40)


def sizes(requests: Requests) -> list[str | None]:
    return [request.url.params.get("size") for request in requests]


@pytest.mark.parametrize("style", sorted(STYLES))
@pytest.mark.parametrize("absent", [{}, {"size": UNSET}, {"size": None}])
def test_the_largest_page_is_asked_for_if_the_caller_names_no_size(mode: Mode, style: str, absent: Any) -> None:
    requests = server(60, cap=25)
    client = Client[Any](mode, requests)
    pager = client.pager(call("read", query=absent), CAPPED[style])
    assert client.items(pager) == list(range(60))
    assert sizes(requests) == ["25", "25", "25"]
    requests.clear()
    assert [len(page["items"]) for page in client.pages(pager)] == [25, 25, 10]
    assert sizes(requests) == ["25", "25", "25"]


@pytest.mark.parametrize("style", sorted(STYLES))
def test_no_size_is_asked_for_if_the_largest_is_not_known(mode: Mode, style: str) -> None:
    requests = server(25)
    client = Client[Any](mode, requests)
    assert client.items(client.pager(call("read"), STYLES[style])) == list(range(25))
    assert sizes(requests) == [None, None, None]


@pytest.mark.parametrize("style", sorted(STYLES))
@pytest.mark.parametrize("size", [3, 25, 40, "3", Decimal(3)])
def test_the_callers_size_stays(mode: Mode, style: str, size: Any) -> None:
    requests = server(30)
    client = Client[Any](mode, requests)
    assert client.items(client.pager(call("read", query={"size": size}), CAPPED[style])) == list(range(30))
    assert set(sizes(requests)) == {str(size)}


@pytest.mark.parametrize("style", sorted(STYLES))
@pytest.mark.parametrize("size", [0, "0", Decimal(0)])
def test_no_list_seems_empty_since_its_pages_are_to_have_no_items(mode: Mode, style: str, size: Any) -> None:
    requests = Requests(lambda _: httpx.Response(200, json={"items": [], "total": 30, "more": False}))
    client = Client[Any](mode, requests)
    pager = client.pager(call("read", query={"size": size}), CAPPED[style])
    for read in (client.items, client.first, lambda pager: client.items(pager.limit(5))):
        with pytest.raises(InputError, match=r"size of 0 asks for pages without items.*Nothing was sent"):
            read(pager)
    assert not requests
    assert client.pages(pager)[0]["total"] == 30
    assert sizes(requests) == ["0"]


@pytest.mark.parametrize("style", sorted(STYLES))
@pytest.mark.parametrize(
    ("limit", "own", "asked"),
    [(1, None, 1), (7, None, 7), (25, None, 25), (26, None, 25), (500, None, 25), (7, 10, 7), (7, 5, 5), (7, 7, 7), (30, 40, 25)],
)
def test_a_limit_asks_for_no_more_than_is_wanted(mode: Mode, style: str, limit: int, own: int | None, asked: int) -> None:
    requests = server(100, cap=25)
    client = Client[Any](mode, requests)
    query = {} if own is None else {"size": own}
    assert client.items(client.pager(call("read", query=query), CAPPED[style]).limit(limit)) == list(range(min(limit, 100)))
    assert set(sizes(requests)) == {str(asked)}
    assert len(requests) == -(-min(limit, 100) // asked)


@pytest.mark.parametrize("style", sorted(STYLES))
@pytest.mark.parametrize(("limit", "asked"), [(1, "1"), (9, "9"), (10, None), (11, None), (500, None)])
def test_without_a_largest_size_only_less_than_the_usual_page_is_asked_for(
    mode: Mode, style: str, limit: int, asked: str | None
) -> None:
    requests = server(100)
    client = Client[Any](mode, requests)
    assert client.items(client.pager(call("read"), STYLES[style]).limit(limit)) == list(range(min(limit, 100)))
    assert set(sizes(requests)) == {asked}
    requests.clear()
    usual = STYLES[style]._replace(default_size=50)
    client.items(client.pager(call("read"), usual).limit(limit))
    assert set(sizes(requests)) == {str(limit) if limit < 50 else None}


@given(RULES, st.integers(0, 90), st.integers(1, 50), st.none() | SIZES, st.none() | SIZES, st.none() | st.integers(1, 60))
def test_every_item_comes_once_whatever_is_asked_for_and_given(
    mode: Mode, style: str, count: int, cap: int, largest: int | None, own: int | None, limit: int | None
) -> None:
    """`cap` is what the server gives at most, `largest` what the provider's documents say it does."""
    requests = server(count, cap)
    client = Client[Any](mode, requests)
    query = {} if own is None else {"size": own}
    pager = client.pager(call("read", query=query), STYLES[style]._replace(max_size=largest), max_items=limit)
    wanted = count if limit is None else min(limit, count)
    assert client.items(pager) == list(range(wanted))
    assert len(set(sizes(requests))) == 1
    asked = sizes(requests)[0]
    assert limit is None or asked is None or int(asked) <= limit
    assert client.first(pager) == (0 if count else None)


STARTS: list[tuple[str, dict[str, Any], int]] = [
    ("page", {"page": 3}, 20),
    ("page", {"page": "3"}, 20),
    ("page", {"page": 3, "size": 10}, 20),
    ("page", {"page": 2, "size": 20}, 20),
    ("next_page", {"page": 3}, 20),
    ("next_page", {"page": 2, "size": 20}, 20),
    ("offset", {"skip": 20}, 20),
    ("offset", {"skip": 23, "size": 10}, 23),
    ("cursor", {"cursor": "c20"}, 20),
    ("cursor", {"cursor": "c23", "size": 10}, 23),
]


@pytest.mark.parametrize(("style", "query", "start"), STARTS)
@pytest.mark.parametrize("limit", [None, 1, 4, 9, 15, 24, 200])
def test_a_list_is_taken_up_where_the_caller_says_whatever_the_limit(
    mode: Mode, style: str, query: dict[str, Any], start: int, limit: int | None
) -> None:
    client = Client[Any](mode, server(90, cap=25))
    pager = client.pager(call("read", query=query), CAPPED[style], max_items=limit)
    assert client.items(pager) == list(range(start, 90))[:limit]
    assert client.first(pager) == start


@pytest.mark.parametrize("style", ["page", "next_page"])
@pytest.mark.parametrize("page", [1, "1", UNSET, None])
def test_the_first_page_starts_at_the_same_item_whatever_its_size(mode: Mode, style: str, page: Any) -> None:
    requests = server(60, cap=25)
    client = Client[Any](mode, requests)
    assert client.items(client.pager(call("read", query={"page": page}), CAPPED[style]).limit(30)) == list(range(30))
    assert sizes(requests) == ["25", "25"]


@pytest.mark.parametrize("size", ["many", "", [5], {"a": 1}, object(), float("nan"), float("inf"), "9" * 5000])
def test_a_size_that_cannot_be_read_is_left_to_the_wire(size: Any) -> None:
    (asked,) = [next(Walk("acme", call("read", query={"size": size}), CAPPED["page"], most=3))]
    assert asked.query["size"] is size


def test_a_size_among_the_options_wins(mode: Mode) -> None:
    requests = server(30)
    client = Client[Any](mode, requests)
    pager = client.pager(call("read"), CAPPED["cursor"], options=RequestOptions(query={"size": 7}))
    assert client.items(pager) == list(range(30))
    assert set(sizes(requests)) == {"7"}


@pytest.mark.parametrize("style", sorted(STYLES))
def test_whole_pages_have_no_limit_and_are_as_large_as_can_be(mode: Mode, style: str) -> None:
    requests = server(60, cap=25)
    client = Client[Any](mode, requests)
    assert [len(page["items"]) for page in client.pages(client.pager(call("read"), CAPPED[style]).limit(3))] == [25, 25, 10]


def test_the_callers_call_is_not_changed(mode: Mode) -> None:
    made = call("read", query={"active": True})
    client = Client[Any](mode, server(5))
    client.items(client.pager(made, CAPPED["page"]).limit(3))
    assert made.query == {"active": True}


# --- the first item ---


@pytest.mark.parametrize("style", sorted(STYLES))
@pytest.mark.parametrize("rules", [STYLES, CAPPED])
@pytest.mark.parametrize("limit", [None, 1, 30])
def test_the_first_item_costs_one_page_of_one(mode: Mode, style: str, rules: Any, limit: int | None) -> None:
    requests = server(45)
    client = Client[Any](mode, requests)
    pager = client.pager(call("read", query={"size": UNSET}), rules[style], max_items=limit)
    assert client.first(pager) == 0
    assert sizes(requests) == ["1"]
    assert client.first(pager) == 0  # the pager starts anew


@pytest.mark.parametrize("style", sorted(STYLES))
def test_a_list_of_nothing_has_no_first_item(mode: Mode, style: str) -> None:
    requests = server(0)
    client = Client[Any](mode, requests)
    assert client.first(client.pager(call("read"), CAPPED[style])) is None
    assert len(requests) == 1


def test_a_list_that_is_limited_to_nothing_has_no_first_item_and_costs_nothing(mode: Mode) -> None:
    requests = server(45)
    client = Client[Any](mode, requests)
    assert client.first(client.pager(call("read"), CURSOR).limit(0)) is None
    assert len(requests) == 0


@pytest.mark.parametrize("item", [0, "", False, {}, []])
def test_an_item_that_is_false_is_an_item(mode: Mode, item: Any) -> None:
    client = Client[Any](mode, endless(lambda number: {"items": [item, 1], "next": None}))
    found = client.first(client.pager(call("read"), CURSOR))
    assert (type(found), found) == (type(item), item)


def test_an_empty_page_that_promises_more_is_not_taken_for_an_empty_list(mode: Mode) -> None:
    requests = endless(lambda number: {"items": [] if number < 3 else [number], "next": f"c{number}"})
    client = Client[Any](mode, requests)
    assert client.first(client.pager(call("read"), CURSOR)) == 3


def test_empty_pages_that_promise_more_for_ever_have_no_first_item(mode: Mode) -> None:
    requests = endless(lambda number: {"items": [], "next": f"c{number}"})
    client = Client[Any](mode, requests)
    with pytest.raises(PaginationError, match="3 empty pages"):
        client.first(client.pager(call("read"), CURSOR, max_empty_pages=3))
    assert len(requests) == 3


def test_the_first_item_of_a_page_that_cannot_be_read_is_an_error(mode: Mode) -> None:
    client = Client[Any](mode, lambda request: httpx.Response(500))
    with pytest.raises(ServerError):
        client.first(client.pager(call("read"), CURSOR))
    with pytest.raises(InputError, match="must be a whole number, not"):
        client.first(client.pager(call("read", query={"page": "two"}), STYLES["page"]))


# --- how it shows itself ---


@pytest.mark.parametrize("style", sorted(STYLES))
def test_a_pager_shows_what_it_lists_and_its_limits_and_nothing_personal(mode: Mode, style: str) -> None:
    query = {"email": "jane.doe@example.com", "size": 13, "cursor": "s3cret", "page": 77, "skip": 88}
    made = call("read", query=query, path="/customers/cus_jane")
    client = Client[Any](mode, server(45))
    options = RequestOptions(query={"name": "Jane"}, headers={"x-name": "Jane"})
    kind = "Pager" if mode == "sync" else "AsyncPager"
    pager = client.pager(made, CAPPED[style], options=options)
    assert repr(pager) == str(pager) == f"{kind}(acme things_read, max_items=None, max_empty_pages=20)"
    limited = pager.limit(5, max_empty_pages=2)
    assert repr(limited) == f"{kind}(acme things_read, max_items=5, max_empty_pages=2)"
    for secret in ("jane", "Jane", "13", "s3cret", "77", "88", "5ecret"):
        assert secret not in repr(pager)
