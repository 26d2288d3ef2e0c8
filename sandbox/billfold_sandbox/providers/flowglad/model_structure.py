"""What is inside a pricing model: put in from a setup document, replaced by another one, copied, and shown."""

from __future__ import annotations

from collections.abc import Iterable

from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.spec import Json

from .features import add_feature, change_feature
from .ownership import RESERVED, RETIRED, changed, check_slug, held
from .prices import add_price, change_price, default_of, with_prices
from .product_features import link_features
from .products import add_free_plan, add_product, default_product, whole_product
from .resources import add_resource
from .setup_documents import live_parts, main_price
from .usage_meters import add_meter, add_no_charge_price

_TERMS = ("type", "unitPrice", "intervalUnit", "intervalCount", "usageEventsPerUnit")
_OPTIONAL: Json = dict.fromkeys(("description", "imageURL", "singularQuantityLabel", "pluralQuantityLabel"))


def details(store: RecordStore) -> Json:
    """Give the products and meters of a pricing model as its details show them."""
    products = [_without_retired(store, whole_product(store, product)) for product in live_parts(store.all("product"))]
    meters = [_without_retired(store, with_prices(store, meter)) for meter in live_parts(store.all("usage_meter"))]
    default = next((product for product in products if product["default"]), None)
    whole: Json = {"products": products, "usageMeters": meters}
    return whole if default is None else {**whole, "defaultProduct": default}


def replace_structure(store: RecordStore, now_ms: int, document: Json) -> None:
    """Make a pricing model hold what a document says.

    What has the same slug keeps its id. What the document no longer has is retired instead of removed, because
    subscriptions and events may hang on it: it is inactive and no longer part of the model's details.
    """
    default = default_product(store)
    _release_price_slugs(store, default, document)
    for resource in document.get("resources", []):
        _put(store, now_ms, "resource", {"active": True, **resource})
    for entry in document["usageMeters"]:
        meter = _put(store, now_ms, "usage_meter", entry["usageMeter"])
        add_no_charge_price(store, now_ms, meter)
        _put_usage_prices(store, now_ms, meter["id"], entry.get("prices", []))
    for feature in document["features"]:
        _put(store, now_ms, "feature", _resolved(store, feature))
    products = [_put_product(store, now_ms, default, entry) for entry in document["products"]]
    for kind, listed in (
        ("resource", document.get("resources", [])),
        ("usage_meter", [entry["usageMeter"] for entry in document["usageMeters"]]),
        ("feature", document["features"]),
        ("product", products),
    ):
        slugs = {part["slug"] for part in listed}
        # Customers need a plan to be put on, so the default product stays.
        leftovers = [part for part in store.all(kind) if part["slug"] not in slugs and not part.get("default")]
        _retire(store, now_ms, kind, leftovers)
    if default_product(store) is None:
        add_free_plan(store, now_ms, None)


def copy_other_prices(source: RecordStore, target: RecordStore, now_ms: int) -> None:
    """Add to a copy the prices for which a setup document has no room."""
    for product in live_parts(source.all("product")):
        if not product["active"]:
            # It is not in the document; what has its slug in the copy is another product.
            continue
        owner = target.holder("product", product["slug"])
        main = main_price(source, product)
        if owner is not None and main is not None:
            for price in live_parts(source.all("price", product["id"])):
                if price["id"] != main["id"]:
                    # The copy's own free plan may have taken the slug.
                    free = price["slug"] is None or target.holder("price", price["slug"]) is None
                    slug = price["slug"] if free else None
                    add_price(target, now_ms, owner, {**price, "slug": slug, "isDefault": False})


def _release_price_slugs(store: RecordStore, default: Json | None, document: Json) -> None:
    """Take the slugs the document gives to its prices from those that have them now: they may change places."""
    metered = [price for entry in document["usageMeters"] for price in entry.get("prices", [])]
    sold = [entry["price"] for entry in document["products"] if not _means(default, entry)]
    for slug in [price["slug"] for price in [*sold, *metered] if "slug" in price]:
        holder = store.get("price", store.holder("price", slug) or "")
        # The default product's prices are not touched by a document.
        if holder is not None and (default is None or holder["productId"] != default["id"]):
            store.change("price", holder["id"], {**holder, "slug": None})


