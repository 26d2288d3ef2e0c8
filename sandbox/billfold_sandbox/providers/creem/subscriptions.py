"""Creem's subscriptions after they were bought: cancelled, changed, paused, resumed.

Time passes only as far as it can be computed: what is scheduled for the end of a period has happened once that is past. Renewals
are not played.
"""

from __future__ import annotations

from typing import Any, Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import checked_total, found
from billfold_sandbox.refusal import RefusedError, invalid
from billfold_sandbox.spec import Json

from .discounts import less_in_period
from .headings import heading, moment, seconds, stored_page
from .licenses import disable_license, limit_license
from .operations import operation
from .periods import MONTHS, after, share_left
from .products import price_id
from .transactions import add_transaction

_RUNNING: Final = ("active", "trialing", "past_due", "unpaid")
_HIDDEN: Final = ("order", "on_execute")
"""What is kept of a subscription but is no field of an answer."""


@operation("subscriptions_get")
def subscriptions_get(context: RequestContext) -> Answer:
    return _answer(context, found(context.store, "subscription", context.query["subscription_id"]))


@operation("subscriptions_search")
def subscriptions_search(context: RequestContext) -> Answer:
    return stored_page(context, "subscription", view=lambda found: subscription_view(context.store, found, context.now))


@operation("subscriptions_cancel")
def subscriptions_cancel(context: RequestContext) -> Answer:
    body: Json = context.body or {}
    subscription = _subscription(context)
    if subscription["status"] == "canceled":
        raise invalid("the subscription is canceled already")
    # What applies when `mode` is left out is a setting of the store; this store cancels at once.
    if body.get("mode", "immediate") == "immediate":
        _end(context.store, subscription, context.now)
    elif subscription["status"] not in _RUNNING:
        raise invalid(f"a cancellation cannot be scheduled while the subscription is {subscription['status']}")
    else:
        subscription["status"] = "scheduled_cancel"
        subscription["on_execute"] = body.get("onExecute", "cancel")
        subscription["canceled_at"] = moment(context.now)
        subscription.pop("next_transaction_date", None)
        if subscription["on_execute"] == "cancel":
            limit_license(context.store, subscription["order"], subscription["current_period_end_date"])
    return _changed(context, subscription)


@operation("subscriptions_update")
def subscriptions_update(context: RequestContext) -> Answer:
    body: Json = context.body
    subscription = _running(context)
    before = _per_period(context.store, subscription)
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
    before = _per_period(context.store, subscription)
    subscription["product"] = product["id"]
    subscription["items"][0].update(product_id=product["id"], price_id=price_id(product["id"]))
    _settle(context, subscription, before, body["update_behavior"])
    return _changed(context, subscription)


@operation("subscriptions_pause")
def subscriptions_pause(context: RequestContext) -> Answer:
    subscription = _running(context)
    subscription["status"] = "paused"
    subscription.pop("next_transaction_date", None)
    return _changed(context, subscription)


@operation("subscriptions_resume")
def subscriptions_resume(context: RequestContext) -> Answer:
    subscription = _subscription(context)
    if subscription["status"] not in ("paused", "scheduled_cancel"):
        raise invalid("only a paused subscription, or one that is scheduled to be canceled, can be resumed")
    if seconds(subscription["current_period_end_date"]) <= context.now:
        _begin(context.store, subscription, context.now)
        _charge(context, subscription)
    limit_license(context.store, subscription["order"], None)
    subscription.update(status="active", canceled_at=None, next_transaction_date=subscription["current_period_end_date"])
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
    """Add the subscription a checkout led to; its first payment is for the caller to add."""
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
        "order": order_id,
        **({} if metadata is None else {"metadata": metadata}),
        **({} if discount is None else {"discount": discount}),
    }
    _begin(store, subscription, now)
    store.add("subscription", subscription_id, subscription, parent=customer_id)
    return subscription


def note_payment(store: RecordStore, now: float, subscription: Json, transaction: Json) -> None:
    """Write down the latest payment of a subscription."""
    subscription.update(last_transaction_id=transaction["id"], last_transaction_date=moment(now))
    store.change("subscription", subscription["id"], subscription)


def subscription_view(store: RecordStore, subscription: Json, now: float) -> Json:
    """Give a subscription as answers have it at a time: product, customer and last transaction are whole records."""
    current = as_of(subscription, now)
    view = {name: value for name, value in current.items() if name not in _HIDDEN}
    view["product"] = store.get("product", current["product"]) or current["product"]
    view["customer"] = store.get("customer", current["customer"]) or current["customer"]
    if "last_transaction_id" in current:
        view["last_transaction"] = found(store, "transaction", current["last_transaction_id"])
    return view


