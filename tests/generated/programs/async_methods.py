"""The methods of async clients, as type checkers see them; what they refuse is marked."""

from typing import Any, Protocol, assert_type

from billfold_core import RequestOptions
from billfold_core.pages import AsyncPager
from billfold_core.resource import documented_by
from creem_client import AsyncCreem, models
from creem_client.api.products import AsyncProducts, Products


class Reads(Protocol):
    async def get(self, product_id: str, /) -> models.Product: ...


class ReadsByNumber(Protocol):
    async def get(self, product_id: int, /) -> models.Product: ...


async def results(client: AsyncCreem) -> None:
    assert_type(await client.products.get("prod_1"), models.Product)
    assert_type(client.products.search(), AsyncPager[models.Product, models.ProductPage])
    async for product in client.products.search(page_size=1):
        assert_type(product, models.Product)


async def mistakes(client: AsyncCreem) -> None:
    await client.products.get(1)  # wrong
    await client.products.get()  # wrong
    print(client.products.get("prod_1").id)  # wrong


def stands_for(client: AsyncCreem) -> Reads:
    return client.products


def does_not(client: AsyncCreem) -> ReadsByNumber:
    return client.products  # wrong


class Own(AsyncProducts):
    async def get(self, product_id: str, *, options: RequestOptions = RequestOptions()) -> models.Product:
        return await super().get(product_id, options=options)


class Others:
    @documented_by(Products.get)  # wrong
    async def get(self, product_id: int, *, options: RequestOptions) -> Any: ...
