"""Every operation of Acme, as a user would call it."""

from typing import Any

from project.operations.playing import done

from billfold.testing import Sandbox


async def products(shop: Any, sandbox: Sandbox) -> None:
    """Products are made and read."""
    made = await done(shop.products.create(name="Pro", cents=2999, currency="USD"))
    assert (await done(shop.products.get(made.id))).cents == 2999


SCENARIOS = [products]
