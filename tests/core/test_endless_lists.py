"""A list ends, whatever the provider answers, and nothing of it comes twice."""

import contextlib
import json
from typing import Any

import pytest
from core.lists import CURSOR, RULES, STYLES, endless, server
from core.servers import Client, Mode, call
from hypothesis import given
from hypothesis import strategies as st

from billfold_core.errors import InputError, PaginationError
from billfold_core.wire import loads


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