def as_of(subscription: Json, now: float) -> Json:
    """Give a subscription with what was scheduled for the end of its period carried out if that is past."""
    if subscription["status"] != "scheduled_cancel" or seconds(subscription["current_period_end_date"]) > now:
        return subscription
    if subscription["on_execute"] == "pause":
        return {**subscription, "status": "paused", "canceled_at": None}
    return {**subscription, "status": "canceled", "canceled_at": subscription["current_period_end_date"]}


def monthly_revenue(store: RecordStore, subscription: Json) -> float:
    """Tell what a subscription brings in a month, in cents."""
    products = [(found(store, "product", item["product_id"]), int(item["units"])) for item in subscription["items"]]
    return sum(int(product["price"]) * units / MONTHS[product["billing_period"]] for product, units in products)


def _subscription(context: RequestContext) -> Json:
    return as_of(found(context.store, "subscription", context.ids["id"]), context.now)


def _running(context: RequestContext) -> Json:
    subscription = _subscription(context)
    if subscription["status"] not in _RUNNING:
        raise invalid(f"the subscription is {subscription['status']}")
    return subscription


def _changed(context: RequestContext, subscription: Json) -> Answer:
    subscription["updated_at"] = moment(context.now)
    context.store.change("subscription", subscription["id"], subscription)
    return _answer(context, subscription)


def _answer(context: RequestContext, subscription: Json) -> Answer:
    return json_answer(200, subscription_view(context.store, subscription, context.now))


def _end(store: RecordStore, subscription: Json, now: float) -> None:
    subscription.update(status="canceled", canceled_at=moment(now))
    subscription.pop("next_transaction_date", None)
    disable_license(store, subscription["order"])


def _begin(store: RecordStore, subscription: Json, now: float) -> None:
    """Begin a new period now."""
    start = moment(now)
    end = after(start, found(store, "product", subscription["product"])["billing_period"])
    subscription.update(current_period_start_date=start, current_period_end_date=end, next_transaction_date=end)


def _item(store: RecordStore, product_id: str, units: int) -> Json:
    return {
        **heading(store, store.new_id("sitem_"), "subscription_item"),
        "product_id": product_id,
        "price_id": price_id(product_id),
        "units": units,
    }


def _upsert(context: RequestContext, subscription: Json, sent: Json, index: int) -> None:
    product_id: str | None = sent.get("product_id")
    if product_id is None and sent.get("price_id") is not None:
        # A price is that of one product, and its id says which.
        product_id = f"prod_{str(sent['price_id']).removeprefix('pprice_')}"
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
        item.update(product_id=product_id, price_id=price_id(product_id))
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
    if product["currency"] != found(store, "product", subscription["product"])["currency"]:
        raise invalid("is sold in another currency than the subscription", *path)
    return product


def _per_period(store: RecordStore, subscription: Json) -> int:
    items: list[Json] = subscription["items"]
    return sum(int(found(store, "product", item["product_id"])["price"]) * int(item["units"]) for item in items)


def _settle(context: RequestContext, subscription: Json, before: int, behavior: str) -> None:
    """Charge a change at once and begin a new period, if asked for; else it shows in a later period's charge."""
    checked_total(_per_period(context.store, subscription), "items")
    if behavior == "proration-charge-immediately":
        period = (subscription["current_period_start_date"], subscription["current_period_end_date"])
        order = found(context.store, "order", subscription["order"])
        first = order["transaction"] == subscription["last_transaction_id"]
        paid = before - less_in_period(subscription, period[0], before, first=first)
        unused = round(paid * share_left(*period, context.now))
        _begin(context.store, subscription, context.now)
        _charge(context, subscription, unused)


def _charge(context: RequestContext, subscription: Json, unused: int = 0) -> None:
    """Charge the period that has just begun, less what is left unused of the one before."""
    total = _per_period(context.store, subscription)
    less = less_in_period(subscription, subscription["current_period_start_date"], total)
    transaction = add_transaction(
        context.store,
        context.now,
        order_id=subscription["order"],
        customer_id=subscription["customer"],
        amount=max(0, total - less - unused),
        discount=less,
        currency=found(context.store, "product", subscription["product"])["currency"],
        subscription=subscription,
    )
    note_payment(context.store, context.now, subscription, transaction)
