# Generated from specs/clink/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    integer,
    record,
    text,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PlanChangeDiscount(Model):
    """The discount that a change of price would get."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "couponId": "coupon_id",
        "couponName": "coupon_name",
        "couponTerms": "coupon_terms",
        "promotionCode": "promotion_code",
        "durationType": "duration_type",
        "discountAmount": "discount_amount",
        "durationMonths": "duration_months",
        "couponUsedTimes": "coupon_used_times",
    }
    NULLABLE = frozenset(
        {
            "couponId",
            "couponName",
            "couponTerms",
            "promotionCode",
            "durationType",
            "discountAmount",
            "durationMonths",
            "couponUsedTimes",
        }
    )
    FIRM = frozenset({"discountAmount"})

    coupon_id: str | None = None
    """Identifier of the coupon."""
    coupon_name: str | None = None
    """Name of the coupon."""
    coupon_terms: str | None = None
    """Readable summary of the coupon."""
    promotion_code: str | None = None
    """The promotion code."""
    duration_type: str | None = None
    """How long the discount lasts: `once`, `repeating` or `forever`."""
    discount_amount: Decimal | None = None
    """What is taken off, in the main unit of the currency of the new price. In the currency's major unit (29.99 is 29
    and 99 hundredths); currency: `recurring_price.currency` of what this belongs to."""
    duration_months: int | None = None
    """How many billing periods a repeating discount lasts, despite the name."""
    coupon_used_times: int | None = None
    """How often the coupon has been used."""
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
            if (_coupon_id := get("couponId")) is not None and type(_coupon_id) is not str:
                _coupon_id = text(_coupon_id, "couponId")
            if (_coupon_name := get("couponName")) is not None and type(_coupon_name) is not str:
                _coupon_name = text(_coupon_name, "couponName")
            if (_coupon_terms := get("couponTerms")) is not None and type(_coupon_terms) is not str:
                _coupon_terms = text(_coupon_terms, "couponTerms")
            if (_promotion_code := get("promotionCode")) is not None and type(_promotion_code) is not str:
                _promotion_code = text(_promotion_code, "promotionCode")
            if (_duration_type := get("durationType")) is not None and type(_duration_type) is not str:
                _duration_type = text(_duration_type, "durationType")
            if (_discount_amount := get("discountAmount")) is not None and type(_discount_amount) is not Decimal:
                _discount_amount = number(_discount_amount, "discountAmount")
            if (_duration_months := get("durationMonths")) is not None and type(_duration_months) is not int:
                _duration_months = integer(_duration_months, "durationMonths")
            if (_coupon_used_times := get("couponUsedTimes")) is not None and type(_coupon_used_times) is not int:
                _coupon_used_times = integer(_coupon_used_times, "couponUsedTimes")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.coupon_id = _coupon_id
        self.coupon_name = _coupon_name
        self.coupon_terms = _coupon_terms
        self.promotion_code = _promotion_code
        self.duration_type = _duration_type
        self.discount_amount = _discount_amount
        self.duration_months = _duration_months
        self.coupon_used_times = _coupon_used_times
        self._source = source
        return self
