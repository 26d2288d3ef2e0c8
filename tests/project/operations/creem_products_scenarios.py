"""Creem's products as they change: terms, pictures, usage prices, grants; trials and renewals; taken off sale."""

from decimal import Decimal
from typing import Any

from project.operations.creem_basics_scenarios import DAY, MONTHLY, buy, product
from project.operations.playing import at, done, refused, still

from billfold.testing import Sandbox
from billfold_core.errors import BadRequest, Conflict, NotFound
from billfold_core.options import RequestOptions


async def meter(shop: Any, name: str = "Requests", **more: Any) -> Any:
    """Make a meter that counts."""
    terms = {"event_name": "request", "aggregation": "count", "unit_label": "requests"} | more
    return await done(shop.meters.create(name=name, **terms))


def grant(amount: str, **more: Any) -> dict[str, Any]:
    """Describe a feature that grants credits."""
    return {"type": "customerCredits", "description": f"{amount} credits", "customer_credits": {"amount": amount, **more}}


async def everything(shop: Any, sandbox: Sandbox) -> None:
    """A product may have all that is known of one."""
    del sandbox
    calls = await meter(shop)
    usage = {
        "meter_id": calls.id,
        "unit_price": Decimal("0.05"),
        "settlement_mode": "postpaid",
        "target_account": "per_unit",
        "target_account_name": "calls",
    }
    made = await product(
        shop,
        3000,
        billing_type="recurring",
        billing_period="custom",
        recurring_interval="day",
        recurring_interval_count=10,
        trial_period_days=14,
        trial_price=500,
        image_urls=["https://example.com/a.png"],
        usage_prices=[usage],
        features=[grant("100")],
    )
    assert (made.recurring_interval, made.recurring_interval_count, made.trial_price) == ("day", 10, 500)
    assert await done(shop.products.get(made.id)) == made
    net = await product(shop, tax_mode="inclusive", business_net_pricing=True, image_url="https://example.com/a.png")
    assert (net.business_net_pricing, net.trial_period_days) == (True, None)
    assert (await done(shop.products.update(net.id, business_net_pricing=False))).business_net_pricing is False
    changed = await done(
        shop.products.update(
            made.id, recurring_interval_count=20, recurring_interval="day", billing_period="custom", trial_price=600
        )
    )
    assert (changed.recurring_interval_count, changed.trial_price) == (20, 600)


async def pictures(shop: Any, sandbox: Sandbox) -> None:
    """The first picture is the cover; a product without has none of either."""
    del sandbox
    bare, covered = await product(shop), await product(shop, image_url="https://example.com/a.png")
    assert (bare.image_url, bare.image_urls) == (None, None)
    assert (covered.image_url, covered.image_urls) == ("https://example.com/a.png", ["https://example.com/a.png"])
    several = await product(shop, image_urls=["https://example.com/b.png", "https://example.com/c.png"])
    assert several.image_url == "https://example.com/b.png"
    changed = await done(shop.products.update(several.id, image_url="https://example.com/d.png"))
    assert changed.image_urls == ["https://example.com/d.png", "https://example.com/c.png"]
    emptied = await done(shop.products.update(several.id, image_urls=[]))
    assert (emptied.image_url, await done(shop.products.get(several.id))) == (None, emptied)
    assert await done(shop.products.get_by_query(several.id)) == emptied


