"""Every operation of Clink, as a user would call it."""

from decimal import Decimal
from typing import Any

from project.operations.playing import PNG, done

from billfold.testing import Sandbox
from billfold_core.upload import Upload


async def catalogue(shop: Any, sandbox: Sandbox) -> None:
    """Products and prices."""
    image = await done(shop.products.upload_image(Upload(PNG, "logo.png")))
    product = await done(
        shop.products.create(
            name="Pro",
            image=image.oss_id,
            tax_category="ebook",
            price_list=[{"currency": "USD", "unitAmount": Decimal("29.99"), "priceType": "one_time"}],
        )
    )
    assert (await done(shop.products.get(product.product_id))).name == "Pro"
    assert [item.product_id for item in await done(shop.products.list())] == [product.product_id]
    price = await done(
        shop.prices.create(
            product_id=product.product_id,
            currency="JPY",
            unit_amount=1000,
            price_type="recurring",
            recurring_details={"interval": "half_year", "intervalCount": 1, "pricingModel": "flat_rate"},
        )
    )
    changed = await done(shop.prices.update(price.price_id, unit_amount=Decimal(1200)))
    assert changed.unit_amount == 1200
    assert (await done(shop.prices.get(price.price_id))).recurring.interval == "half_year"
    assert len(await done(shop.prices.list(product_id=product.product_id, active=True))) == 2


SCENARIOS = (catalogue,)
