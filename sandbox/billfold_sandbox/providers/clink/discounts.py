"""What a promotion code takes off, and whether it may be used."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.spec import Json

from .answers import FailureError, Moment, wire


class Purchase(NamedTuple):
    """What somebody is about to buy."""

    customer_id: str
    currency: str
    amount: Decimal
    product_id: str | None = None
    price_id: str | None = None


class Discount(NamedTuple):
    """A code that may be used, and what it takes off."""

    coupon: Json
    code: Json
    amount: Decimal

    def told(self) -> Json:
        """Describe the discount as invoices do."""
        return {
            "couponId": self.coupon["couponId"],
            "couponName": self.coupon["couponName"],
            "couponTerms": self.coupon["terms"],
            "promotionCode": self.code["code"],
            "discountAmount": wire(self.amount),
        }


def discount_for(moment: Moment, code_text: str, purchase: Purchase) -> Discount:
    """Check a code against a purchase.

    Raises:
        FailureError: The code is unknown, not usable (any more), or not meant for this purchase.
    """
    store = moment.store
    code_id = store.holder("promotion_code", code_text)
    code = store.get("promotion_code", code_id) if code_id else None
    if code is None:
        raise FailureError("PROMOTION_CODE_NOT_FOUND")
    coupon = store.get("coupon", code["couponId"]) or {}
    _check_open(moment, code, coupon)
    _check_customer(store, code, purchase)
    if not _covers(coupon, purchase):
        raise FailureError("COUPON_NOT_APPLICABLE", 400)
    return Discount(coupon, code, amount_off(moment, coupon, purchase.currency, purchase.amount))


def amount_off(moment: Moment, coupon: Json, currency: str, amount: Decimal) -> Decimal:
    """Give what a coupon takes off an amount, never more than the amount.

    Raises:
        FailureError: The coupon takes fixed amounts off, none of them in this currency.
    """
    if coupon["discountType"] == "percentage":
        return moment.round(amount * Decimal(coupon["percentage"]) / 100, currency)
    fixed: Json = coupon["fixedAmounts"] or {}
    if currency not in fixed:
        raise FailureError("COUPON_CURRENCY_NOT_SUPPORTED", 400)
    return min(Decimal(fixed[currency]), amount)


def redeem(moment: Moment, discount: Discount, customer_id: str) -> None:
    """Count one use of a code."""
    store = moment.store
    code = {**discount.code, "redemptionCount": discount.code["redemptionCount"] + 1}
    coupon = {**discount.coupon, "redeemedCount": discount.coupon["redeemedCount"] + 1}
    store.change("promotion_code", code["promotionCodeId"], code, handle=code["code"])
    store.change("coupon", coupon["couponId"], coupon)
    store.add("redemption", store.new_id("redemption_"), {"customerId": customer_id}, parent=code["promotionCodeId"])


def is_open(moment: Moment, record: Json) -> bool:
    """Tell whether the present is within a coupon's or a code's time."""
    return (record["_validPeriodStart"] or 0) <= moment.now_ms <= (record["validPeriodEnd"] or moment.now_ms)


def _check_open(moment: Moment, code: Json, coupon: Json) -> None:
    if code["status"] != "active":
        raise FailureError("PROMOTION_CODE_INACTIVE", 400)
    for record, name in ((code, "PROMOTION_CODE"), (coupon, "COUPON")):
        if not is_open(moment, record):
            early = (record["_validPeriodStart"] or 0) > moment.now_ms
            raise FailureError(f"{name}_NOT_YET_VALID" if early else f"{name}_EXPIRED", 400)
    counts = ((code["redemptionCount"], code["maxRedemptionLimit"]), (coupon["redeemedCount"], coupon["maxRedemptionCount"]))
    if any(limit is not None and used >= limit for used, limit in counts):
        raise FailureError("PROMOTION_CODE_LIMIT_REACHED", 400)


def _check_customer(store: RecordStore, code: Json, purchase: Purchase) -> None:
    allowed: list[str] = code["_restrictedCustomerIds"]
    if allowed and purchase.customer_id not in allowed:
        raise FailureError("PROMOTION_CODE_NOT_FOR_CUSTOMER", 400)
    if code["firstOrderOnly"] and store.all("order", purchase.customer_id):
        raise FailureError("PROMOTION_CODE_FIRST_ORDER_ONLY", 400)
    limit: int | None = code["_perCustomerRedemptionLimit"]
    uses = [use for use in store.all("redemption", code["promotionCodeId"]) if use["customerId"] == purchase.customer_id]
    if limit is not None and len(uses) >= limit:
        raise FailureError("PROMOTION_CODE_LIMIT_REACHED", 400)
    least: Json = code["_minimumSpend"]
    if least and (purchase.currency not in least or purchase.amount < Decimal(least[purchase.currency])):
        raise FailureError("PROMOTION_CODE_MINIMUM_NOT_REACHED", 400)


def _covers(coupon: Json, purchase: Purchase) -> bool:
    match coupon["_applyType"]:
        case "product":
            return purchase.product_id in coupon["_applicableProducts"]
        case "price":
            return purchase.price_id in coupon["_applicablePrices"].get(purchase.product_id, [])
        case _:
            return True
