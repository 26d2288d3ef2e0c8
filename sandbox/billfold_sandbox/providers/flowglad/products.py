"""Flowglad's products: what is sold, and what it grants."""

from __future__ import annotations

from billfold_sandbox.backend import Visit
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found, shown
from billfold_sandbox.refusal import RefusedError
from billfold_sandbox.spec import Json
from billfold_sandbox.store import Drawer

from .lists import cursor_page
from .ownership import changed, check_model, check_slug, keep_with_slug, owned_record, picked
from .prices import add_checked_price, add_price, replace_price, with_prices
from .product_features import granted_features, link_features

_TEXTS = ("description", "imageURL", "singularQuantityLabel", "pluralQuantityLabel")


class Products:
    """The product operations."""

    def products_create(self, visit: Visit) -> Answer:
        sent, price = visit.body["product"], visit.body["price"]
        check_model(visit.drawer, sent["pricingModelId"])
        if sent.get("default"):
            raise RefusedError("forbidden", "A product cannot be created as default")
        product = add_product(visit.drawer, visit.now_ms, sent, default=False)
        link_features(visit.drawer, visit.now_ms, product["id"], visit.body.get("featureIds", []))
        add_checked_price(visit.drawer, visit.now_ms, {**price, "productId": product["id"], "isDefault": True})
        return json_answer(200, {"product": shown(product)})

    def products_list(self, visit: Visit) -> Answer:
        return cursor_page(visit, "product")

    def products_get(self, visit: Visit) -> Answer:
        return json_answer(200, whole_product(visit.drawer, found(visit.drawer, "product", visit.ids["id"])))

    def products_update(self, visit: Visit) -> Answer:
        sent: Json = visit.body["product"]
        # The id in the body decides, whatever the path says.
        product = changed(found(visit.drawer, "product", sent["id"]), sent, visit.now_ms)
        keep_with_slug(visit.drawer, "product", product)
        if sent.get("default"):
            sole_default(visit.drawer, product["id"])
        if "featureIds" in visit.body:
            link_features(visit.drawer, visit.now_ms, product["id"], visit.body["featureIds"])
        price: Json | None = visit.body.get("price")
        # A price sent along with the default product is ignored.
        if price is not None and not product["default"]:
            if price["type"] == "usage":
                add_checked_price(visit.drawer, visit.now_ms, price)
            else:
                replace_price(visit.drawer, visit.now_ms, product, price)
        return json_answer(200, {"product": shown(product)})


def add_product(drawer: Drawer, now_ms: int, sent: Json, *, default: bool) -> Json:
    """Add a product, without prices or features."""
    check_slug(drawer, "product", sent["slug"])
    product_id = drawer.new_id("prod_")
    product: Json = {
        "id": product_id,
        "name": sent["name"],
        "slug": sent["slug"],
        "active": sent["active"],
        **picked(sent, *_TEXTS),
        "default": default,
        **owned_record(drawer, now_ms),
    }
    drawer.add("product", product_id, product, handle=sent["slug"])
    return product


def whole_product(drawer: Drawer, product: Json) -> Json:
    """Give a product with its prices and features."""
    features = [shown(feature) for feature in granted_features(drawer, product["id"])]
    return {**with_prices(drawer, product), "features": features}


def default_product(drawer: Drawer) -> Json | None:
    """Give the default product of the key's pricing model."""
    return next((product for product in drawer.all("product") if product["default"]), None)


def add_free_plan(drawer: Drawer, now_ms: int, unit: str | None) -> None:
    """Add the default product that costs nothing; without a unit of time its price is paid once."""
    # What happens when a product already has the slug is not documented; here another one is taken.
    taken = drawer.holder("product", "free") or drawer.holder("price", "free")
    slug = f"free_{drawer.new_id('')}" if taken else "free"
    product = add_product(drawer, now_ms, {"name": "Free Plan", "slug": slug, "active": True}, default=True)
    interval = {"type": "subscription", "intervalUnit": unit, "intervalCount": 1} if unit else {"type": "single_payment"}
    add_price(drawer, now_ms, product["id"], {**interval, "slug": slug, "unitPrice": 0, "isDefault": True})


def sole_default(drawer: Drawer, product_id: str) -> None:
    """Take the default mark from all products but one."""
    for other in drawer.all("product"):
        if other["default"] and other["id"] != product_id:
            drawer.change("product", other["id"], {**other, "default": False}, handle=other["slug"])
