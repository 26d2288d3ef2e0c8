"""Creem's prices, which no operation shows: a product has one at a time, and subscriptions keep the one they began with."""

from __future__ import annotations

from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found
from billfold_sandbox.spec import Json

_TERMS = {"amount": "price", "currency": "currency", "unit": "recurring_interval", "count": "recurring_interval_count"}


def set_price(store: RecordStore, product: Json) -> None:
    """Make what a product costs its price; the one before stays with those who bought at it."""
    terms = {name: product[member] for name, member in _TERMS.items()}
    before = store.latest("price", product["id"], limit=1)
    # Whether the same price set again makes another one is not documented; here it does not.
    if not before or terms.items() - before[0][1].items():
        price_id = store.new_id("pprice_")
        store.add("price", price_id, {"id": price_id, "product": product["id"], **terms}, parent=product["id"])


def price_id(store: RecordStore, product_id: str) -> str:
    """Give the id of the price at which a product is sold now."""
    [(_, price)] = store.latest("price", product_id, limit=1)
    found_id: str = price["id"]
    return found_id


def price_of(store: RecordStore, item: Json) -> Json:
    """Give the price of an item of a subscription."""
    return found(store, "price", item["price_id"])


def terms_of(store: RecordStore, subscription: Json) -> Json:
    """Give the price that decides over a subscription's currency and periods."""
    return price_of(store, subscription["items"][0])


def per_period(store: RecordStore, subscription: Json) -> int:
    """Tell what a period of a subscription costs, before any discount."""
    return sum(int(price_of(store, item)["amount"]) * int(item["units"]) for item in subscription["items"])
