"""Every list of Creem, read to its end, sync and async, page by page; over a thousand items in `nox -s lists`."""

import asyncio
import json
import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from project.operations.creem_basics_scenarios import MONTHLY
from project.operations.playing import collect, each, play
from sandbox.callers import Clock
from schemas import spec

from billfold.testing import EXAMPLE_KEYS, Sandbox
from billfold_core.errors import BadRequest, InputError, PaginationError
from billfold_core.http import httpx
from creem_client import Creem

COUNT = int(os.environ.get("BILLFOLD_LIST_ITEMS", "203"))
"""More than two of the largest pages, and a last page that is not full whatever the page size."""

Page = dict[str, Any]

LISTS: dict[str, Callable[..., Any]] = {
    "products_search": lambda shop, ids, **size: shop.products.search(**size),
    "customers_list": lambda shop, ids, **size: shop.customers.list(**size),
    "customers_list_orders": lambda shop, ids, **size: shop.customers.list_orders(ids["customer"], **size),
    "customers_list_subscriptions": lambda shop, ids, **size: shop.customers.list_subscriptions(ids["customer"], **size),
    "customers_list_licenses": lambda shop, ids, **size: shop.customers.list_licenses(ids["customer"], **size),
    "discounts_search": lambda shop, ids, **size: shop.discounts.search(status="active", **size),
    "transactions_search": lambda shop, ids, **size: shop.transactions.search(**size),
    "subscriptions_search": lambda shop, ids, **size: shop.subscriptions.search(**size),
    "licenses_list_instances": lambda shop, ids, **size: shop.licenses.list_instances(ids["license"], **size),
    "customer_credits_list_accounts": lambda shop, ids, **size: shop.customer_credits.list_accounts(**size),
    "customer_credits_list_entries": lambda shop, ids, **size: shop.customer_credits.list_entries(ids["account"], **size),
    "meters_list": lambda shop, ids, **size: shop.meters.list(**size),
    "events_list": lambda shop, ids, **size: shop.events.list(customer_id=ids["user"], **size),
    "webhooks_list": lambda shop, ids, **size: shop.webhooks.list(**size),
    "affiliates_list_invites": lambda shop, ids, **size: shop.affiliates.list_invites(**size),
    "affiliates_list": lambda shop, ids, **size: shop.affiliates.list(**size),
    "affiliates_list_commissions": lambda shop, ids, **size: shop.affiliates.list_commissions(ids["affiliate"], **size),
    "splits_list": lambda shop, ids, **size: shop.splits.list(**size),
}
"""Each list, given a client and the ids of what its items belong to."""

CAPPED = ("customer_credits_list_accounts", "customer_credits_list_entries")
CURSORS = (*CAPPED, "meters_list", "events_list")
FIFTY = ("customers_list", "affiliates_list", "affiliates_list_invites", "splits_list")
"""Lists whose server gives fifty items where no size is asked for."""


