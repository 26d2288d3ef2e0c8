"""Creem's subscriptions after they were bought: cancelled, paused, resumed, changed."""

from typing import Any

from project.operations.creem_basics_scenarios import DAY, MONTHLY, buy, product
from project.operations.playing import at, done, refused, still

from billfold.testing import Sandbox
from billfold_core.errors import BadRequest, NotFound


async def subscribe(shop: Any, sandbox: Sandbox, price: int = 1000, **more: Any) -> Any:
    """Buy a monthly product and give the subscription."""
    pro = await product(shop, price, **MONTHLY)
    return await done(shop.subscriptions.get((await buy(shop, sandbox, pro.id, **more)).subscription))


async def pausing(shop: Any, sandbox: Sandbox) -> None:
    """A paused subscription is charged no more until it is resumed."""
    still(sandbox)
    bought = await subscribe(shop, sandbox)
    with refused(BadRequest, 400, "resumed"):
        await done(shop.subscriptions.resume(bought.id))
    paused = await done(shop.subscriptions.pause(bought.id))
    assert (paused.id, paused.status) == (bought.id, "paused")
    assert not paused.next_transaction_date
    with refused(BadRequest, 400, "paused"):
        await done(shop.subscriptions.pause(bought.id))
    with refused(BadRequest, 400, "paused"):
        await done(shop.subscriptions.upgrade(bought.id, product_id=bought.product.id, update_behavior="proration-none"))
    resumed = await done(shop.subscriptions.resume(bought.id))
    assert (resumed.status, resumed.next_transaction_date) == ("active", bought.current_period_end_date)
    assert len(await done(shop.transactions.search())) == 1
    assert await done(shop.subscriptions.search()) == [resumed]
    # Without a mode the store's own setting decides.
    assert (await done(shop.subscriptions.cancel(bought.id))).status in ("canceled", "scheduled_cancel")


async def cancelling_at_once(shop: Any, sandbox: Sandbox) -> None:
    """Cancelled is final."""
    clock = still(sandbox)
    bought = await subscribe(shop, sandbox)
    clock.now += DAY
    ended = await done(shop.subscriptions.cancel(bought.id, mode="immediate"))
    assert (ended.status, ended.canceled_at) == ("canceled", at(clock))
    assert not ended.next_transaction_date
    assert await done(shop.subscriptions.get(bought.id)) == ended
    with refused(BadRequest, 400, "canceled already"):
        await done(shop.subscriptions.cancel(bought.id))
    for change in (shop.subscriptions.resume, shop.subscriptions.pause):
        with refused(BadRequest, 400, "cancel"):
            await done(change(bought.id))
    with refused(BadRequest, 400, "canceled"):
        await done(shop.subscriptions.update(bought.id, update_behavior="proration-none"))
    with refused(NotFound, 404, "Subscription"):
        await done(shop.subscriptions.cancel("sub_none"))
    with refused(NotFound, 404, "Subscription"):
        await done(shop.subscriptions.get("sub_none"))


async def cancelling_at_the_end(shop: Any, sandbox: Sandbox) -> None:
    """A planned end can be taken back until it comes."""
    clock = still(sandbox)
    bought = await subscribe(shop, sandbox)
    planned = await done(shop.subscriptions.cancel(bought.id, mode="scheduled", on_execute="cancel"))
    assert (planned.status, planned.current_period_end_date) == ("scheduled_cancel", bought.current_period_end_date)
    with refused(BadRequest, 400, "scheduled_cancel"):
        await done(shop.subscriptions.cancel(bought.id, mode="scheduled"))
    assert (await done(shop.subscriptions.resume(bought.id))).status == "active"

    await done(shop.subscriptions.cancel(bought.id, mode="scheduled", on_execute="cancel"))
    clock.now = bought.current_period_end_date.timestamp() - 1
    assert (await done(shop.subscriptions.get(bought.id))).status == "scheduled_cancel"
    clock.now += 1
    ended = await done(shop.subscriptions.get(bought.id))
    assert (ended.status, ended.canceled_at) == ("canceled", bought.current_period_end_date)
    with refused(BadRequest, 400, "resumed"):
        await done(shop.subscriptions.resume(bought.id))


async def pausing_at_the_end(shop: Any, sandbox: Sandbox) -> None:
    """A subscription that was paused when its period ended is charged again once it is resumed."""
    clock = still(sandbox)
    bought = await subscribe(shop, sandbox, units=3)
    await done(shop.subscriptions.cancel(bought.id, mode="scheduled", on_execute="pause"))
    clock.now = bought.current_period_end_date.timestamp() + DAY
    assert (await done(shop.subscriptions.get(bought.id))).status == "paused"
    resumed = await done(shop.subscriptions.resume(bought.id))
    assert (resumed.status, resumed.current_period_start_date) == ("active", at(clock))
    assert resumed.last_transaction.amount == 3000
    assert resumed.last_transaction_id != bought.last_transaction_id
    payments = await done(shop.transactions.search(customer_id=bought.customer.id))
    assert [payment.id for payment in payments] == [bought.last_transaction_id, resumed.last_transaction_id]


