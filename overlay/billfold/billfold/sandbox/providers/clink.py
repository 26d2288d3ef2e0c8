"""Clink: an envelope around everything, amounts in major units, and business failures inside HTTP 200."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any, ClassVar, Final

from billfold.sandbox.backend import Backend, Visit
from billfold.sandbox.jsontext import number_text
from billfold.sandbox.message import Answer, Request, json_answer, text_answer
from billfold.sandbox.refusal import RefusedError, invalid
from billfold.sandbox.shelf import PriceRow, ProductRow, every, money_text
from billfold.sandbox.spec import Environment, Json
from billfold.sandbox.store import Drawer
from billfold_core.money import InexactAmount, Money, MoneyError

TOLERANCE_MS: Final = 120_000
KNOWN_IMAGE: Final = "oss_xxxxx"
"""A picture that is there from the start: the one of Clink's own example."""

_LARGEST_IMAGE = 5_000_000
_IMAGE_TYPES = {"image/jpeg", "image/png", "image/gif", "image/webp"}
_IMAGE_NAME = re.compile(r".+\.(jpe?g|png|gif|webp)", re.IGNORECASE | re.DOTALL)
_PRICE_FIELDS = ("currency", "unitAmount", "priceType")
_UNITS = {"quarter": ("month", 3), "half_year": ("month", 6), "custom": ("day", 1)}


class FailureError(RefusedError):
    """A business failure: HTTP 200, with another `code` in the envelope and a name in `msg`."""

    def __init__(self, name: str, code: int = 404) -> None:
        super().__init__("missing", name, status=200)
        self.code = code


