# pyright: strict
"""The same, async."""

from __future__ import annotations

from typing import Protocol, assert_type

import billfold
from billfold import (
    AsyncArchivesCustomers,
    AsyncCreatesCustomers,
    AsyncHasCustomers,
    AsyncHasProducts,
    AsyncListsCustomers,
    AsyncListsProducts,
    AsyncPublishesCatalog,
    Customer,
    CustomerDraft,
    CustomerRef,
    Product,
    ProductDraft,
)


class Registry(AsyncCreatesCustomers, AsyncListsCustomers, Protocol): ...


async def sign_up(shop: AsyncHasCustomers[Registry], name: str, email: str, user: str) -> Customer:
    async for customer in shop.customers.list():
        if customer.reference == user:
            return customer
    return await shop.customers.create(CustomerDraft(name=name, email=email, reference=user))


async def forget(shop: AsyncHasCustomers[AsyncArchivesCustomers], user: str) -> str:
    return (await shop.customers.archive(CustomerRef(reference=user), and_cancel=True)).status


async def names(shop: AsyncHasProducts[AsyncListsProducts]) -> list[str]:
    return [product.name async for product in shop.products.list(with_prices=False)]


async def publish(shop: AsyncPublishesCatalog, draft: ProductDraft) -> Product:
    return await shop.products.get((await shop.products.create(draft)).id)


async def all_of_them() -> None:
    async with billfold.connect_async("creem") as creem, billfold.connect_async("flowglad") as flowglad:
        assert_type(await sign_up(creem, "Ada", "ada@example.com", "user_42"), Customer)
        await sign_up(flowglad, "Ada", "ada@example.com", "user_42")
        await forget(flowglad, "user_42")
        await names(creem)
