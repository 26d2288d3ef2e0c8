"""Flowglad's subscription item features: what a subscription really grants."""

from __future__ import annotations

from billfold_sandbox.backend import Visit
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found, shown
from billfold_sandbox.refusal import RefusedError, invalid
from billfold_sandbox.spec import Json
from billfold_sandbox.store import Drawer

from .features import check_target
from .grants import KIND, add_grant, own_fields
from .ownership import changed, named_in_path
from .periods import check_times
from .scenes import scene_of

_OPTIONAL = ("productFeatureId", "expiredAt", "detachedAt", "detachedReason", "manuallyCreated")


class SubscriptionItemFeatures:
    """The operations on granted features."""

    def subscription_item_features_get(self, visit: Visit) -> Answer:
        return _answer(found(visit.drawer, KIND, visit.ids["id"]))

    def subscription_item_features_create(self, visit: Visit) -> Answer:
        sent: Json = visit.body["subscriptionItemFeature"]
        check_times(sent, "subscriptionItemFeature")
        item = found(visit.drawer, "subscription_item", sent["subscriptionItemId"])
        feature = _checked_feature(visit.drawer, sent)
        named = {**feature, "name": sent["name"], "slug": sent["slug"]}
        more = {name: sent[name] for name in _OPTIONAL if name in sent}
        grant = add_grant(scene_of(visit), item, named, own_fields(sent), start=visit.now_ms, **more)
        return _answer(grant)

    def subscription_item_features_update(self, visit: Visit) -> Answer:
        sent: Json = visit.body["subscriptionItemFeature"]
        check_times(sent, "subscriptionItemFeature")
        old = named_in_path(visit, KIND)
        if sent["type"] != old["type"]:
            # Not documented; prices have the same rule.
            raise invalid(f"must be {old['type']}, the type the feature has", "subscriptionItemFeature", "type")
        grant = changed(old, sent, visit.now_ms)
        _checked_feature(visit.drawer, grant)
        item = found(visit.drawer, "subscription_item", grant["subscriptionItemId"])
        before = found(visit.drawer, "subscription_item", old["subscriptionItemId"])
        if item["subscriptionId"] != before["subscriptionId"]:
            raise invalid("is an item of another subscription", "subscriptionItemFeature", "subscriptionItemId")
        visit.drawer.change(KIND, grant["id"], grant)
        return _answer(grant)

    def subscription_item_features_expire(self, visit: Visit) -> Answer:
        # The real server routes this to a procedure that does not exist.
        raise RefusedError("missing", "No procedure found on path")


def _checked_feature(drawer: Drawer, sent: Json) -> Json:
    feature = found(drawer, "feature", sent["featureId"])
    if feature["type"] != sent["type"]:
        raise invalid(f"is a feature of the type {feature['type']}", "subscriptionItemFeature", "featureId")
    check_target(drawer, sent)
    if sent.get("productFeatureId") is not None:
        found(drawer, "product_feature", sent["productFeatureId"])
    return feature


def _answer(grant: Json) -> Answer:
    return json_answer(200, {"subscriptionItemFeature": shown(grant)})
