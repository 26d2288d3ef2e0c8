"""The five operations billfold began with: sync, async and through the facade, byte for byte what the golden files say."""

import asyncio
import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import billfold
from billfold import (
    ClinkProduct,
    CreemProduct,
    FlowgladProduct,
    HyperlineProduct,
    Interval,
    Money,
    ProductDraft,
    one_time,
    recurring,
)
from billfold.testing import EXAMPLE_KEYS, Sandbox
from clink_client import AsyncClink, Clink
from creem_client import AsyncCreem, Creem
from flowglad_client import AsyncFlowglad, Flowglad
from hyperline_client import AsyncHyperline, Hyperline

FIXTURES = Path(__file__).parent.parent / "fixtures"


def golden(provider: str, name: str) -> Any:
    return json.loads((FIXTURES / provider / "requests" / f"{name}.json").read_text("utf-8"), parse_float=Decimal)


def sent(sandbox: Sandbox, operation: str) -> Any:
    (request,) = [request for request in sandbox.requests if request.operation == operation]
    assert request.status in (200, 201)
    assert request.applied
    return json.loads(request.body, parse_float=Decimal)


def clink_product(shop: Any) -> Any:
    return shop.products.create(
        name="Pro Plan",
        localized_names={"en-US": "Pro Plan", "zh-CN": "专业版套餐"},
        description="Access to Pro features",
        image="oss_xxxxx",
        tax_category="software_service",
        price_list=[
            {
                "currency": "USD",
                "unitAmount": Decimal("29.99"),
                "priceType": "recurring",
                "isDefaultPrice": True,
                "recurringDetails": {
                    "interval": "quarter",
                    "intervalCount": 1,
                    "trialPeriodDays": 7,
                    "pricingModel": "flat_rate",
                },
            }
        ],
    )


def creem_product(shop: Any) -> Any:
    return shop.products.create(**golden("creem", "products_create"))


def flowglad_product(shop: Any) -> Any:
    body = golden("flowglad", "products_create")
    return shop.products.create(product=body["product"], price=body["price"])


def hyperline_product(shop: Any) -> Any:
    return shop.products.create(**golden("hyperline", "products_create"))


NATIVE: list[Any] = [
    pytest.param(Clink, AsyncClink, "clink", clink_product, id="clink"),
    pytest.param(Creem, AsyncCreem, "creem", creem_product, id="creem"),
    pytest.param(Flowglad, AsyncFlowglad, "flowglad", flowglad_product, id="flowglad"),
    pytest.param(Hyperline, AsyncHyperline, "hyperline", hyperline_product, id="hyperline"),
]


def flowglad_sandbox() -> Sandbox:
    """Make a sandbox whose pricing model is the one that Flowglad's golden file names."""
    return Sandbox(flowglad_pricing_model=golden("flowglad", "products_create")["product"]["pricingModelId"])


@pytest.mark.parametrize(("kind", "twin", "provider", "create"), NATIVE)
def test_create_product_sync(kind: Any, twin: Any, provider: str, create: Callable[[Any], Any]) -> None:
    with flowglad_sandbox() as sandbox, kind(EXAMPLE_KEYS[provider], transport=sandbox.transport) as shop:
        create(shop)
        assert sent(sandbox, "products_create") == golden(provider, "products_create")


@pytest.mark.parametrize(("kind", "twin", "provider", "create"), NATIVE)
def test_create_product_async(kind: Any, twin: Any, provider: str, create: Callable[[Any], Any]) -> None:
    async def run(sandbox: Sandbox) -> None:
        async with twin(EXAMPLE_KEYS[provider], transport=sandbox.transport) as shop:
            await create(shop)

    with flowglad_sandbox() as sandbox:
        asyncio.run(run(sandbox))
        assert sent(sandbox, "products_create") == golden(provider, "products_create")


