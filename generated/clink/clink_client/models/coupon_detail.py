from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from functools import partial
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    as_is,
    boolean,
    choice,
    epoch_ms,
    integer,
    mapping,
    number,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .coupon_apply_type import COUPON_APPLY_TYPE_MEMBERS, CouponApplyType
from .coupon_discount_type import COUPON_DISCOUNT_TYPE_MEMBERS, CouponDiscountType
from .coupon_duration_type import COUPON_DURATION_TYPE_MEMBERS, CouponDurationType
from .promotion_code import PromotionCode


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CouponDetail(Model):
    """A coupon with what it applies to and its promotion codes."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "amount",
            "applicablePrices",
            "applicableProducts",
            "applyType",
            "couponId",
            "couponName",
            "createTime",
            "currency",
            "discountType",
            "durationMonths",
            "durationType",
            "fixedAmounts",
            "maxRedemptionCount",
            "mirroring",
            "percentage",
            "promotionCodeList",
            "redeemedCount",
            "terms",
            "valid",
            "validPeriodEnd",
        }
    )

    coupon_id: str
    """Identifier of the coupon."""
    coupon_name: str | None | Unset = UNSET
    """Name of the coupon, as it stands on receipts."""
    discount_type: CouponDiscountType | None | Unset = UNSET
    """How the discount is given."""
    percentage: Decimal | None | Unset = UNSET
    """How many percent are taken off; 20 is a fifth. For a coupon with `discountType` `percentage`."""
    fixed_amounts: dict[str, Decimal] | None | Unset = UNSET
    """How much is taken off, by currency. For a coupon with `discountType` `fixed_amount`."""
    duration_type: CouponDurationType | None | Unset = UNSET
    """How long the discount lasts."""
    duration_months: int | None | Unset = UNSET
    """How many billing periods a `repeating` discount lasts. Despite the name not months, unless the period is a month."""
    max_redemption_count: int | None | Unset = UNSET
    """How often the coupon can be redeemed in all."""
    redeemed_count: int | None | Unset = UNSET
    """How often the coupon has been redeemed."""
    valid_period_end: datetime | None | Unset = UNSET
    """When the coupon stops being valid, in milliseconds since 1970-01-01 UTC. The beginning is never sent back. In
    epoch milliseconds on the wire."""
    mirroring: bool | None | Unset = UNSET
    """Whether this record mirrors data that is kept elsewhere. Clink says no more about it."""
    terms: str | None | Unset = UNSET
    """The rule in words, for people."""
    create_time: datetime | None | Unset = UNSET
    """When the coupon was created, in milliseconds since 1970-01-01 UTC. There is no time of the last change. In epoch
    milliseconds on the wire."""
    valid: bool | None | Unset = UNSET
    """Whether the coupon can be redeemed now."""
    apply_type: CouponApplyType | None | Unset = UNSET
    """What the coupon applies to."""
    applicable_products: list[str] | None | Unset = UNSET
    """Identifiers of the products that the coupon applies to, if `applyType` is `product`."""
    applicable_prices: dict[str, list[str]] | None | Unset = UNSET
    """Identifiers of the prices that the coupon applies to, by identifier of their product, if `applyType` is `price`."""
    promotion_code_list: list[PromotionCode] | None | Unset = UNSET
    """The promotion codes of the coupon."""
    currency: str | None | Unset = UNSET
    """Currency of `amount`, the first one in `fixedAmounts`."""
    amount: Decimal | None | Unset = UNSET
    """The first amount in `fixedAmounts`. Read `fixedAmounts` for all of them. In the currency's major unit (29.99 is 29
    and 99 hundredths); currency: `currency`."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_coupon_id := get("couponId", UNSET))) is not str:
            _coupon_id = text(_coupon_id, "couponId")
        if (_coupon_name := get("couponName", UNSET)) is not UNSET and _coupon_name is not None and type(_coupon_name) is not str:
            _coupon_name = text(_coupon_name, "couponName")
        if (_discount_type := get("discountType", UNSET)) is not UNSET and _discount_type is not None:
            try:
                _discount_type = COUPON_DISCOUNT_TYPE_MEMBERS[_discount_type]
            except (KeyError, TypeError):
                _discount_type = choice(_discount_type, "discountType", CouponDiscountType)
        if (
            (_percentage := get("percentage", UNSET)) is not UNSET
            and _percentage is not None
            and type(_percentage) is not Decimal
        ):
            _percentage = number(_percentage, "percentage")
        if (_fixed_amounts := get("fixedAmounts", UNSET)) is not UNSET and _fixed_amounts is not None:
            _fixed_amounts = mapping(_fixed_amounts, "fixedAmounts", number)
        if (_duration_type := get("durationType", UNSET)) is not UNSET and _duration_type is not None:
            try:
                _duration_type = COUPON_DURATION_TYPE_MEMBERS[_duration_type]
            except (KeyError, TypeError):
                _duration_type = choice(_duration_type, "durationType", CouponDurationType)
        if (
            (_duration_months := get("durationMonths", UNSET)) is not UNSET
            and _duration_months is not None
            and type(_duration_months) is not int
        ):
            _duration_months = integer(_duration_months, "durationMonths")
        if (
            (_max_redemption_count := get("maxRedemptionCount", UNSET)) is not UNSET
            and _max_redemption_count is not None
            and type(_max_redemption_count) is not int
        ):
            _max_redemption_count = integer(_max_redemption_count, "maxRedemptionCount")
        if (
            (_redeemed_count := get("redeemedCount", UNSET)) is not UNSET
            and _redeemed_count is not None
            and type(_redeemed_count) is not int
        ):
            _redeemed_count = integer(_redeemed_count, "redeemedCount")
        if (_valid_period_end := get("validPeriodEnd", UNSET)) is not UNSET and _valid_period_end is not None:
            _valid_period_end = epoch_ms(_valid_period_end, "validPeriodEnd")
        if (_mirroring := get("mirroring", UNSET)) is not UNSET and _mirroring is not None and type(_mirroring) is not bool:
            _mirroring = boolean(_mirroring, "mirroring")
        if (_terms := get("terms", UNSET)) is not UNSET and _terms is not None and type(_terms) is not str:
            _terms = text(_terms, "terms")
        if (_create_time := get("createTime", UNSET)) is not UNSET and _create_time is not None:
            _create_time = epoch_ms(_create_time, "createTime")
        if (_valid := get("valid", UNSET)) is not UNSET and _valid is not None and type(_valid) is not bool:
            _valid = boolean(_valid, "valid")
        if (_apply_type := get("applyType", UNSET)) is not UNSET and _apply_type is not None:
            try:
                _apply_type = COUPON_APPLY_TYPE_MEMBERS[_apply_type]
            except (KeyError, TypeError):
                _apply_type = choice(_apply_type, "applyType", CouponApplyType)
        if (_applicable_products := get("applicableProducts", UNSET)) is not UNSET and _applicable_products is not None:
            _applicable_products = array(_applicable_products, "applicableProducts", text)
        if (_applicable_prices := get("applicablePrices", UNSET)) is not UNSET and _applicable_prices is not None:
            _applicable_prices = mapping(_applicable_prices, "applicablePrices", partial(array, field="", decode=text))
        if (_promotion_code_list := get("promotionCodeList", UNSET)) is not UNSET and _promotion_code_list is not None:
            _promotion_code_list = array(_promotion_code_list, "promotionCodeList", PromotionCode.from_dict)
        if (_currency := get("currency", UNSET)) is not UNSET and _currency is not None and type(_currency) is not str:
            _currency = text(_currency, "currency")
        if (_amount := get("amount", UNSET)) is not UNSET and _amount is not None and type(_amount) is not Decimal:
            _amount = number(_amount, "amount")
        self = cls.__new__(cls)
        self.coupon_id = _coupon_id
        self.coupon_name = _coupon_name
        self.discount_type = _discount_type
        self.percentage = _percentage
        self.fixed_amounts = _fixed_amounts
        self.duration_type = _duration_type
        self.duration_months = _duration_months
        self.max_redemption_count = _max_redemption_count
        self.redeemed_count = _redeemed_count
        self.valid_period_end = _valid_period_end
        self.mirroring = _mirroring
        self.terms = _terms
        self.create_time = _create_time
        self.valid = _valid
        self.apply_type = _apply_type
        self.applicable_products = _applicable_products
        self.applicable_prices = _applicable_prices
        self.promotion_code_list = _promotion_code_list
        self.currency = _currency
        self.amount = _amount
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["couponId"] = self.coupon_id
        if self.coupon_name is not UNSET:
            found["couponName"] = self.coupon_name
        if self.discount_type is not UNSET:
            found["discountType"] = None if self.discount_type is None else str(self.discount_type)
        if self.percentage is not UNSET:
            found["percentage"] = (
                None if self.percentage is None else unchanged(self._source, "percentage", self.percentage, number, as_is)
            )
        if self.fixed_amounts is not UNSET:
            found["fixedAmounts"] = self.fixed_amounts
        if self.duration_type is not UNSET:
            found["durationType"] = None if self.duration_type is None else str(self.duration_type)
        if self.duration_months is not UNSET:
            found["durationMonths"] = self.duration_months
        if self.max_redemption_count is not UNSET:
            found["maxRedemptionCount"] = self.max_redemption_count
        if self.redeemed_count is not UNSET:
            found["redeemedCount"] = self.redeemed_count
        if self.valid_period_end is not UNSET:
            found["validPeriodEnd"] = (
                None
                if self.valid_period_end is None
                else unchanged(self._source, "validPeriodEnd", self.valid_period_end, epoch_ms, to_epoch_ms)
            )
        if self.mirroring is not UNSET:
            found["mirroring"] = self.mirroring
        if self.terms is not UNSET:
            found["terms"] = self.terms
        if self.create_time is not UNSET:
            found["createTime"] = (
                None
                if self.create_time is None
                else unchanged(self._source, "createTime", self.create_time, epoch_ms, to_epoch_ms)
            )
        if self.valid is not UNSET:
            found["valid"] = self.valid
        if self.apply_type is not UNSET:
            found["applyType"] = None if self.apply_type is None else str(self.apply_type)
        if self.applicable_products is not UNSET:
            found["applicableProducts"] = self.applicable_products
        if self.applicable_prices is not UNSET:
            found["applicablePrices"] = self.applicable_prices
        if self.promotion_code_list is not UNSET:
            found["promotionCodeList"] = (
                None if self.promotion_code_list is None else [item.to_dict() for item in self.promotion_code_list]
            )
        if self.currency is not UNSET:
            found["currency"] = self.currency
        if self.amount is not UNSET:
            found["amount"] = None if self.amount is None else unchanged(self._source, "amount", self.amount, number, as_is)
        return found
