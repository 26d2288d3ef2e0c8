"""Flowglad: products and prices inside the pricing model of the key, moments in epoch milliseconds."""

from __future__ import annotations

import itertools
import json
import secrets
from collections.abc import Mapping
from typing import Any, Final

from billfold.sandbox.backend import Backend, Settings, Visit
from billfold.sandbox.intake import query_pairs
from billfold.sandbox.jsontext import number_text
from billfold.sandbox.message import Answer, Request, json_answer, text_answer
from billfold.sandbox.refusal import Finding, Reason, RefusedError, invalid
from billfold.sandbox.shelf import PriceRow, ProductRow, every, money_text
from billfold.sandbox.spec import Environment, Json, Route, Spec
from billfold.sandbox.store import Drawer

from .lists import cursor_page, shown

ORGANIZATION: Final = "org_sandbox"
KNOWN_FEATURE: Final = "feature_sandbox"
KNOWN_METER: Final = "usage_meter_sandbox"
"""A feature and a meter that are there from the start: the operations that make them are not part of the sandbox."""

_CODES: Mapping[int, str] = {
    400: "BAD_REQUEST",
    403: "FORBIDDEN",
    404: "NOT_FOUND",
    409: "CONFLICT",
    500: "INTERNAL_SERVER_ERROR",
}
_WITHOUT_CODE: frozenset[Reason] = frozenset({"malformed", "bad_query"})
_ZOD: Mapping[str, str] = {
    "required": "invalid_type",
    "type": "invalid_type",
    "enum": "invalid_enum_value",
    "minimum": "too_small",
    "minLength": "too_small",
    "maximum": "too_big",
    "maxLength": "too_big",
    "additionalProperties": "unrecognized_keys",
}
_PRODUCT_TEXTS = ("description", "imageURL", "singularQuantityLabel", "pluralQuantityLabel")
_FIXED_WITH_PRICE = ("intervalUnit", "intervalCount", "trialPeriodDays", "usageMeterId", "usageEventsPerUnit")
_RESERVED = "_no_charge"


