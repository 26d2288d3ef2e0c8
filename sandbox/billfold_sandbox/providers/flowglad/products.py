"""Flowglad's products: what is sold, and what it grants."""

from __future__ import annotations

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found, shown
from billfold_sandbox.refusal import RefusedError
from billfold_sandbox.spec import Json

from .lists import cursor_page
from .operations import operation
from .ownership import changed, check_model, check_slug, keep_with_slug, owned_record, picked
from .prices import add_checked_price, add_price, replace_price, with_prices
from .product_features import granted_features, link_features

_TEXTS = ("description", "imageURL", "singularQuantityLabel", "pluralQuantityLabel")


@operation("products_create")
def products_create(context: RequestContext) -> Answer:
    sent, price = context.body["product"], context.body["price"]
    check_model(context.store, sent["pricingModelId"])
    if sent.get("default"):
        raise RefusedError("forbidden", "A product cannot be created as default")
    product = add_product(context.store, context.now_ms, sent, default=False)
    link_features(context.store, context.now_ms, product["id"], context.body.get("featureIds", []))
    add_checked_price(context.store, context.now_ms, {**price, "productId": product["id"], "isDefault": True})
    return json_answer(200, {"product": shown(product)})


@operation("products_list")
def products_list(context: RequestContext) -> Answer:
    return cursor_page(context, "product")


@operation("products_get")
def products_get(context: RequestContext) -> Answer:
    return json_answer(200, whole_product(context.store, found(context.store, "product", context.ids["id"])))


@operation("products_update")
def products_update(context: RequestContext) -> Answer:
    sent: Json = context.body["product"]
    # The id in the body decides, whatever the path says.
    product = changed(found(context.store, "product", sent["id"]), sent, context.now_ms)
    keep_with_slug(context.store, "product", product)
    if sent.get("default"):
        sole_default(context.store, product["id"])
    if "featureIds" in context.body:
        link_features(context.store, context.now_ms, product["id"], context.body["featureIds"])
    price: Json | None = context.body.get("price")
    # A price sent along with the default product is ignored.
    if price is not None and not product["default"]:
        if price["type"] == "usage":
            add_checked_price(context.store, context.now_ms, price)
        else:
            replace_price(context.store, context.now_ms, product, price)
    return json_answer(200, {"product": shown(product)})


def add_product(store: RecordStore, now_ms: int, sent: Json, *, default: bool) -> Json:
    """Add a product, without prices or features."""
    check_slug(store, "product", sent["slug"])
    product_id = store.new_id("prod_")
    product: Json = {
        "id": product_id,
        "name": sent["name"],
        "slug": sent["slug"],
        "active": sent["active"],
        **picked(sent, *_TEXTS),
        "default": default,
        **owned_record(store, now_ms),
    }
    store.add("product", product_id, product, handle=sent["slug"])
    return product


def whole_product(store: RecordStore, product: Json) -> Json:
    """Give a product with its prices and features."""
    features = [shown(feature) for feature in granted_features(store, product["id"])]
    return {**with_prices(store, product), "features": features}


def default_product(store: RecordStore) -> Json | None:
    """Give the default product of the key's pricing model."""
    return next((product for product in store.all("product") if product["default"]), None)


def add_free_plan(store: RecordStore, now_ms: int, unit: str | None) -> None:
    """Add the default product that costs nothing; without a unit of time its price is paid once."""
    # What happens when a product already has the slug is not documented; here another one is taken.
    taken = store.holder("product", "free") or store.holder("price", "free")
    slug = f"free_{store.new_id('')}" if taken else "free"
    product = add_product(store, now_ms, {"name": "Free Plan", "slug": slug, "active": True}, default=True)
    interval = {"type": "subscription", "intervalUnit": unit, "intervalCount": 1} if unit else {"type": "single_payment"}
    add_price(store, now_ms, product["id"], {**interval, "slug": slug, "unitPrice": 0, "isDefault": True})


def sole_default(store: RecordStore, product_id: str) -> None:
    """Take the default mark from all products but one."""
    for other in store.all("product"):
        if other["default"] and other["id"] != product_id:
            store.change("product", other["id"], {**other, "default": False}, handle=other["slug"])
