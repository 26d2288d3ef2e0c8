"""Creem's products, customers, discounts, statistics and prompts; and the steps that the other scenarios share."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from project.operations.playing import at, done, refused, still

from billfold.testing import Sandbox
from billfold_core.errors import BadRequest, BillfoldError, NotFound

MONTHLY = {"billing_type": "recurring", "billing_period": "every-month"}
DAY = 86_400


async def product(shop: Any, price: int = 999, **more: Any) -> Any:
    """Create a product, a single purchase unless told otherwise."""
    terms = {"name": "Pro", "description": "All of it", "currency": "USD", "billing_type": "onetime"}
    return await done(shop.products.create(price=price, **(terms | more)))


async def buy(shop: Any, sandbox: Sandbox, product_id: str, **more: Any) -> Any:
    """Open a checkout, pay it, and read it as its seller would."""
    opened = await done(shop.checkouts.create(product_id=product_id, **more))
    sandbox.complete("creem", opened.id)
    return await done(shop.checkouts.get(opened.id))


async def catalogue(shop: Any, sandbox: Sandbox) -> None:
    """Products, each with one price."""
    field = {"type": "text", "key": "vat", "label": "VAT number", "optional": True, "text": {"max_length": 20}}
    made = await product(shop, 2999, currency="EUR", custom_fields=[field])
    other = await product(shop, 500, name="Team", **MONTHLY)
    assert (made.price, made.currency, made.billing_type, made.status) == (2999, "EUR", "onetime", "active")
    assert made.custom_fields[0].text.max_length == 20
    assert await done(shop.products.get(made.id)) == made
    assert (await done(shop.products.get(other.id))).billing_period == "every-month"
    assert [item.id for item in await done(shop.products.search(page_size=1))] == [made.id, other.id]
    with refused(NotFound, 404, "Product"):
        await done(shop.products.get("prod_none"))
    with refused(BadRequest, 400, "key must be unique"):
        await product(shop, custom_fields=[field, field])
    sent = len(sandbox.requests)
    for price in (29.99, "29.99", None):
        with pytest.raises(BillfoldError, match="price") as caught:
            await done(shop.products.create(name="A", description="B", price=price, currency="USD", billing_type="onetime"))
        assert caught.value.outcome == "not_sent"
    assert len(sandbox.requests) == sent


async def customers(shop: Any, sandbox: Sandbox) -> None:
    """Customers made ahead of their first purchase."""
    clock = still(sandbox)
    ada = await done(shop.customers.create(email="ada@example.com", name="Ada", metadata={"team": 3}))
    eve = await done(shop.customers.create(email="eve@example.com", name="Eve"))
    assert (ada.name, ada.metadata, ada.created_at) == ("Ada", {"team": 3}, at(clock))
    assert await done(shop.customers.get(email="ada@example.com")) == ada
    clock.now += DAY
    changed = await done(shop.customers.update(customer_id=ada.id, name="Countess", metadata={"team": 4}))
    assert (changed.name, changed.metadata, changed.updated_at) == ("Countess", {"team": 4}, at(clock))
    assert await done(shop.customers.get(customer_id=ada.id)) == changed
    assert [item.id for item in await done(shop.customers.list(page_size=1))] == [ada.id, eve.id]
    assert await done(shop.customers.list_orders(ada.id)) == []
    link = await done(shop.customers.create_portal_link(customer_id=ada.id))
    assert link.customer_portal_link.startswith("https://")
    assert link.customer_portal_link not in repr(link)
    with refused(BadRequest, 400, "exists already"):
        await done(shop.customers.create(email="Ada@example.com", name="Another"))
    with refused(NotFound, 404, "Customer"):
        await done(shop.customers.get(email="nobody@example.com"))
    with refused(NotFound, 404, "Customer"):
        await done(shop.customers.create_portal_link(customer_id="cust_none"))


async def discounts(shop: Any, sandbox: Sandbox) -> None:
    """Discount codes: made, used, used up, expired, deleted."""
    clock = still(sandbox)
    book, other = await product(shop), await product(shop, name="Other")
    terms = {"name": "Launch", "duration": "once"}
    fifth = await done(
        shop.discounts.create(type="percentage", percentage=Decimal("33.3"), code="THIRD", max_redemptions=1, **terms)
    )
    fixed = await done(
        shop.discounts.create(
            type="fixed",
            amount=150,
            currency="USD",
            applies_to_products=[book.id],
            expiry_date=datetime(2030, 1, 1, tzinfo=UTC),
            **terms,
        )
    )
    assert (fifth.percentage, fifth.status, fifth.redeem_count) == (Decimal("33.3"), "active", 0)
    assert (fixed.amount, fixed.currency, fixed.expiry_date) == (150, "USD", datetime(2030, 1, 1, tzinfo=UTC))
    assert await done(shop.discounts.get(discount_code=fixed.code)) == fixed

    order = (await buy(shop, sandbox, book.id, discount_code="THIRD")).order
    assert (order.sub_total, order.discount_amount, order.amount_paid, order.discount) == (999, 333, 666, fifth.id)
    assert (await done(shop.discounts.get(discount_id=fifth.id))).redeem_count == 1
    with refused(BadRequest, 400, "as often as it can be"):
        await done(shop.checkouts.create(product_id=book.id, discount_code="THIRD"))
    assert (await buy(shop, sandbox, book.id, discount_code=fixed.code, units=2)).order.amount_paid == 1848
    with refused(BadRequest, 400, "does not apply"):
        await done(shop.checkouts.create(product_id=other.id, discount_code=fixed.code))
    with refused(BadRequest, 400, "already"):
        await done(shop.discounts.create(type="percentage", percentage=5, code="THIRD", **terms))

    assert [item.id for item in await done(shop.discounts.search(page_size=1))] == [fifth.id, fixed.id]
    assert [item.id for item in await done(shop.discounts.search(type="fixed", status="active"))] == [fixed.id]
    assert [item.id for item in await done(shop.discounts.search(product_id=other.id))] == [fifth.id]
    assert await done(shop.discounts.search(created_after=datetime(2031, 1, 1, tzinfo=UTC))) == []

    clock.now = datetime(2030, 1, 1, tzinfo=UTC).timestamp()
    assert (await done(shop.discounts.get(discount_id=fixed.id))).status == "expired"
    with refused(BadRequest, 400, "expired"):
        await done(shop.checkouts.create(product_id=book.id, discount_code=fixed.code))
    assert (await done(shop.discounts.delete(fifth.id))).status == "deleted"
    assert [item.id for item in await done(shop.discounts.search(status="deleted"))] == [fifth.id]
    with refused(NotFound, 404, "Discount"):
        await done(shop.discounts.delete(fifth.id))
    with refused(NotFound, 404, "Discount"):
        await done(shop.checkouts.create(product_id=book.id, discount_code="THIRD"))


async def statistics(shop: Any, sandbox: Sandbox) -> None:
    """What was sold in a currency, in all and by month."""
    clock = still(sandbox)
    start = at(clock)
    book, pro = await product(shop), await product(shop, 1200, **MONTHLY)
    await buy(shop, sandbox, book.id)
    clock.now += 31 * DAY
    await buy(shop, sandbox, pro.id, units=2)
    back = await buy(shop, sandbox, book.id)
    await done(shop.refunds.create(transaction_id=back.order.transaction))
    totals = (await done(shop.stats.get_summary("USD"))).totals
    assert (totals.total_products, totals.total_payments, totals.total_revenue) == (2, 3, 999 + 2400)
    assert (totals.active_subscriptions, totals.monthly_recurring_revenue) == (1, 2400)
    assert (await done(shop.stats.get_summary("EUR"))).totals.total_revenue == 0
    months = (await done(shop.stats.get_summary("USD", start_date=start, end_date=at(clock), interval="month"))).periods
    assert [(month.timestamp.month, month.gross_revenue) for month in months] == [(1, 999), (2, 2400)]


async def prompts(shop: Any, sandbox: Sandbox) -> None:
    """Prompts are judged before an image is made of them."""
    judged = await done(shop.moderation.screen_prompt(prompt="a cat", external_id="7"))
    assert (judged.decision, judged.prompt, judged.external_id, judged.usage.units) == ("allow", "a cat", "7", 1)
    assert (await done(shop.moderation.screen_prompt(prompt="a cat [deny]"))).decision == "deny"


SCENARIOS = (catalogue, customers, discounts, statistics, prompts)
