"""Creem: products with one price each, in whole cents."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from billfold.sandbox.backend import Backend, Visit
from billfold.sandbox.jsontext import number_text
from billfold.sandbox.message import Answer, Request, json_answer
from billfold.sandbox.refusal import RefusedError, invalid
from billfold.sandbox.shelf import PriceRow, ProductRow, money_text
from billfold.sandbox.spec import Environment, Json
from billfold.sandbox.store import Drawer

_PAGE_SIZE = 10
_TITLES: Mapping[int, str] = {
    401: "Unauthorized",
    403: "Forbidden",
    # The published sample of a 404 has this text too.
    404: "Bad Request",
    429: "Too Many Requests",
    500: "Internal Server Error",
}
_PERIODS = {
    "once": "once",
    "every-month": "every month",
    "every-three-months": "every 3 months",
    "every-six-months": "every 6 months",
    "every-year": "every year",
}


class Creem(Backend):
    """The product operations of Creem."""

    name = "creem"

    def authenticate(self, request: Request, admitted: set[Environment], now: float) -> Environment:
        key = request.headers.get("x-api-key", "")
        if not key:
            raise RefusedError("no_key", "The API key is missing")
        return self.open_with(key, admitted)

    def refuse(self, refused: RefusedError, now: float) -> Answer:
        # The sources disagree over 401 and 403; this is the introduction's reading: 401 without a key, 403 with a wrong one.
        status = {"wrong_key": 403, "no_method": 404, "media_type": 400}.get(refused.reason, refused.status)
        body: Json = {"trace_id": str(uuid.uuid4()), "status": status, "error": _TITLES.get(status, "Bad Request")}
        if status != 403:
            body["message"] = [str(finding) for finding in refused.findings]
        return json_answer(status, {**body, "timestamp": int(now * 1000)})

    def products_create(self, visit: Visit) -> Answer:
        body: Json = visit.body
        fields: list[Json] = body.get("custom_fields", [])
        if len({field["key"] for field in fields}) < len(fields):
            raise invalid("each key must be unique", "custom_fields")
        product_id = visit.drawer.new_id("prod_")
        moment = datetime.fromtimestamp(visit.now, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        product: Json = {
            "id": product_id,
            "mode": "test" if visit.drawer.environment == "test" else "prod",
            "object": "product",
            "name": body["name"],
            "description": body["description"],
            "image_url": body.get("image_url"),
            "features": [],
            "price": body["price"],
            "currency": body["currency"],
            "billing_type": body["billing_type"],
            "billing_period": body.get("billing_period", "once"),
            "status": "active",
            # What applies when these are left out is not documented; some value is always answered.
            "tax_mode": body.get("tax_mode", "exclusive"),
            "tax_category": body.get("tax_category", "saas"),
            "product_url": f"https://creem.io/product/{product_id}",
            "default_success_url": body.get("default_success_url"),
            "custom_fields": [_custom_field(field) for field in fields],
            "created_at": moment,
            "updated_at": moment,
        }
        visit.drawer.add("product", product_id, product)
        return json_answer(200, product)

    def products_get(self, visit: Visit) -> Answer:
        product = visit.drawer.get("product", visit.query["product_id"])
        if product is None:
            raise RefusedError("missing", "Product not found")
        return json_answer(200, product)

    def products_search(self, visit: Visit) -> Answer:
        number: int = visit.query.get("page_number", 1)
        size: int = visit.query.get("page_size", _PAGE_SIZE)
        total = visit.drawer.count("product")
        pages = -(-total // size)
        pagination = {
            "total_records": total,
            "total_pages": pages,
            "current_page": number,
            "next_page": number + 1 if number < pages else None,
            "prev_page": number - 1 if number > 1 else None,
        }
        # Beyond the end there is nothing to skip to; the bound keeps SQLite's integers from overflowing.
        items = visit.drawer.page("product", limit=min(size, total), skip=min((number - 1) * size, total))
        return json_answer(200, {"items": items, "pagination": pagination})

    def shelf(self, drawer: Drawer) -> list[ProductRow]:
        return [self._row(product, drawer.environment) for product in drawer.all("product")]

    def _row(self, product: Json, environment: str) -> ProductRow:
        amount = number_text(product["price"])
        price = PriceRow(
            id="",
            amount=amount,
            currency=product["currency"],
            money=money_text(amount, product["currency"], "minor", self.spec.minor_units),
            interval=_PERIODS[product["billing_period"]],
            status=product["status"],
        )
        return ProductRow(product["id"], product["name"], product["status"], environment, product["billing_type"], (price,))


def _custom_field(field: Json) -> Json:
    """Give a custom field as answers have it: other names, and what a buyer would enter."""
    text: Any = field.get("text")
    checkbox: Any = field.get("checkbox")
    return {
        "type": field["type"],
        "key": field["key"],
        "label": field["label"],
        "optional": field.get("optional", False),
        "text": text and {"max_length": text.get("max_length"), "minimum_length": text.get("min_length"), "value": None},
        "checkbox": checkbox and {"label": checkbox.get("label"), "value": None},
    }


BACKEND = Creem