class Flowglad(Backend):
    """The product and price operations of Flowglad."""

    name = "flowglad"
    any_media_type = True

    def __init__(self, spec: Spec, settings: Settings) -> None:
        super().__init__(spec, settings)
        known = spec.document["components"]["schemas"]["Currency"]["enum"]
        if settings.flowglad_currency not in known:
            raise ValueError(f"Flowglad does not offer the currency {settings.flowglad_currency!r}")
        self._requests = itertools.count(1)

    def seed(self, drawer: Drawer, now_ms: int) -> None:
        """Put in what every pricing model has: a default product that costs nothing."""
        if drawer.count("product"):
            return
        feature = {"type": "toggle", "id": KNOWN_FEATURE, "slug": "sandbox", "name": "Sandbox feature", "active": True}
        drawer.add("feature", KNOWN_FEATURE, feature)
        product = {"name": "Free Plan", "slug": "free", "active": True}
        product_id = self._add_product(drawer, now_ms, product, default=True, features=[])
        price = {"type": "subscription", "unitPrice": 0, "intervalUnit": "month", "intervalCount": 1}
        self._add_price(drawer, now_ms, product_id, {**price, "isDefault": True})

    def authenticate(self, request: Request, admitted: set[Environment], now: float) -> Environment:
        # The key comes bare or after `Bearer`; the server takes both.
        return self.open_with(request.headers.get("authorization", "").removeprefix("Bearer ").strip(), admitted)

    def refuse(self, refused: RefusedError, now: float) -> Answer:
        headers = self._correlation()
        if refused.status == 401:
            return text_answer(401, "Unauthorized").with_headers(headers)
        if refused.reason == "no_route":
            return text_answer(404, "Not Found").with_headers(headers)
        if refused.reason == "no_method":
            return Answer(405, headers, b"")
        body: Json = {"error": self._error(refused)}
        if refused.reason not in _WITHOUT_CODE and refused.status in _CODES:
            body["code"] = _CODES[refused.status]
        body |= {"request_id": headers["x-request-id"], "trace_id": headers["x-trace-id"]}
        return json_answer(refused.status, body).with_headers(headers)

    def perform(self, request: Request, route: Route, ids: dict[str, str], drawer: Drawer, now: float) -> Answer:
        if request.method == "GET" and "id" in ids:
            # On reads the server lets a query parameter override the path's.
            ids = {**ids, "id": query_pairs(request.query).get("id", ids["id"])}
        return super().perform(request, route, ids, drawer, now).with_headers(self._correlation())

    def products_create(self, visit: Visit) -> Answer:
        product, price = visit.body["product"], visit.body["price"]
        if product["pricingModelId"] != self.settings.flowglad_pricing_model:
            raise RefusedError("forbidden", "The pricing model is not the one the key is bound to")
        if product.get("default"):
            raise RefusedError("forbidden", "A product cannot be created as default")
        features = _known_features(visit, visit.body.get("featureIds", []))
        product_id = self._add_product(visit.drawer, visit.now_ms, product, default=False, features=features)
        self._add_checked_price(visit, {**price, "productId": product_id, "isDefault": True})
        return json_answer(200, {"product": shown(visit.drawer.get("product", product_id))})

    def products_list(self, visit: Visit) -> Answer:
        return cursor_page(visit, "product")

    def products_get(self, visit: Visit) -> Answer:
        product = visit.drawer.get("product", visit.ids["id"])
        if product is None:
            raise RefusedError("missing", "Product not found")
        prices = visit.drawer.all("price", product["id"])
        default = next((price for price in prices if price["isDefault"]), prices[0] if prices else None)
        features = [visit.drawer.get("feature", feature) for feature in product["featureIds"]]
        return json_answer(200, {**shown(product), "prices": prices, "defaultPrice": default, "features": features})

    def products_update(self, visit: Visit) -> Answer:
        sent: Json = visit.body["product"]
        product = _one_of(visit, "product", sent["id"])
        if "featureIds" in visit.body:
            product["featureIds"] = _known_features(visit, visit.body["featureIds"])
        if sent.get("default"):
            for other in visit.drawer.all("product"):
                if other["default"] and other["id"] != product["id"]:
                    visit.drawer.change("product", other["id"], {**other, "default": False}, handle=other["slug"])
        product.update({**sent, "updatedAt": visit.now_ms})
        _check_slug(visit.drawer, "product", product["slug"], product["id"])
        visit.drawer.change("product", product["id"], product, handle=product["slug"])
        price: Json | None = visit.body.get("price")
        # A price sent along with the default product is ignored.
        if price is not None and not product["default"]:
            self._add_checked_price(visit, price)
        return json_answer(200, {"product": shown(product)})

    def prices_create(self, visit: Visit) -> Answer:
        price_id = self._add_checked_price(visit, visit.body["price"])
        return json_answer(200, {"price": visit.drawer.get("price", price_id)})

    def prices_list(self, visit: Visit) -> Answer:
        return cursor_page(visit, "price")

    def prices_get(self, visit: Visit) -> Answer:
        price = visit.drawer.get("price", visit.ids["id"])
        if price is None:
            raise RefusedError("missing", "Price not found")
        return json_answer(200, {"price": price})

    def prices_update(self, visit: Visit) -> Answer:
        sent: Json = visit.body["price"]
        price = _one_of(visit, "price", sent["id"])
        if sent["type"] != price["type"]:
            raise invalid(f"must be {price['type']}, the type the price has", "price", "type")
        price.update({**sent, "updatedAt": visit.now_ms})
        _check_slug(visit.drawer, "price", price["slug"], price["id"])
        visit.drawer.change("price", price["id"], price, handle=price["slug"])
        if price["isDefault"]:
            _sole_default(visit.drawer, price)
        return json_answer(200, {"price": price})

    def shelf(self, drawer: Drawer) -> list[ProductRow]:
        return [
            ProductRow(
                product["id"],
                product["name"],
                _status(product),
                drawer.environment,
                "default product" if product["default"] else "",
                tuple(self._row(price) for price in drawer.all("price", product["id"])),
            )
            for product in drawer.all("product")
        ]

    def _row(self, price: Json) -> PriceRow:
        amount, trial = number_text(price["unitPrice"]), price.get("trialPeriodDays")
        return PriceRow(
            id=price["id"],
            amount=amount,
            currency=price["currency"],
            money=money_text(amount, price["currency"], "minor", self.spec.minor_units),
            interval=every(price["intervalCount"], price["intervalUnit"]) if price.get("intervalUnit") else "once",
            status=_status(price),
            note=f"{trial} days free" if trial else "",
            default=price["isDefault"],
        )

    def _error(self, refused: RefusedError) -> Any:
        if refused.reason == "malformed":
            return "Invalid JSON in request body"
        issues = [_issue(finding) for finding in refused.findings]
        if refused.reason == "bad_query":
            return json.dumps(issues)
        return issues if refused.reason == "invalid" else refused.message

    def _correlation(self) -> dict[str, str]:
        return {"x-request-id": f"{next(self._requests):08x}", "x-trace-id": secrets.token_hex(16)}

    def _record(self, drawer: Drawer, now_ms: int) -> Json:
        livemode = drawer.environment == "live"
        return {
            "pricingModelId": self.settings.flowglad_pricing_model,
            "livemode": livemode,
            "createdAt": now_ms,
            "updatedAt": now_ms,
        }

    def _add_product(self, drawer: Drawer, now_ms: int, sent: Json, *, default: bool, features: list[str]) -> str:
        _check_slug(drawer, "product", sent["slug"])
        product_id = drawer.new_id("prod_")
        product: Json = {
            "id": product_id,
            **{name: sent[name] for name in ("name", "slug", "active")},
            **{name: sent.get(name) for name in _PRODUCT_TEXTS},
            "default": default,
            "organizationId": ORGANIZATION,
            **self._record(drawer, now_ms),
            "featureIds": features,
        }
        drawer.add("product", product_id, product, handle=sent["slug"])
        return product_id

    def _add_checked_price(self, visit: Visit, sent: Json) -> str:
        if sent["type"] == "usage":
            owner = sent["usageMeterId"]
            if owner != KNOWN_METER:
                raise RefusedError("missing", "Usage meter not found")
        else:
            owner = sent["productId"]
            if visit.drawer.get("product", owner) is None:
                raise RefusedError("missing", "Product not found")
        _check_slug(visit.drawer, "price", sent.get("slug"))
        return self._add_price(visit.drawer, visit.now_ms, owner, sent)

    def _add_price(self, drawer: Drawer, now_ms: int, owner: str, sent: Json) -> str:
        """Add a price to a product, or a usage price to its meter."""
        price_id = drawer.new_id("price_")
        price: Json = {
            "type": sent["type"],
            "id": price_id,
            "productId": None if sent["type"] == "usage" else owner,
            "unitPrice": sent["unitPrice"],
            "currency": self.settings.flowglad_currency,
            "name": sent.get("name"),
            "slug": sent.get("slug"),
            "active": sent.get("active", True),
            "isDefault": sent["isDefault"] or not drawer.count("price", owner),
            **{name: sent.get(name) for name in _FIXED_WITH_PRICE if name in sent},
            **self._record(drawer, now_ms),
        }
        drawer.add("price", price_id, price, parent=owner, handle=price["slug"])
        if price["isDefault"]:
            _sole_default(drawer, price)
        return price_id