async def terms(shop: Any, sandbox: Sandbox) -> None:
    """A product changes; those who subscribed keep the price they began with."""
    clock = still(sandbox)
    made = await product(shop, 1000, tax_mode="inclusive", **MONTHLY)
    bought = await done(shop.subscriptions.get((await buy(shop, sandbox, made.id)).subscription))
    clock.now += DAY
    page = "https://example.com/thanks"
    wanted = {"name": "Pro 2", "description": "More", "default_success_url": page, "tax_mode": "exclusive"}
    changed = await done(shop.products.update(made.id, price=2000, currency="EUR", **wanted))
    assert (changed.name, changed.price, changed.currency, changed.updated_at) == ("Pro 2", 2000, "EUR", at(clock))
    assert await done(shop.products.get(made.id)) == changed
    clock.now = bought.current_period_end_date.timestamp()
    renewed = await done(shop.subscriptions.get(bought.id))
    assert (renewed.last_transaction.amount, renewed.last_transaction.currency) == (1000, "USD")
    assert renewed.items[0].price_id == bought.items[0].price_id

    weekly = await done(
        shop.products.update(made.id, billing_period="custom", recurring_interval="week", recurring_interval_count=2)
    )
    assert (weekly.billing_period, weekly.recurring_interval, weekly.recurring_interval_count) == ("custom", "week", 2)
    once = await done(shop.products.update(made.id, billing_type="onetime", tax_mode="inclusive", business_net_pricing=True))
    assert (once.billing_period, once.recurring_interval, once.business_net_pricing) == ("once", None, True)
    assert (await product(shop, tax_mode="inclusive", business_net_pricing=True)).business_net_pricing is True
    await done(shop.products.update(once.id, pay_what_you_want=True, suggested_price=5000))
    for wrong, reason in (({"billing_type": "recurring"}, "period"), ({"suggested_price": 1}, "below the price")):
        with refused(BadRequest, 400, reason):
            await done(shop.products.update(once.id, **wrong))
    with refused(NotFound, 404, "Product"):
        await done(shop.products.update("prod_none", name="A"))


async def rows(shop: Any, sandbox: Sandbox) -> None:
    """Usage prices and grants are each set as a whole; fractions of a cent stay what they are."""
    calls, tokens = await meter(shop), await meter(shop, "Tokens", unit_label="tokens")
    first = {"meter_id": calls.id, "unit_price": Decimal("0.05"), "settlement_mode": "postpaid", "cap": 700, "free_allowance": 3}
    named = {"target_account": "per_unit", "target_account_name": "calls", "trial_usage_mode": "accrue"}
    made = await product(shop, usage_prices=[first | named], features=[grant("100", unit_label="points")], **MONTHLY)
    [row], [feature] = made.usage_prices, made.features
    assert (row.unit_price, row.cap, row.free_allowance, row.target_account_name) == (Decimal("0.05"), 700, 3, "calls")
    assert (feature.customer_credits.amount, feature.customer_credits.bucket_name) == ("100", "default")
    second = {"meter_id": tokens.id, "unit_price": Decimal("0.00012345"), "settlement_mode": "prepaid"}
    edited = await done(
        shop.products.update(
            made.id,
            usage_prices=[{**first, "id": row.id, "unit_price": Decimal("1.5")}, second],
            features=[{**grant("50", bucket_name="gifts"), "id": feature.id}, grant("7")],
        )
    )
    assert [(one.id == row.id, one.unit_price) for one in edited.usage_prices] == [
        (True, Decimal("1.5")),
        (False, Decimal("0.00012345")),
    ]
    assert edited.usage_prices[0].target_account_name == "calls"
    assert [one.id == feature.id for one in edited.features] == [True, False]
    assert edited.features[0].customer_credits.bucket_name == "gifts"
    kept = await done(shop.products.update(made.id, name="Other"))
    assert (kept.usage_prices, kept.features) == (edited.usage_prices, edited.features)
    less = await done(shop.products.update(made.id, usage_prices=[second], features=[]))
    assert ([one.meter_id for one in less.usage_prices], less.features) == ([tokens.id], [])
    for wrong, reason in (
        ([second, second], "once"),
        ([{**second, "id": row.id}], "no such row"),
        ([{**second, "meter_id": "mtr_none"}], "no such meter"),
    ):
        with refused(BadRequest, 400, reason):
            await done(shop.products.update(made.id, usage_prices=wrong))
    bought = await buy(shop, sandbox, (await product(shop, features=[grant("40")], **MONTHLY)).id)
    [account] = await done(shop.customer_credits.list_accounts(customer_id=bought.customer))
    assert (await done(shop.customer_credits.get_balance(account.id))).balance == "40"


