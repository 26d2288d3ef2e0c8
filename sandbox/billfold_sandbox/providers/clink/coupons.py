"""Coupons, which say what is taken off, and promotion codes, which customers type in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer
from billfold_sandbox.records import shown
from billfold_sandbox.refusal import invalid
from billfold_sandbox.spec import Json, Spec

from .answers import FailureError, bounds, check_amount, done, found, moment_of, page, success
from .discounts import is_open
from .operations import operation

_NEEDS = (
    ("discountType", "percentage", "percentage"),
    ("discountType", "fixed_amount", "fixedAmounts"),
    ("applyType", "product", "applicableProducts"),
    ("applyType", "price", "applicablePrices"),
    ("durationType", "repeating", "durationMonths"),
)
_CODE_CHARACTERS = 10


@operation("coupons_create")
def coupons_create(context: RequestContext) -> Answer:
    body: Json = context.body
    for field, value, needed in _NEEDS:
        if body.get(field) == value and not body.get(needed) and body.get(needed) != 0:
            raise invalid(f"Required with {field} {value}", needed)
    if body.get("durationMonths", 1) < 1:
        raise invalid("must be at least 1", "durationMonths")
    _check_amounts(context.spec, body.get("fixedAmounts"), "fixedAmounts")
    _check_period(body)
    _check_scope(context, body)
    coupon: Json = {
        "couponId": context.store.new_id("coupon_"),
        "couponName": body["couponName"],
        "discountType": body["discountType"],
        "percentage": body.get("percentage") if body["discountType"] == "percentage" else None,
        "fixedAmounts": body.get("fixedAmounts") if body["discountType"] == "fixed_amount" else None,
        "durationType": body["durationType"],
        "durationMonths": body.get("durationMonths") if body["durationType"] == "repeating" else None,
        "maxRedemptionCount": body.get("maxRedemptionCount"),
        "redeemedCount": 0,
        "validPeriodEnd": body.get("validPeriodEnd"),
        "mirroring": False,
        "terms": _terms(body),
        "_validPeriodStart": body.get("validPeriodStart"),
        "_applyType": body["applyType"],
        "_applicableProducts": body.get("applicableProducts") or [],
        "_applicablePrices": body.get("applicablePrices") or {},
        "_createTime": context.now_ms,
    }
    context.store.add("coupon", coupon["couponId"], coupon)
    for index, sent in enumerate(body.get("promotionCodes") or []):
        _add_code(context, coupon, sent, "promotionCodes", index)
    return success(shown(coupon))


@operation("coupons_list")
def coupons_list(context: RequestContext) -> Answer:
    filters = {name: context.query[name] for name in ("discountType", "durationType") if name in context.query}
    skip, size = bounds(context)
    if not filters:
        rows = context.store.page("coupon", limit=size, skip=skip)
        return page(context.store.count("coupon"), [shown(coupon) for coupon in rows])
    fitting = [coupon for coupon in context.store.all("coupon") if filters.items() <= coupon.items()]
    return page(len(fitting), [shown(coupon) for coupon in fitting[skip : skip + size]])


@operation("coupons_get")
def coupons_get(context: RequestContext) -> Answer:
    coupon = found(context.store, "coupon", context.ids["couponId"])
    currency, amount = _first(coupon["fixedAmounts"])
    limit: int | None = coupon["maxRedemptionCount"]
    usable = is_open(moment_of(context, context.spec), coupon) and (limit is None or coupon["redeemedCount"] < limit)
    details: Json = {
        "createTime": coupon["_createTime"],
        "valid": usable,
        "applyType": coupon["_applyType"],
        "applicableProducts": coupon["_applicableProducts"],
        "applicablePrices": coupon["_applicablePrices"],
        "promotionCodeList": [shown(code) for code in context.store.all("promotion_code", coupon["couponId"])],
        "currency": currency,
        "amount": amount,
    }
    return success({**shown(coupon), **details})


@operation("coupons_rename")
def coupons_rename(context: RequestContext) -> Answer:
    coupon = found(context.store, "coupon", context.ids["couponId"])
    context.store.change("coupon", coupon["couponId"], {**coupon, "couponName": context.body["newName"]})
    return done()


@operation("promotion_codes_create")
def promotion_codes_create(context: RequestContext) -> Answer:
    coupon = found(context.store, "coupon", context.ids["id"])
    return success(shown(_add_code(context, coupon, context.body)))


@operation("promotion_codes_get")
def promotion_codes_get(context: RequestContext) -> Answer:
    code = found(context.store, "promotion_code", context.ids["id"])
    currency, amount = _first(code["_minimumSpend"])
    customers = [context.store.get("customer", customer_id) or {} for customer_id in code["_restrictedCustomerIds"]]
    details: Json = {
        "customers": [
            {"customerId": customer["customerId"], "name": None, "email": customer["customerEmail"]} for customer in customers
        ],
        "perCustomerRedemptionLimit": code["_perCustomerRedemptionLimit"],
        "minimumSpend": code["_minimumSpend"],
        "currency": currency,
        "amount": amount,
    }
    return success({**shown(code), **details})


@operation("promotion_codes_list_for_coupon")
def promotion_codes_list_for_coupon(context: RequestContext) -> Answer:
    coupon = found(context.store, "coupon", context.ids["couponId"])
    return success([shown(code) for code in context.store.all("promotion_code", coupon["couponId"])])


@operation("promotion_codes_activate")
def promotion_codes_activate(context: RequestContext) -> Answer:
    return _switch(context, "active")


@operation("promotion_codes_deactivate")
def promotion_codes_deactivate(context: RequestContext) -> Answer:
    return _switch(context, "inactive")


def _add_code(context: RequestContext, coupon: Json, sent: Json, *at: str | int) -> Json:
    store = context.store
    code_id = store.new_id("promo_")
    text: str = sent.get("code") or code_id.removeprefix("promo_")[:_CODE_CHARACTERS].upper()
    if store.holder("promotion_code", text) is not None:
        raise FailureError("PROMOTION_CODE_EXISTS", 400)
    restricted: list[str] = sent.get("restrictedCustomerIds") or []
    for customer_id in restricted:
        found(store, "customer", customer_id)
    _check_amounts(context.spec, sent.get("minimumSpend"), *at, "minimumSpend")
    _check_period(sent, *at)
    code: Json = {
        "couponId": coupon["couponId"],
        "promotionCodeId": code_id,
        "code": text,
        "status": "active",
        "firstOrderOnly": sent.get("firstOrderOnly", False),
        "redemptionCount": 0,
        "maxRedemptionLimit": sent.get("maxRedemptionLimit"),
        "validPeriodEnd": sent.get("validPeriodEnd"),
        "createTime": context.now_ms,
        "mirroring": False,
        "_validPeriodStart": sent.get("validPeriodStart"),
        "_restrictedCustomerIds": restricted,
        "_perCustomerRedemptionLimit": sent.get("perCustomerRedemptionLimit"),
        "_minimumSpend": sent.get("minimumSpend") or {},
    }
    store.add("promotion_code", code_id, code, parent=coupon["couponId"], handle=text)
    return code


def _check_amounts(spec: Spec, amounts: Json | None, *at: str | int) -> None:
    for currency, amount in (amounts or {}).items():
        check_amount(amount, currency, spec.minor_units, *at, currency)


def _check_scope(context: RequestContext, body: Json) -> None:
    prices: Mapping[str, list[str]] = body.get("applicablePrices") or {}
    products: list[str] = body.get("applicableProducts") or []
    for product_id in [*products, *prices]:
        found(context.store, "product", product_id)
    for product_id, price_ids in prices.items():
        for price_id in price_ids:
            if found(context.store, "price", price_id)["productId"] != product_id:
                raise FailureError("PRICE_NOT_OF_PRODUCT", 400)


def _switch(context: RequestContext, status: str) -> Answer:
    code = found(context.store, "promotion_code", context.ids["promotionCodeId"])
    context.store.change("promotion_code", code["promotionCodeId"], {**code, "status": status}, handle=code["code"])
    return done()


def _check_period(sent: Json, *at: str | int) -> None:
    start, end = sent.get("validPeriodStart"), sent.get("validPeriodEnd")
    if start is not None and end is not None and end <= start:
        raise invalid("must be after validPeriodStart", *at, "validPeriodEnd")


def _first(amounts: Json | None) -> tuple[str | None, Any]:
    return next(iter(amounts.items()), (None, None)) if amounts else (None, None)


def _terms(body: Json) -> str:
    if body["discountType"] == "percentage":
        off = f"{body['percentage']}% off"
    else:
        off = " or ".join(f"{currency} {amount}" for currency, amount in body["fixedAmounts"].items()) + " off"
    lasting = {"once": "once", "forever": "forever", "repeating": f"for {body.get('durationMonths')} billing periods"}
    return f"{off} {lasting[body['durationType']]}"
