"""Every operation of Flowglad, as a user would call it."""

from typing import Any

from project.operations.playing import done

from billfold.testing import Sandbox


async def catalogue(shop: Any, sandbox: Sandbox) -> None:
    """Products and prices."""
    seeded = (await done(shop.products.list()))[0]
    created = await done(
        shop.products.create(
            product={"name": "Pro", "slug": "pro", "active": True, "pricingModelId": seeded.pricing_model_id},
            price={"type": "subscription", "intervalUnit": "month", "intervalCount": 1, "unitPrice": 2999, "isDefault": True},
        )
    )
    product_id = created.product.id
    whole = await done(shop.products.get(product_id))
    assert [price.unit_price for price in whole.prices] == [2999]
    change = {"id": product_id, "name": "Pro Plus", "active": True}
    assert (await done(shop.products.update(product_id, product=change))).product.name == "Pro Plus"
    added = await done(
        shop.prices.create(
            price={"type": "single_payment", "productId": product_id, "unitPrice": 9900, "isDefault": False, "name": "Once"}
        )
    )
    price_id = added.price.id
    assert (await done(shop.prices.get(price_id))).price.unit_price == 9900
    off = {"id": price_id, "type": "single_payment", "isDefault": False, "active": False}
    assert (await done(shop.prices.update(price_id, price=off))).price.active is False
    assert price_id in [price.id for price in await done(shop.prices.list(limit=1))]


SCENARIOS = (catalogue,)
