"""Every list of Clink, read to its end over more than 1,000 items, whatever page size is asked for."""

import asyncio
import math
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest
from project.operations.playing import done, play

from billfold.testing import EXAMPLE_KEYS, Sandbox
from billfold_core.errors import PaginationError
from billfold_core.http import httpx
from clink_client import AsyncClink, Clink

KEY = EXAMPLE_KEYS["clink"]
COUNT = 1_001
PARENT = "prd_parent"


class Listing(NamedTuple):
    """One list: how it is called, what it holds, and how many items a page has at most."""

    resource: str
    kind: str
    key: str
    cap: int
    arguments: dict[str, Any]

    @property
    def operation(self) -> str:
        """The operation's name in the spec."""
        return f"{self.resource}_list"

    def open(self, shop: Any, **pages: int) -> Any:
        """Give the list, of which nothing is read yet."""
        return getattr(shop, self.resource).list(**self.arguments, **pages)


LISTINGS = (
    Listing("products", "product", "productId", 100, {}),
    Listing("prices", "price", "priceId", 100, {"product_id": PARENT, "active": True}),
    Listing("orders", "order", "orderId", 50, {}),
    Listing("orders", "order", "orderId", 50, {"customer_id": PARENT}),
    Listing("coupons", "coupon", "couponId", 50, {}),
    Listing("coupons", "coupon", "couponId", 50, {"discount_type": "percentage"}),
    Listing("webhook_endpoints", "webhook_endpoint", "id", 100, {}),
    Listing("webhook_endpoints", "webhook_endpoint", "id", 100, {"enabled": True}),
)
IDS = [f"{listing.resource}-{'-'.join(listing.arguments) or 'all'}" for listing in LISTINGS]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """One account that has more than 1,000 of everything: one that the API made, and copies of it."""
    with Sandbox() as sandbox, Clink(KEY, transport=sandbox.transport) as shop:
        product = shop.products.create(name="Pro", image="oss_xxxxx", tax_category="ebook")
        price = shop.prices.create(product_id=product.product_id, currency="USD", unit_amount=5, price_type="one_time")
        payment = shop.payments.create(
            payment_method_type="CASHAPP", return_url="https://a.example/", customer_email="a@a.example", amount=5, currency="USD"
        )
        coupon = shop.coupons.create(
            coupon_name="All", discount_type="percentage", percentage=5, apply_type="none", duration_type="once"
        )
        endpoint = shop.webhook_endpoints.create(url="https://a.example/hook", events=["order.created"])
        copy(sandbox, "product", "productId", product.product_id)
        copy(sandbox, "price", "priceId", price.price_id, productId=PARENT)
        copy(sandbox, "order", "orderId", payment.order_id, customerId=PARENT)
        copy(sandbox, "coupon", "couponId", coupon.coupon_id)
        copy(sandbox, "webhook_endpoint", "id", endpoint.id)
        yield sandbox


def copy(sandbox: Sandbox, kind: str, key: str, record_id: str, **owner: str) -> None:
    """Put copies of a record in its place; `owner` says whose they are."""
    database = sandbox.emulator.database
    store = database.records_of("clink", "test")
    body = store.get(kind, record_id)
    assert body is not None
    with database.transaction():
        store.remove(kind, record_id)
        for number in range(COUNT):
            new = {**body, key: f"{kind}_{number:04}", **owner}
            store.add(kind, new[key], new, parent=next(iter(owner.values()), None))


def requests(sandbox: Sandbox, listing: Listing, since: int) -> list[str]:
    """List the queries of the calls of a list since a request."""
    return [request.query for request in sandbox.requests[since:] if request.operation == listing.operation]


def run(mode: str, sandbox: Sandbox, scenario: Callable[[Any], Any]) -> None:
    """Run a scenario with a client of either kind."""
    asyncio.run(play(mode, "clink", scenario, transport=sandbox.transport))


async def first(pager: Any) -> Any:
    """Read one item of a list, and no more."""
    if hasattr(pager, "__aiter__"):
        items = aiter(pager)
        item = await anext(items)
        await items.aclose()
        return item
    return next(iter(pager))


