"""Flowglad's products with their prices: joined where that is fewer calls, and never more calls than one for each product."""

import itertools
import json
from collections.abc import Callable
from typing import Any

import pytest
from facade.shops import Mode, Shop, fixture

from billfold import Money, one_time
from billfold.testing import EXAMPLE_KEYS, Sandbox
from billfold_core.http import httpx
from flowglad_client import Flowglad

PRODUCT = fixture("flowglad/responses/products_get")
PRICE = {"type": "single_payment", "currency": "USD", "name": None, "isDefault": True, "pricingModelId": "pricing_model_1"}


class Account:
    """An account at Flowglad with any number of products and prices, which counts what it is asked."""

    def __init__(self, products: int, prices_of: Callable[[int], int] = lambda _: 1) -> None:
        self.products = [{**PRODUCT, "id": f"prod_{n}", "name": f"Product {n}", "active": True} for n in range(products)]
        self.prices = [
            {**PRICE, "id": f"price_{n}_{k}", "productId": f"prod_{n}", "unitPrice": 100 * n + k, "active": k == 0}
            for n in range(products)
            for k in range(prices_of(n))
        ]
        self.asked: list[str] = []
        self.transport = httpx.MockTransport(self._answer)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path.removeprefix("/api/v1/")
        self.asked.append(path)
        if "/" in path:
            wanted = path.partition("/")[2]
            product = next(one for one in self.products if one["id"] == wanted)
            mine = [price for price in self.prices if price["productId"] == wanted]
            body: Any = {**product, "prices": mine, "features": [], "defaultPrice": mine[0] if mine else None}
        else:
            rows = self.products if path == "products" else self.prices
            start, limit = int(request.url.params.get("cursor", 0)), int(request.url.params.get("limit", 10))
            page = rows[start : start + limit]
            more = start + limit < len(rows)
            body = {"data": page, "hasMore": more, "total": len(rows), **({"nextCursor": str(start + limit)} if more else {})}
        return httpx.Response(200, content=json.dumps(body), headers={"content-type": "application/json"})


def products_of(account: Account, mode: Mode) -> Any:
    return Shop("flowglad", mode, account.transport).products


def test_a_thousand_products_cost_at_most_25_calls(mode: Mode) -> None:
    account = Account(1_000)
    listed = list(products_of(account, mode).list())
    assert len(account.asked) <= 25
    assert [product.id for product in listed] == [f"prod_{n}" for n in range(1_000)]
    assert [[price.amount for price in product.prices] for product in listed] == [[Money(n, "USD")] for n in range(1_000)]
    assert all(product.prices_known for product in listed)


@pytest.mark.parametrize("prices", [1, 7, 300])
@pytest.mark.parametrize("wanted", [0, 1, 2, 5, 19, 20])
def test_few_products_cost_one_call_each(wanted: int, prices: int, mode: Mode) -> None:
    account = Account(40, lambda _: prices)
    listed = list(products_of(account, mode).list(max_items=wanted))
    assert len(listed) == wanted
    assert len(account.asked) <= wanted + 1
    assert [len(product.prices) for product in listed] == [prices] * wanted


def test_the_first_products_come_without_waiting_for_all_prices() -> None:
    account = Account(1_000)
    listed = products_of(account, "sync").list()
    assert [product.id for product in itertools.islice(listed, 2)] == ["prod_0", "prod_1"]
    assert len(account.asked) == 3


@pytest.mark.parametrize("wanted", [21, 30])
def test_an_account_with_more_pages_of_prices_than_products_wanted_is_read_product_by_product(wanted: int, mode: Mode) -> None:
    account = Account(40, lambda _: 200)
    listed = list(products_of(account, mode).list(max_items=wanted))
    assert [len(product.prices) for product in listed] == [200] * wanted
    assert len(account.asked) <= wanted + 2


def test_each_product_has_all_of_its_prices_and_no_others(mode: Mode) -> None:
    account = Account(150, lambda n: n % 4)
    it = products_of(account, mode)
    listed = list(it.list())
    assert [len(product.prices) for product in listed] == [n % 4 for n in range(150)]
    for product in listed[::17]:
        assert it.get(product.id) == product


def test_a_list_says_the_same_as_reading_each_product(mode: Mode, sandbox: Sandbox) -> None:
    it = Shop("flowglad", mode, sandbox.transport)
    native = Flowglad(EXAMPLE_KEYS["flowglad"], transport=sandbox.transport)
    for n in range(30):
        native.products.create(
            product={"name": f"P {n}", "slug": f"p_{n}", "active": True, "pricingModelId": "pricing_model_sandbox"},
            price={"type": "single_payment", "unitPrice": n, "isDefault": True, "active": True},
        )
    listed = list(it.products.list())
    assert len(listed) >= 30
    it.prices.replace(listed[-1].id, one_time(Money(77, "USD")))
    again = list(it.products.list())
    assert [it.products.get(product.id) for product in again] == again
    assert [price.active for price in again[-1].prices] == [False, True]
