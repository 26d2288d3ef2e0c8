"""Clink's catalogue: pictures, products and prices."""

from __future__ import annotations

import re
from typing import Final

from billfold_sandbox.addresses import NOWHERE
from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.refusal import invalid
from billfold_sandbox.spec import Json, Spec

from .answers import FailureError, bounds, check_amount, found, page, success
from .operations import operation

KNOWN_IMAGE: Final = "oss_xxxxx"
"""A picture that is there from the start: the one of Clink's own example."""

_LARGEST_IMAGE = 5_000_000
_IMAGE_TYPES = {"image/jpeg", "image/png", "image/gif", "image/webp"}
_IMAGE_NAME = re.compile(r".+\.(jpe?g|png|gif|webp)", re.IGNORECASE | re.DOTALL)
_PRICE_FIELDS = ("currency", "unitAmount", "priceType")


def add_known_image(store: RecordStore) -> None:
    """Put in a picture, so that products can be made without uploading one."""
    if store.get("image", KNOWN_IMAGE) is None:
        store.add("image", KNOWN_IMAGE, _image(KNOWN_IMAGE, "example.png"))


@operation("products_upload_image")
def products_upload_image(context: RequestContext) -> Answer:
    part = next((part for part in context.form if part.name == "file"), None)
    if part is None:
        raise invalid("Required", "file")
    if part.media_type not in _IMAGE_TYPES and not _IMAGE_NAME.fullmatch(part.file_name):
        raise invalid("must be a JPEG, PNG, GIF or WebP picture", "file")
    if not 0 < len(part.content) <= _LARGEST_IMAGE:
        raise invalid("must hold a picture of at most 5 MB", "file")
    image = _image(context.store.new_id("oss_"), part.file_name)
    context.store.add("image", image["ossId"], image)
    return success(image)


@operation("products_create")
def products_create(context: RequestContext) -> Answer:
    body: Json = context.body
    image = found(context.store, "image", body["image"])
    default: str | None = body.get("defaultPrice")
    if default is not None and context.store.get("price", default) is None:
        raise FailureError("PRICE_NOT_FOUND")
    product_id = context.store.new_id("prd_")
    for index, price in enumerate(body.get("priceList", [])):
        _check(context.spec, price, "priceList", index)
        price_id = _add_price(context, product_id, price)
        if price.get("isDefaultPrice") or default is None:
            default = price_id
    product: Json = {
        "productId": product_id,
        "name": body["name"],
        "localizedNames": body.get("localizedNames", {}),
        "description": body.get("description"),
        "active": True,
        "taxCategory": body["taxCategory"],
        "image": image["url"],
        "defaultPrice": default,
        "createTime": context.now_ms,
        "updateTime": context.now_ms,
    }
    context.store.add("product", product_id, product)
    return success(_with_prices(context.store, product))


@operation("products_list")
def products_list(context: RequestContext) -> Answer:
    skip, size = bounds(context, 100)
    rows = context.store.page("product", limit=size, skip=skip)
    return page(context.store.count("product"), [_with_prices(context.store, product) for product in rows])


@operation("products_get")
def products_get(context: RequestContext) -> Answer:
    product = found(context.store, "product", context.ids["id"])
    return success(_with_prices(context.store, product))


@operation("prices_create")
def prices_create(context: RequestContext) -> Answer:
    body: Json = context.body
    product = found(context.store, "product", body["productId"])
    _check(context.spec, body)
    price_id = _add_price(context, body["productId"], body)
    if body.get("isDefaultPrice") or product["defaultPrice"] is None:
        _make_default(context, product, price_id)
    return success(context.store.get("price", price_id))


@operation("prices_list")
def prices_list(context: RequestContext) -> Answer:
    prices = context.store.all("price", context.query["productId"])
    rows = [price for price in prices if price["active"] == context.query["active"]]
    skip, size = bounds(context, 100)
    return page(len(rows), rows[skip : skip + size])


@operation("prices_get")
def prices_get(context: RequestContext) -> Answer:
    return success(found(context.store, "price", context.ids["id"]))


@operation("prices_update")
def prices_update(context: RequestContext) -> Answer:
    body: Json = context.body
    price = found(context.store, "price", context.ids["id"])
    if body.get("productId", price["productId"]) != price["productId"]:
        raise FailureError("PRICE_NOT_OF_PRODUCT", 400)
    # Whether Clink keeps or clears what is left out is not documented. Here it is kept, inside the billing cycle too.
    price.update({name: body[name] for name in _PRICE_FIELDS if name in body})
    cycle: Json = {**(price.get("recurring") or {}), **body.get("recurringDetails", {})}
    _check(context.spec, {**price, **({"recurringDetails": cycle} if cycle else {})})
    price["recurring"] = cycle if price["priceType"] == "recurring" else None
    price["active"] = _activity(body.get("isActive"), price["active"])
    price["priceSnapshotId"] = context.store.new_id("pricesns_") if price["active"] else None
    context.store.change("price", price["priceId"], price, handle=price["priceSnapshotId"])
    product = context.store.get("product", price["productId"])
    if body.get("isDefaultPrice") and product is not None:
        _make_default(context, product, price["priceId"])
    return success(price)


def _check(spec: Spec, price: Json, *at: str | int) -> None:
    """Refuse a price that makes no sense, though the spec has nothing against its fields one by one."""
    for name in _PRICE_FIELDS:
        if name not in price:
            raise invalid("Required", *at, name)
    if price["priceType"] == "recurring" and not price.get("recurringDetails"):
        raise invalid("Required for a recurring price", *at, "recurringDetails")
    cycle: Json = price.get("recurringDetails") or {}
    for name, least in (("intervalCount", 1), ("trialPeriodDays", 0)):
        if cycle.get(name, least) < least:
            raise invalid(f"must be at least {least}", *at, "recurringDetails", name)
    check_amount(price["unitAmount"], price["currency"], spec.minor_units, *at, "unitAmount")


def _add_price(context: RequestContext, product_id: str, sent: Json) -> str:
    price_id = context.store.new_id("price_")
    active = _activity(sent.get("isActive"), True)
    price: Json = {
        "priceId": price_id,
        "priceSnapshotId": context.store.new_id("pricesns_") if active else None,
        "productId": product_id,
        "currency": sent["currency"],
        "unitAmount": sent["unitAmount"],
        "priceType": sent["priceType"],
        "recurring": sent["recurringDetails"] if sent["priceType"] == "recurring" else None,
        "active": active,
        "createTime": context.now_ms,
    }
    # A snapshot is a price as it is now, so it leads to the price as long as it is the current one.
    context.store.add("price", price_id, price, parent=product_id, handle=price["priceSnapshotId"])
    return price_id


def _with_prices(store: RecordStore, product: Json) -> Json:
    return {**product, "priceList": store.all("price", product["productId"])}


def _make_default(context: RequestContext, product: Json, price_id: str) -> None:
    context.store.change("product", product["productId"], {**product, "defaultPrice": price_id, "updateTime": context.now_ms})


def _activity(flag: str | None, now: bool) -> bool:
    """Read the flag that is a string; its values are documented nowhere, so only the obvious ones are taken."""
    if flag is None:
        return now
    if flag not in ("true", "false"):
        raise invalid("must be 'true' or 'false'", "isActive")
    return flag == "true"


def _image(oss_id: str, file_name: str) -> Json:
    return {"ossId": oss_id, "url": f"{NOWHERE}/{oss_id}", "fileName": file_name}
