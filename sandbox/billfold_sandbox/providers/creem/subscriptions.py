"""Creem's subscriptions after they were bought: cancelled, changed, paused, resumed.

Time passes only as far as it can be computed: what is scheduled for the end of a period has happened once that is past. Renewals
are not played.
"""

from __future__ import annotations

from typing import Any, Final

from billfold_sandbox.backend import Visit
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import checked_total, found
from billfold_sandbox.refusal import RefusedError, invalid
from billfold_sandbox.spec import Json
from billfold_sandbox.store import Drawer

from .discounts import less_in_period
from .headings import heading, moment, seconds, stored_page
from .licenses import disable_license, limit_license
from .periods import MONTHS, after, share_left
from .products import price_id
from .transactions import add_transaction

_RUNNING: Final = ("active", "trialing", "past_due", "unpaid")
_HIDDEN: Final = ("order", "on_execute")
"""What is kept of a subscription but is no field of an answer."""


class Subscriptions:
    """The subscription operations."""

    def subscriptions_get(self, visit: Visit) -> Answer:
        return _answer(visit, found(visit.drawer, "subscription", visit.query["subscription_id"]))

    def subscriptions_search(self, visit: Visit) -> Answer:
        return stored_page(visit, "subscription", view=lambda found: subscription_view(visit.drawer, found, visit.now))

    def subscriptions_cancel(self, visit: Visit) -> Answer:
        body: Json = visit.body or {}
        subscription = _subscription(visit)
        if subscription["status"] == "canceled":
            raise invalid("the subscription is canceled already")
        # What applies when `mode` is left out is a setting of the store; this store cancels at once.
        if body.get("mode", "immediate") == "immediate":
            _end(visit.drawer, subscription, visit.now)
        elif subscription["status"] not in _RUNNING:
            raise invalid(f"a cancellation cannot be scheduled while the subscription is {subscription['status']}")
        else:
            subscription["status"] = "scheduled_cancel"
            subscription["on_execute"] = body.get("onExecute", "cancel")
            subscription["canceled_at"] = moment(visit.now)
            subscription.pop("next_transaction_date", None)
            if subscription["on_execute"] == "cancel":
                limit_license(visit.drawer, subscription["order"], subscription["current_period_end_date"])
        return _changed(visit, subscription)

    def subscriptions_update(self, visit: Visit) -> Answer:
        body: Json = visit.body
        subscription = _running(visit)
        before = _per_period(visit.drawer, subscription)
        items: list[Json] = body.get("items", [])
        for index, sent in enumerate(items):
            _upsert(visit, subscription, sent, index)
        subscription["product"] = subscription["items"][0]["product_id"]
        if items:
            _settle(visit, subscription, before, body["update_behavior"])
        return _changed(visit, subscription)

    def subscriptions_upgrade(self, visit: Visit) -> Answer:
        body: Json = visit.body
        subscription = _running(visit)
        product = _recurring(visit.drawer, body["product_id"], subscription, "product_id")
        before = _per_period(visit.drawer, subscription)
        subscription["product"] = product["id"]
        subscription["items"][0].update(product_id=product["id"], price_id=price_id(product["id"]))
        _settle(visit, subscription, before, body["update_behavior"])
        return _changed(visit, subscription)

    def subscriptions_pause(self, visit: Visit) -> Answer:
        subscription = _running(visit)
        subscription["status"] = "paused"
        subscription.pop("next_transaction_date", None)
        return _changed(visit, subscription)

    def subscriptions_resume(self, visit: Visit) -> Answer:
        subscription = _subscription(visit)
        if subscription["status"] not in ("paused", "scheduled_cancel"):
            raise invalid("only a paused subscription, or one that is scheduled to be canceled, can be resumed")
        if seconds(subscription["current_period_end_date"]) <= visit.now:
            _begin(visit.drawer, subscription, visit.now)
            _charge(visit, subscription)
        limit_license(visit.drawer, subscription["order"], None)
        subscription.update(status="active", canceled_at=None, next_transaction_date=subscription["current_period_end_date"])
        return _changed(visit, subscription)


