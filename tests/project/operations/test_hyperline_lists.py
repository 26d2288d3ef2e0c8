"""Every paged list of Hyperline is read to its end over many pages, sync and async, whichever way it is paged."""

import asyncio
from collections import Counter
from typing import Any

from project.operations.by_document import Calls
from project.operations.playing import done, play

from billfold.testing import Sandbox
from billfold_sandbox.spec import Route

MANY = 1_000
FEW = 201
"""How many items the lists have that are paged like another one: with the largest page, three pages."""


def test_every_list_is_read_to_its_end() -> None:
    calls = Calls("hyperline")
    # Those within other records come first: the list of all has them too.
    lists = [route for route in calls.spec.routes if "x-pagination" in route.definition]
    lists.sort(key=lambda route: -len(calls.subjects.of[route.operation].within))
    assert len(lists) > 40
    found: dict[tuple[str, str], int] = {}
    with Sandbox() as sandbox:
        within = {route.operation: calls.names(sandbox, route) for route in lists}
        least = {route.operation: FEW for route in lists} | dict.fromkeys(one_of_each(lists), MANY)
        (product,) = sandbox.fill("hyperline", "products", type="flat_fee")
        for route in lists:
            kind = calls.subjects.of[route.operation].kind
            more = {"product_id": product} if kind == "price_configuration" else {}
            if within[route.operation] or counted(sandbox)[kind] < least[route.operation]:
                sandbox.fill("hyperline", kind, least[route.operation], within=within[route.operation], **more)

        async def read(shop: Any, mode: str) -> None:
            for route in lists:
                found[mode, route.operation] = len(await done(calls.begin(shop, route, within[route.operation])))

        for mode in ("sync", "async"):
            asyncio.run(play(mode, "hyperline", lambda shop, mode=mode: read(shop, mode), transport=sandbox.transport))
        there = counted(sandbox)
    assert len(found) == 2 * len(lists)
    for (mode, operation), count in found.items():
        expected = least[operation] if within[operation] else there[calls.subjects.of[operation].kind]
        assert (count, count >= least[operation]) == (expected, True), (mode, operation)


def one_of_each(lists: list[Route]) -> list[str]:
    """Name one list of each way of paging."""
    ways = {
        repr(sorted((name, way) for name, way in route.definition["x-pagination"].items() if name != "beyond")): route
        for route in lists
    }
    return [route.operation for route in ways.values()]


def counted(sandbox: Sandbox) -> Counter[str]:
    """Count the records of each kind."""
    return Counter(dict(sandbox.emulator.database.records_of("hyperline", "test").kinds()))
