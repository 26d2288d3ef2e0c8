"""Subscriptions of Clink: begun, renewed, changed and ended, with a test clock that moves their time."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from project.operations.clink_shared_scenarios import (
    ACTION_NEEDED,
    ADA,
    BACK,
    PAID,
    buy,
    every_30_days,
    make_product,
    once,
    orders_of,
    refused,
    subscribe,
)
from project.operations.playing import done

from billfold.testing import Sandbox
from billfold_core.errors import BadRequest, InputError, NotFound


async def subscription_renewals(shop: Any, sandbox: Sandbox) -> None:
    """A test clock lets periods pass; each brings an invoice and an order."""
    product = await make_product(shop, every_30_days("20"))
    subscription = await subscribe(shop, await buy(shop, sandbox), product.price_list[0], merchant_reference_id="plan-1")
    subscription_id, start = subscription.subscription_id, subscription.current_period_start
    assert (subscription.status, subscription.elapsed_cycles, subscription.merchant_reference) == ("active", 0, "plan-1")

    clock = await done(shop.test_clocks.create(name="renewals", subscription_id=subscription_id, metadata="ci"))
    assert (clock.status, clock.livemode, clock.metadata) == ("READY", False, "ci")
    assert [item.clock_id for item in await done(shop.test_clocks.list())] == [clock.clock_id]
    with refused(BadRequest, "TEST_CLOCK_EXISTS"):
        await done(shop.test_clocks.create(name="second", subscription_id=subscription_id))
    with refused(BadRequest, "targetFrozenTime"):
        await done(shop.test_clocks.advance(clock.clock_id, target_frozen_time=clock.frozen_time - timedelta(seconds=1)))

    target = start + timedelta(days=65)
    task = await done(shop.test_clocks.advance(clock.clock_id, target_frozen_time=target))
    assert (task.status, task.from_time, task.to_time) == ("SUCCEEDED", clock.frozen_time, target)
    shown = await done(shop.test_clocks.get(clock.clock_id))
    assert (shown.status, shown.frozen_time, shown.last_advanced_to) == ("READY", target, target)
    renewed = await done(shop.subscriptions.get(subscription_id))
    assert (renewed.elapsed_cycles, renewed.current_period_end) == (2, start + timedelta(days=90))
    assert renewed.recurring_invoice_item.period_start == start + timedelta(days=60)
    orders = await orders_of(shop, subscription_id=subscription_id)
    assert [(order.status, order.amount_total) for order in orders] == [("success", 20)] * 3
    assert len({order.invoice_id for order in orders}) == 3
    last = await done(shop.invoices.get(orders[-1].invoice_id))
    assert (last.subscription_id, last.current_period_start) == (subscription_id, start + timedelta(days=60))

    assert (await done(shop.test_clocks.complete(clock.clock_id, reason="done"))).status == "COMPLETED"
    assert await done(shop.test_clocks.list()) == []
    with refused(BadRequest, "TEST_CLOCK_COMPLETED"):
        await done(shop.test_clocks.advance(clock.clock_id, target_frozen_time=start + timedelta(days=100)))
    with refused(BadRequest, "TEST_CLOCK_COMPLETED"):
        await done(shop.test_clocks.complete(clock.clock_id))


async def subscription_trial_and_phases(shop: Any, sandbox: Sandbox) -> None:
    """A free trial ends in the first charge, and a scheduled phase in another plan."""
    product = await make_product(shop, every_30_days("20", trialPeriodDays=7), every_30_days("35"))
    trial, dearer = product.price_list
    phase = {"sequence": 1, "effectiveCycle": 2, "priceSnapshotId": dearer.price_snapshot_id, "quantity": 2}
    subscription = await subscribe(shop, await buy(shop, sandbox), trial, scheduled_phases=[phase])
    assert subscription.status == "free_trial"
    assert subscription.trial_end - subscription.trial_start == timedelta(days=7)
    assert [item.price_snapshot_id for item in subscription.scheduled_phases] == [dearer.price_snapshot_id]
    [free] = await orders_of(shop, subscription_id=subscription.subscription_id)
    assert free.amount_total == 0

    clock = await done(shop.test_clocks.create(name="trial", subscription_id=subscription.subscription_id))
    await done(shop.test_clocks.advance(clock.clock_id, target_frozen_time=subscription.trial_end))
    active = await done(shop.subscriptions.get(subscription.subscription_id))
    assert (active.status, active.price_id, active.elapsed_cycles) == ("active", trial.price_id, 1)
    await done(shop.test_clocks.advance(clock.clock_id, target_frozen_time=active.current_period_end))
    changed = await done(shop.subscriptions.get(subscription.subscription_id))
    assert (changed.price_id, changed.quantity, changed.scheduled_phases) == (dearer.price_id, 2, [])
    orders = await orders_of(shop, subscription_id=subscription.subscription_id)
    assert [order.amount_total for order in orders] == [0, 20, 70]


async def subscription_upgrade(shop: Any, sandbox: Sandbox) -> None:
    """A dearer plan begins at once; what is left of the present period is taken off."""
    product = await make_product(shop, every_30_days("30"), every_30_days("60"), once("5"))
    cheap, dear, single = product.price_list
    subscription = await subscribe(shop, await buy(shop, sandbox), cheap)
    subscription_id, start = subscription.subscription_id, subscription.current_period_start
    clock = await done(shop.test_clocks.create(name="half", subscription_id=subscription_id))
    await done(shop.test_clocks.advance(clock.clock_id, target_frozen_time=start + timedelta(days=15)))

    preview = await done(shop.subscriptions.preview_update(subscription_id, price_id=dear.price_id))
    assert (preview.immediate, preview.recurring_price.total_amount) == (True, 60)
    assert (preview.lines.prorated_credit.total_amount, preview.lines.prorated_charge.total_amount) == (-15, 30)
    assert preview.lines.total_amount == 15
    assert (await done(shop.subscriptions.get(subscription_id))).price_id == cheap.price_id

    change = await done(
        shop.subscriptions.confirm_update(subscription_id, price_snapshot_id=preview.recurring_price.price_snapshot_id)
    )
    assert (change.status, change.action, change.subscription.price_id) == (PAID, None, dear.price_id)
    upgraded = await done(shop.subscriptions.get(subscription_id))
    assert (upgraded.price_id, upgraded.status) == (dear.price_id, "active")
    assert upgraded.current_period_end == start + timedelta(days=30)
    _, paid = await orders_of(shop, subscription_id=subscription_id)
    assert (paid.amount_total, paid.price_id) == (15, dear.price_id)
    invoice = await done(shop.invoices.get(paid.invoice_id))
    assert (invoice.items[0].proration, invoice.payment_amount) == (True, 15)

    with refused(BadRequest, "PLAN_NOT_CHANGED"):
        await done(shop.subscriptions.preview_update(subscription_id, price_id=dear.price_id))
    with refused(BadRequest, "PRICE_NOT_RECURRING"):
        await done(shop.subscriptions.preview_update(subscription_id, price_id=single.price_id))
    with refused(NotFound, "PRICE_SNAPSHOT_NOT_FOUND"):
        await done(shop.subscriptions.confirm_update(subscription_id, price_snapshot_id=cheap.price_id))


async def subscription_downgrade(shop: Any, sandbox: Sandbox) -> None:
    """A cheaper plan waits for the end of the period, and can be dropped until then."""
    product = await make_product(shop, every_30_days("60"), every_30_days("30"))
    dear, cheap = product.price_list
    subscription = await subscribe(shop, await buy(shop, sandbox), dear)
    subscription_id, end = subscription.subscription_id, subscription.current_period_end
    with refused(BadRequest, "NO_PENDING_UPDATE"):
        await done(shop.subscriptions.cancel_update(subscription_id))
    preview = await done(shop.subscriptions.preview_update(subscription_id, price_id=cheap.price_id))
    assert (preview.immediate, preview.lines, preview.recurring_price.period_start) == (False, None, end)
    snapshot = preview.recurring_price.price_snapshot_id
    change = await done(shop.subscriptions.confirm_update(subscription_id, price_snapshot_id=snapshot))
    assert (change.status, change.subscription.price_id) == (PAID, dear.price_id)
    assert change.subscription.upcoming_invoice_item.amount == 30
    dropped = await done(shop.subscriptions.cancel_update(subscription_id))
    assert (dropped.price_id, dropped.upcoming_invoice_item, dropped.status) == (dear.price_id, None, "active")
    with refused(BadRequest, "NO_PENDING_UPDATE"):
        await done(shop.subscriptions.cancel_update(subscription_id))

    await done(shop.subscriptions.confirm_update(subscription_id, price_snapshot_id=snapshot))
    assert len(await orders_of(shop, subscription_id=subscription_id)) == 1
    clock = await done(shop.test_clocks.create(name="end", subscription_id=subscription_id))
    await done(shop.test_clocks.advance(clock.clock_id, target_frozen_time=end))
    assert (await done(shop.subscriptions.get(subscription_id))).price_id == cheap.price_id
    assert [order.amount_total for order in await orders_of(shop, subscription_id=subscription_id)] == [60, 30]


async def subscription_end(shop: Any, sandbox: Sandbox) -> None:
    """A cancelled subscription runs to the end of its period, or ends at once; then it is over."""
    product = await make_product(shop, every_30_days("20"), every_30_days("40"))
    price, dearer = product.price_list
    card = await buy(shop, sandbox)
    subscription = await subscribe(shop, card, price)
    subscription_id, end = subscription.subscription_id, subscription.current_period_end
    ending = await done(
        shop.subscriptions.cancel(
            subscription_id, reason="Moving on", cancel_reason_code="no_longer_needed", cancel_immediately=False
        )
    )
    assert (ending.status, ending.cancel_at_period_end, ending.cancel_at) == ("active", True, end)
    assert ending.cancel_reason == "Moving on"
    with refused(BadRequest, "SUBSCRIPTION_CANCELLATION_SCHEDULED"):
        await done(shop.subscriptions.preview_update(subscription_id, price_id=dearer.price_id))
    clock = await done(shop.test_clocks.create(name="end", subscription_id=subscription_id))
    await done(shop.test_clocks.advance(clock.clock_id, target_frozen_time=end))
    assert (await done(shop.subscriptions.get(subscription_id))).status == "cancelled"
    assert len(await orders_of(shop, subscription_id=subscription_id)) == 1

    other = await subscribe(shop, card, price)
    ended = await done(shop.subscriptions.cancel(other.subscription_id, reason="Now", cancel_immediately=True))
    assert (ended.status, ended.cancel_at_period_end, ended.cancel_at) == ("cancelled", False, ended.canceled_at)
    with refused(BadRequest, "SUBSCRIPTION_CANCELLED"):
        await done(shop.subscriptions.cancel(other.subscription_id, reason="Again", cancel_immediately=True))
    with refused(BadRequest, "SUBSCRIPTION_CANCELLED"):
        await done(shop.subscriptions.preview_update(other.subscription_id, price_id=dearer.price_id))
    with refused(BadRequest, "SUBSCRIPTION_CANCELLED"):
        await done(shop.subscriptions.confirm_update(other.subscription_id, price_snapshot_id=dearer.price_snapshot_id))
    with pytest.raises(InputError) as caught:
        await done(shop.subscriptions.cancel(subscription_id, reason=""))
    assert (caught.value.path, caught.value.outcome) == ("reason", "not_sent")


async def subscription_by_wallet(shop: Any, sandbox: Sandbox) -> None:
    """A first payment that the customer confirms in a wallet leaves the subscription incomplete until then."""
    product = await make_product(shop, every_30_days("20"), once("5"))
    price, single = product.price_list
    start: dict[str, Any] = {
        "product_id": product.product_id,
        "price_id": price.price_id,
        "payment_method_type": "GCASH",
        "payment_currency": "USD",
        "return_url": BACK,
        "customer_email": ADA,
    }
    started = await done(shop.subscriptions.create(**start, metadata={"seat": "1"}))
    assert (started.status, started.action.type, started.amount) == (ACTION_NEEDED, "GCASH", Decimal(20))
    subscription = await done(shop.subscriptions.get(started.subscription_id))
    assert (subscription.status, subscription.metadata) == ("incomplete", {"seat": "1"})
    open_invoice = await done(shop.invoices.get(started.invoice_id))
    assert (open_invoice.status, open_invoice.order_id) == ("open", None)
    with refused(BadRequest, "SUBSCRIPTION_INCOMPLETE"):
        await done(shop.subscriptions.preview_update(started.subscription_id, price_id=price.price_id))

    sandbox.complete("clink", started.session_id)
    assert (await done(shop.subscriptions.get(started.subscription_id))).status == "active"
    paid = await done(shop.invoices.get(started.invoice_id))
    assert (paid.status, paid.order_id) == ("paid", started.order_id)
    assert (await done(shop.orders.get(started.order_id))).status == "success"

    given_up = await done(shop.subscriptions.create(**start))
    await done(shop.subscriptions.cancel(given_up.subscription_id, reason="Never mind", cancel_immediately=True))
    with pytest.raises(ValueError, match="SUBSCRIPTION_CANCELLED"):
        sandbox.complete("clink", given_up.session_id)
    assert (await done(shop.subscriptions.get(given_up.subscription_id))).status == "cancelled"
    assert (await done(shop.orders.get(given_up.order_id))).status == "requires_action"

    with refused(BadRequest, "PRICE_NOT_RECURRING"):
        await done(shop.subscriptions.create(**{**start, "price_id": single.price_id}))
    with refused(BadRequest, "CURRENCY_NOT_SUPPORTED"):
        await done(shop.subscriptions.create(**{**start, "payment_currency": "EUR"}))
    with pytest.raises(InputError, match="paymentInstrumentId is needed"):
        await done(shop.subscriptions.create(**{**start, "payment_method_type": "CARD"}))
    with refused(NotFound, "SUBSCRIPTION_NOT_FOUND"):
        await done(shop.subscriptions.get("sub_unknown"))
    with refused(NotFound, "INVOICE_NOT_FOUND"):
        await done(shop.invoices.get("inv_unknown"))
    with refused(NotFound, "TEST_CLOCK_NOT_FOUND"):
        await done(shop.test_clocks.get("clock_unknown"))
    with refused(NotFound, "SUBSCRIPTION_NOT_FOUND"):
        await done(shop.test_clocks.create(name="lost", subscription_id="sub_unknown"))
    assert len(await orders_of(shop)) == 2


SCENARIOS = (
    subscription_renewals,
    subscription_trial_and_phases,
    subscription_upgrade,
    subscription_downgrade,
    subscription_end,
    subscription_by_wallet,
)
