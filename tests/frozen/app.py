"""A program to be frozen: it calls through a client and through the facade, and loads every name that is loaded by its name."""

import asyncio
import sys
from importlib import import_module

import billfold
import billfold_core
from billfold import registry
from billfold.testing import EXAMPLE_KEYS, Sandbox
from creem_client import AsyncCreem, Creem


def facade() -> None:
    """List the products of every provider through the facade, sync and async."""
    with Sandbox() as sandbox:
        for name in registry.names():
            if "products.list" not in registry.find(name).operations:
                continue
            with billfold.connect(name, EXAMPLE_KEYS[name], transport=sandbox.transport) as shop:
                print(name, list(shop.products.list()))
            asyncio.run(facade_async(name, sandbox))


async def facade_async(name: str, sandbox: Sandbox) -> None:
    """List the products of one provider through the async facade."""
    async with billfold.connect_async(name, EXAMPLE_KEYS[name], transport=sandbox.transport) as shop:
        print(name, [product async for product in shop.products.list()])


def client() -> None:
    """Make a product with a client, and find it again with the other kind."""
    with Sandbox() as sandbox, Creem("creem_test_x", transport=sandbox.transport) as creem:
        made = creem.products.create(name="Pro", description="Everything", price=2999, currency="USD", billing_type="onetime")
        assert asyncio.run(found(sandbox)) == [made.id]
        refused = None
        try:
            creem.products.get("prod_none")
        except billfold.NotFound as error:
            refused = error
        assert refused is not None


async def found(sandbox: Sandbox) -> list[str]:
    """List the ids of all products."""
    async with AsyncCreem("creem_test_x", transport=sandbox.transport) as creem:
        return [product.id async for product in creem.products.search()]


def names() -> None:
    """Load every name that the packages load on first use."""
    packages = [
        billfold,
        billfold_core,
        *(import_module(f"{name}_client{part}") for name in registry.names() for part in ("", ".models")),
    ]
    count = sum(getattr(package, name) is not None for package in packages for name in package.__all__)
    print(count, "names")


if __name__ == "__main__":
    assert getattr(sys, "frozen", False) or "--thawed" in sys.argv, "this is no frozen program"
    facade()
    client()
    names()
    print("everything was found")