def add_subscription(
    drawer: Drawer,
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
    subscription_id = drawer.new_id("sub_")
    subscription: Json = {
        **heading(drawer, subscription_id, "subscription"),
        "product": product["id"],
        "customer": customer_id,
        "items": [_item(drawer, product["id"], units)],
        "collection_method": "charge_automatically",
        "status": "active",
        "canceled_at": None,
        "created_at": moment(now),
        "updated_at": moment(now),
        "order": order_id,
        **({} if metadata is None else {"metadata": metadata}),
        **({} if discount is None else {"discount": discount}),
    }
    _begin(drawer, subscription, now)
    drawer.add("subscription", subscription_id, subscription, parent=customer_id)
    return subscription


def note_payment(drawer: Drawer, now: float, subscription: Json, transaction: Json) -> None:
    """Write down the latest payment of a subscription."""
    subscription.update(last_transaction_id=transaction["id"], last_transaction_date=moment(now))
    drawer.change("subscription", subscription["id"], subscription)


def subscription_view(drawer: Drawer, subscription: Json, now: float) -> Json:
    """Give a subscription as answers have it at a time: product, customer and last transaction are whole records."""
    current = as_of(subscription, now)
    view = {name: value for name, value in current.items() if name not in _HIDDEN}
    view["product"] = drawer.get("product", current["product"]) or current["product"]
    view["customer"] = drawer.get("customer", current["customer"]) or current["customer"]
    if "last_transaction_id" in current:
        view["last_transaction"] = found(drawer, "transaction", current["last_transaction_id"])
    return view


def as_of(subscription: Json, now: float) -> Json:
    """Give a subscription with what was scheduled for the end of its period carried out if that is past."""
    if subscription["status"] != "scheduled_cancel" or seconds(subscription["current_period_end_date"]) > now:
        return subscription
    if subscription["on_execute"] == "pause":
        return {**subscription, "status": "paused", "canceled_at": None}
    return {**subscription, "status": "canceled", "canceled_at": subscription["current_period_end_date"]}


def monthly_revenue(drawer: Drawer, subscription: Json) -> float:
    """Tell what a subscription brings in a month, in cents."""
    products = [(found(drawer, "product", item["product_id"]), int(item["units"])) for item in subscription["items"]]
    return sum(int(product["price"]) * units / MONTHS[product["billing_period"]] for product, units in products)


def _subscription(visit: Visit) -> Json:
    return as_of(found(visit.drawer, "subscription", visit.ids["id"]), visit.now)


def _running(visit: Visit) -> Json:
    subscription = _subscription(visit)
    if subscription["status"] not in _RUNNING:
        raise invalid(f"the subscription is {subscription['status']}")
    return subscription


def _changed(visit: Visit, subscription: Json) -> Answer:
    subscription["updated_at"] = moment(visit.now)
    visit.drawer.change("subscription", subscription["id"], subscription)
    return _answer(visit, subscription)


def _answer(visit: Visit, subscription: Json) -> Answer:
    return json_answer(200, subscription_view(visit.drawer, subscription, visit.now))


def _end(drawer: Drawer, subscription: Json, now: float) -> None:
    subscription.update(status="canceled", canceled_at=moment(now))
    subscription.pop("next_transaction_date", None)
    disable_license(drawer, subscription["order"])


def _begin(drawer: Drawer, subscription: Json, now: float) -> None:
    """Begin a new period now."""
    start = moment(now)
    end = after(start, found(drawer, "product", subscription["product"])["billing_period"])
    subscription.update(current_period_start_date=start, current_period_end_date=end, next_transaction_date=end)


def _item(drawer: Drawer, product_id: str, units: int) -> Json:
    return {
        **heading(drawer, drawer.new_id("sitem_"), "subscription_item"),
        "product_id": product_id,
        "price_id": price_id(product_id),
        "units": units,
    }


def _upsert(visit: Visit, subscription: Json, sent: Json, index: int) -> None:
    product_id: str | None = sent.get("product_id")
    if product_id is None and sent.get("price_id") is not None:
        # A price is that of one product, and its id says which.
        product_id = f"prod_{str(sent['price_id']).removeprefix('pprice_')}"
    if product_id is not None:
        product_id = _recurring(visit.drawer, product_id, subscription, "items", index, "product_id")["id"]
    if "id" not in sent:
        if product_id is None:
            raise invalid("Required for a new item", "items", index, "product_id")
        subscription["items"].append(_item(visit.drawer, product_id, _units(sent, index)))
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


def _recurring(drawer: Drawer, product_id: str, subscription: Json, *path: str | int) -> Json:
    product = found(drawer, "product", product_id)
    if product["billing_type"] != "recurring":
        raise invalid("is not a recurring product", *path)
    if product["currency"] != found(drawer, "product", subscription["product"])["currency"]:
        raise invalid("is sold in another currency than the subscription", *path)
    return product


def _per_period(drawer: Drawer, subscription: Json) -> int:
    items: list[Json] = subscription["items"]
    return sum(int(found(drawer, "product", item["product_id"])["price"]) * int(item["units"]) for item in items)


def _settle(visit: Visit, subscription: Json, before: int, behavior: str) -> None:
    """Charge a change at once and begin a new period, if asked for; else it shows in a later period's charge."""
    checked_total(_per_period(visit.drawer, subscription), "items")
    if behavior == "proration-charge-immediately":
        period = (subscription["current_period_start_date"], subscription["current_period_end_date"])
        order = found(visit.drawer, "order", subscription["order"])
        first = order["transaction"] == subscription["last_transaction_id"]
        paid = before - less_in_period(subscription, period[0], before, first=first)
        unused = round(paid * share_left(*period, visit.now))
        _begin(visit.drawer, subscription, visit.now)
        _charge(visit, subscription, unused)


def _charge(visit: Visit, subscription: Json, unused: int = 0) -> None:
    """Charge the period that has just begun, less what is left unused of the one before."""
    total = _per_period(visit.drawer, subscription)
    less = less_in_period(subscription, subscription["current_period_start_date"], total)
    transaction = add_transaction(
        visit.drawer,
        visit.now,
        order_id=subscription["order"],
        customer_id=subscription["customer"],
        amount=max(0, total - less - unused),
        discount=less,
        currency=found(visit.drawer, "product", subscription["product"])["currency"],
        subscription=subscription,
    )
    note_payment(visit.drawer, visit.now, subscription, transaction)
