"""Every operation of every provider, called through its client, sync and async, against the sandbox."""

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from decimal import Decimal
from importlib import import_module
from typing import Any

import pytest
from schemas import spec

from billfold.testing import EXAMPLE_KEYS, Sandbox
from billfold_core.upload import Upload

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 16
Done = Callable[[Any], Awaitable[Any]]


async def done(result: Any) -> Any:
    """Give the result of a call, whichever client made it; a list is read to its end."""
    if inspect.isawaitable(result):
        return await result
    if hasattr(result, "__aiter__"):
        return [item async for item in result]
    return list(result) if hasattr(result, "pages") else result


async def clink(shop: Any) -> None:
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


async def creem(shop: Any) -> None:
    field = {"type": "text", "key": "vat", "label": "VAT number", "optional": True, "text": {"max_length": 20}}
    product = await done(
        shop.products.create(
            name="Pro", description="Everything", price=2999, currency="EUR", billing_type="onetime", custom_fields=[field]
        )
    )
    assert (await done(shop.products.get(product.id))).price == 2999
    assert [item.id for item in await done(shop.products.search(page_size=1))] == [product.id]


async def flowglad(shop: Any) -> None:
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


async def hyperline(shop: Any) -> None:
    monthly = {"currency": "EUR", "billing_interval": {"period": "months", "count": 1}, "type": "fee"}
    fee = {"type": "fee", "amount": 24000}
    product = await done(
        shop.products.create(name="Access", type="flat_fee", price_configurations=[{**monthly, "prices": [fee]}])
    )
    assert (await done(shop.products.get(product.id))).price_configurations[0].prices[0].amount == 24000
    assert [item.id for item in await done(shop.products.list(status="all"))] == [product.id]
    assert (await done(shop.products.update(product.id, name="Access Plus"))).name == "Access Plus"
    await done(shop.products.set_feature(product.id, "seats", value=5))
    assert [feature.value for feature in await done(shop.products.list_features(product.id))] == [5]
    assert await done(shop.products.delete_feature(product.id, "seats")) is None
    extra = await done(
        shop.price_configurations.create(
            product_id=product.id, **{**monthly, "currency": "JPY"}, prices=[{"type": "fee", "amount": 3000}]
        )
    )
    replaced = await done(shop.price_configurations.replace_prices(extra.id, [{"type": "fee", "amount": Decimal(3500)}]))
    assert replaced.prices[0].amount == 3500
    assert (await done(shop.price_configurations.get(extra.id))).currency == "JPY"
    assert len(await done(shop.price_configurations.list(take=1))) == 2
    assert (await done(shop.price_configurations.archive(extra.id))).status == "archived"
    assert (await done(shop.price_configurations.unarchive(extra.id))).status == "active"
    assert await done(shop.price_configurations.delete(extra.id)) is None
    assert (await done(shop.products.archive(product.id))).status == "archived"
    assert (await done(shop.products.unarchive(product.id))).status == "active"
    await done(shop.products.archive(product.id))
    assert await done(shop.products.delete(product.id)) is None


SCENARIOS = {"clink": clink, "creem": creem, "flowglad": flowglad, "hyperline": hyperline}


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("provider", SCENARIOS)
def test_every_operation_works(provider: str, mode: str) -> None:
    package = import_module(f"{provider}_client")
    key = EXAMPLE_KEYS[provider]

    async def run(sandbox: Sandbox) -> None:
        if mode == "sync":
            with getattr(package, provider.capitalize())(key, transport=sandbox.transport) as shop:
                await SCENARIOS[provider](shop)
        else:
            async with getattr(package, f"Async{provider.capitalize()}")(key, transport=sandbox.transport) as shop:
                await SCENARIOS[provider](shop)

    with Sandbox() as sandbox:
        asyncio.run(run(sandbox))
        called = {request.operation for request in sandbox.requests}
        assert all(request.status < 300 for request in sandbox.requests)
    document = spec(provider)
    documented = {item["operationId"] for path in document["paths"].values() for item in path.values() if "operationId" in item}
    assert called == documented