class Clink(Backend):
    """The product and price operations of Clink."""

    name = "clink"
    # Sizes above the limit are cut down without a word, as on the lists of Clink for which it is documented.
    capped: ClassVar = {"pageSize": 100}

    def seed(self, drawer: Drawer, now_ms: int) -> None:
        if drawer.get("image", KNOWN_IMAGE) is None:
            drawer.add("image", KNOWN_IMAGE, _image(KNOWN_IMAGE, "example.png"))

    def authenticate(self, request: Request, admitted: set[Environment], now: float) -> Environment:
        environment = self.open_with(request.headers.get("x-api-key", ""), admitted)
        stamp = request.headers.get("x-timestamp", "")
        if not re.fullmatch(r"[0-9]{1,15}", stamp) or abs(int(stamp) - now * 1000) > TOLERANCE_MS:
            raise RefusedError("no_key", "The timestamp is missing, or too far from the server's clock")
        return environment

    def refuse(self, refused: RefusedError, now: float) -> Answer:
        if isinstance(refused, FailureError):
            return json_answer(200, {"code": refused.code, "msg": refused.message, "data": None})
        if refused.status == 401:
            return text_answer(401, f"Unauthorized: {refused.message}")
        return json_answer(refused.status, {"code": refused.status, "msg": refused.message, "data": None})

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
        return _success(image)

    def products_create(self, visit: Visit) -> Answer:
        body: Json = visit.body
        image = visit.drawer.get("image", body["image"])
        if image is None:
            raise FailureError("IMAGE_NOT_FOUND")
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
        return _success(_with_prices(visit.drawer, product))

    def products_list(self, visit: Visit) -> Answer:
        skip, size = _bounds(visit)
        rows = visit.drawer.page("product", limit=size, skip=skip)
        return _page(visit.drawer.count("product"), [_with_prices(visit.drawer, product) for product in rows])

    def products_get(self, visit: Visit) -> Answer:
        product = visit.drawer.get("product", visit.ids["id"])
        if product is None:
            raise FailureError("PRODUCT_NOT_FOUND")
        return _success(_with_prices(visit.drawer, product))

    def prices_create(self, visit: Visit) -> Answer:
        body: Json = visit.body
        product = visit.drawer.get("product", body["productId"])
        if product is None:
            raise FailureError("PRODUCT_NOT_FOUND")
        self._check(body)
        price_id = self._add_price(visit, body["productId"], body)
        if body.get("isDefaultPrice") or product["defaultPrice"] is None:
            _make_default(visit, product, price_id)
        return _success(visit.drawer.get("price", price_id))

    def prices_list(self, visit: Visit) -> Answer:
        prices = visit.drawer.all("price", visit.query["productId"])
        rows = [price for price in prices if price["active"] == visit.query["active"]]
        skip, size = _bounds(visit)
        return _page(len(rows), rows[skip : skip + size])

    def prices_get(self, visit: Visit) -> Answer:
        price = visit.drawer.get("price", visit.ids["id"])
        if price is None:
            raise FailureError("PRICE_NOT_FOUND")
        return _success(price)

    def prices_update(self, visit: Visit) -> Answer:
        body: Json = visit.body
        price = visit.drawer.get("price", visit.ids["id"])
        if price is None:
            raise FailureError("PRICE_NOT_FOUND")
        if body.get("productId", price["productId"]) != price["productId"]:
            raise FailureError("PRICE_NOT_OF_PRODUCT", 400)
        # Whether Clink keeps or clears what is left out is not documented. Here it is kept, inside the billing cycle too.
        price.update({name: body[name] for name in _PRICE_FIELDS if name in body})
        cycle: Json = {**(price.get("recurring") or {}), **body.get("recurringDetails", {})}
        self._check({**price, **({"recurringDetails": cycle} if cycle else {})})
        price["recurring"] = cycle if price["priceType"] == "recurring" else None
        price["active"] = _activity(body.get("isActive"), price["active"])
        price["priceSnapshotId"] = visit.drawer.new_id("pricesns_") if price["active"] else None
        visit.drawer.change("price", price["priceId"], price)
        product = visit.drawer.get("product", price["productId"])
        if body.get("isDefaultPrice") and product is not None:
            _make_default(visit, product, price["priceId"])
        return _success(price)

    def shelf(self, drawer: Drawer) -> list[ProductRow]:
        return [
            ProductRow(
                product["productId"],
                product["name"],
                _status(product),
                drawer.environment,
                product["taxCategory"],
                tuple(self._row(price, product) for price in drawer.all("price", product["productId"])),
            )
            for product in drawer.all("product")
        ]

    def _row(self, price: Json, product: Json) -> PriceRow:
        amount = number_text(price["unitAmount"])
        cycle: Json = price["recurring"] or {}
        trial = cycle.get("trialPeriodDays")
        return PriceRow(
            id=price["priceId"],
            amount=amount,
            currency=price["currency"],
            money=money_text(amount, price["currency"], "major", self.spec.minor_units),
            interval=_interval(cycle) if cycle else "once",
            status=_status(price),
            note=f"{trial} days free" if trial else "",
            default=price["priceId"] == product["defaultPrice"],
        )

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
        if price["unitAmount"] < 0:
            raise invalid("must not be negative", *at, "unitAmount")
        try:
            Money(format(Decimal(price["unitAmount"]), "f"), price["currency"]).to_minor_units(overrides=self.spec.minor_units)
        except InexactAmount:
            raise invalid(f"has more decimal places than {price['currency']}", *at, "unitAmount") from None
        except MoneyError:
            raise invalid("is no amount in a known currency", *at, "unitAmount") from None

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
        visit.drawer.add("price", price_id, price, parent=product_id)
        return price_id


def _success(data: Any) -> Answer:
    return json_answer(200, {"code": 200, "msg": "success", "data": data})


def _page(total: int, rows: list[Json]) -> Answer:
    return json_answer(200, {"total": total, "rows": rows, "code": 200, "msg": "success"})


def _bounds(visit: Visit) -> tuple[int, int]:
    size: int = visit.query.get("pageSize", 100)
    number: int = visit.query.get("pageNum", 1)
    # No list is longer than this; the bound keeps SQLite's integers from overflowing.
    return min((number - 1) * size, 2**40), size


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


def _status(record: Json) -> str:
    return "active" if record["active"] else "inactive"


def _interval(cycle: Json) -> str:
    unit = str(cycle.get("interval", "cycle"))
    count = int(cycle.get("intervalCount", 1))
    word, factor = _UNITS.get(unit, (unit, 1))
    return every(count * factor, word)


BACKEND = Clink