def _put_product(store: RecordStore, now_ms: int, default: Json | None, entry: Json) -> Json:
    sent: Json = entry["product"]
    if default is not None and _means(default, entry):
        # Of the default product's own values only these follow the document.
        followed = {"name": sent["name"], "description": sent.get("description"), "slug": default["slug"]}
        product = _put(store, now_ms, "product", followed)
    else:
        product = _put(store, now_ms, "product", {**_OPTIONAL, **sent})
        # The other prices of the product, for which the document has no room, stay.
        main = [price for price in live_parts(store.all("price", product["id"])) if price["isDefault"]]
        _put_prices(store, now_ms, product["id"], [{**entry["price"], "isDefault": True}], main)
    link_features(store, now_ms, product["id"], [held(store, "feature", slug)["id"] for slug in entry["features"]])
    return product


def _means(default: Json | None, entry: Json) -> bool:
    """Tell whether an entry of a document is about the default product there is."""
    return default is not None and (entry["product"].get("default", False) or entry["product"]["slug"] == default["slug"])


def _put(store: RecordStore, now_ms: int, kind: str, sent: Json) -> Json:
    """Change the record that has the slug, or add one."""
    if store.holder(kind, sent["slug"]) is None:
        return _add(store, now_ms, kind, sent)
    old = held(store, kind, sent["slug"])
    old.pop(RETIRED, None)
    if kind == "feature":
        return change_feature(store, now_ms, old, {"active": True, **sent})
    record = changed(old, sent, now_ms)
    store.change(kind, record["id"], record, handle=record["slug"])
    return record


def _add(store: RecordStore, now_ms: int, kind: str, sent: Json) -> Json:
    if kind == "resource":
        return add_resource(store, now_ms, sent)
    if kind == "usage_meter":
        return add_meter(store, now_ms, sent)
    if kind == "feature":
        return add_feature(store, now_ms, sent)
    return add_product(store, now_ms, sent, default=sent.get("default", False))


def _resolved(store: RecordStore, feature: Json) -> Json:
    fields = {name: value for name, value in feature.items() if name not in ("usageMeterSlug", "resourceSlug")}
    if "usageMeterSlug" in feature:
        fields["usageMeterId"] = held(store, "usage_meter", feature["usageMeterSlug"])["id"]
    if "resourceSlug" in feature:
        fields["resourceId"] = held(store, "resource", feature["resourceSlug"])["id"]
    return fields


def _put_usage_prices(store: RecordStore, now_ms: int, meter_id: str, sent: list[Json]) -> None:
    prices = live_parts(store.all("price", meter_id))
    free = [price for price in prices if (price["slug"] or "").endswith(RESERVED)]
    others = [price for price in prices if price not in free]
    _put_prices(store, now_ms, meter_id, [{**price, "usageMeterId": meter_id} for price in sent], others)
    if not any(price["isDefault"] for price in store.all("price", meter_id)):
        for price in free[:1]:
            change_price(store, now_ms, price, {"isDefault": True})


def _put_prices(store: RecordStore, now_ms: int, owner: str, sent: list[Json], old: list[Json]) -> None:
    """Keep the prices whose terms are unchanged, retire the rest, and add what is new: amounts never change."""
    new: list[Json] = []
    kept: list[tuple[Json, Json]] = []
    for price in sent:
        same = next((candidate for candidate in old if _same(candidate, price)), None)
        if same is None:
            new.append(price)
        else:
            old.remove(same)
            kept.append((same, price))
    # The slug of a retired price is free again: the one that takes its place may have it.
    _retire(store, now_ms, "price", [{**price, "slug": None, "isDefault": False} for price in old])
    for same, price in kept:
        change_price(store, now_ms, same, {"name": None, "active": True, **price})
    for price in new:
        check_slug(store, "price", price.get("slug"))
        add_price(store, now_ms, owner, price)


def _same(price: Json, sent: Json) -> bool:
    trial = price.get("trialPeriodDays") or 0
    return trial == (sent.get("trialPeriodDays") or 0) and all(price.get(term) == sent.get(term) for term in _TERMS)


def _retire(store: RecordStore, now_ms: int, kind: str, records: Iterable[Json]) -> None:
    for record in live_parts(records):
        fields: Json = {"active": False, RETIRED: True} if "active" in record else {RETIRED: True}
        store.change(kind, record["id"], changed(record, fields, now_ms), handle=record["slug"])


def _without_retired(store: RecordStore, owner: Json) -> Json:
    live = {price["id"] for price in live_parts(store.all("price", owner["id"]))}
    prices = [price for price in owner["prices"] if price["id"] in live]
    kept = {name: value for name, value in owner.items() if name != "defaultPrice"}
    return {**kept, "prices": prices, **default_of(prices)}
