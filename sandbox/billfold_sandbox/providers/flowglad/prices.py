"""Flowglad's prices: of a product, or usage prices of a meter; their amounts never change.

A product has one price on sale: each further one archives those before it. A meter may have several.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found, shown
from billfold_sandbox.refusal import RefusedError, invalid
from billfold_sandbox.spec import Json

from .lists import cursor_page
from .operations import operation
from .ownership import account, base_record, changed, check_free, check_slug

_FIXED_WITH_PRICE: Final = ("intervalUnit", "intervalCount", "trialPeriodDays", "usageMeterId", "usageEventsPerUnit")
_KEPT_IF_LEFT_OUT: Final = ("trialPeriodDays", "name", "slug", "active", "isDefault")
_COMPARED: Final = ("type", "productId", "unitPrice", *_FIXED_WITH_PRICE, "name", "slug", "active", "isDefault")
"""What tells a price that is sent with a product from the one that the product has."""


@operation("prices_create")
def prices_create(context: RequestContext) -> Answer:
    sent: Json = {**context.body["price"], "active": True}
    add = add_checked_price if sent["type"] == "usage" else add_sole_price
    return json_answer(200, {"price": shown(add(context.store, context.now_ms, sent))})


@operation("prices_list")
def prices_list(context: RequestContext) -> Answer:
    return cursor_page(context, "price")


@operation("prices_get")
def prices_get(context: RequestContext) -> Answer:
    return json_answer(200, {"price": shown(found(context.store, "price", context.ids["id"]))})


@operation("prices_update")
def prices_update(context: RequestContext) -> Answer:
    sent: Json = context.body["price"]
    # The id in the body decides, whatever the path says.
    old = found(context.store, "price", sent["id"])
    if sent["type"] != old["type"]:
        raise invalid(f"must be {old['type']}, the type the price has", "price", "type")
    return json_answer(200, {"price": shown(change_price(context.store, context.now_ms, old, sent))})


def add_checked_price(store: RecordStore, now_ms: int, sent: Json) -> Json:
    """Add a price to the product or meter it names.

    Raises:
        RefusedError: There is no such owner, or the slug cannot be used.
    """
    kind, owner = ("usage_meter", sent["usageMeterId"]) if sent["type"] == "usage" else ("product", sent["productId"])
    found(store, kind, owner)
    check_slug(store, "price", sent.get("slug"))
    return add_price(store, now_ms, owner, sent)


def add_sole_price(store: RecordStore, now_ms: int, sent: Json) -> Json:
    """Add a price to a product, as its default price and the only one on sale, whatever it says.

    Raises:
        RefusedError: There is no such product, it is the default one, its prices are of another kind, or the slug cannot be used.
    """
    product = found(store, "product", sent["productId"])
    prices = store.all("price", product["id"])
    if product["default"] and prices:
        raise RefusedError("forbidden", "Cannot create additional prices for the default plan")
    if any(price["type"] != sent["type"] for price in prices):
        raise RefusedError("forbidden", "Cannot create price of a different type than the existing prices for the product")
    for price in prices:
        if price["active"] or price["isDefault"]:
            keep_price(store, changed(price, {"active": False, "isDefault": False}, now_ms))
    return add_checked_price(store, now_ms, {**sent, "isDefault": True, "active": True})


def replace_price(store: RecordStore, now_ms: int, product: Json, sent: Json) -> None:
    """Put a price in the place of the one that a product sells at, if it is another one; the slug is carried over.

    Raises:
        RefusedError: As for `add_sole_price`.
    """
    now = next((price for price in store.all("price", product["id"]) if price["active"] and price["isDefault"]), None)
    slug = sent.get("slug")
    if now is not None:
        # What may be left out then means the present price's own value, though a new price does not take it over.
        asked = {**{name: now[name] for name in _KEPT_IF_LEFT_OUT}, **sent}
        if all(asked.get(name) == now[name] for name in _COMPARED):
            return
        slug = now["slug"] if slug is None else slug
    add_sole_price(store, now_ms, {**sent, "slug": slug})


def add_price(store: RecordStore, now_ms: int, owner: str, sent: Json) -> Json:
    """Add a price to a product, or a usage price to its meter; the first one is the default whatever it says."""
    price_id = store.new_id("price_")
    price: Json = {
        "type": sent["type"],
        "id": price_id,
        "productId": None if sent["type"] == "usage" else owner,
        "unitPrice": sent["unitPrice"],
        # A setup document may name a currency, which changes nothing.
        "currency": account(store).currency,
        "name": sent.get("name"),
        "slug": sent.get("slug"),
        "active": sent.get("active", True),
        "isDefault": sent["isDefault"] or not store.count("price", owner),
        # The fields of the other kinds are there too, and null.
        **{name: sent.get(name) for name in _FIXED_WITH_PRICE},
        **base_record(store, now_ms),
    }
    store.add("price", price_id, price, parent=owner, handle=_handle(price))
    if price["isDefault"]:
        _sole_default(store, price)
    return price


def change_price(store: RecordStore, now_ms: int, old: Json, sent: Json) -> Json:
    """Change a price's label, handle, activity or default mark."""
    price = changed(old, sent, now_ms)
    # The server's own prices keep their reserved slugs when something else about them changes.
    if price["slug"] != old["slug"]:
        check_slug(store, "price", price["slug"], price["id"], taken=price["active"])
    elif price["active"] and price["slug"] is not None:
        check_free(store, "price", price["slug"], price["id"])
    keep_price(store, price)
    if price["isDefault"]:
        _sole_default(store, price)
    return price


def keep_price(store: RecordStore, price: Json) -> None:
    """Put a changed price in the place of the one before."""
    store.change("price", price["id"], price, handle=_handle(price))


def with_prices(store: RecordStore, owner: Json) -> Json:
    """Return a product or a meter with its prices and the default one among them, which is left out where there is none."""
    prices = [shown(price) for price in store.all("price", owner["id"])]
    return {**shown(owner), "prices": prices, **default_of(prices)}


def default_of(prices: Sequence[Json]) -> Json:
    """Return the member that tells the default price; none where there is no price."""
    price = default_price(prices)
    return {} if price is None else {"defaultPrice": price}


def default_price(prices: Sequence[Json]) -> Json | None:
    """Give the price that is marked as the default one, or else the first."""
    return next((price for price in prices if price["isDefault"]), prices[0] if prices else None)


def _sole_default(store: RecordStore, price: Json) -> None:
    for other in store.all("price", price["productId"] or price["usageMeterId"]):
        if other["isDefault"] and other["id"] != price["id"]:
            keep_price(store, {**other, "isDefault": False})


def _handle(price: Json) -> str | None:
    # Slugs are unique among active prices only; one that is archived leaves its slug to others.
    slug: str | None = price["slug"]
    return slug if price["active"] else None