async def upgrading(shop: Any, sandbox: Sandbox) -> None:
    """Another product: charged at once in a new period, or from the next one on."""
    clock = still(sandbox)
    bought = await subscribe(shop, sandbox, 1000)
    dearer, cheaper = await product(shop, 3000, **MONTHLY), await product(shop, 100, **MONTHLY)
    later = await done(shop.subscriptions.upgrade(bought.id, product_id=cheaper.id, update_behavior="proration-none"))
    assert (later.product.id, later.last_transaction_id) == (cheaper.id, bought.last_transaction_id)
    assert later.current_period_end_date == bought.current_period_end_date
    half = (bought.current_period_end_date - bought.current_period_start_date).total_seconds() / 2
    clock.now += half
    upgraded = await done(
        shop.subscriptions.upgrade(bought.id, product_id=dearer.id, update_behavior="proration-charge-immediately")
    )
    assert (upgraded.product.id, upgraded.items[0].product_id) == (dearer.id, dearer.id)
    assert upgraded.last_transaction.amount == 3000 - 100 // 2
    assert upgraded.current_period_start_date == at(clock)

    book, euro = await product(shop), await product(shop, currency="EUR", **MONTHLY)
    for target, kind, status, reason in (
        (book.id, BadRequest, 400, "not a recurring product"),
        (euro.id, BadRequest, 400, "another currency"),
        ("prod_none", NotFound, 404, "Product"),
    ):
        with refused(kind, status, reason):
            await done(shop.subscriptions.upgrade(bought.id, product_id=target, update_behavior="proration-charge"))
    assert await done(shop.subscriptions.get(bought.id)) == upgraded


async def changing_items(shop: Any, sandbox: Sandbox) -> None:
    """More seats, and one product more."""
    still(sandbox)
    bought = await subscribe(shop, sandbox, 1000)
    seat, extra = bought.items[0], await product(shop, 250, **MONTHLY)
    items = [{"id": seat.id, "units": 5}, {"product_id": extra.id, "units": 2}]
    changed = await done(shop.subscriptions.update(bought.id, items=items, update_behavior="proration-charge-immediately"))
    assert [(item.product_id, item.units) for item in changed.items] == [(seat.product_id, 5), (extra.id, 2)]
    assert changed.last_transaction.amount == 5 * 1000 + 2 * 250 - 1000
    for sent, kind, status, reason in (
        ({"id": "sitem_none", "units": 1}, NotFound, 404, "item"),
        ({"id": seat.id, "units": 0}, BadRequest, 400, "at least 1"),
        ({"units": 3}, BadRequest, 400, "product_id"),
    ):
        with refused(kind, status, reason):
            await done(shop.subscriptions.update(bought.id, items=[sent], update_behavior="proration-none"))
    assert await done(shop.subscriptions.get(bought.id)) == changed


async def discounted_changes(shop: Any, sandbox: Sandbox) -> None:
    """A discount lowers the later charges it covers, and no others."""
    clock = still(sandbox)
    for duration, months, less, later in (("once", None, 0, 0), ("repeating", 2, 1500, 0), ("forever", None, 1500, 1500)):
        terms = {"name": "Half", "code": duration.upper(), "type": "percentage", "percentage": 50, "duration": duration}
        await done(shop.discounts.create(**terms, **({} if months is None else {"duration_in_months": months})))
        bought = await subscribe(shop, sandbox, 1000, discount_code=duration.upper())
        dearer = await product(shop, 3000, **MONTHLY)
        upgraded = await done(
            shop.subscriptions.upgrade(bought.id, product_id=dearer.id, update_behavior="proration-charge-immediately")
        )
        # Of the 1000 a period costs, half was paid, and all of it is unused.
        assert (upgraded.last_transaction.discount_amount, upgraded.last_transaction.amount) == (less, 3000 - less - 500)
        await done(shop.subscriptions.pause(bought.id))
        clock.now += 100 * DAY
        resumed = await done(shop.subscriptions.resume(bought.id))
        assert (resumed.last_transaction.discount_amount, resumed.last_transaction.amount) == (later, 3000 - later)


SCENARIOS = (
    discounted_changes,
    pausing,
    cancelling_at_once,
    cancelling_at_the_end,
    pausing_at_the_end,
    upgrading,
    changing_items,
)
