"""Hyperline's products: five types, archive before delete, and the features a product grants."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Final

from billfold_sandbox.backend import Visit
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found
from billfold_sandbox.refusal import RefusedError, invalid
from billfold_sandbox.spec import Json

from .lists import offset_page
from .prices import add_configuration, moment

_LISTED_PRICES: Final = 50
_FILTERS = ("id", "name", "description", "type")
_TEXTS = ("description", "public_description", "translations")
_CHANGEABLE = (*_TEXTS, "name", "properties", "custom_properties", "accounting")
_AVAILABILITY = ("is_available_on_demand", "is_available_on_subscription")


class Products:
    """The operations on products and on the features they grant."""

    def products_list(self, visit: Visit) -> Answer:
        status = visit.query.get("status")
        # Which products come without a status is not documented; the careful client sends one, so the lazy one gets the fewest.
        wanted = ["active"] if status is None and "status__in" not in visit.query else []
        wanted += visit.query["status__in"].split(",") if "status__in" in visit.query else []
        if status in ("active", "archived"):
            wanted = [status]
        return offset_page(visit, "product", _FILTERS, statuses=wanted)

    def products_create(self, visit: Visit) -> Answer:
        body: Json = visit.body
        product: Json = {
            "id": visit.drawer.new_id("itm_"),
            "name": body["name"],
            "status": "active",
            **{name: body.get(name) for name in _TEXTS},
            "description_display_interval_dates": body.get("description_display_interval_dates", False),
            "properties": None,
            "custom_properties": body.get("custom_properties", {}),
            "accounting": body.get("accounting", {}),
            "integrations": [],
            "type": body["type"],
            **_special(visit, body),
        }
        visit.drawer.add("product", product["id"], product)
        for index, configuration in enumerate(body["price_configurations"]):
            add_configuration(visit, product["id"], body["type"], configuration, "price_configurations", index)
        return _whole(visit, product, 201)

    def products_get(self, visit: Visit) -> Answer:
        return _whole(visit, _found(visit))

    def products_update(self, visit: Visit) -> Answer:
        product = _found(visit)
        product.update({name: visit.body[name] for name in _CHANGEABLE if name in visit.body})
        product.update({name: visit.body[name] for name in _AVAILABILITY if name in visit.body and name in product})
        return _changed(visit, product)

    def products_archive(self, visit: Visit) -> Answer:
        return _changed(visit, {**_found(visit), "status": "archived"})

    def products_unarchive(self, visit: Visit) -> Answer:
        return _changed(visit, {**_found(visit), "status": "active"})

    def products_delete(self, visit: Visit) -> Answer:
        product = _found(visit)
        if product["status"] == "active":
            raise RefusedError("invalid", "Cannot delete a product that is not archived")
        for configuration in visit.drawer.all("price_configuration", product["id"]):
            visit.drawer.remove("price_configuration", configuration["id"])
        for granted in visit.drawer.all("feature", product["id"]):
            visit.drawer.remove("feature", _feature_id(product["id"], granted["feature_code"]))
        visit.drawer.remove("product", product["id"])
        return Answer(204, {}, b"")

    def products_list_features(self, visit: Visit) -> Answer:
        return json_answer(200, visit.drawer.all("feature", _found(visit)["id"]))

    def products_set_feature(self, visit: Visit) -> Answer:
        # Features themselves are not part of the sandbox: any code is one, of the kind its first value here has.
        product_id, code, value = _found(visit)["id"], visit.ids["code"], visit.body["value"]
        granted = {"feature_code": code, "value": value}
        feature_id = _feature_id(product_id, code)
        before = visit.drawer.get("feature", feature_id)
        if before is None:
            visit.drawer.add("feature", feature_id, granted, parent=product_id)
        elif isinstance(before["value"], bool) is not isinstance(value, bool):
            raise invalid("does not fit the feature's kind", "value")
        else:
            visit.drawer.change("feature", feature_id, granted)
        return json_answer(200, granted)

    def products_delete_feature(self, visit: Visit) -> Answer:
        feature_id = _feature_id(_found(visit)["id"], visit.ids["code"])
        if visit.drawer.get("feature", feature_id) is None:
            raise RefusedError("missing", "Feature not found")
        visit.drawer.remove("feature", feature_id)
        return Answer(204, {}, b"")


def _found(visit: Visit) -> Json:
    return found(visit.drawer, "product", visit.ids["id"])


def _changed(visit: Visit, product: Json) -> Answer:
    visit.drawer.change("product", product["id"], product)
    return _whole(visit, product)


def _whole(visit: Visit, product: Json, status: int = 200) -> Answer:
    """Answer a product with its first price configurations."""
    configurations = visit.drawer.all("price_configuration", product["id"])
    if "price_book_id" in visit.query:
        configurations = [found for found in configurations if found["price_book_id"] == visit.query["price_book_id"]]
    return json_answer(status, {**product, "price_configurations": configurations[:_LISTED_PRICES]})


def _feature_id(product_id: str, code: str) -> str:
    return f"{product_id}/{code}"


def _special(visit: Visit, body: Json) -> Json:
    """Give what only products of one type have."""
    match body["type"]:
        case "flat_fee":
            return {name: body.get(name, True) for name in _AVAILABILITY}
        case "seat" | "dynamic":
            return {"aggregator": _aggregator(visit, body)}
        case "credit":
            return {
                "aggregator": _aggregator(visit, body),
                "credit_aggregators": [
                    {
                        **sent,
                        "aggregator": _known_aggregator(
                            visit, sent["aggregator_id"], "credit_aggregators", index, "aggregator_id"
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
                "bundle_items": _bundle_items(visit, body.get("bundle_items", [])),
            }


def _bundle_items(visit: Visit, sent: list[Json]) -> list[Json]:
    items: list[Json] = []
    for item in sent:
        product = found(visit.drawer, "product", item["product_id"])
        short = {name: product[name] for name in ("id", "name", "type")}
        items.append({"id": visit.drawer.new_id("bui_"), **item, "product": short})
    if sent and sum(Decimal(item["percentage"]) for item in sent) != 100:
        raise invalid("the percentages must sum to 100", "bundle_items")
    return items


def _known_aggregator(visit: Visit, aggregator_id: str, *at: str | int) -> Json:
    aggregator = visit.drawer.get("aggregator", aggregator_id)
    if aggregator is None:
        raise invalid("there is no such aggregator", *at)
    return aggregator


def _aggregator(visit: Visit, body: Json) -> Json | None:
    """Make the aggregator a product is created with, or find the one it names."""
    if "aggregator_id" in body:
        return _known_aggregator(visit, body["aggregator_id"], "aggregator_id")
    if "aggregator" not in body:
        return None
    sent: Json = body["aggregator"]
    optional: dict[str, Any] = {"property": None, "where": None, "type": "metered"}
    aggregator: Json = {
        "id": visit.drawer.new_id("agg_"),
        "name": body["name"],
        "description": None,
        **optional,
        **sent,
        "allow_negative_values": False,
        "aggregate_on_customers_enabled": False,
        "exposed_event_keys": [],
        "unit_name": body.get("unit_name"),
        "thresholds": [],
        "created_at": moment(visit),
        "updated_at": moment(visit),
    }
    visit.drawer.add("aggregator", aggregator["id"], aggregator)
    return aggregator