def ids(items: Any, listing: Listing) -> list[str]:
    """Give the ids of items."""
    return [item.to_dict()[listing.key] for item in items]


both_modes = pytest.mark.parametrize("mode", ["sync", "async"])
every_list = pytest.mark.parametrize("listing", LISTINGS, ids=IDS)


@both_modes
@every_list
@pytest.mark.parametrize("size", [None, 1_000, 37])
def test_a_list_is_read_to_its_end(sandbox: Sandbox, mode: str, listing: Listing, size: int | None) -> None:
    pages = {} if size is None else {"page_size": size}
    wanted = [f"{listing.kind}_{number:04}" for number in range(COUNT)]

    async def scenario(shop: Any) -> None:
        before = len(sandbox.requests)
        assert ids(await done(listing.open(shop, **pages)), listing) == wanted
        given = min(size or listing.cap, listing.cap)
        sent = requests(sandbox, listing, before)
        assert len(sent) == math.ceil(COUNT / given)
        assert all(f"pageSize={size or listing.cap}" in query for query in sent)

    run(mode, sandbox, scenario)


@both_modes
@every_list
def test_a_list_is_read_as_far_as_it_is_used(sandbox: Sandbox, mode: str, listing: Listing) -> None:
    async def scenario(shop: Any) -> None:
        before = len(sandbox.requests)
        pager = listing.open(shop, page_size=1_000)
        assert requests(sandbox, listing, before) == []
        assert ids([await first(pager)], listing) == [f"{listing.kind}_0000"]
        assert len(requests(sandbox, listing, before)) == 1
        assert len(await done(pager.limit(listing.cap + 1))) == listing.cap + 1
        assert len(requests(sandbox, listing, before)) == 3

    run(mode, sandbox, scenario)


@both_modes
@every_list
def test_a_list_is_taken_up_at_a_page(sandbox: Sandbox, mode: str, listing: Listing) -> None:
    """Pages count in the size that the provider gives, not in the larger one that was asked for."""
    number = COUNT // listing.cap

    async def scenario(shop: Any) -> None:
        rest = ids(await done(listing.open(shop, page_num=number, page_size=1_000)), listing)
        assert rest == [f"{listing.kind}_{index:04}" for index in range((number - 1) * listing.cap, COUNT)]

    run(mode, sandbox, scenario)


class Broken:
    """A provider that answers every page with the same rows."""

    def __init__(self, listing: Listing, total: int, rows: int = 2, patience: int = 50) -> None:
        row = {listing.key: "one", "url": "https://a.example/", "events": []}
        self.page = {"code": 200, "msg": "success", "rows": [row] * rows, "total": total}
        self.count = 0
        self.patience = patience
        self.transport = httpx.MockTransport(self.answer)

    def answer(self, request: httpx.Request) -> httpx.Response:
        """Answer, unless nobody would ever stop asking."""
        del request
        self.count += 1
        assert self.count <= self.patience, "the list never ends"
        return httpx.Response(200, json=self.page)

    def read(self, mode: str, listing: Listing) -> list[Any]:
        """Read the list to its end."""

        async def run() -> list[Any]:
            if mode == "sync":
                with Clink(KEY, transport=self.transport) as shop:
                    return list(await done(listing.open(shop)))
            async with AsyncClink(KEY, transport=self.transport) as shop:
                return list(await done(listing.open(shop)))

        return asyncio.run(run())


@both_modes
@every_list
@pytest.mark.parametrize(("total", "rows", "count"), [(2, 2, 1), (0, 2, 1), (99, 0, 1)])
def test_a_wrong_list_ends_at_its_total_or_at_an_empty_page(
    mode: str, listing: Listing, total: int, rows: int, count: int
) -> None:
    broken = Broken(listing, total, rows)
    assert len(broken.read(mode, listing)) == rows * count
    assert broken.count == count


@both_modes
@every_list
def test_a_list_that_repeats_its_page_ends_in_an_error(mode: str, listing: Listing) -> None:
    broken = Broken(listing, total=10**9)
    with pytest.raises(PaginationError, match=listing.operation):
        broken.read(mode, listing)
    assert broken.count == 2