def _one_of(visit: Visit, kind: str, body_id: str) -> Json:
    # The real server reads the id in the body and ignores the path's; a client that sends two different ones is wrong either way.
    if body_id != visit.ids["id"]:
        raise invalid("must be the id in the path", kind, "id")
    record = visit.drawer.get(kind, body_id)
    if record is None:
        raise RefusedError("missing", f"{kind.capitalize()} not found")
    return record


def _known_features(visit: Visit, features: list[str]) -> list[str]:
    if any(visit.drawer.get("feature", feature) is None for feature in features):
        raise RefusedError("missing", "Feature not found")
    return list(dict.fromkeys(features))


def _check_slug(drawer: Drawer, kind: str, slug: str | None, own_id: str = "") -> None:
    if slug is None:
        return
    if slug.endswith(_RESERVED):
        raise invalid(f"must not end with {_RESERVED}", kind, "slug")
    if drawer.holder(kind, slug) not in (None, own_id):
        raise RefusedError("conflict", "The slug is taken")


def _sole_default(drawer: Drawer, price: Json) -> None:
    for other in drawer.all("price", price["productId"] or price["usageMeterId"]):
        if other["isDefault"] and other["id"] != price["id"]:
            drawer.change("price", other["id"], {**other, "isDefault": False}, handle=other["slug"])


def _issue(finding: Finding) -> Json:
    return {"code": _ZOD.get(finding.keyword, "custom"), "path": list(finding.path), "message": finding.problem}


def _status(record: Json) -> str:
    return "active" if record["active"] else "inactive"


BACKEND = Flowglad
