"""The life of a Flowglad subscription: begun, previewed, adjusted, cancelled, and given extra features."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from project.operations.flowglad_shared_scenarios import ADA, AT_END, DAY, details, feature, join, monthly, once, pay, sell
from project.operations.playing import at, done, refused, still

from billfold.testing import Sandbox
from billfold_core.errors import BadRequest, ConnectionFailed, InputError, NotFound

NOW = {"timing": "immediately"}
THEN = {"timing": AT_END}


async def plans(shop: Any, sandbox: Sandbox) -> Any:
    """Make three plans and a customer with a payment method, and subscribe it to the one in the middle."""
    await join(shop)
    for slug, amount in (("mini", 500), ("pro", 2000), ("max", 5000)):
        await sell(shop, slug, monthly(amount))
    await pay(shop, sandbox, type="add_payment_method")
    return await subscribe(shop, price_slug="pro")


async def subscribe(shop: Any, **terms: Any) -> Any:
    """Subscribe Ada."""
    return (await done(shop.subscriptions.create(customer_external_id=ADA, **terms))).subscription


def change(timing: str, *items: tuple[str, int], **more: Any) -> dict[str, Any]:
    """Describe a change of items."""
    return {"timing": timing, "newSubscriptionItems": [{"priceSlug": slug, "quantity": count} for slug, count in items], **more}


async def items_of(shop: Any, subscription: Any) -> list[tuple[str, int, int]]:
    """Give name, price and quantity of a subscription's items."""
    return [(item.name, item.unit_price, item.quantity) for item in (await details(shop, subscription)).subscription_items]


async def amounts(shop: Any) -> list[int]:
    """Give what has been paid so far."""
    return [payment.amount for payment in await done(shop.payments.list())]


async def beginnings(shop: Any, sandbox: Sandbox) -> None:
    """Subscriptions begin paid, on trial, free of charge or waiting."""
    clock = still(sandbox)
    joined = await join(shop)
    ada = joined.customer
    pro = await sell(shop, "pro", monthly(2000))
    tried = await sell(shop, "tried", monthly(700, trialPeriodDays=14))
    lifetime = await sell(shop, "lifetime", once(100))
    waiting = await subscribe(shop, price_slug="pro")
    assert (waiting.status, waiting.current, waiting.default_payment_method_id) == ("incomplete", False, None)
    gratis = await subscribe(shop, price_id=pro.id, quantity=3, do_not_charge=True)
    assert (gratis.status, gratis.do_not_charge) == ("active", True)
    assert await items_of(shop, gratis) == [("Pro", 0, 3)]
    trial = await subscribe(shop, price_id=tried.id, metadata={"source": "fair"}, name="Trial")
    assert (trial.status, trial.name, trial.metadata) == ("trialing", "Trial", {"source": "fair"})
    assert trial.trial_end == trial.current_billing_period_end == at(clock) + timedelta(days=14)
    longer = await subscribe(shop, price_id=pro.id, trial_end=at(clock) + timedelta(days=40))
    assert longer.trial_end == at(clock) + timedelta(days=40)
    assert await amounts(shop) == []

    await pay(shop, sandbox, type="add_payment_method")
    [method] = await done(shop.payment_methods.list())
    paid = (await done(shop.subscriptions.create(customer_id=ada.id, price_id=pro.id, quantity=2))).subscription
    assert (paid.status, paid.customer_id, paid.default_payment_method_id) == ("active", ada.id, method.id)
    assert (paid.start_date, paid.renews, paid.interval, paid.interval_count) == (at(clock), True, "month", 1)
    yearly = await subscribe(shop, price_id=pro.id, interval="year", default_payment_method_id=method.id)
    assert (yearly.interval, yearly.interval_count) == ("year", 1)
    forever = await subscribe(shop, price_id=lifetime.id, backup_payment_method_id=method.id)
    assert (forever.renews, forever.current_billing_period_end) == (False, None)
    assert await amounts(shop) == [4000, 2000, 100]
    made = [joined.subscription, waiting, gratis, trial, longer, paid, yearly, forever]
    assert [one.id for one in await done(shop.subscriptions.list(limit=3))] == [one.id for one in made]
    assert (await done(shop.subscriptions.get(paid.id))).subscription == paid
    clock.now += 15 * DAY
    begun = (await done(shop.subscriptions.get(trial.id))).subscription
    assert (begun.status, begun.current_billing_period_start) == ("active", trial.trial_end)
    with refused(BadRequest, 400, "billing period"):
        await done(shop.subscriptions.cancel(forever.id, cancellation=THEN))


