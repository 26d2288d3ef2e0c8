"""Clink's catalogue: pictures, products and prices."""

from __future__ import annotations

import re
from typing import Final

from billfold_sandbox.backend import Backend, Visit
from billfold_sandbox.message import Answer
from billfold_sandbox.refusal import invalid
from billfold_sandbox.spec import Json
from billfold_sandbox.store import Drawer

from .answers import FailureError, bounds, check_amount, found, page, success

KNOWN_IMAGE: Final = "oss_xxxxx"
"""A picture that is there from the start: the one of Clink's own example."""

_LARGEST_IMAGE = 5_000_000
_IMAGE_TYPES = {"image/jpeg", "image/png", "image/gif", "image/webp"}
_IMAGE_NAME = re.compile(r".+\.(jpe?g|png|gif|webp)", re.IGNORECASE | re.DOTALL)
_PRICE_FIELDS = ("currency", "unitAmount", "priceType")


class Catalogue(Backend):
    """The product and price operations of Clink."""

    def seed(self, drawer: Drawer, now_ms: int) -> None:
        if drawer.get("image", KNOWN_IMAGE) is None:
            drawer.add("image", KNOWN_IMAGE, _image(KNOWN_IMAGE, "example.png"))

    def products_upload_image(self, visit: Visit) -> Answer:
        part = next((part for part in visit.form if part.name == "file"), None)
        if part is None:
            raise invalid("Required", "file")
        if part.media_type not in _IMAGE_TYPES and not _IMAGE_NAME.fullmatch(part.file_name):
            raise invalid("must be a JPEG, PNG, GIF or WebP picture", "file")
        if not 0 < len(part.content) <= _LARGEST_IMAGE:
            raise invalid("must hold a picture of at most 5 MB", "file")
        image = _image(visit.drawer.new_id("oss_"), part.file_name)
        visit.drawer.add("image", image["ossId"], image)
        return success(image)

    def products_create(self, visit: Visit) -> Answer:
        body: Json = visit.body
        image = found(visit.drawer, "image", body["image"])
        default: str | None = body.get("defaultPrice")
        if default is not None and visit.drawer.get("price", default) is None:
            raise FailureError("PRICE_NOT_FOUND")
        product_id = visit.drawer.new_id("prd_")
        for index, price in enumerate(body.get("priceList", [])):
            self._check(price, "priceList", index)
            price_id = self._add_price(visit, product_id, price)
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
            "createTime": visit.now_ms,
            "updateTime": visit.now_ms,
        }
        visit.drawer.add("product", product_id, product)
        return success(_with_prices(visit.drawer, product))

    def products_list(self, visit: Visit) -> Answer:
        skip, size = bounds(visit, 100)
        rows = visit.drawer.page("product", limit=size, skip=skip)
        return page(visit.drawer.count("product"), [_with_prices(visit.drawer, product) for product in rows])

    def products_get(self, visit: Visit) -> Answer:
        product = found(visit.drawer, "product", visit.ids["id"])
        return success(_with_prices(visit.drawer, product))

    def prices_create(self, visit: Visit) -> Answer:
        body: Json = visit.body
        product = found(visit.drawer, "product", body["productId"])
        self._check(body)
        price_id = self._add_price(visit, body["productId"], body)
        if body.get("isDefaultPrice") or product["defaultPrice"] is None:
            _make_default(visit, product, price_id)
        return success(visit.drawer.get("price", price_id))

    def prices_list(self, visit: Visit) -> Answer:
        prices = visit.drawer.all("price", visit.query["productId"])
        rows = [price for price in prices if price["active"] == visit.query["active"]]
        skip, size = bounds(visit, 100)
        return page(len(rows), rows[skip : skip + size])

    def prices_get(self, visit: Visit) -> Answer:
        return success(found(visit.drawer, "price", visit.ids["id"]))

    def prices_update(self, visit: Visit) -> Answer:
        body: Json = visit.body
        price = found(visit.drawer, "price", visit.ids["id"])
        if body.get("productId", price["productId"]) != price["productId"]:
            raise FailureError("PRICE_NOT_OF_PRODUCT", 400)
        # Whether Clink keeps or clears what is left out is not documented. Here it is kept, inside the billing cycle too.
        price.update({name: body[name] for name in _PRICE_FIELDS if name in body})
        cycle: Json = {**(price.get("recurring") or {}), **body.get("recurringDetails", {})}
        self._check({**price, **({"recurringDetails": cycle} if cycle else {})})
        price["recurring"] = cycle if price["priceType"] == "recurring" else None
        price["active"] = _activity(body.get("isActive"), price["active"])
        price["priceSnapshotId"] = visit.drawer.new_id("pricesns_") if price["active"] else None
        visit.drawer.change("price", price["priceId"], price, handle=price["priceSnapshotId"])
        product = visit.drawer.get("product", price["productId"])
        if body.get("isDefaultPrice") and product is not None:
            _make_default(visit, product, price["priceId"])
        return success(price)

    def _check(self, price: Json, *at: str | int) -> None:
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
        check_amount(price["unitAmount"], price["currency"], self.spec.minor_units, *at, "unitAmount")

    def _add_price(self, visit: Visit, product_id: str, sent: Json) -> str:
        price_id = visit.drawer.new_id("price_")
        active = _activity(sent.get("isActive"), True)
        price: Json = {
            "priceId": price_id,
            "priceSnapshotId": visit.drawer.new_id("pricesns_") if active else None,
            "productId": product_id,
            "currency": sent["currency"],
            "unitAmount": sent["unitAmount"],
            "priceType": sent["priceType"],
            "recurring": sent["recurringDetails"] if sent["priceType"] == "recurring" else None,
            "active": active,
            "createTime": visit.now_ms,
        }
        # A snapshot is a price as it is now, so it leads to the price as long as it is the current one.
        visit.drawer.add("price", price_id, price, parent=product_id, handle=price["priceSnapshotId"])
        return price_id


def _with_prices(drawer: Drawer, product: Json) -> Json:
    return {**product, "priceList": drawer.all("price", product["productId"])}


def _make_default(visit: Visit, product: Json, price_id: str) -> None:
    visit.drawer.change("product", product["productId"], {**product, "defaultPrice": price_id, "updateTime": visit.now_ms})


def _activity(flag: str | None, now: bool) -> bool:
    """Read the flag that is a string; its values are documented nowhere, so only the obvious ones are taken."""
    if flag is None:
        return now
    if flag not in ("true", "false"):
        raise invalid("must be 'true' or 'false'", "isActive")
    return flag == "true"


def _image(oss_id: str, file_name: str) -> Json:
    return {"ossId": oss_id, "url": f"https://oss.clinkbill.com/{oss_id}", "fileName": file_name}
