from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, Self

import attrs
from billfold_core.errors import DecodeFault
from billfold_core.inputs import (
    at_least,
    at_most,
    exact_number,
    known_choice,
    longest,
    unknown_fields,
)
from billfold_core.later import Later
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    integer,
    mapping,
    record,
    text,
)
from billfold_core.moments import epoch_ms, to_epoch_ms
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .coupon_apply_type import CouponApplyType, CouponApplyTypeValue
from .coupon_discount_type import CouponDiscountType, CouponDiscountTypeValue
from .coupon_duration_type import CouponDurationType, CouponDurationTypeValue
from .promotion_code_create import PromotionCodeCreate

if TYPE_CHECKING:
    from .. import params
else:
    params = Later("clink_client.params")


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CouponCreate(Model):
    """A coupon to create."""

    FIELDS = {
        "couponName": "coupon_name",
        "discountType": "discount_type",
        "applyType": "apply_type",
        "durationType": "duration_type",
        "percentage": "percentage",
        "fixedAmounts": "fixed_amounts",
        "applicableProducts": "applicable_products",
        "applicablePrices": "applicable_prices",
        "durationMonths": "duration_months",
        "maxRedemptionCount": "max_redemption_count",
        "validPeriodStart": "valid_period_start",
        "validPeriodEnd": "valid_period_end",
        "promotionCodes": "promotion_codes",
    }

    coupon_name: str
    """Name of the coupon. Customers see it on receipts. Limits: at most 40 characters."""
    discount_type: CouponDiscountTypeValue
    """How the discount is given."""
    apply_type: CouponApplyTypeValue
    """What the coupon applies to."""
    duration_type: CouponDurationTypeValue
    """How long the discount lasts on a subscription."""
    percentage: Decimal | int | Unset = UNSET
    """How many percent to take off; 20 is a fifth. Needed when `discountType` is `percentage`. Limits: at least 0, at
    most 100."""
    fixed_amounts: Mapping[str, Decimal | int] | Unset = UNSET
    """How much to take off, by currency, in main units (`USD` with 5 is 5 dollars). Needed when `discountType` is
    `fixed_amount`."""
    applicable_products: Sequence[str] | Unset = UNSET
    """Identifiers of the products that the coupon applies to. Needed when `applyType` is `product`."""
    applicable_prices: Mapping[str, Sequence[str]] | Unset = UNSET
    """Identifiers of the prices that the coupon applies to, by identifier of their product. Needed when `applyType` is
    `price`."""
    duration_months: int | Unset = UNSET
    """How many billing periods the discount lasts. Despite the name not months, unless the period is a month. Needed
    when `durationType` is `repeating`."""
    max_redemption_count: int | Unset = UNSET
    """How often the coupon can be redeemed in all, over all its promotion codes. Without it there is no limit, as far as
    known."""
    valid_period_start: datetime | Unset = UNSET
    """When the coupon begins to be valid, in milliseconds since 1970-01-01 UTC (13 digits). Never sent back. In epoch
    milliseconds on the wire."""
    valid_period_end: datetime | Unset = UNSET
    """When the coupon stops being valid, in milliseconds since 1970-01-01 UTC (13 digits). In epoch milliseconds on the
    wire."""
    promotion_codes: Sequence[PromotionCodeCreate | params.PromotionCodeCreate] | Unset = UNSET
    """Promotion codes to create with the coupon. Nobody can redeem the coupon until it has one. Limits: at most 20
    items."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read and check what is to be sent.

        Raises:
            DecodeFault: A field is missing, unknown, outside its limits or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        if not source.keys() <= cls.FIELDS.keys():
            raise unknown_fields(source, cls.FIELDS)
        get = source.get
        if type((_coupon_name := get("couponName", UNSET))) is not str:
            _coupon_name = text(_coupon_name, "couponName")
        longest(_coupon_name, "couponName", 40)
        _discount_type = get("discountType", UNSET)
        _discount_type = known_choice(_discount_type, "discountType", CouponDiscountType)
        _apply_type = get("applyType", UNSET)
        _apply_type = known_choice(_apply_type, "applyType", CouponApplyType)
        _duration_type = get("durationType", UNSET)
        _duration_type = known_choice(_duration_type, "durationType", CouponDurationType)
        if (_percentage := get("percentage", UNSET)) is not UNSET:
            _percentage = exact_number(_percentage, "percentage")
        if _percentage is not UNSET:
            at_least(_percentage, "percentage", 0)
            at_most(_percentage, "percentage", 100)
        if (_fixed_amounts := get("fixedAmounts", UNSET)) is not UNSET:
            _fixed_amounts = mapping(_fixed_amounts, "fixedAmounts", exact_number)
        if (_applicable_products := get("applicableProducts", UNSET)) is not UNSET:
            _applicable_products = array(_applicable_products, "applicableProducts", text)
        if (_applicable_prices := get("applicablePrices", UNSET)) is not UNSET:
            _applicable_prices = mapping(_applicable_prices, "applicablePrices", partial(array, field="", decode=text))
        if (_duration_months := get("durationMonths", UNSET)) is not UNSET and type(_duration_months) is not int:
            _duration_months = integer(_duration_months, "durationMonths")
        if (_max_redemption_count := get("maxRedemptionCount", UNSET)) is not UNSET and type(_max_redemption_count) is not int:
            _max_redemption_count = integer(_max_redemption_count, "maxRedemptionCount")
        if (_valid_period_start := get("validPeriodStart", UNSET)) is not UNSET:
            _valid_period_start = epoch_ms(_valid_period_start, "validPeriodStart")
        if (_valid_period_end := get("validPeriodEnd", UNSET)) is not UNSET:
            _valid_period_end = epoch_ms(_valid_period_end, "validPeriodEnd")
        if (_promotion_codes := get("promotionCodes", UNSET)) is not UNSET:
            _promotion_codes = array(_promotion_codes, "promotionCodes", PromotionCodeCreate.from_dict)
        if _promotion_codes is not UNSET:
            longest(_promotion_codes, "promotionCodes", 20)
        if "discountType" in source and source["discountType"] == "percentage" and "percentage" not in source:
            raise DecodeFault(".percentage", "is needed when `discountType` is `percentage`")
        if "discountType" in source and source["discountType"] == "fixed_amount" and "fixedAmounts" not in source:
            raise DecodeFault(".fixedAmounts", "is needed when `discountType` is `fixed_amount`")
        if "applyType" in source and source["applyType"] == "product" and "applicableProducts" not in source:
            raise DecodeFault(".applicableProducts", "is needed when `applyType` is `product`")
        if "applyType" in source and source["applyType"] == "price" and "applicablePrices" not in source:
            raise DecodeFault(".applicablePrices", "is needed when `applyType` is `price`")
        if "durationType" in source and source["durationType"] == "repeating" and "durationMonths" not in source:
            raise DecodeFault(".durationMonths", "is needed when `durationType` is `repeating`")
        self = object.__new__(cls)
        self.coupon_name = _coupon_name
        self.discount_type = _discount_type
        self.apply_type = _apply_type
        self.duration_type = _duration_type
        self.percentage = _percentage
        self.fixed_amounts = _fixed_amounts
        self.applicable_products = _applicable_products
        self.applicable_prices = _applicable_prices
        self.duration_months = _duration_months
        self.max_redemption_count = _max_redemption_count
        self.valid_period_start = _valid_period_start
        self.valid_period_end = _valid_period_end
        self.promotion_codes = _promotion_codes
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["couponName"] = plain(self.coupon_name)
        found["discountType"] = plain(self.discount_type)
        found["applyType"] = plain(self.apply_type)
        found["durationType"] = plain(self.duration_type)
        if self.percentage is not UNSET:
            found["percentage"] = plain(self.percentage)
        if self.fixed_amounts is not UNSET:
            found["fixedAmounts"] = plain(self.fixed_amounts)
        if self.applicable_products is not UNSET:
            found["applicableProducts"] = plain(self.applicable_products)
        if self.applicable_prices is not UNSET:
            found["applicablePrices"] = plain(self.applicable_prices)
        if self.duration_months is not UNSET:
            found["durationMonths"] = plain(self.duration_months)
        if self.max_redemption_count is not UNSET:
            found["maxRedemptionCount"] = plain(self.max_redemption_count)
        if self.valid_period_start is not UNSET:
            found["validPeriodStart"] = to_epoch_ms(epoch_ms(self.valid_period_start, "validPeriodStart"))
        if self.valid_period_end is not UNSET:
            found["validPeriodEnd"] = to_epoch_ms(epoch_ms(self.valid_period_end, "validPeriodEnd"))
        if self.promotion_codes is not UNSET:
            found["promotionCodes"] = plain(self.promotion_codes)
        return found