async def refusals(shop: Any, sandbox: Sandbox) -> None:
    """What cannot be subscribed to, and subscribing whose answer got lost."""
    plan = (await join(shop)).subscription
    await done(shop.usage_meters.create(usage_meter={"name": "M", "slug": "m"}, price={"unitPrice": 1}))
    with refused(BadRequest, 400, "usage price"):
        await subscribe(shop, price_slug="m")
    with refused(NotFound, 404, "Price"):
        await subscribe(shop, price_id="price_none")
    with refused(NotFound, 404, "Customer"):
        await done(shop.subscriptions.create(customer_external_id="nobody", price_id=plan.price_id))
    with refused(NotFound, 404, "Payment method"):
        await subscribe(shop, price_id=plan.price_id, default_payment_method_id="pm_none")
    for terms in ({}, {"price_id": plan.price_id, "price_slug": "free"}, {"price_id": plan.price_id, "quantity": -1}):
        with pytest.raises((BadRequest, InputError)) as wrong:
            await subscribe(shop, **terms)
        assert wrong.value.outcome in ("not_sent", "rejected")
    with refused(NotFound, 404, "Subscription"):
        await done(shop.subscriptions.get("sub_none"))
    assert await done(shop.subscriptions.list()) == [plan]
    # Nothing tells a repeated subscription from a second one, so that the client must not repeat it by itself.
    sandbox.faults.add("drop_after", provider="flowglad", operation="subscriptions_create")
    with pytest.raises(ConnectionFailed) as lost:
        await subscribe(shop, price_id=plan.price_id)
    assert (lost.value.outcome, lost.value.attempts) == ("unknown", 1)
    assert len(await done(shop.subscriptions.list())) == 2


async def adjusting_now(shop: Any, sandbox: Sandbox) -> None:
    """A change at once costs the difference for the rest of the period, as the preview says."""
    clock = still(sandbox)
    pro = await plans(shop, sandbox)
    period = pro.current_billing_period_end - pro.current_billing_period_start
    clock.now += period.total_seconds() / 2
    upgrade = change("immediately", ("max", 1), prorateCurrentBillingPeriod=True)
    preview = await done(shop.subscriptions.preview_adjust(pro.id, adjustment=upgrade))
    assert (preview.can_adjust, preview.is_upgrade, preview.resolved_timing) == (True, True, "immediately")
    assert (preview.current_plan_total, preview.new_plan_total, preview.proration_amount) == (2000, 5000, 1500)
    assert (preview.effective_date, preview.percent_through_billing_period) == (at(clock), Decimal("0.5"))
    assert (preview.billing_period_end, preview.payment_method.last4) == (pro.current_billing_period_end, "4242")
    assert [item.unit_price for item in preview.current_subscription_items] == [2000]
    assert [item.unit_price for item in preview.new_subscription_items] == [5000]
    assert await items_of(shop, pro) == [("Pro", 2000, 1)]

    changed = await done(shop.subscriptions.adjust(pro.id, adjustment=upgrade))
    assert (changed.resolved_timing, changed.is_upgrade, changed.subscription.name) == ("immediately", True, "Max")
    assert [(item.name, item.unit_price) for item in changed.subscription_items] == [("Max", 5000)]
    assert await items_of(shop, pro) == [("Max", 5000, 1)]
    assert await amounts(shop) == [2000, 1500]
    downgrade = await done(shop.subscriptions.adjust(pro.id, adjustment=change("immediately", ("mini", 1))))
    assert (downgrade.is_upgrade, downgrade.subscription.scheduled_adjustment_at) == (False, None)
    unpaid = change("immediately", ("mini", 2), ("max", 1), prorateCurrentBillingPeriod=False)
    await done(shop.subscriptions.adjust(pro.id, adjustment=unpaid))
    assert sorted(await items_of(shop, pro)) == [("Max", 5000, 1), ("Mini", 500, 2)]
    assert await amounts(shop) == [2000, 1500]


