"""Hyperline's products: five types, archive before delete, and the features a product grants."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.examples import moment
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found
from billfold_sandbox.refusal import RefusedError, invalid
from billfold_sandbox.spec import Json

from .lists import active_page
from .operations import operation
from .prices import add_configuration

_FEATURE: Final = "product_feature"
_LISTED_PRICES: Final = 50
_TEXTS = ("description", "public_description", "translations")
_CHANGEABLE = (*_TEXTS, "name", "properties", "custom_properties", "accounting")
_AVAILABILITY = ("is_available_on_demand", "is_available_on_subscription")


@operation("products_list")
def products_list(context: RequestContext) -> Answer:
    return active_page(context, "product")


@operation("products_create")
def products_create(context: RequestContext) -> Answer:
    body: Json = context.body
    product: Json = {
        "id": context.store.new_id("itm_"),
        "name": body["name"],
        "status": "active",
        **{name: body.get(name) for name in _TEXTS},
        "description_display_interval_dates": body.get("description_display_interval_dates", False),
        "properties": None,
        "custom_properties": body.get("custom_properties", {}),
        "accounting": body.get("accounting", {}),
        "integrations": [],
        "type": body["type"],
        **_special(context, body),
    }
    context.store.add("product", product["id"], product)
    for index, configuration in enumerate(body["price_configurations"]):
        add_configuration(context, product["id"], body["type"], configuration, "price_configurations", index)
    return _whole(context, product, 201)


@operation("products_get")
def products_get(context: RequestContext) -> Answer:
    return _whole(context, _found(context))


@operation("products_update")
def products_update(context: RequestContext) -> Answer:
    product = _found(context)
    product.update({name: context.body[name] for name in _CHANGEABLE if name in context.body})
    product.update({name: context.body[name] for name in _AVAILABILITY if name in context.body and name in product})
    return _changed(context, product)


@operation("products_archive")
def products_archive(context: RequestContext) -> Answer:
    return _changed(context, {**_found(context), "status": "archived"})


@operation("products_unarchive")
def products_unarchive(context: RequestContext) -> Answer:
    return _changed(context, {**_found(context), "status": "active"})


@operation("products_delete")
def products_delete(context: RequestContext) -> Answer:
    product = _found(context)
    if product["status"] == "active":
        raise RefusedError("invalid", "Cannot delete a product that is not archived")
    for configuration in context.store.all("price_configuration", product["id"]):
        context.store.remove("price_configuration", configuration["id"])
    for granted in context.store.all(_FEATURE, product["id"]):
        context.store.remove(_FEATURE, _feature_id(product["id"], granted["feature_code"]))
    context.store.remove("product", product["id"])
    return Answer(204, {}, b"")


@operation("products_list_features")
def products_list_features(context: RequestContext) -> Answer:
    return json_answer(200, context.store.all(_FEATURE, _found(context)["id"]))


@operation("products_set_feature")
def products_set_feature(context: RequestContext) -> Answer:
    # Whether there is a feature of this code is not asked: any code is one, of the kind its first value here has.
    product_id, code, value = _found(context)["id"], context.ids["code"], context.body["value"]
    granted = {"feature_code": code, "value": value}
    feature_id = _feature_id(product_id, code)
    before = context.store.get(_FEATURE, feature_id)
    if before is None:
        context.store.add(_FEATURE, feature_id, granted, parent=product_id)
    elif isinstance(before["value"], bool) is not isinstance(value, bool):
        raise invalid("does not fit the feature's kind", "value")
    else:
        context.store.change(_FEATURE, feature_id, granted)
    return json_answer(200, granted)


@operation("products_delete_feature")
def products_delete_feature(context: RequestContext) -> Answer:
    feature_id = _feature_id(_found(context)["id"], context.ids["code"])
    if context.store.get(_FEATURE, feature_id) is None:
        raise RefusedError("missing", "Feature not found")
    context.store.remove(_FEATURE, feature_id)
    return Answer(204, {}, b"")


def _found(context: RequestContext) -> Json:
    return found(context.store, "product", context.ids["id"])


def _changed(context: RequestContext, product: Json) -> Answer:
    context.store.change("product", product["id"], product)
    return _whole(context, product)


def _whole(context: RequestContext, product: Json, status: int = 200) -> Answer:
    """Answer a product with its first price configurations."""
    configurations = context.store.all("price_configuration", product["id"])
    if "price_book_id" in context.query:
        configurations = [found for found in configurations if found["price_book_id"] == context.query["price_book_id"]]
    return json_answer(status, {**product, "price_configurations": configurations[:_LISTED_PRICES]})


def _feature_id(product_id: str, code: str) -> str:
    return f"{product_id}/{code}"


def _special(context: RequestContext, body: Json) -> Json:
    """Give what only products of one type have."""
    match body["type"]:
        case "flat_fee":
            return {name: body.get(name, True) for name in _AVAILABILITY}
        case "seat" | "dynamic":
            return {"aggregator": _aggregator(context, body)}
        case "credit":
            return {
                "aggregator": _aggregator(context, body),
                "credit_aggregators": [
                    {
                        **sent,
                        "aggregator": _known_aggregator(
                            context, sent["aggregator_id"], "credit_aggregators", index, "aggregator_id"
                        ),
                    }
                    for index, sent in enumerate(body.get("credit_aggregators", []))
                ],
                "low_credits_threshold": body.get("low_credits_threshold"),
                "credits_grant_mode": body.get("credits_grant_mode", "prorated"),
            }
        case _:
            return {
                "display_mode": body.get("display_mode", "single_line"),
                "exclusive_items_enabled": body.get("exclusive_items_enabled"),
                "bundle_items": _bundle_items(context, body.get("bundle_items", [])),
            }


def _bundle_items(context: RequestContext, sent: list[Json]) -> list[Json]:
    items: list[Json] = []
    for item in sent:
        product = found(context.store, "product", item["product_id"])
        short = {name: product[name] for name in ("id", "name", "type")}
        items.append({"id": context.store.new_id("bui_"), **item, "product": short})
    if sent and sum(Decimal(item["percentage"]) for item in sent) != 100:
        raise invalid("the percentages must sum to 100", "bundle_items")
    return items


def _known_aggregator(context: RequestContext, aggregator_id: str, *at: str | int) -> Json:
    aggregator = context.store.get("aggregator", aggregator_id)
    if aggregator is None:
        raise invalid("there is no such aggregator", *at)
    return aggregator


def _aggregator(context: RequestContext, body: Json) -> Json | None:
    """Make the aggregator a product is created with, or find the one it names."""
    if "aggregator_id" in body:
        return _known_aggregator(context, body["aggregator_id"], "aggregator_id")
    if "aggregator" not in body:
        return None
    sent: Json = body["aggregator"]
    optional: dict[str, Any] = {"property": None, "where": None, "type": "metered"}
    aggregator: Json = {
        "id": context.store.new_id("agg_"),
        "name": body["name"],
        "description": None,
        **optional,
        **sent,
        "allow_negative_values": False,
        "aggregate_on_customers_enabled": False,
        "exposed_event_keys": [],
        "unit_name": body.get("unit_name"),
        "thresholds": [],
        "created_at": moment(context.now),
        "updated_at": moment(context.now),
    }
    context.store.add("aggregator", aggregator["id"], aggregator)
    return aggregator
