"""Every operation of Creem, as a user would call it."""

from typing import Any

from project.operations.playing import done

from billfold.testing import Sandbox


async def catalogue(shop: Any, sandbox: Sandbox) -> None:
    """Products and prices."""
    field = {"type": "text", "key": "vat", "label": "VAT number", "optional": True, "text": {"max_length": 20}}
    product = await done(
        shop.products.create(
            name="Pro", description="Everything", price=2999, currency="EUR", billing_type="onetime", custom_fields=[field]
        )
    )
    assert (await done(shop.products.get(product.id))).price == 2999
    assert [item.id for item in await done(shop.products.search(page_size=1))] == [product.id]


SCENARIOS = (catalogue,)
