"""Flowglad's usage meters: what usage is counted on."""

from __future__ import annotations

from typing import Final

from billfold_sandbox.backend import Visit
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found, shown
from billfold_sandbox.spec import Json
from billfold_sandbox.store import Drawer

from .lists import cursor_page
from .ownership import RESERVED, changed, check_slug, keep_with_slug, named_in_path, owned_record
from .prices import add_price

KNOWN_METER: Final = "usage_meter_sandbox"
"""A meter that is there from the start, without a price: a meter of an older pricing model may have none."""
_KIND = "usage_meter"


class UsageMeters:
    """The operations on usage meters."""

    def usage_meters_create(self, visit: Visit) -> Answer:
        meter = add_meter(visit.drawer, visit.now_ms, visit.body["usageMeter"])
        add_no_charge_price(visit.drawer, visit.now_ms, meter)
        sent: Json = visit.body.get("price", {})
        # Without either of the two the usage is free.
        if "unitPrice" in sent or "usageEventsPerUnit" in sent:
            check_slug(visit.drawer, "price", meter["slug"])
            price = {**_monthly(meter), "slug": meter["slug"], **sent}
            add_price(visit.drawer, visit.now_ms, meter["id"], price)
        return json_answer(200, {"usageMeter": shown(meter)})

    def usage_meters_list(self, visit: Visit) -> Answer:
        return cursor_page(visit, _KIND)

    def usage_meters_get(self, visit: Visit) -> Answer:
        return json_answer(200, {"usageMeter": shown(found(visit.drawer, _KIND, visit.ids["id"]))})

    def usage_meters_update(self, visit: Visit) -> Answer:
        meter = changed(named_in_path(visit, _KIND), visit.body["usageMeter"], visit.now_ms)
        keep_with_slug(visit.drawer, _KIND, meter)
        return json_answer(200, {"usageMeter": shown(meter)})


def add_meter(drawer: Drawer, now_ms: int, sent: Json, meter_id: str = "") -> Json:
    """Add a meter."""
    check_slug(drawer, _KIND, sent["slug"])
    meter_id = meter_id or drawer.new_id("usage_meter_")
    meter: Json = {
        "id": meter_id,
        "name": sent["name"],
        "slug": sent["slug"],
        "aggregationType": sent.get("aggregationType", "sum"),
        **owned_record(drawer, now_ms),
    }
    drawer.add(_KIND, meter_id, meter, handle=meter["slug"])
    return meter


def add_no_charge_price(drawer: Drawer, now_ms: int, meter: Json) -> None:
    """Add the price of 0 that the server gives every meter, the default one as long as there is no other."""
    slug = f"{meter['slug']}{RESERVED}"
    if all(price["slug"] != slug for price in drawer.all("price", meter["id"])):
        add_price(drawer, now_ms, meter["id"], {**_monthly(meter), "slug": slug})


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