class Filled:
    """A sandbox with `COUNT` of everything."""

    def __init__(self, sandbox: Sandbox, clock: Clock) -> None:
        self.sandbox = sandbox
        self.clock = clock
        self.code = ""
        self.ids: dict[str, str] = {}
        self.made: dict[str, list[str]] = {name: [] for name in LISTS}

    def fill(self, shop: Creem) -> None:
        """Make everything as a seller would, through the API."""
        self._invite(shop)
        self._sell(shop)
        self._count(shop)

    def _invite(self, shop: Creem) -> None:
        made = self.made
        for number in range(COUNT):
            invited = shop.affiliates.create_invite(email=f"{number}@example.com", name="A")
            made["affiliates_list_invites"].append(invited.id)
        self.clock.now += 1
        affiliates = [*shop.affiliates.list(page_size=COUNT)]
        made["affiliates_list"] = [affiliate.id for affiliate in affiliates]
        self.ids["affiliate"], self.code = affiliates[0].id, affiliates[0].referral_code or ""

    def _count(self, shop: Creem) -> None:
        made = self.made
        # One who has bought nothing.
        user = self.ids["user"] = made["customers_list"][1]
        batch: list[Any] = [{"name": "request", "customer_id": user} for _ in range(100)]
        for start in range(0, COUNT, 100):
            shop.events.ingest(events=batch[: COUNT - start])
        made["events_list"] = [event.id for event in shop.events.list(limit=COUNT)]
        recipient: Any = {"recipient_type": "store", "recipient_reference": "sto_partner", "amount": 5}
        product = made["products_search"][0]
        for number in range(COUNT):
            meter = shop.meters.create(name=f"M{number}", event_name=f"m{number}", aggregation="count", unit_label="m")
            made["meters_list"].append(meter.id)
            made["webhooks_list"].append(shop.webhooks.create(url="https://example.com/hook").id)
            made["splits_list"].append(shop.splits.create(type="product", type_reference=product, recipients=[recipient]).id)

    def _sell(self, shop: Creem) -> None:
        made = self.made
        for number in range(COUNT):
            product = shop.products.create(name=f"P{number}", description="P", price=number + 100, currency="USD", **MONTHLY)
            made["products_search"].append(product.id)
            made["customers_list"].append(shop.customers.create(email=f"{number}@example.com", name="C").id)
            terms = {"name": "D", "type": "percentage", "percentage": 10, "duration": "once"}
            made["discounts_search"].append(shop.discounts.create(code=f"CODE{number}", **terms).id)
        customer = self.ids["customer"] = made["customers_list"][0]
        for number, product_id in enumerate(made["products_search"]):
            units = 1 if number else COUNT
            opened = shop.checkouts.create(
                product_id=product_id, units=units, customer={"id": customer}, affiliate_code=self.code
            )
            paid = self.sandbox.complete("creem", opened.id)
            made["customers_list_orders"].append(paid["order"]["id"])
            made["transactions_search"].append(paid["order"]["transaction"])
            made["customers_list_subscriptions"].append(paid["subscription"])
            made["customers_list_licenses"].append(paid["license_keys"][0]["id"])
            if not number:
                self.ids["license"], key = paid["license_keys"][0]["id"], paid["license_keys"][0]["key"]
        made["subscriptions_search"] = made["customers_list_subscriptions"]
        for number, owner in enumerate(made["customers_list"]):
            instance = shop.licenses.activate(key=key, instance_name=f"I{number}").instance
            made["licenses_list_instances"].append(instance.id)
            made["customer_credits_list_accounts"].append(shop.customer_credits.create_account(customer_id=owner).id)
        account = self.ids["account"] = made["customer_credits_list_accounts"][0]
        for number in range(COUNT):
            moved = shop.customer_credits.credit(account, amount="1", reference="order", idempotency_key=f"key{number}")
            # The only list whose order is documented: newest first.
            made["customer_credits_list_entries"].insert(0, moved.entries[0].id)
        made["affiliates_list_commissions"] = [
            earned.id for earned in shop.affiliates.list_commissions(self.ids["affiliate"], page_size=COUNT)
        ]


@pytest.fixture(scope="module")
def filled() -> Iterator[Filled]:
    clock = Clock()
    with Sandbox(clock=clock) as sandbox, Creem(EXAMPLE_KEYS["creem"], transport=sandbox.transport) as shop:
        made = Filled(sandbox, clock)
        made.fill(shop)
        yield made


class Wire:
    """What goes between a client and the filled sandbox: counted, and changed on the way."""

    def __init__(
        self, filled: Filled, *, cap: int | None = None, change: Callable[[httpx.Request, Page], None] | None = None
    ) -> None:
        self.filled = filled
        self.cap = cap
        self.change = change
        self.count = 0
        self.transport = httpx.MockTransport(self.carry)

    def carry(self, request: httpx.Request) -> httpx.Response:
        """Carry one request to the sandbox."""
        self.count += 1
        asked = request.url.params.get("page_size")
        if self.cap is not None and asked is not None and int(asked) > self.cap:
            request.url = request.url.copy_set_param("page_size", self.cap)
        answer = self.filled.sandbox.transport.handle_request(request)
        if self.change is None:
            return answer
        page = json.loads(answer.read())
        self.change(request, page)
        return httpx.Response(answer.status_code, json=page)

    def play(self, mode: str, scene: Callable[[Any], Any]) -> None:
        """Run a scene with the client of a mode."""
        asyncio.run(play(mode, "creem", scene, transport=self.transport))


