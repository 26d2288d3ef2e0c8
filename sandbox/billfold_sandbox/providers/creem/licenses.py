"""Creem's licence keys and their instances.

Which products come with a key is set in the dashboard, which the sandbox lacks: here every purchase comes with one, and it may be
activated as often as units were bought.
"""

from __future__ import annotations

import hashlib

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found
from billfold_sandbox.refusal import RefusedError
from billfold_sandbox.spec import Json

from .headings import heading, moment, seconds, stored_page
from .operations import operation


@operation("licenses_activate")
def licenses_activate(context: RequestContext) -> Answer:
    licence = _licence(context)
    _check_valid(licence, context.now)
    limit: int | None = licence["activation_limit"]
    if limit is not None and licence["activation"] >= limit:
        raise RefusedError("forbidden", "The activation limit is reached")
    instance_id = context.store.new_id("inst_")
    instance: Json = {
        **heading(context.store, instance_id, "license-instance"),
        "name": context.body["instance_name"],
        "status": "active",
        "created_at": moment(context.now),
    }
    context.store.add("license_instance", instance_id, instance, parent=licence["id"])
    _count(context, licence, 1)
    return json_answer(200, license_view(licence, context.now, instance))


@operation("licenses_deactivate")
def licenses_deactivate(context: RequestContext) -> Answer:
    licence = _licence(context)
    instance = _instance(context, licence)
    if instance["status"] == "deactivated":
        raise RefusedError("conflict", "The instance is deactivated already")
    instance["status"] = "deactivated"
    context.store.change("license_instance", instance["id"], instance)
    _count(context, licence, -1)
    return json_answer(200, license_view(licence, context.now, instance))


@operation("licenses_validate")
def licenses_validate(context: RequestContext) -> Answer:
    licence = _licence(context)
    instance = _instance(context, licence)
    _check_valid(licence, context.now)
    return json_answer(200, license_view(licence, context.now, instance))


@operation("licenses_list_instances")
def licenses_list_instances(context: RequestContext) -> Answer:
    licence = found(context.store, "license", context.ids["id"])
    return stored_page(context, "license_instance", licence["id"])


def license_view(licence: Json, now: float, instance: Json | None = None) -> Json:
    """Give a licence as answers have it, with the instance the call concerned."""
    return {**licence, "status": _status(licence, now), "instance": instance}


def issue_license(store: RecordStore, now: float, *, product_id: str, customer_id: str, order_id: str, units: int) -> Json:
    """Add the licence that comes with a purchase."""
    license_id = store.new_id("lic_")
    text = hashlib.sha256(license_id.encode()).hexdigest().upper()
    licence: Json = {
        **heading(store, license_id, "license"),
        "product_id": product_id,
        "status": "inactive",
        "key": "-".join(text[at : at + 5] for at in range(0, 25, 5)),
        "activation": 0,
        "activation_limit": units,
        "expires_at": None,
        "created_at": moment(now),
    }
    store.add("license", license_id, licence, parent=customer_id, handle=licence["key"])
    store.add("license_of_order", order_id, {"license": license_id})
    return licence


def disable_license(store: RecordStore, order_id: str) -> None:
    """Disable the licence that came with an order: what it was part of has ended."""
    _change(store, order_id, {"status": "disabled"})


def limit_license(store: RecordStore, order_id: str, expires_at: str | None) -> None:
    """Let the licence that came with an order end at some time, or never."""
    _change(store, order_id, {"expires_at": expires_at})


def _change(store: RecordStore, order_id: str, change: Json) -> None:
    licence = {**found(store, "license", found(store, "license_of_order", order_id)["license"]), **change}
    store.change("license", licence["id"], licence, handle=licence["key"])


def _licence(context: RequestContext) -> Json:
    return found(context.store, "license", context.store.holder("license", context.body["key"]) or "")


def _instance(context: RequestContext, licence: Json) -> Json:
    for instance in context.store.all("license_instance", licence["id"]):
        if instance["id"] == context.body["instance_id"]:
            return instance
    raise RefusedError("missing", "License instance not found")


def _check_valid(licence: Json, now: float) -> None:
    status = _status(licence, now)
    if status in ("disabled", "expired"):
        raise RefusedError("missing", f"The license key is {status}", status=410)


def _count(context: RequestContext, licence: Json, step: int) -> None:
    licence["activation"] += step
    context.store.change("license", licence["id"], licence, handle=licence["key"])


def _status(licence: Json, now: float) -> str:
    if licence["status"] == "disabled":
        return "disabled"
    expires: str | None = licence["expires_at"]
    if expires is not None and seconds(expires) <= now:
        return "expired"
    return "active" if licence["activation"] else "inactive"
