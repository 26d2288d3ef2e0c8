"""Creem's subscriptions after they were bought: cancelled, changed, paused, resumed. How periods end stands in `renewals`."""

from __future__ import annotations

from typing import Any

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import checked_total, found
from billfold_sandbox.refusal import RefusedError, invalid
from billfold_sandbox.spec import Json

from .announcing import announce
from .charging import begin, charge, set_bounds, subscription_view
from .discounts import less_in_period
from .headings import heading, moment, seconds, stored_page
from .licenses import disable_license, limit_license
from .operations import operation
from .periods import after, each_month, share_left
from .prices import per_period, price_id, price_of, terms_of
from .renewals import RUNNING


@operation("subscriptions_get")
def subscriptions_get(context: RequestContext) -> Answer:
    return _answer(context, found(context.store, "subscription", context.query["subscription_id"]))


@operation("subscriptions_search")
def subscriptions_search(context: RequestContext) -> Answer:
    return stored_page(context, "subscription", view=lambda found: subscription_view(context.store, found))


@operation("subscriptions_cancel")
def subscriptions_cancel(context: RequestContext) -> Answer:
    body: Json = context.body or {}
    subscription = _subscription(context)
    if subscription["status"] == "canceled":
        raise invalid("the subscription is canceled already")
    # What applies when `mode` is left out is a setting of the store; this store cancels at once.
    if body.get("mode", "immediate") == "immediate":
        _end(context.store, subscription, context.now)
    elif subscription["status"] not in RUNNING:
        raise invalid(f"a cancellation cannot be scheduled while the subscription is {subscription['status']}")
    else:
        subscription["status"] = "scheduled_cancel"
        subscription["_on_execute"] = body.get("onExecute", "cancel")
        subscription["canceled_at"] = moment(context.now)
        subscription.pop("next_transaction_date", None)
        if subscription["_on_execute"] == "cancel":
            limit_license(context.store, subscription["_order"], subscription["current_period_end_date"])
    return _changed(context, subscription, subscription["status"])


@operation("subscriptions_update")
def subscriptions_update(context: RequestContext) -> Answer:
    body: Json = context.body
    subscription = _running(context)
    before = per_period(context.store, subscription)
    items: list[Json] = body.get("items", [])
    for index, sent in enumerate(items):
        _upsert(context, subscription, sent, index)
    subscription["product"] = subscription["items"][0]["product_id"]
    if items:
        _settle(context, subscription, before, body["update_behavior"])
    return _changed(context, subscription)


@operation("subscriptions_upgrade")
def subscriptions_upgrade(context: RequestContext) -> Answer:
    body: Json = context.body
    subscription = _running(context)
    product = _recurring(context.store, body["product_id"], subscription, "product_id")
    before = per_period(context.store, subscription)
    subscription["product"] = product["id"]
    subscription["items"][0].update(product_id=product["id"], price_id=price_id(context.store, product["id"]))
    _settle(context, subscription, before, body["update_behavior"])
    return _changed(context, subscription)


@operation("subscriptions_pause")
def subscriptions_pause(context: RequestContext) -> Answer:
    subscription = _running(context)
    subscription["status"] = "paused"
    subscription.pop("next_transaction_date", None)
    return _changed(context, subscription, "paused")


@operation("subscriptions_resume")
def subscriptions_resume(context: RequestContext) -> Answer:
    subscription = _subscription(context)
    if subscription["status"] not in ("paused", "scheduled_cancel"):
        raise invalid("only a paused subscription, or one that is scheduled to be canceled, can be resumed")
    over = seconds(subscription["current_period_end_date"]) <= context.now
    # A trial that was paused or scheduled to end goes on as one.
    on_trial = subscription.get("_trial_end", "") > moment(context.now)
    if over:
        begin(context.store, subscription, moment(context.now))
        charge(context.store, context.now, subscription)
    else:
        set_bounds(
            context.store, subscription, subscription["current_period_start_date"], subscription["current_period_end_date"]
        )
    limit_license(context.store, subscription["_order"], None)
    subscription.update(status="trialing" if on_trial and not over else "active", canceled_at=None)
    return _changed(context, subscription)


