from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    as_is,
    number,
    record,
    text,
    unchanged,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InvoiceDiscount(Model):
    """The discount on an invoice."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"couponId", "couponName", "couponTerms", "discountAmount", "promotionCode"})

    coupon_id: str | None | Unset = UNSET
    """Identifier of the coupon."""
    coupon_name: str | None | Unset = UNSET
    """Name of the coupon."""
    coupon_terms: str | None | Unset = UNSET
    """Readable summary of the coupon."""
    promotion_code: str | None | Unset = UNSET
    """The promotion code."""
    discount_amount: Decimal | None | Unset = UNSET
    """What is taken off, in the main unit of the invoice's currency. In the currency's major unit (29.99 is 29 and 99
    hundredths); currency: `originalCurrency` of what this belongs to."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_coupon_id := get("couponId", UNSET)) is not UNSET and _coupon_id is not None and type(_coupon_id) is not str:
            _coupon_id = text(_coupon_id, "couponId")
        if (_coupon_name := get("couponName", UNSET)) is not UNSET and _coupon_name is not None and type(_coupon_name) is not str:
            _coupon_name = text(_coupon_name, "couponName")
        if (
            (_coupon_terms := get("couponTerms", UNSET)) is not UNSET
            and _coupon_terms is not None
            and type(_coupon_terms) is not str
        ):
            _coupon_terms = text(_coupon_terms, "couponTerms")
        if (
            (_promotion_code := get("promotionCode", UNSET)) is not UNSET
            and _promotion_code is not None
            and type(_promotion_code) is not str
        ):
            _promotion_code = text(_promotion_code, "promotionCode")
        if (
            (_discount_amount := get("discountAmount", UNSET)) is not UNSET
            and _discount_amount is not None
            and type(_discount_amount) is not Decimal
        ):
            _discount_amount = number(_discount_amount, "discountAmount")
        self = cls.__new__(cls)
        self.coupon_id = _coupon_id
        self.coupon_name = _coupon_name
        self.coupon_terms = _coupon_terms
        self.promotion_code = _promotion_code
        self.discount_amount = _discount_amount
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.coupon_id is not UNSET:
            found["couponId"] = self.coupon_id
        if self.coupon_name is not UNSET:
            found["couponName"] = self.coupon_name
        if self.coupon_terms is not UNSET:
            found["couponTerms"] = self.coupon_terms
        if self.promotion_code is not UNSET:
            found["promotionCode"] = self.promotion_code
        if self.discount_amount is not UNSET:
            found["discountAmount"] = (
                None
                if self.discount_amount is None
                else unchanged(self._source, "discountAmount", self.discount_amount, number, as_is)
            )
        return found
