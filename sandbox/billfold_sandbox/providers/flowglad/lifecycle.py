"""The life of Flowglad's subscriptions: begun, activated, replaced, ended. How periods end stands in `renewals`."""

from __future__ import annotations

from typing import Final, NamedTuple

from billfold_sandbox import agenda
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found, shown
from billfold_sandbox.refusal import invalid
from billfold_sandbox.spec import Json

from .ownership import ORGANIZATION, owned
from .payment_methods import KIND as METHOD
from .payment_methods import default_method
from .payments import charge
from .periods import after
from .scenes import Scene
from .subscription_items import add_item, check_items, items_at, lines_of, total_of, wanted_item, withdraw_exchange

KIND: Final = "subscription"
RUNNING: Final = ("trialing", "active", "past_due", "unpaid", "cancellation_scheduled", "credit_trial")


class Terms(NamedTuple):
    """What a subscription is begun with."""

    price: Json
    product: Json
    quantity: int = 1
    name: str | None = None
    metadata: Json | None = None
    interval: str | None = None
    interval_count: int | None = None
    trial_end: int | None = None
    method_id: str | None = None
    backup_id: str | None = None
    free_of_charge: bool = False
    keeps_anchor: bool = False
    """Whether the period that is running when another subscription is replaced goes on."""
    purchase_id: str | None = None


def subscription_view(subscription: Json) -> Json:
    """Give a subscription as answers have it."""
    counts = subscription["status"] in RUNNING and subscription["cancellationReason"] != "upgraded_to_paid"
    return {**shown(subscription), "current": counts}


def running(store: RecordStore, customer_id: str) -> list[Json]:
    """List the subscriptions of a customer that have not ended."""
    return [subscription for subscription in store.all(KIND, customer_id) if subscription["status"] in RUNNING]


def begin(scene: Scene, customer_id: str, terms: Terms) -> Json:
    """Begin a subscription: on trial, paid or free of charge at once, or incomplete as long as nothing can be charged.

    Raises:
        RefusedError: A payment method does not exist, or an amount or a date cannot be counted.
    """
    price, now = terms.price, scene.now_ms
    renews = price["type"] == "subscription"
    wanted = wanted_item(price, terms.product, terms.quantity, free_of_charge=terms.free_of_charge)
    total = check_items([wanted])
    for method_id in (terms.method_id, terms.backup_id):
        if method_id is not None:
            owned(scene.store, METHOD, method_id, customer_id)
    usual = default_method(scene.store, customer_id)
    usual_id = usual["id"] if usual and not terms.free_of_charge else None
    if not renews and total and not (terms.method_id or usual_id):
        # What happens then is not documented; but a subscription that does not renew knows no state of waiting.
        raise invalid("there is no payment method to charge", "defaultPaymentMethodId")
    # The cycle is the price's; an interval of its own counts once unless a count comes with it.
    unit: str = terms.interval or price.get("intervalUnit") or ""
    count = int(terms.interval_count or (1 if terms.interval else price.get("intervalCount")) or 1)
    subscription: Json = {
        **scene.heading("sub_"),
        "organizationId": ORGANIZATION,
        "customerId": customer_id,
        "status": "incomplete",
        "renews": renews,
        "priceId": price["id"],
        "name": terms.name or terms.product["name"],
        "startDate": now,
        "trialEnd": _trial_end(terms, now, unit, count) if renews else None,
        "interval": unit if renews else None,
        "intervalCount": count if renews else None,
        "currentBillingPeriodStart": None,
        "currentBillingPeriodEnd": None,
        "billingCycleAnchorDate": None,
        "runBillingAtPeriodStart": True,
        "defaultPaymentMethodId": terms.method_id or usual_id,
        "backupPaymentMethodId": terms.backup_id,
        "isFreePlan": price["unitPrice"] == 0,
        "doNotCharge": terms.free_of_charge,
        "cancelScheduledAt": None,
        "canceledAt": None,
        "cancellationReason": None,
        "replacedBySubscriptionId": None,
        "scheduledAdjustmentAt": None,
        "metadata": terms.metadata,
        "_next": {},
        "_period": None,
        "_owes": [],
    }
    scene.store.add(KIND, subscription["id"], subscription, parent=customer_id)
    add_item(scene, subscription["id"], wanted, now)
    if subscription["trialEnd"] is not None or not total or subscription["defaultPaymentMethodId"]:
        activate(scene, subscription, keeps_anchor=terms.keeps_anchor, purchase_id=terms.purchase_id)
    return subscription


def activate(scene: Scene, subscription: Json, *, keeps_anchor: bool = False, purchase_id: str | None = None) -> None:
    """Let the first period of a subscription run and charge it; a paid plan takes the place of the free one."""
    now = scene.now_ms
    others = [] if subscription["isFreePlan"] else running(scene.store, subscription["customerId"])
    free = [other for other in others if other["isFreePlan"]]
    subscription.update(status="active", _period=scene.store.new_id("billing_period_"))
    if subscription["renews"]:
        _start_period(scene, subscription, free[-1] if free and keeps_anchor else None)
    items = items_at(scene.store, subscription["id"], now)
    if subscription["status"] == "active" and total_of(items):
        method = found(scene.store, METHOD, subscription["defaultPaymentMethodId"])
        charge(scene, subscription["customerId"], method, lines_of(items), subscription=subscription, purchase_id=purchase_id)
    scene.keep(KIND, subscription)
    for replaced in free:
        cancel_now(scene, replaced, reason="upgraded_to_paid", successor=subscription["id"])


def cancel_now(scene: Scene, subscription: Json, *, reason: str | None = None, successor: str | None = None) -> None:
    """End a subscription at once, and whatever was planned for it."""
    drop_plan(scene, subscription)
    subscription.update(status="canceled", canceledAt=scene.now_ms, cancellationReason=reason, replacedBySubscriptionId=successor)
    scene.keep(KIND, subscription)


def drop_plan(scene: Scene, subscription: Json) -> int:
    """Withdraw a planned change, if there is one, and count the items it would have brought."""
    planned: int | None = subscription["scheduledAdjustmentAt"]
    if planned is None:
        return 0
    subscription.update(scheduledAdjustmentAt=None, _next={})
    return withdraw_exchange(scene, subscription["id"], planned)


def _trial_end(terms: Terms, now: int, unit: str, count: int) -> int | None:
    days = terms.price.get("trialPeriodDays") or 0
    end = after(now, "day", int(days)) if terms.trial_end is None else int(terms.trial_end)
    if end <= now:
        return None
    # The period that follows has to have an end as well, or the subscription could not be read any more once it runs.
    after(end, unit, count, "trialEnd")
    return end


def _start_period(scene: Scene, subscription: Json, replaced: Json | None) -> None:
    now, trial_end = scene.now_ms, subscription["trialEnd"]
    anchor: int = trial_end or now
    # A trial is a period of its own.
    end: int = trial_end or after(now, subscription["interval"], subscription["intervalCount"])
    if trial_end is not None:
        subscription["status"] = "trialing"
    elif replaced is not None and (replaced["currentBillingPeriodEnd"] or 0) > now:
        # How the shorter first period is charged is not documented; here it is charged in full.
        anchor, end = replaced["billingCycleAnchorDate"], replaced["currentBillingPeriodEnd"]
    agenda.note(scene.store, end)
    subscription.update(currentBillingPeriodStart=now, currentBillingPeriodEnd=end, billingCycleAnchorDate=anchor)


def check_running(subscription: Json) -> None:
    """Refuse what only a running subscription can undergo."""
    if subscription["status"] not in RUNNING:
        raise invalid(f"the subscription is {subscription['status']}")
