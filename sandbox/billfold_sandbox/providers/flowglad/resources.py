"""Flowglad's resources: what subscriptions claim capacity of, such as seats."""

from __future__ import annotations

from billfold_sandbox.backend import Visit
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found, shown
from billfold_sandbox.spec import Json
from billfold_sandbox.store import Drawer

from .ownership import changed, check_slug, keep_with_slug, named_in_path, owned_record

_KIND = "resource"


class Resources:
    """The resource operations."""

    def resources_create(self, visit: Visit) -> Answer:
        resource = add_resource(visit.drawer, visit.now_ms, visit.body["resource"])
        return json_answer(200, {"resource": shown(resource)})

    def resources_list(self, visit: Visit) -> Answer:
        # The order is not documented; here the oldest comes first, as in every other list.
        return json_answer(200, {"resources": [shown(resource) for resource in visit.drawer.all(_KIND)]})

    def resources_get(self, visit: Visit) -> Answer:
        return json_answer(200, {"resource": shown(found(visit.drawer, _KIND, visit.ids["id"]))})

    def resources_update(self, visit: Visit) -> Answer:
        resource = changed(named_in_path(visit, _KIND), visit.body["resource"], visit.now_ms)
        keep_with_slug(visit.drawer, _KIND, resource)
        return json_answer(200, {"resource": shown(resource)})


def add_resource(drawer: Drawer, now_ms: int, sent: Json) -> Json:
    """Add a resource."""
    check_slug(drawer, _KIND, sent["slug"])
    resource_id = drawer.new_id("resource_")
    resource: Json = {
        "id": resource_id,
        "slug": sent["slug"],
        "name": sent["name"],
        "active": sent.get("active", True),
        **owned_record(drawer, now_ms),
    }
    drawer.add(_KIND, resource_id, resource, handle=resource["slug"])
    return resource
