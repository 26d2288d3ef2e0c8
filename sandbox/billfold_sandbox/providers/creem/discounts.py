"""Creem's discount codes, and what they take off a purchase."""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found
from billfold_sandbox.refusal import RefusedError, invalid
from billfold_sandbox.spec import Json

from .headings import filtered_page, heading, moment, seconds
from .operations import operation
from .periods import after

_BOUNDS: Final = (
    ("amount", 1, 2**53),
    ("percentage", 0, 100),
    ("max_redemptions", 1, 2**53),
    ("duration_in_months", 1, 1200),
)
"""None of these is documented; what lies beyond makes no sense."""
_USED_UP: Final = "the discount has been redeemed as often as it can be"
_OPTIONAL: Final = (
    "amount",
    "currency",
    "percentage",
    "expiry_date",
    "max_redemptions",
    "duration",
    "duration_in_months",
    "applies_to_products",
)


@operation("discounts_create")
def discounts_create(context: RequestContext) -> Answer:
    body: Json = context.body
    for name, least, most in _BOUNDS:
        if name in body and not least <= body[name] <= most:
            raise invalid(f"must be from {least} to {most}", name)
    if _time(body, "expiry_date", context.now + 1) <= context.now:
        raise invalid("must be in the future", "expiry_date")
    products: list[str] = body.get("applies_to_products") or []
    for index, product_id in enumerate(products):
        if context.store.get("product", product_id) is None:
            raise invalid("there is no such product", "applies_to_products", index)
    discount_id = context.store.new_id("dis_")
    code: str = body.get("code") or discount_id.removeprefix("dis_")[:10].upper()
    if context.store.holder("discount", code):
        raise invalid("there is a discount with this code already", "code")
    discount: Json = {
        **heading(context.store, discount_id, "discount"),
        "status": "active",
        "name": body["name"],
        "code": code,
        "type": body["type"],
        **{name: body[name] for name in _OPTIONAL if body.get(name) is not None},
        "redeem_count": 0,
    }
    if "expiry_date" in discount:
        # Callers may send any ISO 8601 text; answers have one form of it.
        discount["expiry_date"] = moment(_time(body, "expiry_date", 0))
    # When it was made is no field of an answer, but searches ask for it.
    context.store.add("discount", discount_id, {"record": discount, "created": context.now}, handle=code)
    return json_answer(200, discount)


@operation("discounts_get")
def discounts_get(context: RequestContext) -> Answer:
    if "discount_code" in context.query:
        discount_id = context.store.holder("discount", context.query["discount_code"]) or ""
    else:
        discount_id = context.query["discount_id"]
    return json_answer(200, _view(found(context.store, "discount", discount_id), context.now))


@operation("discounts_search")
def discounts_search(context: RequestContext) -> Answer:
    query = context.query
    after = _time(query, "created_after", float("-inf"))
    before = _time(query, "created_before", float("inf"))
    tests: list[Callable[[Json], bool]] = [
        lambda found: query.get("status") in (None, found["status"]),
        lambda found: query.get("type") in (None, found["type"]),
        # A discount that names no product applies to all of them.
        lambda found: query.get("product_id") in (None, *(found.get("applies_to_products") or [query.get("product_id")])),
    ]
    kept = [kept for kept in context.store.all("discount") if after <= kept["created"] <= before]
    records = [_view(record, context.now) for record in kept]
    return filtered_page(context, [record for record in records if all(test(record) for test in tests)])


@operation("discounts_delete")
def discounts_delete(context: RequestContext) -> Answer:
    kept = found(context.store, "discount", context.ids["id"])
    if kept["record"]["status"] == "deleted":
        raise RefusedError("missing", "Discount not found")
    kept["record"]["status"] = "deleted"
    # Without its handle the code is free again.
    context.store.change("discount", context.ids["id"], kept)
    return json_answer(200, kept["record"])


def usable_discount(store: RecordStore, code: str, product: Json, now: float) -> Json:
    """Give the discount of a code that a checkout may use.

    Raises:
        RefusedError: There is none, or it is expired, used up, or for something else.
    """
    discount = _view(found(store, "discount", store.holder("discount", code) or ""), now)
    products: list[str] = discount.get("applies_to_products") or [product["id"]]
    if discount["status"] != "active":
        problem = f"the discount is {discount['status']}"
    elif _used_up(discount):
        problem = _USED_UP
    elif product["id"] not in products:
        problem = "the discount does not apply to this product"
    elif discount["type"] == "fixed" and discount["currency"] != product["currency"]:
        problem = "the discount is in another currency"
    else:
        return discount
    raise invalid(problem, "discount_code")


def redeem(store: RecordStore, discount_id: str, total: int) -> tuple[Json, int]:
    """Use a discount once; give it, and what it takes off a total, in cents.

    Raises:
        RefusedError: Others have used it up since it was promised.
    """
    kept = found(store, "discount", discount_id)
    discount: Json = kept["record"]
    if _used_up(discount):
        raise RefusedError("conflict", _USED_UP)
    discount["redeem_count"] += 1
    store.change("discount", discount_id, kept, handle=None if discount["status"] == "deleted" else discount["code"])
    return discount, _less(applied(discount), total)


def less_in_period(subscription: Json, start: str, total: int, *, first: bool = False) -> int:
    """Tell what the discount of a subscription takes off the price of the period that begins at some time, in cents."""
    discount: Json | None = subscription.get("discount")
    if discount is None:
        return 0
    covered = first or discount["duration"] == "forever"
    if discount["duration"] == "repeating":
        covered = seconds(start) < seconds(after(subscription["created_at"], "month", discount["durationInMonths"]))
    return _less(discount, total) if covered else 0


def applied(discount: Json) -> Json:
    """Give a discount as a subscription shows it, in camelCase."""
    shown: dict[str, Any] = {
        "id": discount["id"],
        "discountCode": discount["code"],
        "name": discount["name"],
        "type": discount["type"],
        "amount": discount.get("amount", discount.get("percentage")),
        "duration": discount.get("duration"),
        "durationInMonths": discount.get("duration_in_months"),
    }
    return {name: value for name, value in shown.items() if value is not None}


def _less(discount: Json, total: int) -> int:
    """Tell what a discount as a subscription shows it takes off a total."""
    if discount["type"] == "fixed":
        return min(total, int(discount["amount"]))
    share = Decimal(total) * Decimal(discount["amount"]) / 100
    return min(total, int(share.quantize(Decimal(1), ROUND_HALF_UP)))


def _used_up(discount: Json) -> bool:
    most: int | None = discount.get("max_redemptions")
    return most is not None and discount["redeem_count"] >= most


def _view(kept: Json, now: float) -> Json:
    discount: Json = kept["record"]
    expired = discount["status"] == "active" and _time(discount, "expiry_date", float("inf")) <= now
    return {**discount, "status": "expired"} if expired else discount


def _time(values: Json, name: str, otherwise: float) -> float:
    return otherwise if values.get(name) is None else seconds(values[name])
