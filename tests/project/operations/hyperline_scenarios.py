"""Every operation of Hyperline, as a user would call it."""

from decimal import Decimal
from typing import Any

from project.operations import hyperline_customers_scenarios, hyperline_events_scenarios
from project.operations.by_document import Calls
from project.operations.playing import done

from billfold.testing import Sandbox


async def catalogue(shop: Any, sandbox: Sandbox) -> None:
    """Products and prices."""
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


async def others(shop: Any, sandbox: Sandbox) -> None:
    """Whatever the sandbox plays by the document, each operation with a body that it documents or must be given."""
    calls = Calls("hyperline")
    for route in calls.routes(sandbox):
        await calls.make(shop, sandbox, route)


SCENARIOS = (catalogue, *hyperline_customers_scenarios.SCENARIOS, *hyperline_events_scenarios.SCENARIOS, others)
