# Generated from specs/clink/resources/coupons.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    choice,
    integer,
    mapping,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .coupon_discount_type import COUPON_DISCOUNT_TYPE_MEMBERS, CouponDiscountType
from .coupon_duration_type import COUPON_DURATION_TYPE_MEMBERS, CouponDurationType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Coupon(Model):
    """A rule for a discount."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "couponId": "coupon_id",
        "couponName": "coupon_name",
        "discountType": "discount_type",
        "percentage": "percentage",
        "fixedAmounts": "fixed_amounts",
        "durationType": "duration_type",
        "durationMonths": "duration_months",
        "maxRedemptionCount": "max_redemption_count",
        "redeemedCount": "redeemed_count",
        "validPeriodEnd": "valid_period_end",
        "mirroring": "mirroring",
        "terms": "terms",
    }
    NULLABLE = frozenset(
        {
            "couponName",
            "discountType",
            "percentage",
            "fixedAmounts",
            "durationType",
            "durationMonths",
            "maxRedemptionCount",
            "redeemedCount",
            "validPeriodEnd",
            "mirroring",
            "terms",
        }
    )
    FIRM = frozenset({"couponId"})
    UNITS: ClassVar[Mapping[str, str]] = {"validPeriodEnd": "epoch_ms"}

    coupon_id: str
    """Identifier of the coupon."""
    coupon_name: str | None = None
    """Name of the coupon, as it stands on receipts."""
    discount_type: CouponDiscountType | None = None
    """How the discount is given."""
    percentage: Decimal | None = None
    """How many percent are taken off; 20 is a fifth. For a coupon with `discount_type` `percentage`."""
    fixed_amounts: dict[str, Decimal] | None = None
    """How much is taken off, by currency. For a coupon with `discount_type` `fixed_amount`."""
    duration_type: CouponDurationType | None = None
    """How long the discount lasts."""
    duration_months: int | None = None
    """How many billing periods a `repeating` discount lasts. Despite the name not months, unless the period is a month."""
    max_redemption_count: int | None = None
    """How often the coupon can be redeemed in all."""
    redeemed_count: int | None = None
    """How often the coupon has been redeemed."""
    valid_period_end: datetime | None = None
    """When the coupon stops being valid, in milliseconds since 1970-01-01 UTC. The beginning is never sent back."""
    mirroring: bool | None = None
    """Whether this record mirrors data that is kept elsewhere. Clink says no more about it."""
    terms: str | None = None
    """The rule in words, for people."""
    _source: Mapping[str, Any] = _field(init=False, repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        get = source.get
        try:
            if type((_coupon_id := get("couponId"))) is not str:
                _coupon_id = text(get("couponId", UNSET), "couponId")
            if (_coupon_name := get("couponName")) is not None and type(_coupon_name) is not str:
                _coupon_name = text(_coupon_name, "couponName")
            if (_discount_type := get("discountType")) is not None:
                try:
                    _discount_type = COUPON_DISCOUNT_TYPE_MEMBERS[_discount_type]
                except (KeyError, TypeError):
                    _discount_type = choice(_discount_type, "discountType", CouponDiscountType)
            if (_percentage := get("percentage")) is not None and type(_percentage) is not Decimal:
                _percentage = number(_percentage, "percentage")
            if (_fixed_amounts := get("fixedAmounts")) is not None:
                _fixed_amounts = mapping(_fixed_amounts, "fixedAmounts", number)
            if (_duration_type := get("durationType")) is not None:
                try:
                    _duration_type = COUPON_DURATION_TYPE_MEMBERS[_duration_type]
                except (KeyError, TypeError):
                    _duration_type = choice(_duration_type, "durationType", CouponDurationType)
            if (_duration_months := get("durationMonths")) is not None and type(_duration_months) is not int:
                _duration_months = integer(_duration_months, "durationMonths")
            if (_max_redemption_count := get("maxRedemptionCount")) is not None and type(_max_redemption_count) is not int:
                _max_redemption_count = integer(_max_redemption_count, "maxRedemptionCount")
            if (_redeemed_count := get("redeemedCount")) is not None and type(_redeemed_count) is not int:
                _redeemed_count = integer(_redeemed_count, "redeemedCount")
            if (_valid_period_end := get("validPeriodEnd")) is not None:
                _valid_period_end = epoch_ms(_valid_period_end, "validPeriodEnd")
            if (_mirroring := get("mirroring")) is not None and type(_mirroring) is not bool:
                _mirroring = boolean(_mirroring, "mirroring")
            if (_terms := get("terms")) is not None and type(_terms) is not str:
                _terms = text(_terms, "terms")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
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
        self._source = source
        return self
