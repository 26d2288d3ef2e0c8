"""Hyperline's price configurations: what a product costs, in one of six models."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.catalog import PriceRow, every, money_text
from billfold_sandbox.examples import moment
from billfold_sandbox.jsontext import number_text
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.player import player_of
from billfold_sandbox.records import found
from billfold_sandbox.refusal import invalid
from billfold_sandbox.spec import Json

from .operations import operation

MODELS: Final[Mapping[str, frozenset[str]]] = {
    "flat_fee": frozenset({"fee"}),
    "seat": frozenset({"volume", "bulk", "packaged", "bundle"}),
    "dynamic": frozenset({"volume", "packaged", "bulk", "bps"}),
    "credit": frozenset({"volume", "packaged", "bulk", "bundle"}),
    "bundle": frozenset({"fee", "volume", "packaged", "bulk", "bps", "bundle"}),
}
"""Which models go with which type of product. For `credit` and `bundle` only a part is confirmed; the rest is let through."""

_METERED = frozenset({"volume", "packaged", "bulk", "bps"})
_TIERED = frozenset({"volume", "packaged", "bulk"})
_OPTIONAL = ("commitment_interval", "price_book_id", "countries", "country", "plan_id")
_BPS_LIMITS = ("per_unit_cap", "per_unit_floor", "per_unit_fee")


@operation("price_configurations_list")
def price_configurations_list(context: RequestContext) -> Answer:
    return player_of(context.spec).answer_list(context, "price_configuration")


@operation("price_configurations_create")
def price_configurations_create(context: RequestContext) -> Answer:
    product = found(context.store, "product", context.body["product_id"])
    return json_answer(201, add_configuration(context, product["id"], product["type"], context.body))


@operation("price_configurations_get")
def price_configurations_get(context: RequestContext) -> Answer:
    return json_answer(200, _found(context))


@operation("price_configurations_delete")
def price_configurations_delete(context: RequestContext) -> Answer:
    context.store.remove("price_configuration", _found(context)["id"])
    return Answer(204, {}, b"")


@operation("price_configurations_replace_prices")
def price_configurations_replace_prices(context: RequestContext) -> Answer:
    found = _found(context)
    for index, price in enumerate(context.body):
        if price["type"] != found["type"]:
            raise invalid(f"must be {found['type']}, the type of the price configuration", index, "type")
    found["prices"] = [_price(context, price) for price in context.body]
    return _changed(context, found)


@operation("price_configurations_archive")
def price_configurations_archive(context: RequestContext) -> Answer:
    return _changed(context, {**_found(context), "status": "archived", "archived_at": moment(context.now)})


@operation("price_configurations_unarchive")
def price_configurations_unarchive(context: RequestContext) -> Answer:
    return _changed(context, {**_found(context), "status": "active", "archived_at": None})


def add_configuration(context: RequestContext, product_id: str, product_type: str, sent: Json, *at: str | int) -> Json:
    """Add a price configuration to a product."""
    if sent["type"] not in MODELS[product_type]:
        raise invalid(f"a {product_type} product takes {', '.join(sorted(MODELS[product_type]))}", *at, "type")
    configuration: Json = {
        "id": context.store.new_id("prc_"),
        "product_id": product_id,
        "type": sent["type"],
        "status": "active",
        "currency": sent["currency"],
        "billing_interval": sent["billing_interval"],
        **{name: sent.get(name) for name in _OPTIONAL},
        "updated_at": moment(context.now),
        "archived_at": None,
        "integrations": [],
        "prices": [_price(context, price) for price in sent["prices"]],
    }
    if sent["type"] in _METERED:
        configuration["metering_filter"] = None
    if sent["type"] == "bundle":
        configuration["allow_on_portal"] = sent.get("allow_on_portal", True)
    context.store.add("price_configuration", configuration["id"], configuration, parent=product_id)
    return configuration


def _price(context: RequestContext, sent: Json) -> Json:
    """Give a price as answers have it: with an id, what the server fills in, and the rounding rule under its other name."""
    kind = sent["type"]
    price = {**sent}
    if kind == "bps":
        return {**price, **{name: sent.get(name) for name in _BPS_LIMITS}}
    if kind in _TIERED:
        price.setdefault("unit_count", 1)
        rule = price.pop("on_bucket_incomplete", None) or "pro_rata"
        price["on_bucket_incomplete" if kind == "packaged" else "on_tier_incomplete"] = rule
    price["id"] = context.store.new_id("pri_")
    return price


def _found(context: RequestContext) -> Json:
    return found(context.store, "price_configuration", context.ids["id"])


def _changed(context: RequestContext, configuration: Json) -> Answer:
    configuration["updated_at"] = moment(context.now)
    context.store.change("price_configuration", configuration["id"], configuration)
    return json_answer(200, configuration)


def price_rows(configuration: Json, minor_units: Mapping[str, int]) -> Iterator[PriceRow]:
    """Give one row for each price of a configuration."""
    period, count = configuration["billing_interval"]["period"], configuration["billing_interval"].get("count")
    for price in configuration["prices"]:
        amount, currency = number_text(price.get("amount")), configuration["currency"]
        yield PriceRow(
            id=configuration["id"],
            amount=amount,
            currency=currency,
            money=money_text(amount, currency, "minor", minor_units) if amount else "",
            interval="once" if period == "once" else every(count or 1, period.removesuffix("s")),
            status=configuration["status"],
            note=_terms(price),
        )


def _terms(price: Json) -> str:
    """Say what a price that is not just one amount depends on."""
    kind, words = price["type"], list[str]()
    if kind == "fee":
        return ""
    if kind == "bps":
        words.append(f"{number_text(price['percentage'])} %")
    elif (units := number_text(price["unit_count"])) != "1":
        words.append(f"for {units} units")
    if kind != "bundle":
        start, end = number_text(price.get("from")), number_text(price["to"])
        words.append(f"from {start or '0'} to {end or 'any'}")
    return ", ".join([kind, *words])