def size_of(name: str, size: int | None) -> dict[str, int]:
    """Ask a list for a page size."""
    return {} if size is None else {"limit" if name in CURSORS else "page_size": size}


def test_no_list_is_left_out() -> None:
    paged = {item["operationId"] for path in spec("creem")["paths"].values() for item in path.values() if "x-pagination" in item}
    assert set(LISTS) == paged


# Both clients walk a list by the same code, so each way of reading is tried with one of them.
@pytest.mark.parametrize(
    ("size", "cap", "each_page", "mode"),
    [(None, None, None, "sync"), (100, None, 100, "async"), (1000, 60, 60, "sync")],
    ids=["usual", "hundred", "cut-down"],
)
@pytest.mark.parametrize("name", LISTS)
def test_a_list_is_read_to_its_end_page_by_page(
    filled: Filled, name: str, size: int | None, cap: int | None, each_page: int | None, mode: str
) -> None:
    if name in CURSORS and cap is not None:
        # Nothing is cut down here: where the most is documented, more is refused.
        size = each_page = 100
    # Left out, the size is the largest one where it is documented, and the server's own elsewhere.
    rows = each_page or (100 if name in CAPPED else 50 if name in FIFTY else 10)
    wire = Wire(filled, cap=cap)

    async def scene(shop: Any) -> None:
        pager = LISTS[name](shop, filled.ids, **size_of(name, size))
        assert wire.count == 0
        read: list[str] = []
        async for item in each(pager):
            # A page is asked for when its first item is wanted, and not before.
            assert wire.count == len(read) // rows + 1
            read.append(item.id)
        assert wire.count == -(-COUNT // rows)
        if name == "customer_credits_list_entries":
            assert read == filled.made[name]
        assert sorted(read) == sorted(filled.made[name])
        assert len(set(read)) == COUNT

    wire.play(mode, scene)


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("name", LISTS)
def test_a_list_can_be_left_early(filled: Filled, name: str, mode: str) -> None:
    wire = Wire(filled)

    async def scene(shop: Any) -> None:
        pager = LISTS[name](shop, filled.ids, **size_of(name, 20))
        async for item in each(pager):
            assert item.id in filled.made[name]
            break
        assert wire.count == 1
        assert len([item async for item in each(pager.limit(25))]) == 25
        assert wire.count == 1 + 2

    wire.play(mode, scene)


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("name", CAPPED)
def test_more_than_the_cap_is_refused(filled: Filled, name: str, mode: str) -> None:
    wire = Wire(filled)

    async def scene(shop: Any) -> None:
        for size in (0, 101, 1000):
            with pytest.raises((BadRequest, InputError)) as refused:
                await collect(LISTS[name](shop, filled.ids, limit=size), [])
            assert refused.value.outcome in ("rejected", "not_sent")
            assert "limit" in str(refused.value)

    wire.play(mode, scene)


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("again", [1, 2])
@pytest.mark.parametrize("name", [name for name in LISTS if name not in CURSORS])
def test_a_page_that_comes_again_ends_the_list(filled: Filled, name: str, again: int, mode: str) -> None:
    wire = Wire(filled, change=lambda _, page: page["pagination"].update(next_page=again))
    never_ends(wire, name, mode, requests=again, good=again)


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("name", CURSORS)
def test_a_cursor_that_comes_again_ends_the_list(filled: Filled, name: str, mode: str) -> None:
    first: Page = {}

    def repeat(request: httpx.Request, page: Page) -> None:
        """Give the first page for ever, whatever cursor is sent."""
        page.update(first or page)
        first.update(page)

    never_ends(Wire(filled, change=repeat), name, mode, requests=2, good=1)


def never_ends(wire: Wire, name: str, mode: str, *, requests: int, good: int) -> None:
    """Expect a list to stop with an error after so many requests, and with the items of so many pages before it."""

    async def scene(shop: Any) -> None:
        read: list[str] = []
        with pytest.raises(PaginationError, match="never end"):
            await collect(LISTS[name](shop, wire.filled.ids, **size_of(name, 10)), read)
        assert (wire.count, len(read)) == (requests, 10 * good)

    wire.play(mode, scene)
