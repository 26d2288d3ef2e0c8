"""Flowglad's usage meters: what usage is counted on."""

from __future__ import annotations

from typing import Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found, shown
from billfold_sandbox.spec import Json

from .lists import cursor_page
from .operations import operation
from .ownership import RESERVED, changed, check_model, check_slug, keep_with_slug, named_in_path, owned_record
from .prices import add_price

KNOWN_METER: Final = "usage_meter_sandbox"
"""A meter that is there from the start, without a price: a meter of an older pricing model may have none."""
_KIND = "usage_meter"


@operation("usage_meters_create")
def usage_meters_create(context: RequestContext) -> Answer:
    check_model(context.store, context.body["usageMeter"].get("pricingModelId"))
    meter = add_meter(context.store, context.now_ms, context.body["usageMeter"])
    add_no_charge_price(context.store, context.now_ms, meter)
    sent: Json = context.body.get("price", {})
    # Without either of the two the usage is free.
    if "unitPrice" in sent or "usageEventsPerUnit" in sent:
        check_slug(context.store, "price", meter["slug"])
        price = {**_monthly(meter), "slug": meter["slug"], **sent}
        add_price(context.store, context.now_ms, meter["id"], price)
    return json_answer(200, {"usageMeter": shown(meter)})


@operation("usage_meters_list")
def usage_meters_list(context: RequestContext) -> Answer:
    return cursor_page(context, _KIND)


@operation("usage_meters_get")
def usage_meters_get(context: RequestContext) -> Answer:
    return json_answer(200, {"usageMeter": shown(found(context.store, _KIND, context.ids["id"]))})


@operation("usage_meters_update")
def usage_meters_update(context: RequestContext) -> Answer:
    meter = changed(named_in_path(context, _KIND), context.body["usageMeter"], context.now_ms)
    keep_with_slug(context.store, _KIND, meter)
    return json_answer(200, {"usageMeter": shown(meter)})


def add_meter(store: RecordStore, now_ms: int, sent: Json, meter_id: str = "") -> Json:
    """Add a meter."""
    check_slug(store, _KIND, sent["slug"])
    meter_id = meter_id or store.new_id("usage_meter_")
    meter: Json = {
        "id": meter_id,
        "name": sent["name"],
        "slug": sent["slug"],
        "aggregationType": sent.get("aggregationType", "sum"),
        **owned_record(store, now_ms),
    }
    store.add(_KIND, meter_id, meter, handle=meter["slug"])
    return meter


def add_no_charge_price(store: RecordStore, now_ms: int, meter: Json) -> None:
    """Add the price of 0 that the server gives every meter, the default one as long as there is no other."""
    slug = f"{meter['slug']}{RESERVED}"
    if all(price["slug"] != slug for price in store.all("price", meter["id"])):
        add_price(store, now_ms, meter["id"], {**_monthly(meter), "slug": slug})


def _monthly(meter: Json) -> Json:
    return {
        "type": "usage",
        "usageMeterId": meter["id"],
        "name": meter["name"],
        "unitPrice": 0,
        "usageEventsPerUnit": 1,
        "intervalUnit": "month",
        "intervalCount": 1,
        "isDefault": True,
    }
