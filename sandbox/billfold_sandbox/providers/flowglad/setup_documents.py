"""Flowglad's setup documents: a whole pricing model in one body, whose parts refer to each other by slug."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found
from billfold_sandbox.refusal import RefusedError, invalid
from billfold_sandbox.spec import Json

from .ownership import RESERVED, RETIRED
from .prices import default_price
from .product_features import granted_features

PARTS: Final = ("features", "products", "usageMeters", "resources")
_PRODUCT_FIELDS = ("name", "slug", "active", "default", "description", "imageURL", "singularQuantityLabel", "pluralQuantityLabel")
_PRICE_FIELDS = (
    *("type", "name", "slug", "unitPrice", "intervalUnit", "intervalCount", "trialPeriodDays", "usageEventsPerUnit"),
    *("active", "isDefault"),
)
_NULLS: Mapping[str, Sequence[str]] = {"subscription": ("usageEventsPerUnit", "usageMeterId"), "usage": ("trialPeriodDays",)}
"""What an exported price has although it can only be null."""
_FEATURE_FIELDS = ("type", "slug", "name", "description", "active", "amount", "renewalFrequency")
_METER_FIELDS = ("name", "slug", "aggregationType")
_RESOURCE_FIELDS = ("slug", "name", "active")


def check_document(document: Json, *path: str) -> None:
    """Refuse a document that names something it does not have, or two things alike.

    Raises:
        RefusedError: What is wrong with it (`invalid`).
    """
    features, products = document["features"], document["products"]
    meters, resources = document["usageMeters"], document.get("resources", [])
    feature_slugs = _slugs(features, *path, "features")
    meter_slugs = _slugs([meter["usageMeter"] for meter in meters], *path, "usageMeters")
    resource_slugs = _slugs(resources, *path, "resources")
    _slugs([product["product"] for product in products], *path, "products")
    metered = [price for meter in meters for price in meter.get("prices", [])]
    _slugs([*(product["price"] for product in products), *metered], *path, "prices")
    for number, feature in enumerate(features):
        for field, known in (("usageMeterSlug", meter_slugs), ("resourceSlug", resource_slugs)):
            if field in feature and feature[field] not in known:
                raise _unknown(feature[field], *path, "features", number, field)
    for number, product in enumerate(products):
        for place, slug in enumerate(product["features"]):
            if slug not in feature_slugs:
                raise _unknown(slug, *path, "products", number, "features", place)
    for number, meter in enumerate(meters):
        if sum(price["isDefault"] for price in meter.get("prices", [])) > 1:
            raise invalid("only one price can be the default", *path, "usageMeters", number, "prices")
    _check_default(products, *path, "products")


def live_parts(records: Iterable[Json]) -> list[Json]:
    """Leave out what the structure no longer has."""
    return [record for record in records if not record.get(RETIRED)]


def exported(store: RecordStore, name: str, *, default: bool) -> Json:
    """Write what is active in a pricing model as a document that makes the same again."""
    features = _active(store.all("feature"))
    # A resource that a feature names has to be there, even if it is not active itself.
    named = {feature.get("resourceId") for feature in features}
    resources = [part for part in live_parts(store.all("resource")) if part["active"] or part["id"] in named]
    return {
        "name": name,
        "isDefault": default,
        "features": [_feature(store, feature) for feature in features],
        "products": [whole for product in _active(store.all("product")) if (whole := _product(store, product))],
        "usageMeters": [_meter(store, meter) for meter in live_parts(store.all("usage_meter"))],
        "resources": [_present(resource, _RESOURCE_FIELDS) for resource in resources],
    }


def main_price(store: RecordStore, product: Json) -> Json | None:
    """Give the one price of a product for which a document has room: the active default one, or else the first active one."""
    return default_price(_active(store.all("price", product["id"])))


def _check_default(products: Sequence[Json], *path: str) -> None:
    defaults = [number for number, entry in enumerate(products) if entry["product"].get("default")]
    if len(defaults) > 1:
        raise invalid("only one product can be the default", *path)
    if defaults and products[defaults[0]]["price"]["unitPrice"]:
        raise invalid("must be 0 for the default product", *path, defaults[0], "price", "unitPrice")


def _active(records: Iterable[Json]) -> list[Json]:
    return [record for record in live_parts(records) if record["active"]]


def _product(store: RecordStore, product: Json) -> Json | None:
    price = main_price(store, product)
    if price is None:
        # Setup takes no product without a price.
        return None
    return {
        "product": _present(product, _PRODUCT_FIELDS),
        "price": {**_price(price), "isDefault": True},
        "features": [feature["slug"] for feature in _active(granted_features(store, product["id"]))],
    }


def _meter(store: RecordStore, meter: Json) -> Json:
    prices = [price for price in _active(store.all("price", meter["id"])) if not (price["slug"] or "").endswith(RESERVED)]
    return {"usageMeter": _present(meter, _METER_FIELDS), "prices": [_price(price) for price in prices]}


def _price(price: Json) -> Json:
    return {**_present(price, _PRICE_FIELDS), **dict.fromkeys(_NULLS.get(price["type"], ()))}


def _feature(store: RecordStore, feature: Json) -> Json:
    fields = _present(feature, _FEATURE_FIELDS)
    if feature["type"] == "usage_credit_grant":
        fields["usageMeterSlug"] = found(store, "usage_meter", feature["usageMeterId"])["slug"]
    elif feature["type"] == "resource":
        fields["resourceSlug"] = found(store, "resource", feature["resourceId"])["slug"]
    return fields


def _present(record: Json, names: Sequence[str]) -> Json:
    # What has no value is left out: the document that goes in takes no null for most fields.
    fields: dict[str, Any] = {name: record[name] for name in names if record.get(name) is not None}
    return fields


def _slugs(parts: Iterable[Json], *path: str) -> set[str]:
    known: set[str] = set()
    for part in parts:
        slug: str | None = part.get("slug")
        if slug in known:
            raise invalid(f"the slug {slug} is there twice", *path)
        if slug is not None:
            known.add(slug)
    return known


def _unknown(slug: str, *path: str | int) -> RefusedError:
    return invalid(f"there is no {slug} in the document", *path)
