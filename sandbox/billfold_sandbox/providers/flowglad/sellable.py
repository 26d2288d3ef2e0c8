"""Which prices can be bought."""

from __future__ import annotations

from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found
from billfold_sandbox.refusal import RefusedError, invalid
from billfold_sandbox.spec import Json

from .ownership import held


def price_named(store: RecordStore, sent: Json, *path: str | int) -> tuple[Json, Json]:
    """Find the price a request names by `priceId` or `priceSlug`, and its product.

    Raises:
        RefusedError: There is no such price, or it cannot be bought.
    """
    price = found(store, "price", sent["priceId"]) if "priceId" in sent else held(store, "price", sent["priceSlug"])
    if price["type"] == "usage":
        raise invalid("a usage price applies through its meter; it cannot be bought", *path)
    product = found(store, "product", price["productId"])
    # What happens with a price that is not active is not documented; `active` says whether it can be sold.
    if not price["active"] or not product["active"]:
        raise invalid("the price or its product is not active", *path)
    return price, product


def refuse_default(product: Json) -> None:
    """Refuse a checkout of the default product, which every customer has anyway."""
    if product["default"]:
        raise RefusedError("forbidden", "The default product cannot be bought")
