"""Creem's products: one price each, in whole cents, and what else they charge for and grant."""

from __future__ import annotations

from typing import Any, Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found, shown
from billfold_sandbox.refusal import RefusedError, invalid
from billfold_sandbox.spec import Json

from .headings import filtered_page, heading, moment, stored_page
from .idempotency import kept_under
from .operations import operation
from .prices import set_price
from .product_terms import set_terms

OTHER_NAMES: Final = {"custom_fields.text.min_length": "answers call it minimum_length"}
"""What a custom field is sent with and answers have under another name."""


@operation("products_create", leaves_out=OTHER_NAMES)
def products_create(context: RequestContext) -> Answer:
    key = context.request.headers.get("idempotency-key")
    if not key:
        return _created(context)
    # How long a key is remembered is not documented; here it is for good. Neither is what a key with another content is
    # answered with: here it is refused, so that nobody takes the first product for the second.
    reused = RefusedError("conflict", "the Idempotency-Key was used for another product before")
    return kept_under(context, f"products_create {key}", sorted(context.body.items()), lambda: _created(context), reused=reused)


def _created(context: RequestContext) -> Answer:
    body: Json = context.body
    product_id = context.store.new_id("prod_")
    created = moment(context.now)
    product: Json = {
        **heading(context.store, product_id, "product"),
        "name": body["name"],
        "description": body["description"],
        "features": [],
        "trial_period_days": None,
        "trial_price": None,
        "business_net_pricing": False,
        "status": "active",
        # What applies when these are left out is not documented; some value is always answered.
        "tax_mode": "exclusive",
        "tax_category": body.get("tax_category", "saas"),
        "product_url": context.pages.product(product_id),
        "default_success_url": None,
        "custom_fields": custom_fields(body),
        "created_at": created,
        "updated_at": created,
    }
    set_terms(context.store, product, body)
    context.store.add("product", product_id, product)
    set_price(context.store, product)
    return json_answer(200, shown(product))


@operation("products_get")
def products_get(context: RequestContext) -> Answer:
    return json_answer(200, shown(found(context.store, "product", context.ids["id"])))


@operation("products_get_by_query")
def products_get_by_query(context: RequestContext) -> Answer:
    return json_answer(200, shown(found(context.store, "product", context.query["product_id"])))


@operation("products_search")
def products_search(context: RequestContext) -> Answer:
    # Which products come without a status is not documented; here all of them do.
    if "status" not in context.query:
        return stored_page(context, "product", view=shown)
    products = context.store.all("product")
    return filtered_page(context, [one for one in products if one["status"] == context.query["status"]], view=shown)


@operation("products_update")
def products_update(context: RequestContext) -> Answer:
    product = found(context.store, "product", context.ids["id"])
    set_terms(context.store, product, context.body)
    set_price(context.store, product)
    return _changed(context, product)


@operation("products_archive")
def products_archive(context: RequestContext) -> Answer:
    product = found(context.store, "product", context.ids["id"])
    if product["status"] == "archived":
        return json_answer(200, shown(product))
    product["status"] = "archived"
    return _changed(context, product)


def _changed(context: RequestContext, product: Json) -> Answer:
    product["updated_at"] = moment(context.now)
    context.store.change("product", product["id"], product)
    return json_answer(200, shown(product))


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