async def adjusting_later(shop: Any, sandbox: Sandbox) -> None:
    """A change at the end of the period is planned, can be withdrawn, and takes place when its time has come."""
    clock = still(sandbox)
    pro = await plans(shop, sandbox)
    end = pro.current_billing_period_end
    later = change(AT_END, ("max", 2))
    preview = await done(shop.subscriptions.preview_adjust(pro.id, adjustment=later))
    assert (preview.resolved_timing, preview.proration_amount, preview.effective_date) == (AT_END, 0, end)
    planned = await done(shop.subscriptions.adjust(pro.id, adjustment=later))
    assert (planned.resolved_timing, planned.subscription.name) == (AT_END, "Pro")
    assert planned.subscription.scheduled_adjustment_at == end
    assert await items_of(shop, pro) == [("Pro", 2000, 1)]

    withdrawn = await done(shop.subscriptions.cancel_scheduled_adjustment(pro.id))
    assert (withdrawn.canceled_item_count, withdrawn.subscription.scheduled_adjustment_at) == (1, None)
    with refused(BadRequest, 400, "no change is planned"):
        await done(shop.subscriptions.cancel_scheduled_adjustment(pro.id))
    # `auto` waits with what is cheaper, and does what is dearer at once.
    cheaper = await done(shop.subscriptions.adjust(pro.id, adjustment=change("auto", ("mini", 1))))
    assert (cheaper.resolved_timing, cheaper.is_upgrade) == (AT_END, False)
    assert cheaper.subscription.scheduled_adjustment_at == end
    dearer = await done(shop.subscriptions.adjust(pro.id, adjustment=change("auto", ("pro", 2))))
    assert (dearer.resolved_timing, dearer.is_upgrade, dearer.subscription.scheduled_adjustment_at) == ("immediately", True, None)
    assert await amounts(shop) == [2000, 2000]
    await done(shop.subscriptions.adjust(pro.id, adjustment=change("auto", ("mini", 3))))
    clock.now = end.timestamp()
    assert await items_of(shop, pro) == [("Mini", 500, 3)]
    moved = (await done(shop.subscriptions.get(pro.id))).subscription
    assert (moved.name, moved.scheduled_adjustment_at) == ("Mini", None)
    assert moved.current_billing_period_start == end
    assert await amounts(shop) == [2000, 2000, 1500]


async def impossible_adjustments(shop: Any, sandbox: Sandbox) -> None:
    """A preview says what is not possible, where the change itself is refused."""
    free = (await join(shop)).subscription
    await sell(shop, "pro", monthly(2000))
    dear = change("immediately", ("pro", 1))
    preview = await done(shop.subscriptions.preview_adjust(free.id, adjustment=dear))
    assert (preview.can_adjust, preview.reason) == (False, "there is no payment method to charge")
    with refused(BadRequest, 400, "payment method"):
        await done(shop.subscriptions.adjust(free.id, adjustment=dear))
    with refused(NotFound, 404, "Price"):
        await done(shop.subscriptions.adjust(free.id, adjustment=change("auto", ("none", 1))))
    with refused(NotFound, 404, "Subscription"):
        await done(shop.subscriptions.preview_adjust("sub_none", adjustment=dear))
    await done(shop.subscriptions.cancel(free.id, cancellation=NOW))
    preview = await done(shop.subscriptions.preview_adjust(free.id, adjustment=dear))
    assert (preview.can_adjust, preview.reason) == (False, "the subscription is canceled")
    sent = len(sandbox.requests)
    for wrong in (change("soon", ("pro", 1)), {"timing": "auto"}):
        with pytest.raises(InputError) as caught:
            await done(shop.subscriptions.adjust(free.id, adjustment=wrong))
        assert caught.value.outcome == "not_sent"
    assert len(sandbox.requests) == sent


async def cancelling(shop: Any, sandbox: Sandbox) -> None:
    """A subscription ends at once, or at the end of the period unless that is withdrawn."""
    clock = still(sandbox)
    pro = await plans(shop, sandbox)
    end = pro.current_billing_period_end
    with refused(BadRequest, 400, "no cancellation is planned"):
        await done(shop.subscriptions.uncancel(pro.id))
    planned = (await done(shop.subscriptions.cancel(pro.id, cancellation=THEN))).subscription
    assert (planned.status, planned.cancel_scheduled_at, planned.current) == ("cancellation_scheduled", end, True)
    goes_on = (await done(shop.subscriptions.uncancel(pro.id))).subscription
    assert (goes_on.status, goes_on.cancel_scheduled_at) == ("active", None)
    await done(shop.subscriptions.cancel(pro.id, cancellation=THEN))
    clock.now = end.timestamp()
    over = (await done(shop.subscriptions.get(pro.id))).subscription
    assert (over.status, over.canceled_at, over.current) == ("canceled", end, False)
    with refused(BadRequest, 400, "canceled"):
        await done(shop.subscriptions.uncancel(pro.id))

    other = await subscribe(shop, price_slug="mini")
    clock.now += DAY
    ended = (await done(shop.subscriptions.cancel(other.id, cancellation=NOW))).subscription
    assert (ended.status, ended.canceled_at, ended.current) == ("canceled", at(clock), False)
    for again in (NOW, THEN):
        with refused(BadRequest, 400, "canceled"):
            await done(shop.subscriptions.cancel(other.id, cancellation=again))
    with refused(BadRequest, 400, "canceled"):
        await done(shop.subscriptions.adjust(other.id, adjustment=change("auto", ("max", 1))))


