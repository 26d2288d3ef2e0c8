# Generated from specs/creem/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    integer,
    record,
    text,
)

from .discount_duration import DISCOUNT_DURATION_MEMBERS, DiscountDuration
from .discount_type import DISCOUNT_TYPE_MEMBERS, DiscountType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppliedDiscount(Model):
    """A discount as it was applied. Some of its names are camelCase, unlike the record around it."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "discountCode": "discount_code",
        "name": "name",
        "type": "type",
        "amount": "amount",
        "duration": "duration",
        "durationInMonths": "duration_in_months",
    }
    NULLABLE = frozenset({"id", "discountCode", "name", "type", "amount", "duration", "durationInMonths"})

    id: str | None = None
    """Id of the discount. Begins with `dis_` or `disc_` as a rule; do not check for it."""
    discount_code: str | None = None
    """What the buyer typed."""
    name: str | None = None
    """The seller's own name for the discount."""
    type: DiscountType | None = None
    """Whether the discount is a share of the price or a fixed amount."""
    amount: Decimal | None = None
    """How much the discount takes off: cents for a `fixed` discount, most likely the percentage for a `percentage` one.
    Not typed as money, because the meaning depends on `type` and no currency stands beside it."""
    duration: DiscountDuration | None = None
    """How many charges the discount covers."""
    duration_in_months: int | None = None
    """Number of months, for a discount whose `duration` is `repeating`."""
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
            if (_id := get("id")) is not None and type(_id) is not str:
                _id = text(_id, "id")
            if (_discount_code := get("discountCode")) is not None and type(_discount_code) is not str:
                _discount_code = text(_discount_code, "discountCode")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_type := get("type")) is not None:
                try:
                    _type = DISCOUNT_TYPE_MEMBERS[_type]
                except (KeyError, TypeError):
                    _type = choice(_type, "type", DiscountType)
            if (_amount := get("amount")) is not None and type(_amount) is not Decimal:
                _amount = number(_amount, "amount")
            if (_duration := get("duration")) is not None:
                try:
                    _duration = DISCOUNT_DURATION_MEMBERS[_duration]
                except (KeyError, TypeError):
                    _duration = choice(_duration, "duration", DiscountDuration)
            if (_duration_in_months := get("durationInMonths")) is not None and type(_duration_in_months) is not int:
                _duration_in_months = integer(_duration_in_months, "durationInMonths")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.discount_code = _discount_code
        self.name = _name
        self.type = _type
        self.amount = _amount
        self.duration = _duration
        self.duration_in_months = _duration_in_months
        self._source = source
        return self
