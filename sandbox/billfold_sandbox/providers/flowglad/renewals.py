"""How the billing periods of Flowglad's subscriptions roll on: each that is over is followed by the next, and is charged.

That happens when a request comes after the end of a period, before the request itself is carried out.
"""

from __future__ import annotations

from billfold_sandbox import agenda
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found
from billfold_sandbox.refusal import RefusedError
from billfold_sandbox.spec import Json

from .balances import settle_usage
from .invoices import KIND as INVOICE
from .invoices import Line, add_invoice
from .lifecycle import KIND, RUNNING
from .ownership import account
from .payment_methods import method_of
from .payments import pay
from .periods import next_end
from .scenes import Scene
from .subscription_items import items_at, lines_of


def catch_up(store: RecordStore, now_ms: int) -> None:
    """Let every period that is over by now be followed by the next, the oldest of all subscriptions first."""

    def roll(subscription: Json, at: int, first: bool) -> None:
        # Nobody has recorded usage in the periods after the first, since they begin here.
        _roll(Scene(store, at), subscription, with_usage=first)

    agenda.catch_up(store, KIND, now_ms, _due, roll)


def pay_what_is_owed(scene: Scene, customer_id: str) -> None:
    """Pay the open invoices of a customer's running subscriptions as soon as there is a payment method."""
    for subscription in scene.store.all(KIND, customer_id):
        method = method_of(scene.store, subscription)
        if not subscription.get("_owes") or subscription["status"] not in RUNNING or method is None:
            continue
        for invoice_id in subscription["_owes"]:
            pay(scene, found(scene.store, INVOICE, invoice_id), method, subscription["name"])
        subscription["_owes"] = []
        if subscription["status"] == "past_due":
            subscription["status"] = "active"
        scene.keep(KIND, subscription)


def _due(subscription: Json) -> int | None:
    """Tell when the period of a subscription ends; None if nothing follows then."""
    end: int | None = subscription["currentBillingPeriodEnd"]
    return end if subscription["status"] in RUNNING and not subscription.get("_last") else None


def _roll(scene: Scene, subscription: Json, *, with_usage: bool) -> None:
    """Let what follows the end of a period take place; the scene is set there, and the caller keeps the subscription."""
    end = scene.now_ms
    ending = subscription["status"] == "cancellation_scheduled" and subscription["cancelScheduledAt"] <= end
    following = end
    if not ending:
        try:
            following = next_end(
                subscription["billingCycleAnchorDate"], end, subscription["interval"], subscription["intervalCount"]
            )
        except RefusedError:
            # There is no date any more on which another period could end.
            subscription["_last"] = True
            return
    # What is used on trial, or of a plan that is free, is taken to be free too; that is not documented.
    free = subscription["status"] == "trialing" or subscription["isFreePlan"] or subscription["doNotCharge"]
    used = settle_usage(scene, subscription) if with_usage and not ending else []
    if subscription["scheduledAdjustmentAt"] is not None and subscription["scheduledAdjustmentAt"] <= end:
        subscription.update(subscription["_next"], scheduledAdjustmentAt=None, _next={})
    subscription["updatedAt"] = end
    if ending:
        subscription.update(status="canceled", canceledAt=subscription["cancelScheduledAt"])
        return
    subscription.update(
        currentBillingPeriodStart=end, currentBillingPeriodEnd=following, _period=scene.store.new_id("billing_period_")
    )
    if subscription["status"] == "trialing":
        subscription["status"] = "active"
    _bill(scene, subscription, [*lines_of(items_at(scene.store, subscription["id"], end)), *([] if free else used)])


def _bill(scene: Scene, subscription: Json, lines: list[Line]) -> None:
    if not lines:
        return
    customer = found(scene.store, "customer", subscription["customerId"])
    invoice = add_invoice(scene, customer, lines, account(scene.store).currency, subscription=subscription, purchase_id=None)
    method = method_of(scene.store, subscription)
    if method is not None:
        pay(scene, invoice, method, lines[0].description)
        return
    # Neither how often the server tries to charge nor when it gives up (`unpaid`, `canceled`) is documented. Here the
    # subscription goes on until somebody cancels it, each period adds an open invoice, and the next payment method pays them all.
    subscription["_owes"] = [*subscription.get("_owes", []), invoice["id"]]
    if subscription["status"] == "active":
        subscription["status"] = "past_due"
