"""Flowglad's features: a switch, credits on a meter, or capacity of a resource."""

from __future__ import annotations

from typing import Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found, shown
from billfold_sandbox.refusal import invalid
from billfold_sandbox.spec import Json

from .lists import cursor_page
from .operations import operation
from .ownership import changed, check_model, check_slug, keep_with_slug, named_in_path, owned_record

KNOWN_FEATURE: Final = "feature_sandbox"
"""A feature that is there from the start."""
_KIND = "feature"
_OWN_FIELDS = ("amount", "usageMeterId", "renewalFrequency", "resourceId")


@operation("features_create")
def features_create(context: RequestContext) -> Answer:
    sent: Json = context.body["feature"]
    check_model(context.store, sent["pricingModelId"])
    return json_answer(200, {"feature": shown(add_feature(context.store, context.now_ms, sent))})


@operation("features_list")
def features_list(context: RequestContext) -> Answer:
    return cursor_page(context, _KIND)


@operation("features_get")
def features_get(context: RequestContext) -> Answer:
    return json_answer(200, {"feature": shown(found(context.store, _KIND, context.ids["id"]))})


@operation("features_update")
def features_update(context: RequestContext) -> Answer:
    sent: Json = context.body["feature"]
    old = named_in_path(context, _KIND)
    return json_answer(200, {"feature": shown(change_feature(context.store, context.now_ms, old, sent))})


def add_feature(store: RecordStore, now_ms: int, sent: Json, feature_id: str = "") -> Json:
    """Add a feature.

    Raises:
        RefusedError: The slug cannot be used, or the meter or resource it names does not exist.
    """
    check_slug(store, _KIND, sent["slug"])
    check_target(store, sent)
    feature_id = feature_id or store.new_id("feature_")
    feature: Json = {
        "type": sent["type"],
        "id": feature_id,
        "slug": sent["slug"],
        "name": sent["name"],
        "description": sent["description"],
        "active": sent.get("active", True),
        **{name: sent[name] for name in _OWN_FIELDS if sent.get(name) is not None},
        **owned_record(store, now_ms),
    }
    store.add(_KIND, feature_id, feature, handle=feature["slug"])
    return feature


def change_feature(store: RecordStore, now_ms: int, old: Json, sent: Json) -> Json:
    """Change a feature.

    Raises:
        RefusedError: Its type would change, its new slug cannot be used, or the meter or resource it names does not exist.
    """
    if sent["type"] != old["type"]:
        # Not documented; prices have the same rule.
        raise invalid(f"must be {old['type']}, the type the feature has", "feature", "type")
    feature = changed(old, sent, now_ms)
    check_target(store, feature)
    return keep_with_slug(store, _KIND, feature)


def check_target(store: RecordStore, feature: Json) -> None:
    """Refuse a feature, or a grant of one, whose meter or resource does not exist."""
    if feature["type"] == "usage_credit_grant":
        found(store, "usage_meter", feature["usageMeterId"])
    elif feature["type"] == "resource":
        found(store, "resource", feature["resourceId"])
