"""The facade reads lists to their end, gives nothing twice, and gives up on a list that has none."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from facade import drafts
from facade.shops import PROVIDERS, Mode, Shop

import billfold
from billfold import Money, PaginationError, PartlyDone, one_time
from billfold.testing import EXAMPLE_KEYS
from billfold_core.http import httpx

Page = Callable[[httpx.QueryParams], dict[str, Any]]
PRODUCTS = {
    "clink": {"productId": "prd_1", "priceList": []},
    "creem": {
        "id": "prod_1",
        "mode": "test",
        "object": "product",
        "name": "Pro",
        "description": "Everything",
        "price": 2999,
        "currency": "USD",
        "billing_type": "onetime",
        "billing_period": "once",
        "status": "active",
        "tax_mode": "inclusive",
        "tax_category": "saas",
        "created_at": "2025-01-01T00:00:00Z",
        "updated_at": "2025-01-01T00:00:00Z",
    },
    "flowglad": {"id": "prod_1", "name": "Pro", "active": True, "prices": []},
    "hyperline": {"id": "itm_1", "name": "Seats", "type": "flat_fee", "price_configurations": []},
}
LISTS = {
    "clink": ("/api/product", "products_list"),
    "creem": ("/v1/products/search", "products_search"),
    "flowglad": ("/api/v1/products", "products_list"),
    "hyperline": ("/v1/products", "products_list"),
}
PRICES = {
    "clink": ("/api/product/prd_1", "/api/price", "prices_list"),
    "hyperline": ("/v1/products/itm_1", "/v1/price-configurations", "price_configurations_list"),
}
BARE = {
    "clink": {"productId": "prd_1"},
    "hyperline": {"id": "itm_1", "name": "Seats", "type": "flat_fee"},
}


def price(provider: str, number: int) -> dict[str, Any]:
    if provider == "clink":
        return {"priceId": f"price_{number}", "currency": "USD", "unitAmount": 5, "priceType": "one_time"}
    return {
        "id": f"prc_{number}",
        "product_id": "itm_1",
        "type": "fee",
        "currency": "EUR",
        "billing_interval": {"period": "once"},
        "prices": [{"type": "fee", "amount": number + 1}],
    }


def page(provider: str, items: list[dict[str, Any]], total: Any, following: Any = None) -> dict[str, Any]:
    """Write a page as the provider does."""
    if provider == "clink":
        return {"code": 200, "total": total, "rows": items}
    if provider == "hyperline":
        return {"data": items, "meta": {"total": total, "taken": len(items), "skipped": 0}}
    if provider == "creem":
        numbers = {"total_records": total, "total_pages": 1, "current_page": 1, "next_page": following, "prev_page": None}
        return {"items": items, "pagination": numbers}
    return {"data": items, "nextCursor": following, "hasMore": following is not None, "currentCursor": None, "total": total}


class Server:
    """A provider whose answers are given by path; it keeps what it was asked."""

    def __init__(self, answers: dict[str, dict[str, Any] | Page]) -> None:
        self._answers = answers
        self.asked: list[httpx.Request] = []
        self.transport = httpx.MockTransport(self._answer)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        if len(self.asked) > 100:
            pytest.fail("the list never ends")
        answer = self._answers[request.url.path]
        return httpx.Response(200, json=answer(request.url.params) if callable(answer) else answer)

    def asked_for(self, path: str) -> list[dict[str, str]]:
        """Give the query parameters of each request for a path."""
        return [dict(request.url.params) for request in self.asked if request.url.path == path]


def collect(mode: Mode, shop: Shop, seen: list[Any], **given: Any) -> None:
    """Read the list of products item by item."""
    if mode == "sync":
        for product in shop.products.list(**given):
            seen.append(product)
        return

    async def run() -> None:
        async for product in shop.connection.products.list(**given):
            seen.append(product)

    asyncio.run(run())


def numbered(provider: str) -> Page:
    """Answer every request with the first page, and promise more under a new number or cursor each time."""
    count = iter(range(2, 1000))
    following = (lambda: next(count)) if provider == "creem" else (lambda: f"cursor {next(count)}")
    return lambda _: page(provider, [PRODUCTS[provider]], 10**6, following())


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_list_of_a_provider_that_ignores_the_position_gives_nothing_twice(provider: str, mode: Mode) -> None:
    path, operation = LISTS[provider]
    server = Server({path: numbered(provider)})
    seen: list[Any] = []
    with pytest.raises(PaginationError, match=f"^{provider} {operation}: .*same page") as caught:
        collect(mode, Shop(provider, mode, server.transport), seen, with_prices=False)
    assert [product.id for product in seen] == [PRODUCTS[provider].get("id", "prd_1")]
    assert len(server.asked) == 2
    assert (caught.value.provider, caught.value.operation, caught.value.outcome) == (provider, operation, None)


@pytest.mark.parametrize("provider", sorted(PRICES))
@pytest.mark.parametrize("total", [200, 10**6, -1, 2**70])
def test_prices_of_a_provider_that_ignores_the_position_are_an_error(provider: str, total: int, mode: Mode) -> None:
    product, prices, operation = PRICES[provider]
    rows = [price(provider, number) for number in range(100)]
    server = Server({product: BARE[provider], prices: page(provider, rows, total)})
    with pytest.raises(PaginationError, match=f"^{provider} {operation}: .*same page") as caught:
        Shop(provider, mode, server.transport).products.get(product.rpartition("/")[2])
    assert (caught.value.provider, caught.value.operation, caught.value.outcome) == (provider, operation, None)
    assert len(server.asked_for(prices)) == 2


def test_a_product_at_clink_whose_prices_cannot_be_read_to_their_end_is_reported(mode: Mode) -> None:
    rows = [price("clink", number) for number in range(100)]
    made = {"code": 200, "data": {"productId": "prd_1"}}
    server = Server({"/api/product": made, "/api/price": page("clink", rows, 200)})
    with pytest.raises(PartlyDone, match=r"prd_1 exists.*same page") as caught:
        Shop("clink", mode, server.transport).products.create(drafts.product(one_time(Money(5, "USD"))))
    assert isinstance(caught.value.cause, PaginationError)
    assert (caught.value.outcome, caught.value.left) == ("applied", ("prices[0]",))


def test_a_product_at_hyperline_whose_prices_cannot_be_read_to_their_end_is_reported(mode: Mode) -> None:
    rows = [price("hyperline", number) for number in range(100)]
    server = Server({"/v1/products": BARE["hyperline"], "/v1/price-configurations": page("hyperline", rows, 200)})
    with pytest.raises(PartlyDone, match=r"itm_1 exists.*same page") as caught:
        Shop("hyperline", mode, server.transport).products.create(drafts.product(one_time(Money(5, "USD"))))
    assert isinstance(caught.value.cause, PaginationError)


def slice_of(provider: str, count: int, cap: int, total: Any) -> Page:
    """Serve the prices of a product as asked for, at most so many a page; at Clink all of them are active."""

    def answer(asked: httpx.QueryParams) -> dict[str, Any]:
        if asked.get("active") == "false":
            return page(provider, [], 0)
        size = min(int(asked.get("pageSize") or asked["take"]), cap)
        first = int(asked["skip"]) if "skip" in asked else (int(asked["pageNum"]) - 1) * size
        return page(provider, [price(provider, number) for number in range(first, min(first + size, count))], total)

    return answer


@pytest.mark.parametrize("provider", sorted(PRICES))
@pytest.mark.parametrize("total", [None, -1])
@pytest.mark.parametrize("count, cap", [(0, 100), (1, 100), (100, 100), (250, 100), (45, 10)])
def test_all_prices_are_read_whatever_the_provider_says_of_their_number(
    provider: str, count: int, cap: int, total: int | None, mode: Mode
) -> None:
    product, prices, _ = PRICES[provider]
    server = Server({product: BARE[provider], prices: slice_of(provider, count, cap, count if total is None else total)})
    found = Shop(provider, mode, server.transport).products.get(product.rpartition("/")[2])
    assert [one.id for one in found.prices] == [price(provider, number).get("id", f"price_{number}") for number in range(count)]


def test_the_pages_of_prices_are_asked_for_as_ever(mode: Mode) -> None:
    clink = Server({"/api/product/prd_1": BARE["clink"], "/api/price": slice_of("clink", 150, 100, 150)})
    Shop("clink", mode, clink.transport).products.get("prd_1")
    asked = {"productId": "prd_1", "pageSize": "100"}
    assert clink.asked_for("/api/price") == [
        {**asked, "active": "true", "pageNum": "1"},
        {**asked, "active": "true", "pageNum": "2"},
        {**asked, "active": "false", "pageNum": "1"},
    ]
    prices = "/v1/price-configurations"
    hyperline = Server({"/v1/products/itm_1": BARE["hyperline"], prices: slice_of("hyperline", 150, 100, 150)})
    Shop("hyperline", mode, hyperline.transport).products.get("itm_1")
    asked = {"product_id": "itm_1", "take": "100"}
    assert hyperline.asked_for(prices) == [{**asked, "skip": "0"}, {**asked, "skip": "100"}]


SIZES = {"clink": "pageSize", "creem": "page_size", "flowglad": "limit", "hyperline": "take"}


def products_of(provider: str, count: int) -> Page:
    """Serve products as asked for, Creem 10 a page and the others 50 if they are not told."""
    key = "productId" if provider == "clink" else "id"

    def answer(asked: httpx.QueryParams) -> dict[str, Any]:
        size = int(asked.get(SIZES[provider], 10 if provider == "creem" else 50))
        number = int(asked.get("pageNum") or asked.get("page_number") or 1)
        first = int(asked.get("skip") or asked.get("cursor") or (number - 1) * size)
        last = min(first + size, count)
        following = (number + 1 if provider == "creem" else str(last)) if last < count else None
        rows = [{**PRODUCTS[provider], key: f"id_{index}"} for index in range(first, last)]
        return page(provider, rows, count, following)

    return answer


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize(
    ("most", "size", "calls", "size_at_creem", "calls_at_creem"),
    [
        (None, "100", 3, None, 25),
        (0, "", 0, "", 0),
        (1, "1", 1, "1", 1),
        (9, "9", 1, "9", 1),
        (10, "10", 1, None, 1),
        (25, "25", 1, None, 3),
        (100, "100", 1, None, 10),
        (150, "100", 2, None, 15),
        (1000, "100", 3, None, 25),
    ],
)
def test_products_are_listed_in_the_fewest_pages_and_no_larger_ones_than_are_wanted(
    provider: str, most: int | None, size: str | None, calls: int, size_at_creem: str | None, calls_at_creem: int, mode: Mode
) -> None:
    path, _ = LISTS[provider]
    server = Server({path: products_of(provider, 250)})
    seen: list[Any] = []
    collect(mode, Shop(provider, mode, server.transport), seen, max_items=most, with_prices=False)
    assert [product.id for product in seen] == [f"id_{index}" for index in range(250 if most is None else min(most, 250))]
    expected = (size_at_creem, calls_at_creem) if provider == "creem" else (size, calls)
    assert [asked.get(SIZES[provider]) for asked in server.asked_for(path)] == [expected[0]] * expected[1]


@pytest.mark.parametrize("provider", sorted(PRICES))
@pytest.mark.parametrize("total", [0, 5, 10**6])
def test_a_product_whose_pages_of_prices_are_empty_has_none(provider: str, total: int, mode: Mode) -> None:
    product, prices, _ = PRICES[provider]
    server = Server({product: BARE[provider], prices: page(provider, [], total)})
    assert Shop(provider, mode, server.transport).products.get(product.rpartition("/")[2]).prices == ()
    assert len(server.asked) <= 3


@pytest.mark.parametrize("provider", ["clink", "creem", "hyperline"])
def test_an_empty_page_ends_a_list_of_numbered_pages(provider: str, mode: Mode) -> None:
    path, _ = LISTS[provider]
    count = iter(range(2, 1000))
    server = Server({path: lambda _: page(provider, [], 10**6, next(count))})
    seen: list[Any] = []
    collect(mode, Shop(provider, mode, server.transport), seen)
    assert (seen, len(server.asked)) == ([], 1)


def test_empty_pages_under_new_cursors_are_given_up(mode: Mode) -> None:
    path, operation = LISTS["flowglad"]
    count = iter(range(2, 1000))
    server = Server({path: lambda _: page("flowglad", [], 10**6, f"cursor {next(count)}")})
    seen: list[Any] = []
    with pytest.raises(PaginationError, match=f"^flowglad {operation}: .*20 empty pages in a row") as caught:
        collect(mode, Shop("flowglad", mode, server.transport), seen)
    assert (seen, len(server.asked), caught.value.outcome) == ([], 20, None)


def test_a_cursor_that_points_at_its_own_page_is_met_at_once(mode: Mode) -> None:
    path, _ = LISTS["flowglad"]
    numbers = iter(range(1000))
    server = Server({path: lambda _: page("flowglad", [{**PRODUCTS["flowglad"], "id": f"prod_{next(numbers)}"}], 9, "same")})
    seen: list[Any] = []
    with pytest.raises(PaginationError, match="twice"):
        collect(mode, Shop("flowglad", mode, server.transport), seen, with_prices=False)
    assert [product.id for product in seen] == ["prod_0", "prod_1"]


def test_what_is_done_to_a_product_hides_no_page_that_comes_again() -> None:
    path, _ = LISTS["hyperline"]
    server = Server({path: numbered("hyperline")})
    with billfold.connect("hyperline", EXAMPLE_KEYS["hyperline"], transport=server.transport) as shop:
        products = iter(shop.native.products.list())
        next(products).name = "changed"
        with pytest.raises(PaginationError, match="same page"):
            next(products)
