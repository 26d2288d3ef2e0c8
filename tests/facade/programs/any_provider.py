# pyright: strict
"""Programs over any provider that has what they need: for the type checkers, and run against the sandbox by a test."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol, assert_type

import billfold
from billfold import (
    ArchivesCustomers,
    CreatesCustomers,
    CreatesProducts,
    Customer,
    CustomerDraft,
    CustomerRef,
    FindsCustomers,
    GetsCustomers,
    HasCustomers,
    HasPrices,
    HasProducts,
    ListsCustomers,
    ListsProducts,
    Price,
    PriceDraft,
    Product,
    ProductDraft,
    PublishesCatalog,
    ReplacesPrices,
    UpdatesCustomers,
)


class Registry(CreatesCustomers, ListsCustomers, Protocol):
    """What a program of one's own needs of customers."""


class Directory(GetsCustomers, UpdatesCustomers, Protocol): ...


class Shop(HasProducts[CreatesProducts], HasCustomers[Registry], Protocol):
    """A shop that sells to customers it makes itself."""


def sign_up(shop: HasCustomers[Registry], name: str, email: str, user: str) -> Customer:
    for customer in shop.customers.list():
        if customer.reference == user:
            return customer
    return shop.customers.create(CustomerDraft(name=name, email=email, reference=user))


def open_shop(shop: Shop, draft: ProductDraft, buyers: Iterable[CustomerDraft]) -> tuple[Product, list[Customer]]:
    return shop.products.create(draft), [shop.customers.create(buyer) for buyer in buyers]


def rename(shop: HasCustomers[Directory], customer: Customer, name: str) -> str | None:
    shop.customers.update(customer, name=name)
    return shop.customers.get(customer).name


def forget(shop: HasCustomers[ArchivesCustomers], user: str) -> str:
    return shop.customers.archive(CustomerRef(reference=user), and_cancel=True).status


def raise_price(shop: HasPrices[ReplacesPrices], product: Product, draft: PriceDraft) -> Price:
    return shop.prices.replace(product.id, draft)


def names(shop: HasProducts[ListsProducts]) -> list[str]:
    return [product.name for product in shop.products.list(with_prices=False)]


def publish(shop: PublishesCatalog, draft: ProductDraft) -> Product:
    made = shop.products.create(draft)
    return shop.products.get(made.id)


def found(shop: HasCustomers[FindsCustomers], email: str) -> Customer | None:
    return shop.customers.find(email=email)


def by_name(name: str, email: str) -> Customer | None:
    with billfold.connect(name) as shop:
        if isinstance(shop.customers, FindsCustomers):
            return shop.customers.find(email=email)
        return found(shop, email)


class Desk:
    """A stand-in for tests, with no base class of billfold's."""

    def create(self, draft: CustomerDraft, *, options: billfold.RequestOptions = billfold.RequestOptions()) -> Customer:
        raise NotImplementedError

    def list(self, *, max_items: int | None = None, options: billfold.RequestOptions = billfold.RequestOptions()) -> Any:
        return iter(())


class Stand:
    customers = Desk()


def all_of_them() -> None:
    with (
        billfold.connect("clink") as clink,
        billfold.connect("creem") as creem,
        billfold.connect("flowglad") as flowglad,
    ):
        sign_up(creem, "Ada", "ada@example.com", "user_42")
        sign_up(flowglad, "Ada", "ada@example.com", "user_42")
        forget(flowglad, "user_42")
        assert_type(found(creem, "ada@example.com"), Customer | None)
        assert_type(creem.customers.get("cust_1"), Customer)
        for shop in (clink, creem, flowglad):
            names(shop)
    sign_up(Stand(), "Ada", "ada@example.com", "user_42")
