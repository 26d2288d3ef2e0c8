"""Flowglad's features: a switch, credits on a meter, or capacity of a resource."""

from __future__ import annotations

from typing import Final

from billfold_sandbox.backend import Visit
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found, shown
from billfold_sandbox.refusal import invalid
from billfold_sandbox.spec import Json
from billfold_sandbox.store import Drawer

from .lists import cursor_page
from .ownership import changed, check_model, check_slug, keep_with_slug, named_in_path, owned_record

KNOWN_FEATURE: Final = "feature_sandbox"
"""A feature that is there from the start."""
_KIND = "feature"
_OWN_FIELDS = ("amount", "usageMeterId", "renewalFrequency", "resourceId")


class Features:
    """The feature operations."""

    def features_create(self, visit: Visit) -> Answer:
        sent: Json = visit.body["feature"]
        check_model(visit.drawer, sent["pricingModelId"])
        return json_answer(200, {"feature": shown(add_feature(visit.drawer, visit.now_ms, sent))})

    def features_list(self, visit: Visit) -> Answer:
        return cursor_page(visit, _KIND)

    def features_get(self, visit: Visit) -> Answer:
        return json_answer(200, {"feature": shown(found(visit.drawer, _KIND, visit.ids["id"]))})

    def features_update(self, visit: Visit) -> Answer:
        sent: Json = visit.body["feature"]
        old = named_in_path(visit, _KIND)
        return json_answer(200, {"feature": shown(change_feature(visit.drawer, visit.now_ms, old, sent))})


def add_feature(drawer: Drawer, now_ms: int, sent: Json, feature_id: str = "") -> Json:
    """Add a feature.

    Raises:
        RefusedError: The slug cannot be used, or the meter or resource it names does not exist.
    """
    check_slug(drawer, _KIND, sent["slug"])
    check_target(drawer, sent)
    feature_id = feature_id or drawer.new_id("feature_")
    feature: Json = {
        "type": sent["type"],
        "id": feature_id,
        "slug": sent["slug"],
        "name": sent["name"],
        "description": sent["description"],
        "active": sent.get("active", True),
        **{name: sent[name] for name in _OWN_FIELDS if sent.get(name) is not None},
        **owned_record(drawer, now_ms),
    }
    drawer.add(_KIND, feature_id, feature, handle=feature["slug"])
    return feature


def change_feature(drawer: Drawer, now_ms: int, old: Json, sent: Json) -> Json:
    """Change a feature.

    Raises:
        RefusedError: Its type would change, its new slug cannot be used, or the meter or resource it names does not exist.
    """
    if sent["type"] != old["type"]:
        # Not documented; prices have the same rule.
        raise invalid(f"must be {old['type']}, the type the feature has", "feature", "type")
    feature = changed(old, sent, now_ms)
    check_target(drawer, feature)
    return keep_with_slug(drawer, _KIND, feature)


def check_target(drawer: Drawer, feature: Json) -> None:
    """Refuse a feature, or a grant of one, whose meter or resource does not exist."""
    if feature["type"] == "usage_credit_grant":
        found(drawer, "usage_meter", feature["usageMeterId"])
    elif feature["type"] == "resource":
        found(drawer, "resource", feature["resourceId"])
