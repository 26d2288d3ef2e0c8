from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    as_is,
    choice,
    integer,
    number,
    record,
    text,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .discount_duration import DISCOUNT_DURATION_MEMBERS, DiscountDuration
from .discount_type import DISCOUNT_TYPE_MEMBERS, DiscountType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppliedDiscount(Model):
    """A discount as it was applied. Some of its names are camelCase, unlike the record around it."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"amount", "discountCode", "duration", "durationInMonths", "id", "name", "type"})

    id: str | None | Unset = UNSET
    """Id of the discount. Begins with `dis_` or `disc_` as a rule; do not check for it."""
    discount_code: str | None | Unset = UNSET
    """What the buyer typed."""
    name: str | None | Unset = UNSET
    """The seller's own name for the discount."""
    type: DiscountType | None | Unset = UNSET
    """Whether the discount is a share of the price or a fixed amount."""
    amount: Decimal | None | Unset = UNSET
    """How much the discount takes off: cents for a `fixed` discount, most likely the percentage for a `percentage` one.
    Not typed as money, because the meaning depends on `type` and no currency stands beside it."""
    duration: DiscountDuration | None | Unset = UNSET
    """How many charges the discount covers."""
    duration_in_months: int | None | Unset = UNSET
    """Number of months, for a discount whose `duration` is `repeating`."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_id := get("id", UNSET)) is not UNSET and _id is not None and type(_id) is not str:
            _id = text(_id, "id")
        if (
            (_discount_code := get("discountCode", UNSET)) is not UNSET
            and _discount_code is not None
            and type(_discount_code) is not str
        ):
            _discount_code = text(_discount_code, "discountCode")
        if (_name := get("name", UNSET)) is not UNSET and _name is not None and type(_name) is not str:
            _name = text(_name, "name")
        if (_type := get("type", UNSET)) is not UNSET and _type is not None:
            try:
                _type = DISCOUNT_TYPE_MEMBERS[_type]
            except (KeyError, TypeError):
                _type = choice(_type, "type", DiscountType)
        if (_amount := get("amount", UNSET)) is not UNSET and _amount is not None and type(_amount) is not Decimal:
            _amount = number(_amount, "amount")
        if (_duration := get("duration", UNSET)) is not UNSET and _duration is not None:
            try:
                _duration = DISCOUNT_DURATION_MEMBERS[_duration]
            except (KeyError, TypeError):
                _duration = choice(_duration, "duration", DiscountDuration)
        if (
            (_duration_in_months := get("durationInMonths", UNSET)) is not UNSET
            and _duration_in_months is not None
            and type(_duration_in_months) is not int
        ):
            _duration_in_months = integer(_duration_in_months, "durationInMonths")
        self = cls.__new__(cls)
        self.id = _id
        self.discount_code = _discount_code
        self.name = _name
        self.type = _type
        self.amount = _amount
        self.duration = _duration
        self.duration_in_months = _duration_in_months
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.id is not UNSET:
            found["id"] = self.id
        if self.discount_code is not UNSET:
            found["discountCode"] = self.discount_code
        if self.name is not UNSET:
            found["name"] = self.name
        if self.type is not UNSET:
            found["type"] = None if self.type is None else str(self.type)
        if self.amount is not UNSET:
            found["amount"] = None if self.amount is None else unchanged(self._source, "amount", self.amount, number, as_is)
        if self.duration is not UNSET:
            found["duration"] = None if self.duration is None else str(self.duration)
        if self.duration_in_months is not UNSET:
            found["durationInMonths"] = self.duration_in_months
        return found