def add_subscription(
    store: RecordStore,
    now: float,
    *,
    product: Json,
    customer_id: str,
    order_id: str,
    units: int,
    metadata: Any,
    discount: Json | None,
) -> Json:
    """Add the subscription a checkout led to; its first payment, if its trial is not free, is for the caller to add."""
    subscription_id = store.new_id("sub_")
    subscription: Json = {
        **heading(store, subscription_id, "subscription"),
        "product": product["id"],
        "customer": customer_id,
        "items": [_item(store, product["id"], units)],
        "collection_method": "charge_automatically",
        "status": "active",
        "canceled_at": None,
        "created_at": moment(now),
        "updated_at": moment(now),
        "_order": order_id,
        **({} if metadata is None else {"metadata": metadata}),
        **({} if discount is None else {"discount": discount}),
    }
    days: int | None = product["trial_period_days"]
    if days is None:
        begin(store, subscription, moment(now))
    else:
        end = after(moment(now), "day", days)
        subscription.update(status="trialing", _trial_end=end)
        set_bounds(store, subscription, moment(now), end)
    store.add("subscription", subscription_id, subscription, parent=customer_id)
    return subscription


def monthly_revenue(store: RecordStore, subscription: Json) -> float:
    """Tell what a subscription brings in a month, in cents."""
    prices = [(price_of(store, item), int(item["units"])) for item in subscription["items"]]
    return sum(int(price["amount"]) * units * each_month(price["unit"], price["count"]) for price, units in prices)


def _subscription(context: RequestContext) -> Json:
    return found(context.store, "subscription", context.ids["id"])


def _running(context: RequestContext) -> Json:
    subscription = _subscription(context)
    if subscription["status"] not in RUNNING:
        raise invalid(f"the subscription is {subscription['status']}")
    return subscription


def _changed(context: RequestContext, subscription: Json, event: str = "update") -> Answer:
    subscription["updated_at"] = moment(context.now)
    context.store.change("subscription", subscription["id"], subscription)
    view = subscription_view(context.store, subscription)
    announce(context.store, context.now, f"subscription.{event}", lambda: view)
    return json_answer(200, view)


def _answer(context: RequestContext, subscription: Json) -> Answer:
    return json_answer(200, subscription_view(context.store, subscription))


def _end(store: RecordStore, subscription: Json, now: float) -> None:
    subscription.update(status="canceled", canceled_at=moment(now))
    subscription.pop("next_transaction_date", None)
    disable_license(store, subscription["_order"])


def _item(store: RecordStore, product_id: str, units: int) -> Json:
    return {
        **heading(store, store.new_id("sitem_"), "subscription_item"),
        "product_id": product_id,
        "price_id": price_id(store, product_id),
        "units": units,
    }


def _upsert(context: RequestContext, subscription: Json, sent: Json, index: int) -> None:
    product_id: str | None = sent.get("product_id")
    if product_id is None and sent.get("price_id") is not None:
        product_id = found(context.store, "price", sent["price_id"])["product"]
    if product_id is not None:
        product_id = _recurring(context.store, product_id, subscription, "items", index, "product_id")["id"]
    if "id" not in sent:
        if product_id is None:
            raise invalid("Required for a new item", "items", index, "product_id")
        subscription["items"].append(_item(context.store, product_id, _units(sent, index)))
        return
    item = next((item for item in subscription["items"] if item["id"] == sent["id"]), None)
    if item is None:
        raise RefusedError("missing", "Subscription item not found")
    if product_id is not None:
        item.update(product_id=product_id, price_id=price_id(context.store, product_id))
    if "units" in sent:
        item["units"] = _units(sent, index)


def _units(sent: Json, index: int) -> int:
    units = int(sent.get("units", 1))
    # The limits are not documented; fewer than one makes no sense.
    if units < 1:
        raise invalid("must be at least 1", "items", index, "units")
    return units


def _recurring(store: RecordStore, product_id: str, subscription: Json, *path: str | int) -> Json:
    product = found(store, "product", product_id)
    if product["billing_type"] != "recurring":
        raise invalid("is not a recurring product", *path)
    if product["currency"] != terms_of(store, subscription)["currency"]:
        raise invalid("is sold in another currency than the subscription", *path)
    return product


def _settle(context: RequestContext, subscription: Json, before: int, behavior: str) -> None:
    """Charge a change at once and begin a new period, if asked for; else it shows in a later period's charge."""
    checked_total(per_period(context.store, subscription), "items")
    if behavior == "proration-charge-immediately":
        period = (subscription["current_period_start_date"], subscription["current_period_end_date"])
        unused = 0
        if subscription["status"] != "trialing":
            order = found(context.store, "order", subscription["_order"])
            first = order["transaction"] == subscription["last_transaction_id"]
            paid = before - less_in_period(subscription, period[0], before, first=first)
            unused = round(paid * share_left(*period, context.now))
        begin(context.store, subscription, moment(context.now))
        # A change that is paid at once ends a trial.
        subscription["status"] = "active"
        charge(context.store, context.now, subscription, unused=unused)
