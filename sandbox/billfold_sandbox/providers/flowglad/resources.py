"""Flowglad's resources: what subscriptions claim capacity of, such as seats."""

from __future__ import annotations

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found, shown
from billfold_sandbox.spec import Json

from .operations import operation
from .ownership import changed, check_model, check_slug, keep_with_slug, named_in_path, owned_record

_KIND = "resource"


@operation("resources_create")
def resources_create(context: RequestContext) -> Answer:
    sent: Json = context.body["resource"]
    check_model(context.store, sent.get("pricingModelId"))
    resource = add_resource(context.store, context.now_ms, sent)
    return json_answer(200, {"resource": shown(resource)})


@operation("resources_list")
def resources_list(context: RequestContext) -> Answer:
    # The order is not documented; here the oldest comes first, as in every other list.
    return json_answer(200, {"resources": [shown(resource) for resource in context.store.all(_KIND)]})


@operation("resources_get")
def resources_get(context: RequestContext) -> Answer:
    return json_answer(200, {"resource": shown(found(context.store, _KIND, context.ids["id"]))})


@operation("resources_update")
def resources_update(context: RequestContext) -> Answer:
    resource = changed(named_in_path(context, _KIND), context.body["resource"], context.now_ms)
    keep_with_slug(context.store, _KIND, resource)
    return json_answer(200, {"resource": shown(resource)})


def add_resource(store: RecordStore, now_ms: int, sent: Json) -> Json:
    """Add a resource."""
    check_slug(store, _KIND, sent["slug"])
    resource_id = store.new_id("resource_")
    resource: Json = {
        "id": resource_id,
        "slug": sent["slug"],
        "name": sent["name"],
        "active": sent.get("active", True),
        **owned_record(store, now_ms),
    }
    store.add(_KIND, resource_id, resource, handle=resource["slug"])
    return resource
