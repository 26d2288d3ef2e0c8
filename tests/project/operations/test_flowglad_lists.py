"""Every list of Flowglad, read to its end over more than 1,000 items, sync and async, page by page."""

import asyncio
import json
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest
from project.operations.flowglad_shared_scenarios import feature, join, monthly, once, pay, sell
from project.operations.playing import collect, done, each, play
from sandbox.callers import Clock
from schemas import spec

from billfold.testing import EXAMPLE_KEYS, Sandbox
from billfold_core.errors import BadRequest, InputError, PaginationError
from billfold_core.http import httpx
from flowglad_client import Flowglad

KEY = EXAMPLE_KEYS["flowglad"]
COUNT = 1_003
"""More than a thousand, and a last page that is not full whatever the page size."""

LISTS = (
    *("checkout_sessions", "customers", "discounts", "features", "invoice_line_items", "invoices", "payment_methods", "payments"),
    *("prices", "pricing_models", "product_features", "products", "subscriptions", "usage_events", "usage_meters"),
)
"""The resources that have a list with pages."""

Page = dict[str, Any]


class Filled(NamedTuple):
    """A sandbox with more than a thousand of everything, and the ids in the order in which they came."""

    sandbox: Sandbox
    ids: dict[str, list[str]]


@pytest.fixture(scope="module")
def filled() -> Iterator[Filled]:
    """One account that has more than 1,000 of everything: what the API made, and copies of it."""
    with Sandbox(clock=Clock()) as sandbox, Flowglad(KEY, transport=sandbox.transport) as shop:
        asyncio.run(buy(shop, sandbox))
        yield Filled(sandbox, {resource: copy(sandbox, resource.removesuffix("s")) for resource in LISTS})


async def buy(shop: Any, sandbox: Sandbox) -> None:
    """Make something of every kind, as a seller and a buyer would."""
    granted = await feature(shop, "support", type="toggle")
    pro, pack = await sell(shop, "pro", monthly(2000), granted.id), await sell(shop, "pack", once(500))
    terms = {"name": "D", "code": "CODE", "amount": 10, "amountType": "percent", "duration": "once"}
    await done(shop.discounts.create(discount=terms))
    await join(shop)
    await pay(shop, sandbox, priceId=pro.id)
    await pay(shop, sandbox, priceId=pack.id)
    usage = {"amount": 1, "transactionId": "one", "usageMeterId": "usage_meter_sandbox"}
    [*_, subscription] = await done(shop.subscriptions.list())
    await done(shop.usage_events.create(usage_event={**usage, "subscriptionId": subscription.id}))


def copy(sandbox: Sandbox, kind: str) -> list[str]:
    """Put copies after the records of a kind, until there are enough of them, and give all ids, oldest first."""
    database = sandbox.emulator.database
    store = database.records_of("flowglad", "test")
    records = store.all(kind)
    ids = [str(record["id"]) for record in records]
    with database.transaction():
        for number in range(COUNT - len(records)):
            ids.append(f"{kind}_{number:04}")
            store.add(kind, ids[-1], {**records[number % len(records)], "id": ids[-1]})
    return ids


class Wire:
    """What goes between a client and the filled sandbox: counted, and changed on the way."""

    def __init__(self, filled: Filled, change: Callable[[Page], None] | None = None) -> None:
        self.filled = filled
        self.change = change
        self.asked: list[str] = []
        self.sizes: list[str | None] = []
        self.transport = httpx.MockTransport(self.carry)

    def carry(self, request: httpx.Request) -> httpx.Response:
        """Carry one request to the sandbox."""
        self.asked.append(request.url.params.get("cursor", ""))
        self.sizes.append(request.url.params.get("limit"))
        answer = self.filled.sandbox.transport.handle_request(request)
        if self.change is None:
            return answer
        page = json.loads(answer.read())
        self.change(page)
        return httpx.Response(answer.status_code, json=page)

    def play(self, mode: str, scene: Callable[[Any], Any]) -> None:
        """Run a scene with the client of a mode."""
        asyncio.run(play(mode, "flowglad", scene, transport=self.transport))


def open_list(shop: Any, resource: str, **arguments: Any) -> Any:
    """Give a list, of which nothing is read yet."""
    return getattr(shop, resource).list(**arguments)


async def found_first(pager: Any) -> Any:
    """Give the first item of a list of either kind."""
    found = pager.first()
    return await found if hasattr(pager, "__aiter__") else found


both_modes = pytest.mark.parametrize("mode", ["sync", "async"])
every_list = pytest.mark.parametrize("resource", LISTS)


def test_no_list_is_left_out() -> None:
    operations = [item for path in spec("flowglad")["paths"].values() for item in path.values()]
    paged = {item["operationId"] for item in operations if "x-pagination" in item}
    assert {f"{resource}_list" for resource in LISTS} == paged