async def extra_features(shop: Any, sandbox: Sandbox) -> None:
    """What a subscription grants beyond its plan: added by hand, changed, and ended."""
    clock = still(sandbox)
    joined = await join(shop)
    free, [item] = joined.subscription, joined.subscription_items
    meter = {"usageMeterId": "usage_meter_sandbox", "renewalFrequency": "every_billing_period"}
    seats = (await done(shop.resources.create(resource={"name": "Seats", "slug": "seats"}))).resource
    toggle = await feature(shop, "export", type="toggle")
    credit = await feature(shop, "credits", type="usage_credit_grant", amount=50, **meter)
    places = await feature(shop, "places", type="resource", amount=2, resourceId=seats.id)

    added = (await done(shop.subscriptions.add_feature(free.id, feature_slug="export"))).subscription_item_feature
    assert (added.type, added.feature_id, added.slug, added.manually_created) == ("toggle", toggle.id, "export", True)
    again = await done(shop.subscriptions.add_feature(free.id, feature_id=toggle.id))
    assert again.subscription_item_feature == added
    granted = (
        await done(shop.subscriptions.add_feature(free.id, feature_id=credit.id, grant_credits_immediately=True))
    ).subscription_item_feature
    assert (granted.type, granted.amount, granted.usage_meter_id) == ("usage_credit_grant", 50, "usage_meter_sandbox")
    [balance] = (await done(shop.customers.get_usage_balances(ADA))).usage_meter_balances
    assert (balance.subscription_id, balance.available_balance) == (free.id, 50)

    fields = {"subscriptionItemId": item.id, "name": "Places", "slug": "places"}
    made = await done(
        shop.subscription_item_features.create(
            subscription_item_feature={"type": "resource", "featureId": places.id, "resourceId": seats.id, "amount": 2, **fields}
        )
    )
    place = made.subscription_item_feature
    assert (place.type, place.amount, place.subscription_item_id) == ("resource", 2, item.id)
    assert await done(shop.subscription_item_features.get(place.id)) == made
    more = {"type": "resource", "resourceId": seats.id, "amount": 5}
    grown = await done(shop.subscription_item_features.update(place.id, subscription_item_feature=more))
    assert grown.subscription_item_feature.amount == 5
    assert (await done(shop.resource_claims.get_usage(free.id, resource_slug="seats"))).usage.capacity == 5
    held = (await details(shop, free)).experimental.feature_items
    assert [grant.id for grant in held] == [added.id, granted.id, place.id]

    clock.now += DAY
    now_ms = int(clock.now * 1000)
    with refused(NotFound, 404, "procedure"):
        # What the operation made for ending a grant answers, whatever it is given.
        await done(shop.subscription_item_features.expire(added.id, expired_at=at(clock)))
    ending = {"type": "toggle", "expiredAt": now_ms}
    ended = await done(shop.subscription_item_features.update(added.id, subscription_item_feature=ending))
    assert ended.subscription_item_feature.expired_at == at(clock)
    assert [grant.id for grant in (await details(shop, free)).experimental.feature_items] == [granted.id, place.id]
    with refused(BadRequest, 400, "resource"):
        await done(shop.subscription_item_features.update(place.id, subscription_item_feature=ending))
    with refused(NotFound, 404, "not found"):
        await done(shop.subscription_item_features.get("sub_feature_none"))
    with refused(NotFound, 404, "Feature"):
        await done(shop.subscriptions.add_feature(free.id, feature_slug="none"))
    await done(shop.subscriptions.cancel(free.id, cancellation=NOW))
    with refused(BadRequest, 400, "canceled"):
        await done(shop.subscriptions.add_feature(free.id, feature_slug="export"))


SCENARIOS = (beginnings, refusals, adjusting_now, adjusting_later, impossible_adjustments, cancelling, extra_features)
