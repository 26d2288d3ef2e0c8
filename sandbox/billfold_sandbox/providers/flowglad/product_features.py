"""Flowglad's product features: the links that say what a buyer of a product is granted."""

from __future__ import annotations

from collections.abc import Iterable

from billfold_sandbox.backend import Visit
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found, shown
from billfold_sandbox.refusal import RefusedError
from billfold_sandbox.spec import Json
from billfold_sandbox.store import Drawer

from .lists import cursor_page
from .ownership import changed, owned_record
from .periods import check_times

_KIND = "product_feature"


class ProductFeatures:
    """The operations on links between products and features."""

    def product_features_create(self, visit: Visit) -> Answer:
        sent: Json = visit.body["productFeature"]
        check_times(sent, "productFeature")
        found(visit.drawer, "product", sent["productId"])
        found(visit.drawer, "feature", sent["featureId"])
        if any(link["featureId"] == sent["featureId"] for link in product_links(visit.drawer, sent["productId"])):
            # Not documented; two links would grant the same thing twice.
            raise RefusedError("conflict", "The product has the feature already")
        link = _add_link(visit.drawer, visit.now_ms, sent)
        return json_answer(200, {"productFeature": shown(link)})

    def product_features_list(self, visit: Visit) -> Answer:
        return cursor_page(visit, _KIND)

    def product_features_get(self, visit: Visit) -> Answer:
        return json_answer(200, {"productFeature": shown(found(visit.drawer, _KIND, visit.ids["id"]))})

    def product_features_expire(self, visit: Visit) -> Answer:
        link = found(visit.drawer, _KIND, visit.ids["id"])
        # Whether an expired link may be expired again is not documented; here it keeps its first time.
        if link["expiredAt"] is None:
            _expire(visit.drawer, visit.now_ms, link)
        return json_answer(200, {"success": True})


def product_links(drawer: Drawer, product_id: str) -> list[Json]:
    """Give a product's links that have no end."""
    # Whether an end that is still to come is heeded is not documented; here a link with an end grants nothing.
    return [link for link in drawer.all(_KIND, product_id) if link["expiredAt"] is None]


def granted_features(drawer: Drawer, product_id: str) -> list[Json]:
    """Give the features a product grants."""
    return [found(drawer, "feature", link["featureId"]) for link in product_links(drawer, product_id)]


def link_features(drawer: Drawer, now_ms: int, product_id: str, feature_ids: Iterable[str]) -> None:
    """Make a product grant exactly these features."""
    wanted = dict.fromkeys(feature_ids)
    for feature_id in wanted:
        found(drawer, "feature", feature_id)
    for link in product_links(drawer, product_id):
        if link["featureId"] in wanted:
            del wanted[link["featureId"]]
        else:
            _expire(drawer, now_ms, link)
    for feature_id in wanted:
        _add_link(drawer, now_ms, {"productId": product_id, "featureId": feature_id})


def _add_link(drawer: Drawer, now_ms: int, sent: Json) -> Json:
    link_id = drawer.new_id("product_feature_")
    link: Json = {
        "id": link_id,
        "productId": sent["productId"],
        "featureId": sent["featureId"],
        "expiredAt": sent.get("expiredAt"),
        **owned_record(drawer, now_ms),
    }
    drawer.add(_KIND, link_id, link, parent=link["productId"])
    return link


def _expire(drawer: Drawer, now_ms: int, link: Json) -> None:
    drawer.change(_KIND, link["id"], changed(link, {"expiredAt": now_ms}, now_ms))
