"""What a subscription grants: the features of its products, and those added by hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found
from billfold_sandbox.spec import Json

from .ownership import held
from .product_features import product_links
from .scenes import Scene

KIND: Final = "subscription_item_feature"
_OWN_FIELDS: Final[Mapping[str, tuple[str, ...]]] = {
    "toggle": (),
    "usage_credit_grant": ("amount", "usageMeterId", "renewalFrequency"),
    "resource": ("amount", "resourceId"),
}


def current_grants(store: RecordStore, subscription_id: str, now_ms: int) -> list[Json]:
    """List what a subscription grants at a time, as stored: neither what has ended nor what a planned change will bring."""
    return [grant for grant in store.all(KIND, subscription_id) if grant["_from"] <= now_ms and not ended(grant, now_ms)]


def ended(record: Json, now_ms: int) -> bool:
    """Tell whether a granted feature, or an item, has ended."""
    return record["expiredAt"] is not None and record["expiredAt"] <= now_ms


def own_fields(source: Json) -> Json:
    """Give the fields that only the type of a feature has."""
    return {name: source[name] for name in _OWN_FIELDS[source["type"]]}


def grant_products_features(scene: Scene, item: Json, product_id: str) -> None:
    """Grant what a product carries through an item of a subscription, from the day of the item on."""
    for link in product_links(scene.store, product_id):
        feature = found(scene.store, "feature", link["featureId"])
        if feature["active"]:
            own = own_fields(feature)
            add_grant(scene, item, feature, own, start=item["addedDate"], productFeatureId=link["id"])


def add_grant(scene: Scene, item: Json, feature: Json, own: Json, *, start: int, **more: Any) -> Json:
    """Grant a feature through an item; `own` holds the fields of the feature's type."""
    grant: Json = {
        "type": feature["type"],
        **scene.heading("sub_feature_"),
        "subscriptionItemId": item["id"],
        "featureId": feature["id"],
        "name": feature["name"],
        "slug": feature["slug"],
        **own,
        "productFeatureId": None,
        "expiredAt": None,
        "detachedAt": None,
        "detachedReason": None,
        "manuallyCreated": False,
        **more,
        "_from": start,
    }
    scene.store.add(KIND, grant["id"], grant, parent=item["subscriptionId"])
    return grant


def granted_toggle(scene: Scene, item: Json, feature: Json) -> Json | None:
    """Give the grant by which an item carries a toggle already: credits add up when they are added again, toggles do not."""
    if feature["type"] != "toggle":
        return None
    grants = current_grants(scene.store, item["subscriptionId"], scene.now_ms)
    return next((one for one in grants if (one["subscriptionItemId"], one["featureId"]) == (item["id"], feature["id"])), None)


def end_grants(scene: Scene, item: Json, at: int) -> None:
    """Let what an item grants end with it."""
    for grant in scene.store.all(KIND, item["subscriptionId"]):
        if grant["subscriptionItemId"] == item["id"] and not ended(grant, at):
            scene.keep(KIND, {**grant, "expiredAt": at, "_endsWith": at, "_ownEnd": grant["expiredAt"]})


def resume_grants(scene: Scene, item: Json, at: int) -> None:
    """Take the planned end of an item's grants back."""
    for grant in scene.store.all(KIND, item["subscriptionId"]):
        if grant["subscriptionItemId"] == item["id"] and grant.get("_endsWith") == at == grant["expiredAt"]:
            scene.keep(KIND, {**grant, "expiredAt": grant["_ownEnd"]})


def drop_grants(scene: Scene, item: Json) -> None:
    """Remove the grants of an item that never came into being."""
    for grant in scene.store.all(KIND, item["subscriptionId"]):
        if grant["subscriptionItemId"] == item["id"]:
            scene.store.remove(KIND, grant["id"])


def feature_named(store: RecordStore, sent: Json) -> Json:
    """Find the feature that a request names by `featureId` or `featureSlug`.

    Raises:
        RefusedError: There is no such feature.
    """
    if "featureId" in sent:
        return found(store, "feature", sent["featureId"])
    return held(store, "feature", sent["featureSlug"])