async def trials(shop: Any, sandbox: Sandbox) -> None:
    """A trial ends with the clock, and the first period begins."""
    clock = still(sandbox)
    free = await product(shop, 3000, trial_period_days=14, **MONTHLY)
    paid = await product(shop, 3000, trial_period_days=7, trial_price=500, **MONTHLY)
    assert [(one.trial_period_days, one.trial_price) for one in (free, paid)] == [(14, None), (7, 500)]
    checkouts = [await buy(shop, sandbox, one.id) for one in (free, paid)]
    assert [one.order.amount_paid for one in checkouts] == [0, 500]
    ids = [one.subscription for one in checkouts]
    [tried, other] = [await done(shop.subscriptions.get(one)) for one in ids]
    assert (tried.status, other.status, tried.last_transaction) == ("trialing", "trialing", None)
    assert (tried.current_period_end_date - tried.current_period_start_date).days == 14
    clock.now += 14 * DAY - 1
    assert (await done(shop.subscriptions.get(tried.id))).status == "trialing"
    clock.now += 1
    begun = await done(shop.subscriptions.get(tried.id))
    assert (begun.status, begun.last_transaction.amount, begun.current_period_start_date) == ("active", 3000, at(clock))
    assert [one.amount for one in await done(shop.transactions.search(product_id=paid.id))] == [500, 3000]
    changed = await done(shop.products.update(paid.id, trial_period_days=3, trial_price=600))
    assert (changed.trial_period_days, changed.trial_price) == (3, 600)
    ended = await done(shop.products.update(paid.id, trial_period_days=None))
    assert (ended.trial_period_days, ended.trial_price) == (None, None)
    for wrong, reason in (({"trial_price": 3000, "trial_period_days": 3}, "below the price"), ({"trial_price": 500}, "needs")):
        with refused(BadRequest, 400, reason):
            await done(shop.products.update(paid.id, **wrong))


async def renewals(shop: Any, sandbox: Sandbox) -> None:
    """A subscription is charged at the end of each of its periods, whatever they are."""
    clock = still(sandbox)
    start = at(clock)
    daily = await product(shop, 100, billing_type="recurring", billing_period="every-day")
    custom = await product(
        shop, 200, billing_type="recurring", billing_period="custom", recurring_interval="week", recurring_interval_count=3
    )
    assert (daily.recurring_interval, daily.recurring_interval_count) == ("day", 1)
    bought = [(await buy(shop, sandbox, one.id)).subscription for one in (daily, custom)]
    clock.now += 21 * DAY
    for subscription_id, made, times in zip(bought, (daily, custom), (21, 1), strict=True):
        now = await done(shop.subscriptions.get(subscription_id))
        assert (now.status, now.current_period_start_date) == ("active", at(clock))
        payments = await done(shop.transactions.search(product_id=made.id, page_size=50))
        assert [one.amount for one in payments] == [made.price] * (times + 1)
        assert (payments[-1].id, payments[0].created_at) == (now.last_transaction_id, start)
        orders = await done(shop.customers.list_orders(now.customer.id, page_size=50))
        assert [one.transaction for one in orders] == [one.id for one in payments]


async def archived(shop: Any, sandbox: Sandbox) -> None:
    """An archived product is not sold any more, and stays."""
    pro, other = await product(shop, **MONTHLY), await product(shop)
    bought = await buy(shop, sandbox, pro.id)
    gone = await done(shop.products.archive(pro.id))
    assert (gone.status, await done(shop.products.archive(pro.id))) == ("archived", gone)
    with refused(BadRequest, 400, "archived"):
        await done(shop.checkouts.create(product_id=pro.id))
    for status, there in (("archived", [pro.id]), ("active", [other.id])):
        assert [one.id for one in await done(shop.products.search(status=status))] == there
    assert len(await done(shop.products.search())) == 2
    assert (await done(shop.subscriptions.get(bought.subscription))).product == gone


async def repeated(shop: Any, sandbox: Sandbox) -> None:
    """The same key gives the first product back, and no second one."""
    del sandbox
    key = RequestOptions(idempotency_key="order-7")
    first = await product(shop, options=key)
    assert await product(shop, options=key) == first
    with refused(Conflict, 409, "Idempotency-Key"):
        await product(shop, 5000, options=key)
    assert await product(shop) != first
    assert len(await done(shop.products.search())) == 2


SCENARIOS = (everything, pictures, terms, rows, trials, renewals, archived, repeated)