DRAFTS: list[Any] = [
    pytest.param(
        "clink",
        ProductDraft(
            name="Pro Plan",
            description="Access to Pro features",
            prices=[recurring(Money("29.99", "USD"), every="quarter", trial_days=7, default=True)],
            extras=[
                ClinkProduct(
                    image="oss_xxxxx",
                    tax_category="software_service",
                    localized_names={"en-US": "Pro Plan", "zh-CN": "专业版套餐"},
                )
            ],
        ),
        id="clink",
    ),
    pytest.param(
        "creem",
        ProductDraft(
            name="Pro",
            description="Monthly plan",
            prices=[recurring(Money("10", "EUR"), every="month")],
            extras=[CreemProduct(tax_mode="exclusive", tax_category="saas")],
        ),
        id="creem",
    ),
    pytest.param(
        "flowglad",
        ProductDraft(
            name="<string>",
            description="<string>",
            prices=[
                recurring(
                    Money("1.23", "USD"), interval=Interval(count=123, unit="day"), trial_days=123, label="<string>", default=True
                )
            ],
            extras=[
                FlowgladProduct(
                    pricing_model_id="<string>",
                    currency="USD",
                    slug="<string>",
                    image_url="<string>",
                    singular_quantity_label="<string>",
                    plural_quantity_label="<string>",
                )
            ],
        ),
        id="flowglad",
    ),
    pytest.param(
        "hyperline",
        ProductDraft(
            name="Platform access",
            prices=[recurring(Money("240", "EUR"), every="month")],
            extras=[HyperlineProduct()],
        ),
        id="hyperline",
    ),
]


@pytest.mark.parametrize(("provider", "draft"), DRAFTS)
@pytest.mark.parametrize("mode", ["sync", "async"])
def test_create_product_through_the_facade(provider: str, draft: ProductDraft, mode: str) -> None:
    async def run(sandbox: Sandbox) -> None:
        async with billfold.connect_async(provider, api_key=EXAMPLE_KEYS[provider], transport=sandbox.transport) as shop:
            await shop.products.create(draft)

    with flowglad_sandbox() as sandbox:
        if mode == "sync":
            with billfold.connect(provider, api_key=EXAMPLE_KEYS[provider], transport=sandbox.transport) as shop:
                shop.products.create(draft)
        else:
            asyncio.run(run(sandbox))
        assert sent(sandbox, "products_create") == golden(provider, "products_create")


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_update_price_native(mode: str) -> None:
    with Sandbox() as sandbox:
        price_id = seed_price(sandbox)
        arguments: dict[str, Any] = {
            "currency": "USD",
            "unit_amount": Decimal("39.99"),
            "price_type": "recurring",
            "recurring_details": {"interval": "month", "intervalCount": 1, "pricingModel": "flat_rate"},
        }
        if mode == "sync":
            with Clink(EXAMPLE_KEYS["clink"], transport=sandbox.transport) as clink:
                updated = clink.prices.update(price_id, **arguments)
        else:

            async def run() -> Any:
                async with AsyncClink(EXAMPLE_KEYS["clink"], transport=sandbox.transport) as shop:
                    return await shop.prices.update(price_id, **arguments)

            updated = asyncio.run(run())
        assert updated.unit_amount == Decimal("39.99")
        assert sent(sandbox, "prices_update") == golden("clink", "prices_update")


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_update_price_through_the_facade(mode: str) -> None:
    amount = Money("39.99", "USD")
    with Sandbox() as sandbox:
        price_id = seed_price(sandbox)
        if mode == "sync":
            with billfold.connect("clink", api_key=EXAMPLE_KEYS["clink"], transport=sandbox.transport) as clink:
                updated = clink.prices.update(price_id, amount=amount)
        else:

            async def run() -> Any:
                async with billfold.connect_async("clink", api_key=EXAMPLE_KEYS["clink"], transport=sandbox.transport) as shop:
                    return await shop.prices.update(price_id, amount=amount)

            updated = asyncio.run(run())
        assert updated.amount == amount
        assert sent(sandbox, "prices_update") == golden("clink", "prices_update")


def seed_price(sandbox: Sandbox) -> str:
    """Make a monthly price to be updated."""
    with billfold.connect("clink", api_key=EXAMPLE_KEYS["clink"], transport=sandbox.transport) as clink:
        options = ClinkProduct(image="oss_xxxxx", tax_category="software_service")
        product = clink.products.create(
            ProductDraft(name="Pro", prices=[recurring(Money("29.99", "USD"), every="month")], extras=[options])
        )
        return product.prices[0].id


def test_one_time_price_is_one_too() -> None:
    with (
        Sandbox() as sandbox,
        billfold.connect("flowglad", api_key=EXAMPLE_KEYS["flowglad"], transport=sandbox.transport) as shop,
    ):
        product = shop.products.create(
            ProductDraft(name="Guide", prices=[one_time(Money("15", "USD"))], extras=[FlowgladProduct(currency="USD")])
        )
        assert product.prices[0].amount == Money("15", "USD")
