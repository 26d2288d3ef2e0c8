"""The items of Flowglad's subscriptions. A planned change is kept as items that begin, and others that end, at its time."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import checked_total
from billfold_sandbox.spec import Json

from .grants import drop_grants, end_grants, ended, grant_products_features, resume_grants
from .invoices import Line
from .scenes import Scene

_KIND: Final = "subscription_item"
_NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})


class Wanted(NamedTuple):
    """An item a subscription shall have."""

    price: Json
    product: Json
    quantity: int
    unit_price: int
    own: Mapping[str, Any] = _NOTHING
    """What was said of the item itself: name, externalId, metadata."""

    @property
    def name(self) -> str:
        """What the item is called: by its own name, or else as its price or the product."""
        name: str = self.own.get("name") or self.price["name"] or self.product["name"]
        return name

    @property
    def total(self) -> int:
        """What the item costs in a period."""
        return self.unit_price * self.quantity


def wanted_item(price: Json, product: Json, quantity: float, *, free_of_charge: bool) -> Wanted:
    """Give the item that so many units at a price make. A whole number may have been sent as `2.0`."""
    return Wanted(price, product, int(quantity), 0 if free_of_charge else int(price["unitPrice"]))


def items_at(store: RecordStore, subscription_id: str, at: int) -> list[Json]:
    """List the items a subscription has at a time."""
    return [item for item in store.all(_KIND, subscription_id) if item["addedDate"] <= at and not ended(item, at)]


def total_of(items: list[Json]) -> int:
    """Sum up what items cost in a period."""
    return sum(item["unitPrice"] * item["quantity"] for item in items)


def lines_of(items: list[Json]) -> list[Line]:
    """Give the invoice lines of items that cost something."""
    charged = [item for item in items if item["unitPrice"] * item["quantity"]]
    return [Line(item["name"] or "", item["unitPrice"], item["quantity"], item["priceId"]) for item in charged]


def check_items(wanted: list[Wanted]) -> int:
    """Give what items come to in a period.

    Raises:
        RefusedError: At full price that is too much to be counted.
    """
    checked_total(sum(max(int(item.price["unitPrice"]), item.unit_price) * item.quantity for item in wanted), "quantity")
    return sum(item.total for item in wanted)


def add_item(scene: Scene, subscription_id: str, wanted: Wanted, start: int) -> Json:
    """Add an item, and grant what its product carries."""
    own = {**wanted.own, "name": wanted.name}
    item = _add(scene, subscription_id, own, wanted.price["id"], wanted.unit_price, wanted.quantity, start)
    grant_products_features(scene, item, wanted.product["id"])
    return item


def hand_made_item(scene: Scene, subscription_id: str) -> Json:
    """Give the item that carries what is added to a subscription by hand; it costs nothing and outlives every change."""
    present = (item for item in items_at(scene.store, subscription_id, scene.now_ms) if item["manuallyCreated"])
    return next(present, None) or _add(scene, subscription_id, {}, None, 0, 0, scene.now_ms, by_hand=True)


def exchange_items(scene: Scene, subscription_id: str, wanted: list[Wanted], at: int) -> None:
    """Let a subscription have exactly the wanted items from a time on; those that stay the same go on."""
    missing = list(wanted)
    for item in scene.store.all(_KIND, subscription_id):
        # No other change is planned by now. So an item that has yet to begin is one of a clock that was put back, and goes too.
        if item["manuallyCreated"] or ended(item, scene.now_ms):
            continue
        same = next((new for new in missing if _goes_on(item, new)), None)
        if same is not None:
            missing.remove(same)
        else:
            scene.keep(_KIND, {**item, "expiredAt": at, "_endsWith": at})
            end_grants(scene, item, at)
    for new in missing:
        add_item(scene, subscription_id, new, at)


def _goes_on(item: Json, new: Wanted) -> bool:
    asked = {"priceId": new.price["id"], "quantity": new.quantity, "unitPrice": new.unit_price, **new.own}
    return all(item[name] == value for name, value in asked.items())


def withdraw_exchange(scene: Scene, subscription_id: str, at: int) -> int:
    """Take back an exchange planned for a time, and count the items it would have brought."""
    dropped = 0
    for item in scene.store.all(_KIND, subscription_id):
        # Not everything in the future was planned: the clock may have been put back.
        if item["addedDate"] == at:
            drop_grants(scene, item)
            scene.store.remove(_KIND, item["id"])
            dropped += 1
        elif item.get("_endsWith") == at == item["expiredAt"]:
            scene.keep(_KIND, {**item, "expiredAt": None})
            resume_grants(scene, item, at)
    return dropped


def _add(
    scene: Scene,
    subscription_id: str,
    own: Mapping[str, Any],
    price_id: str | None,
    unit_price: int,
    quantity: int,
    start: int,
    *,
    by_hand: bool = False,
) -> Json:
    item: Json = {
        **scene.heading("si_"),
        "subscriptionId": subscription_id,
        "type": "static",
        "name": None,
        "priceId": price_id,
        "unitPrice": unit_price,
        "quantity": quantity,
        "addedDate": start,
        "expiredAt": None,
        "manuallyCreated": by_hand,
        "externalId": None,
        "metadata": None,
        **own,
    }
    scene.store.add(_KIND, item["id"], item, parent=subscription_id)
    return item
