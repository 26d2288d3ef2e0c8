"""Every operation of Clink, as a user would call it."""

from decimal import Decimal
from typing import Any

import pytest
from project.operations import (
    clink_checkout_scenarios,
    clink_coupon_scenarios,
    clink_payment_scenarios,
    clink_subscription_scenarios,
    clink_webhook_scenarios,
)
from project.operations.clink_shared_scenarios import refused
from project.operations.playing import PNG, done

from billfold.testing import Sandbox
from billfold_core.errors import BadRequest, InputError, NotFound
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
    assert product.price_list[0].price_id == product.default_price
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
    assert changed.price_snapshot_id != price.price_snapshot_id
    assert (await done(shop.prices.get(price.price_id))).recurring.interval == "half_year"
    assert len(await done(shop.prices.list(product_id=product.product_id, active=True))) == 2
    await done(shop.prices.update(price.price_id, is_active="false"))
    off = await done(shop.prices.list(product_id=product.product_id, active=False))
    assert [item.price_id for item in off] == [price.price_id]


async def catalogue_refusals(shop: Any, sandbox: Sandbox) -> None:
    """What cannot be in the catalogue; Clink says so inside status 200, or with status 400."""
    with refused(NotFound, "PRODUCT_NOT_FOUND"):
        await done(shop.products.get("prd_unknown"))
    with refused(NotFound, "PRICE_NOT_FOUND"):
        await done(shop.prices.get("price_unknown"))
    with refused(NotFound, "IMAGE_NOT_FOUND"):
        await done(shop.products.create(name="Pro", image="oss_unknown", tax_category="ebook"))
    with pytest.raises(InputError, match="image must not be an address"):
        await done(shop.products.create(name="Pro", image="https://shop.example.com/logo.png", tax_category="ebook"))
    image = await done(shop.products.upload_image(Upload(PNG, "logo.png")))
    product = await done(shop.products.create(name="Pro", image=image.oss_id, tax_category="ebook"))
    with refused(BadRequest, "unitAmount"):
        await done(
            shop.prices.create(product_id=product.product_id, currency="JPY", unit_amount=Decimal("9.5"), price_type="one_time")
        )
    with pytest.raises(InputError, match="recurringDetails is needed when `priceType` is `recurring`"):
        await done(shop.prices.create(product_id=product.product_id, currency="JPY", unit_amount=9, price_type="recurring"))
    with refused(BadRequest, "file"):
        await done(shop.products.upload_image(Upload(b"%PDF", "logo.pdf")))
    assert await done(shop.prices.list(product_id=product.product_id, active=True)) == []


SCENARIOS = (
    catalogue,
    catalogue_refusals,
    *clink_checkout_scenarios.SCENARIOS,
    *clink_payment_scenarios.SCENARIOS,
    *clink_subscription_scenarios.SCENARIOS,
    *clink_coupon_scenarios.SCENARIOS,
    *clink_webhook_scenarios.SCENARIOS,
)
