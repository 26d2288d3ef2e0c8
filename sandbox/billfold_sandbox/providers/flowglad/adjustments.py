"""Changes of the items of Flowglad's subscriptions: now, or at the end of the period; and what they would come to."""

from __future__ import annotations

from typing import NamedTuple

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found, shown
from billfold_sandbox.refusal import invalid
from billfold_sandbox.spec import Json

from .invoices import Line
from .lifecycle import KIND, RUNNING, drop_plan, subscription_view
from .operations import operation
from .payment_methods import method_of
from .payments import charge
from .periods import share_passed
from .scenes import Scene, scene_of
from .sellable import price_named
from .subscription_items import Wanted, check_items, exchange_items, items_at, total_of, wanted_item


@operation("subscriptions_adjust")
def subscriptions_adjust(context: RequestContext) -> Answer:
    change = _change(context)
    if change.problem:
        raise invalid(change.problem, "adjustment")
    scene, subscription = scene_of(context), change.subscription
    # A further change takes the place of a planned one.
    drop_plan(scene, subscription)
    first = change.wanted[0]
    main = {"priceId": first.price["id"], "name": first.product["name"], "isFreePlan": first.price["unitPrice"] == 0}
    exchange_items(scene, subscription["id"], change.wanted, change.effective)
    if change.at_once:
        # Whether a price with another interval changes the cycle is not documented; here the cycle stays.
        subscription.update(main)
        _charge_rest(scene, change)
    else:
        subscription.update(scheduledAdjustmentAt=change.effective, _next=main)
    scene.keep(KIND, subscription)
    items = items_at(context.store, subscription["id"], change.effective)
    answer: Json = {
        "subscription": subscription_view(subscription),
        "subscriptionItems": [shown(item) for item in items],
        "resolvedTiming": change.timing,
        "isUpgrade": change.is_upgrade,
    }
    return json_answer(200, answer)


@operation("subscriptions_preview_adjust")
def subscriptions_preview_adjust(context: RequestContext) -> Answer:
    change = _change(context)
    if change.problem:
        return json_answer(200, {"canAdjust": False, "reason": change.problem, "previewGeneratedAt": context.now_ms})
    subscription = change.subscription
    preview: Json = {
        "canAdjust": True,
        "previewGeneratedAt": context.now_ms,
        "prorationAmount": change.charge,
        "currentPlanTotal": change.before,
        "newPlanTotal": change.after,
        "resolvedTiming": change.timing,
        "effectiveDate": change.effective,
        "isUpgrade": change.is_upgrade,
        "percentThroughBillingPeriod": change.passed,
        "currentSubscriptionItems": [
            {name: item[name] for name in ("name", "unitPrice", "quantity", "priceId")} for item in change.items
        ],
        "newSubscriptionItems": [
            {"name": new.name, "unitPrice": new.unit_price, "quantity": new.quantity, "priceId": new.price["id"]}
            for new in change.wanted
        ],
    }
    if subscription["currentBillingPeriodEnd"] is not None:
        preview["billingPeriodEnd"] = subscription["currentBillingPeriodEnd"]
    if change.method is not None:
        card: Json = change.method["paymentMethodData"]
        method = {"id": change.method["id"], "type": change.method["type"], "brand": card["brand"], "last4": card["last4"]}
        preview["paymentMethod"] = method
    return json_answer(200, preview)


@operation("subscriptions_cancel_scheduled_adjustment")
def subscriptions_cancel_scheduled_adjustment(context: RequestContext) -> Answer:
    subscription = found(context.store, KIND, context.ids["id"])
    # What the server does without a planned change is not documented.
    if subscription["scheduledAdjustmentAt"] is None:
        raise invalid("no change is planned")
    scene = scene_of(context)
    dropped = drop_plan(scene, subscription)
    scene.keep(KIND, subscription)
    view = subscription_view(subscription)
    return json_answer(200, {"subscription": view, "canceledItemCount": dropped})


class Change(NamedTuple):
    """What an adjustment asks for, and what it comes to."""

    subscription: Json
    items: list[Json]
    """The present items, without what was added by hand."""
    wanted: list[Wanted]
    before: int
    after: int
    at_once: bool
    effective: int
    passed: float
    charge: int
    method: Json | None

    @property
    def is_upgrade(self) -> bool:
        """Whether the new items cost more than the present ones."""
        return self.after > self.before

    @property
    def timing(self) -> str:
        """The timing as answers name it."""
        return "immediately" if self.at_once else "at_end_of_current_billing_period"

    @property
    def problem(self) -> str:
        """Why the change is not possible, or an empty text."""
        if self.subscription["status"] not in RUNNING:
            return f"the subscription is {self.subscription['status']}"
        if not self.at_once and self.subscription["currentBillingPeriodEnd"] is None:
            return "the subscription has no billing period to end with"
        if self.charge and self.method is None:
            return "there is no payment method to charge"
        return ""


def _change(context: RequestContext) -> Change:
    sent: Json = context.body["adjustment"]
    subscription = found(context.store, KIND, context.ids["id"])
    wanted = [_wanted(context.store, item, subscription, index) for index, item in enumerate(sent["newSubscriptionItems"])]
    if not wanted:
        raise invalid("must name at least one item", "adjustment", "newSubscriptionItems")
    every = items_at(context.store, subscription["id"], context.now_ms)
    items = [item for item in every if not item["manuallyCreated"]]
    before, after = total_of(items), check_items(wanted)
    at_once = sent["timing"] == "immediately" or (sent["timing"] == "auto" and after > before)
    start, end = subscription["currentBillingPeriodStart"], subscription["currentBillingPeriodEnd"]
    passed = share_passed(start, end, context.now_ms) if start is not None and end is not None else 0.0
    prorated = at_once and sent.get("prorateCurrentBillingPeriod", True) and subscription["status"] != "trialing"
    # Whether a cheaper plan is credited is not documented; here nothing is charged and nothing given back.
    charged = max(0, round((after - before) * (1 - passed))) if prorated else 0
    return Change(
        subscription,
        items,
        wanted,
        before,
        after,
        at_once,
        context.now_ms if at_once else max(end or 0, context.now_ms),
        passed,
        charged,
        method_of(context.store, subscription),
    )


def _wanted(store: RecordStore, sent: Json, subscription: Json, index: int) -> Wanted:
    path = ("adjustment", "newSubscriptionItems", index)
    price, product = price_named(store, sent, *path)
    if subscription["renews"] and price["type"] != "subscription":
        raise invalid("is not a subscription price", *path)
    item = wanted_item(price, product, sent.get("quantity", 1), free_of_charge=subscription["doNotCharge"])
    if "type" not in sent:
        return item
    if sent["subscriptionId"] != subscription["id"]:
        raise invalid("is not the subscription that is changed", *path, "subscriptionId")
    # When it was added and ends is the change's to say, whatever the long form says.
    own = {name: sent[name] for name in ("name", "externalId", "metadata") if sent.get(name) is not None}
    unit_price = 0 if subscription["doNotCharge"] else int(sent["unitPrice"])
    return item._replace(unit_price=unit_price, own=own)


def _charge_rest(scene: Scene, change: Change) -> None:
    """Charge the difference for the rest of the period."""
    if change.charge and change.method is not None:
        line = Line("Change of plan, rest of the period", change.charge)
        charge(scene, change.subscription["customerId"], change.method, [line], subscription=change.subscription)
