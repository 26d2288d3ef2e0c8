"""Flowglad's subscription item features: what a subscription really grants."""

from __future__ import annotations

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found, shown
from billfold_sandbox.refusal import RefusedError, invalid
from billfold_sandbox.spec import Json

from .features import check_target
from .grants import KIND, add_grant, own_fields
from .operations import operation
from .ownership import changed, named_in_path
from .periods import check_times
from .scenes import scene_of

_OPTIONAL = ("productFeatureId", "expiredAt", "detachedAt", "detachedReason", "manuallyCreated")


@operation("subscription_item_features_get")
def subscription_item_features_get(context: RequestContext) -> Answer:
    return _answer(found(context.store, KIND, context.ids["id"]))


@operation("subscription_item_features_create")
def subscription_item_features_create(context: RequestContext) -> Answer:
    sent: Json = context.body["subscriptionItemFeature"]
    check_times(sent, "subscriptionItemFeature")
    item = found(context.store, "subscription_item", sent["subscriptionItemId"])
    feature = _checked_feature(context.store, sent)
    named = {**feature, "name": sent["name"], "slug": sent["slug"]}
    more = {name: sent[name] for name in _OPTIONAL if name in sent}
    grant = add_grant(scene_of(context), item, named, own_fields(sent), start=context.now_ms, **more)
    return _answer(grant)


@operation("subscription_item_features_update")
def subscription_item_features_update(context: RequestContext) -> Answer:
    sent: Json = context.body["subscriptionItemFeature"]
    check_times(sent, "subscriptionItemFeature")
    old = named_in_path(context, KIND)
    if sent["type"] != old["type"]:
        # Not documented; prices have the same rule.
        raise invalid(f"must be {old['type']}, the type the feature has", "subscriptionItemFeature", "type")
    grant = changed(old, sent, context.now_ms)
    _checked_feature(context.store, grant)
    item = found(context.store, "subscription_item", grant["subscriptionItemId"])
    before = found(context.store, "subscription_item", old["subscriptionItemId"])
    if item["subscriptionId"] != before["subscriptionId"]:
        raise invalid("is an item of another subscription", "subscriptionItemFeature", "subscriptionItemId")
    context.store.change(KIND, grant["id"], grant)
    return _answer(grant)


@operation("subscription_item_features_expire")
def subscription_item_features_expire(context: RequestContext) -> Answer:
    # The real server routes this to a procedure that does not exist.
    raise RefusedError("missing", "No procedure found on path")


def _checked_feature(store: RecordStore, sent: Json) -> Json:
    feature = found(store, "feature", sent["featureId"])
    if feature["type"] != sent["type"]:
        raise invalid(f"is a feature of the type {feature['type']}", "subscriptionItemFeature", "featureId")
    check_target(store, sent)
    if sent.get("productFeatureId") is not None:
        found(store, "product_feature", sent["productFeatureId"])
    return feature


def _answer(grant: Json) -> Answer:
    return json_answer(200, {"subscriptionItemFeature": shown(grant)})
