"""Creem's licence keys and their instances.

Which products come with a key is set in the dashboard, which the sandbox lacks: here every purchase comes with one, and it may be
activated as often as units were bought.
"""

from __future__ import annotations

import hashlib

from billfold_sandbox.backend import Visit
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found
from billfold_sandbox.refusal import RefusedError
from billfold_sandbox.spec import Json
from billfold_sandbox.store import Drawer

from .headings import heading, moment, seconds, stored_page


class Licenses:
    """The licence operations."""

    def licenses_activate(self, visit: Visit) -> Answer:
        licence = _licence(visit)
        _check_valid(licence, visit.now)
        limit: int | None = licence["activation_limit"]
        if limit is not None and licence["activation"] >= limit:
            raise RefusedError("forbidden", "The activation limit is reached")
        instance_id = visit.drawer.new_id("inst_")
        instance: Json = {
            **heading(visit.drawer, instance_id, "license-instance"),
            "name": visit.body["instance_name"],
            "status": "active",
            "created_at": moment(visit.now),
        }
        visit.drawer.add("license_instance", instance_id, instance, parent=licence["id"])
        _count(visit, licence, 1)
        return json_answer(200, license_view(licence, visit.now, instance))

    def licenses_deactivate(self, visit: Visit) -> Answer:
        licence = _licence(visit)
        instance = _instance(visit, licence)
        if instance["status"] == "deactivated":
            raise RefusedError("conflict", "The instance is deactivated already")
        instance["status"] = "deactivated"
        visit.drawer.change("license_instance", instance["id"], instance)
        _count(visit, licence, -1)
        return json_answer(200, license_view(licence, visit.now, instance))

    def licenses_validate(self, visit: Visit) -> Answer:
        licence = _licence(visit)
        instance = _instance(visit, licence)
        _check_valid(licence, visit.now)
        return json_answer(200, license_view(licence, visit.now, instance))

    def licenses_list_instances(self, visit: Visit) -> Answer:
        licence = found(visit.drawer, "license", visit.ids["id"])
        return stored_page(visit, "license_instance", licence["id"])


def license_view(licence: Json, now: float, instance: Json | None = None) -> Json:
    """Give a licence as answers have it, with the instance the call concerned."""
    return {**licence, "status": _status(licence, now), "instance": instance}


def issue_license(drawer: Drawer, now: float, *, product_id: str, customer_id: str, order_id: str, units: int) -> Json:
    """Add the licence that comes with a purchase."""
    license_id = drawer.new_id("lic_")
    text = hashlib.sha256(license_id.encode()).hexdigest().upper()
    licence: Json = {
        **heading(drawer, license_id, "license"),
        "product_id": product_id,
        "status": "inactive",
        "key": "-".join(text[at : at + 5] for at in range(0, 25, 5)),
        "activation": 0,
        "activation_limit": units,
        "expires_at": None,
        "created_at": moment(now),
    }
    drawer.add("license", license_id, licence, parent=customer_id, handle=licence["key"])
    drawer.add("license_of_order", order_id, {"license": license_id})
    return licence


def disable_license(drawer: Drawer, order_id: str) -> None:
    """Disable the licence that came with an order: what it was part of has ended."""
    _change(drawer, order_id, {"status": "disabled"})


def limit_license(drawer: Drawer, order_id: str, expires_at: str | None) -> None:
    """Let the licence that came with an order end at some time, or never."""
    _change(drawer, order_id, {"expires_at": expires_at})


def _change(drawer: Drawer, order_id: str, change: Json) -> None:
    licence = {**found(drawer, "license", found(drawer, "license_of_order", order_id)["license"]), **change}
    drawer.change("license", licence["id"], licence, handle=licence["key"])


def _licence(visit: Visit) -> Json:
    return found(visit.drawer, "license", visit.drawer.holder("license", visit.body["key"]) or "")


def _instance(visit: Visit, licence: Json) -> Json:
    for instance in visit.drawer.all("license_instance", licence["id"]):
        if instance["id"] == visit.body["instance_id"]:
            return instance
    raise RefusedError("missing", "License instance not found")


def _check_valid(licence: Json, now: float) -> None:
    status = _status(licence, now)
    if status in ("disabled", "expired"):
        raise RefusedError("missing", f"The license key is {status}", status=410)


def _count(visit: Visit, licence: Json, step: int) -> None:
    licence["activation"] += step
    visit.drawer.change("license", licence["id"], licence, handle=licence["key"])


def _status(licence: Json, now: float) -> str:
    if licence["status"] == "disabled":
        return "disabled"
    expires: str | None = licence["expires_at"]
    if expires is not None and seconds(expires) <= now:
        return "expired"
    return "active" if licence["activation"] else "inactive"
