"""Lists for tests: how they page, in every style, and servers that give them well or for ever."""

import json
from collections.abc import Callable
from itertools import count as counted
from typing import Any

import pytest
from core.servers import Requests
from hypothesis import strategies as st

from billfold_core.http import httpx
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
        # The body says as much as the query.
        asked = {**request.url.params, **(json.loads(request.content) if request.content else {})}
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


def endless(page: Callable[[int], dict[str, Any]]) -> Requests:
    """Answer each request with the page of its number, whatever it asks for."""
    numbers = counted()

    def answer(_: httpx.Request) -> httpx.Response:
        number = next(numbers)
        if number > 400:
            pytest.fail("the list never ends")
        return told(page(number))

    return Requests(answer)
