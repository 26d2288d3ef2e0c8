"""Flowglad's product features: the links that say what a buyer of a product is granted."""

from __future__ import annotations

from collections.abc import Iterable

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found, shown
from billfold_sandbox.refusal import RefusedError
from billfold_sandbox.spec import Json

from .lists import cursor_page
from .operations import operation
from .ownership import changed, owned_record
from .periods import check_times

_KIND = "product_feature"


@operation("product_features_create")
def product_features_create(context: RequestContext) -> Answer:
    sent: Json = context.body["productFeature"]
    check_times(sent, "productFeature")
    found(context.store, "product", sent["productId"])
    found(context.store, "feature", sent["featureId"])
    if any(link["featureId"] == sent["featureId"] for link in product_links(context.store, sent["productId"])):
        # Not documented; two links would grant the same thing twice.
        raise RefusedError("conflict", "The product has the feature already")
    link = _add_link(context.store, context.now_ms, sent)
    return json_answer(200, {"productFeature": shown(link)})


@operation("product_features_list")
def product_features_list(context: RequestContext) -> Answer:
    return cursor_page(context, _KIND)


@operation("product_features_get")
def product_features_get(context: RequestContext) -> Answer:
    return json_answer(200, {"productFeature": shown(found(context.store, _KIND, context.ids["id"]))})


@operation("product_features_expire")
def product_features_expire(context: RequestContext) -> Answer:
    link = found(context.store, _KIND, context.ids["id"])
    # Whether an expired link may be expired again is not documented; here it keeps its first time.
    if link["expiredAt"] is None:
        _expire(context.store, context.now_ms, link)
    return json_answer(200, {"success": True})


def product_links(store: RecordStore, product_id: str) -> list[Json]:
    """Give a product's links that have no end."""
    # Whether an end that is still to come is heeded is not documented; here a link with an end grants nothing.
    return [link for link in store.all(_KIND, product_id) if link["expiredAt"] is None]


def granted_features(store: RecordStore, product_id: str) -> list[Json]:
    """Give the features a product grants."""
    return [found(store, "feature", link["featureId"]) for link in product_links(store, product_id)]


def link_features(store: RecordStore, now_ms: int, product_id: str, feature_ids: Iterable[str]) -> None:
    """Make a product grant exactly these features."""
    wanted = dict.fromkeys(feature_ids)
    for feature_id in wanted:
        found(store, "feature", feature_id)
    for link in product_links(store, product_id):
        if link["featureId"] in wanted:
            del wanted[link["featureId"]]
        else:
            _expire(store, now_ms, link)
    for feature_id in wanted:
        _add_link(store, now_ms, {"productId": product_id, "featureId": feature_id})


def _add_link(store: RecordStore, now_ms: int, sent: Json) -> Json:
    link_id = store.new_id("product_feature_")
    link: Json = {
        "id": link_id,
        "productId": sent["productId"],
        "featureId": sent["featureId"],
        "expiredAt": sent.get("expiredAt"),
        **owned_record(store, now_ms),
    }
    store.add(_KIND, link_id, link, parent=link["productId"])
    return link


def _expire(store: RecordStore, now_ms: int, link: Json) -> None:
    store.change(_KIND, link["id"], changed(link, {"expiredAt": now_ms}, now_ms))