@both_modes
@every_list
@pytest.mark.parametrize(("arguments", "rows"), [({}, 100), ({"limit": 10}, 10)], ids=["largest", "ten"])
def test_a_list_is_read_to_its_end_page_by_page(
    filled: Filled, resource: str, arguments: dict[str, int], rows: int, mode: str
) -> None:
    wire = Wire(filled)

    async def scene(shop: Any) -> None:
        pager = open_list(shop, resource, **arguments)
        assert wire.asked == []
        read: list[str] = []
        async for item in each(pager):
            # A page is asked for when its first item is wanted, and not before.
            assert len(wire.asked) == len(read) // rows + 1
            read.append(item.id)
        assert len(wire.asked) == len(set(wire.asked)) == -(-COUNT // rows)
        assert read == filled.ids[resource]
        assert len(set(read)) == COUNT

    wire.play(mode, scene)


@both_modes
@every_list
def test_a_list_is_read_as_far_as_it_is_used(filled: Filled, resource: str, mode: str) -> None:
    wire = Wire(filled)

    async def scene(shop: Any) -> None:
        pager = open_list(shop, resource)
        async for item in each(pager):
            assert item.id == filled.ids[resource][0]
            break
        assert wire.asked == [""]
        assert [item.id async for item in each(pager.limit(25))] == filled.ids[resource][:25]
        assert len(wire.asked) == 1 + 1
        assert (await found_first(pager)).id == filled.ids[resource][0]
        assert len(wire.asked) == 1 + 1 + 1
        assert wire.sizes == ["100", "25", "1"]

    wire.play(mode, scene)


@both_modes
@every_list
def test_a_list_is_taken_up_at_a_cursor(filled: Filled, resource: str, mode: str) -> None:
    wire = Wire(filled)

    async def scene(shop: Any) -> None:
        pages = [page async for page in each(open_list(shop, resource, limit=100).pages())]
        assert [(page.total, page.has_more) for page in pages] == [(COUNT, True)] * 10 + [(COUNT, False)]
        assert [page.next_cursor for page in pages[:-1]] == wire.asked[1:]
        assert "nextCursor" not in pages[-1].to_dict()
        rest = open_list(shop, resource, limit=100, cursor=pages[7].next_cursor)
        assert [item.id async for item in each(rest)] == filled.ids[resource][800:]
        with pytest.raises(BadRequest, match="cursor") as refused:
            await done(open_list(shop, resource, cursor="none"))
        assert refused.value.outcome == "rejected"

    wire.play(mode, scene)


@both_modes
@every_list
def test_more_than_100_is_refused(filled: Filled, resource: str, mode: str) -> None:
    wire = Wire(filled)

    async def scene(shop: Any) -> None:
        for number, size in enumerate((101, 1000)):
            with pytest.raises(BadRequest, match="limit") as refused:
                await done(open_list(shop, resource, limit=size))
            assert (refused.value.status, refused.value.outcome) == (400, "rejected")
            assert len(wire.asked) == number + 1
        with pytest.raises(InputError, match="limit") as wrong:
            await done(open_list(shop, resource, limit=0))
        assert (wrong.value.outcome, len(wire.asked)) == ("not_sent", 2)

    wire.play(mode, scene)


@both_modes
@every_list
def test_a_page_without_a_cursor_is_the_last(filled: Filled, resource: str, mode: str) -> None:
    wire = Wire(filled, lambda page: page.update(hasMore=True))

    async def scene(shop: Any) -> None:
        assert len(await done(open_list(shop, resource, limit=100))) == COUNT
        assert len(wire.asked) == 11

    wire.play(mode, scene)


@both_modes
@every_list
@pytest.mark.parametrize("back", [0, 1, 2])
def test_a_cursor_that_comes_again_ends_the_list(filled: Filled, resource: str, back: int, mode: str) -> None:
    cursors: list[str] = []

    def turn_back(page: Page) -> None:
        """Point back to an earlier page from the one after it, or from further on."""
        if len(cursors) <= back:
            cursors.append(page["nextCursor"])
        else:
            page["nextCursor"] = cursors[0]

    wire = Wire(filled, turn_back)

    async def scene(shop: Any) -> None:
        read: list[str] = []
        with pytest.raises(PaginationError, match=f"{resource}_list.*never end") as stopped:
            await collect(open_list(shop, resource, limit=10), read)
        assert (stopped.value.outcome, stopped.value.provider) == (None, "flowglad")
        assert len(wire.asked) == back + 2
        assert read == filled.ids[resource][: 10 * (back + 2)]

    wire.play(mode, scene)
