"""What of the catalogue can be bought or subscribed to."""

from __future__ import annotations

from typing import Any

from billfold_sandbox.refusal import invalid
from billfold_sandbox.spec import Json

from .answers import FailureError, Moment, found


def catalogue_price(moment: Moment, product_id: str, price_id: str) -> tuple[Json, Json]:
    """Give a product and a price of it that can be bought.

    Raises:
        FailureError: One of them is unknown, the price is another product's, or not active.
    """
    product = found(moment.store, "product", product_id)
    price = found(moment.store, "price", price_id)
    if price["productId"] != product_id:
        raise FailureError("PRICE_NOT_OF_PRODUCT", 400)
    if not price["active"]:
        raise FailureError("PRICE_NOT_ACTIVE", 400)
    return product, price


def check_phases(moment: Moment, phases: list[Json], currency: str) -> list[Json]:
    """Check scheduled changes of plan, and keep the prices they lead to.

    Raises:
        RefusedError: They are out of order, or lead to a price that cannot be subscribed to in the currency.
    """
    kept: list[Json] = []
    before: dict[str, Any] = {}
    for index, phase in enumerate(phases):
        for name in ("sequence", "effectiveCycle"):
            if name in before and phase[name] <= before[name]:
                raise invalid("must increase from phase to phase", "scheduledPhases", index, name)
        if phase["quantity"] < 1 or phase["effectiveCycle"] < 1:
            raise invalid("quantity and effectiveCycle must be at least 1", "scheduledPhases", index)
        price = snapshot_price(moment, phase["priceSnapshotId"], currency)
        name = found(moment.store, "product", price["productId"])["name"]
        kept.append(
            {"effectiveCycle": phase["effectiveCycle"], "price": price, "productName": name, "quantity": phase["quantity"]}
        )
        before = phase
    return kept


def snapshot_price(moment: Moment, snapshot_id: str, currency: str) -> Json:
    """Give the recurring price whose present snapshot this is.

    Raises:
        FailureError: There is none, or it cannot be subscribed to in the currency.
    """
    price_id = moment.store.holder("price", snapshot_id)
    if price_id is None:
        raise FailureError("PRICE_SNAPSHOT_NOT_FOUND")
    return check_recurring(found(moment.store, "price", price_id), currency)


def check_recurring(price: Json, currency: str) -> Json:
    """Give back a price that can be subscribed to.

    Raises:
        FailureError: It is paid once, not active, or in another currency.
    """
    if price["priceType"] != "recurring":
        raise FailureError("PRICE_NOT_RECURRING", 400)
    if not price["active"]:
        raise FailureError("PRICE_NOT_ACTIVE", 400)
    if price["currency"] != currency:
        raise FailureError("CURRENCY_NOT_SUPPORTED", 400)
    return price
