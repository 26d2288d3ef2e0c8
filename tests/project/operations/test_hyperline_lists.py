"""Every paged list of Hyperline is read to its end, sync and async, whichever way it is paged; none goes on for ever."""

import asyncio
import os
from collections import Counter
from typing import Any

import pytest
from project.operations.by_document import Calls
from project.operations.playing import done, play

from billfold.testing import EXAMPLE_KEYS, Sandbox
from billfold_core import RequestOptions
from billfold_core.errors import BadRequest, PaginationError
from billfold_sandbox.jsontext import dumps
from hyperline_client import Hyperline

ITEMS = int(os.environ.get("BILLFOLD_LIST_ITEMS", "201"))
"""How many a list has at least: with the largest page, three pages. `nox -s lists` takes 1,000."""


def told_apart(item: Any) -> str:
    """Return an item as text, which tells it from the others of its list."""
    return dumps(item if isinstance(item, dict) else item.to_dict()).decode()


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_every_list_is_read_to_its_end(mode: str) -> None:
    calls = Calls("hyperline")
    # Those within other records come first: the list of all has them too.
    lists = [route for route in calls.spec.routes if "x-pagination" in route.definition]
    lists.sort(key=lambda route: -len(calls.subjects.of[route.operation].within))
    assert len(lists) > 40
    found: dict[str, list[Any]] = {}
    with Sandbox() as sandbox:
        (product,) = sandbox.fill("hyperline", "products", type="flat_fee")
        within = {route.operation: calls.names(sandbox, route) for route in lists}
        for route in lists:
            kind = calls.subjects.of[route.operation].kind
            more = {"product_id": product} if kind == "price_configuration" else {}
            if within[route.operation] or counted(sandbox)[kind] < ITEMS:
                sandbox.fill("hyperline", kind, ITEMS, within=within[route.operation], **more)

        async def read(shop: Any) -> None:
            for route in lists:
                found[route.operation] = await done(
                    calls.begin(shop, route, within[route.operation], next(calls.bodies(route), None))
                )

        asyncio.run(play(mode, "hyperline", read, transport=sandbox.transport))
        there = counted(sandbox)
    for route in lists:
        items = found[route.operation]
        expected = ITEMS if within[route.operation] else there[calls.subjects.of[route.operation].kind]
        different = {told_apart(item) for item in items}
        assert (len(items), len(different), expected >= ITEMS) == (expected, expected, True), route.operation


def counted(sandbox: Sandbox) -> Counter[str]:
    """Count the records of each kind."""
    return Counter(dict(sandbox.emulator.database.records_of("hyperline", "test").kinds()))


@pytest.mark.parametrize("resource", ["customers", "invoices"])
def test_the_older_lists_end_at_ten_thousand_in_words(resource: str) -> None:
    with Sandbox() as sandbox, Hyperline(EXAMPLE_KEYS["hyperline"], transport=sandbox.transport) as shop:
        # The server refuses what lies beyond.
        path = f"/v1/{resource}"
        assert shop.request("GET", path, options=RequestOptions(query={"skip": 9_900, "take": 100})).status == 200
        with pytest.raises(BadRequest, match=rf"this list ends at 10000; read GET /v2/{resource} instead"):
            shop.request("GET", path, options=RequestOptions(query={"skip": 9_901, "take": 100}))
        # The pager says so before it asks.
        (name,) = sandbox.fill("hyperline", resource)
        store, kind = sandbox.emulator.database.records_of("hyperline", "test"), resource.removesuffix("s")
        record = store.get(kind, name) or {}
        with sandbox.emulator.database.transaction():
            for number in range(10_050):
                store.add(kind, f"{name}{number}", {**record, "id": f"{name}{number}"})
        before, read = len(sandbox.requests), list[str]()
        words = rf"only the first 10,000 items of this list; {resource}\.list returns the others"
        with pytest.raises(PaginationError, match=words):
            read.extend(item.id for item in getattr(shop, resource).list_v1(skip=9_850))
        assert (len(set(read)), len(sandbox.requests)) == (150, before + 2)
        with pytest.raises(PaginationError, match=rf"{resource}\.list returns the others"):
            getattr(shop, resource).list_v1(skip=10_000).first()
        assert len(sandbox.requests) == before + 2
