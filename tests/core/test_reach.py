"""Lists that are asked for in the body, and lists of which the provider lets only the beginning be read."""

from typing import Any

import pytest
from core.lists import OFFSET, STYLES, server
from core.servers import Client, Mode, call
from hypothesis import given
from hypothesis import strategies as st

from billfold_core.errors import PaginationError

BODY = {name: rules._replace(in_body=True) for name, rules in STYLES.items()}
SHORT = OFFSET._replace(reach=100, beyond="things.list", max_size=40)


def read(client: Client[Any], pager: Any, found: list[Any]) -> PaginationError | None:
    """Read a list into another one, and return what ends it too early."""
    try:
        client.items_into(found, pager)
    except PaginationError as error:
        return error
    return None


def sent(requests: Any) -> list[tuple[int, int]]:
    """Give place and size of each page that was asked for."""
    return [(int(one.url.params.get("skip", 0)), int(one.url.params["size"])) for one in requests]


@given(st.sampled_from(sorted(BODY)), st.integers(0, 40), st.integers(1, 15), st.none() | st.integers(0, 30))
def test_place_and_size_may_stand_in_the_body(mode: Mode, style: str, count: int, size: int, limit: int | None) -> None:
    requests = server(count)
    client = Client[Any](mode, requests)
    given_call = call("idempotent", body={"size": size, "customer": "c"})
    pager = client.pager(given_call, BODY[style]).limit(limit)
    assert client.items(pager) == list(range(count if limit is None else min(count, limit)))
    assert all(not one.url.query and b'"customer":"c"' in one.content for one in requests)
    assert given_call.body == {"size": size, "customer": "c"}
    assert client.first(pager) == (0 if count and limit != 0 else None)
    assert sum(len(page["items"]) for page in client.pages(pager)) == count


@pytest.mark.parametrize("body", [None, {}, {"size": None}])
def test_the_largest_page_is_asked_for_in_the_body_too(mode: Mode, body: Any) -> None:
    requests = server(60)
    client = Client[Any](mode, requests)
    rules = BODY["offset"]._replace(max_size=50)
    assert client.items(client.pager(call("idempotent", body=body), rules)) == list(range(60))
    assert [one.content for one in requests] == [b'{"size":50}', b'{"size":50,"skip":50}']


@given(st.integers(0, 130), st.none() | st.integers(1, 60), st.integers(0, 99))
def test_all_that_can_be_read_is_read(mode: Mode, count: int, size: int | None, start: int) -> None:
    requests = server(count)
    client = Client[Any](mode, requests)
    query = {"skip": start, **({} if size is None else {"size": size})}
    found: list[int] = []
    told = read(client, client.pager(call("read", query=query), SHORT), found)
    assert found == list(range(start, min(count, 100)))
    assert all(place + asked <= 100 for place, asked in sent(requests))
    assert (told is not None) == (count > 100)


def test_the_error_says_how_far_it_reads_and_what_reads_further(mode: Mode) -> None:
    client = Client[Any](mode, server(101))
    found: list[int] = []
    error = read(client, client.pager(call("read"), SHORT), found)
    assert str(error) == (
        "acme things_read: the provider returns only the first 100 items of this list; things.list returns the others. "
        "The items before this error are complete."
    )
    assert error is not None
    assert error.outcome is None
    assert found == list(range(100))
    other = read(client, client.pager(call("read"), SHORT._replace(beyond="")), [])
    assert "of this list. The items" in str(other)


def test_as_many_as_can_be_read_are_no_error(mode: Mode) -> None:
    requests = server(500)
    client = Client[Any](mode, requests)
    assert client.items(client.pager(call("read"), SHORT).limit(100)) == list(range(100))
    assert sent(requests) == [(0, 40), (40, 40), (80, 20)]


def test_what_begins_out_of_reach_is_not_sent(mode: Mode) -> None:
    requests = server(500)
    client = Client[Any](mode, requests)
    with pytest.raises(PaginationError, match="the first 100 items"):
        client.items(client.pager(call("read", query={"skip": 100}), SHORT))
    assert not list(requests)
