"""Creem's products: one price each, in whole cents."""

from __future__ import annotations

from typing import Any, Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found
from billfold_sandbox.refusal import invalid
from billfold_sandbox.spec import Json

from .headings import heading, moment, stored_page
from .operations import operation

OTHER_NAMES: Final = {"custom_fields.text.min_length": "answers call it minimum_length"}
"""What a custom field is sent with and answers have under another name."""


@operation("products_create", leaves_out=OTHER_NAMES)
def products_create(context: RequestContext) -> Answer:
    body: Json = context.body
    product_id = context.store.new_id("prod_")
    created = moment(context.now)
    product: Json = {
        **heading(context.store, product_id, "product"),
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
        "product_url": context.pages.product(product_id),
        "default_success_url": body.get("default_success_url"),
        "custom_fields": custom_fields(body),
        "created_at": created,
        "updated_at": created,
    }
    context.store.add("product", product_id, product)
    return json_answer(200, product)


@operation("products_get")
def products_get(context: RequestContext) -> Answer:
    return json_answer(200, found(context.store, "product", context.ids["id"]))


@operation("products_get_by_query")
def products_get_by_query(context: RequestContext) -> Answer:
    return json_answer(200, found(context.store, "product", context.query["product_id"]))


@operation("products_search")
def products_search(context: RequestContext) -> Answer:
    return stored_page(context, "product")


def price_id(product_id: str) -> str:
    """Give the id of a product's only price, which products themselves do not show."""
    return f"pprice_{product_id.removeprefix('prod_')}"


def custom_fields(body: Json) -> list[Json]:
    """Give the custom fields of a new product or checkout as answers have them.

    Raises:
        RefusedError: Two have the same key.
    """
    fields: list[Json] = body.get("custom_fields", [])
    if len({field["key"] for field in fields}) < len(fields):
        raise invalid("each key must be unique", "custom_fields")
    return [_custom_field(field) for field in fields]


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
