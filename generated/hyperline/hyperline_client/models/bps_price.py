from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar, Literal, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    as_is,
    const,
    number,
    record,
    unchanged,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BpsPrice(Model):
    """A tier of percentage pricing. A percentage is taken per unit, within limits."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {"from", "per_unit_cap", "per_unit_fee", "per_unit_floor", "percentage", "to", "type"}
    )

    type: Literal["bps"] = "bps"
    """Always `bps`."""
    from_: Decimal | None | Unset = UNSET
    """Quantity at which the tier begins."""
    to: Decimal | None | Unset = UNSET
    """Quantity at which the tier ends. Null means it has no end."""
    percentage: Decimal | None | Unset = UNSET
    """Percentage applied to each unit; 20 means 20 %."""
    per_unit_cap: Decimal | None | Unset = UNSET
    """Most that one unit can cost, in the smallest unit of the price configuration's currency. Null means no upper
    limit. In the currency's minor unit (cents for USD); currency: `currency` of what this belongs to."""
    per_unit_floor: Decimal | None | Unset = UNSET
    """Least that one unit can cost, in the smallest unit of the price configuration's currency. Null means no lower
    limit. In the currency's minor unit (cents for USD); currency: `currency` of what this belongs to."""
    per_unit_fee: Decimal | None | Unset = UNSET
    """Fixed fee for each unit, in the smallest unit of the price configuration's currency. Null means none. In the
    currency's minor unit (cents for USD); currency: `currency` of what this belongs to."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_type := get("type", UNSET)) != "bps":
            _type = const(_type, "type", "bps")
        if (_from := get("from", UNSET)) is not UNSET and _from is not None and type(_from) is not Decimal:
            _from = number(_from, "from")
        if (_to := get("to", UNSET)) is not UNSET and _to is not None and type(_to) is not Decimal:
            _to = number(_to, "to")
        if (
            (_percentage := get("percentage", UNSET)) is not UNSET
            and _percentage is not None
            and type(_percentage) is not Decimal
        ):
            _percentage = number(_percentage, "percentage")
        if (
            (_per_unit_cap := get("per_unit_cap", UNSET)) is not UNSET
            and _per_unit_cap is not None
            and type(_per_unit_cap) is not Decimal
        ):
            _per_unit_cap = number(_per_unit_cap, "per_unit_cap")
        if (
            (_per_unit_floor := get("per_unit_floor", UNSET)) is not UNSET
            and _per_unit_floor is not None
            and type(_per_unit_floor) is not Decimal
        ):
            _per_unit_floor = number(_per_unit_floor, "per_unit_floor")
        if (
            (_per_unit_fee := get("per_unit_fee", UNSET)) is not UNSET
            and _per_unit_fee is not None
            and type(_per_unit_fee) is not Decimal
        ):
            _per_unit_fee = number(_per_unit_fee, "per_unit_fee")
        self = cls.__new__(cls)
        self.type = _type
        self.from_ = _from
        self.to = _to
        self.percentage = _percentage
        self.per_unit_cap = _per_unit_cap
        self.per_unit_floor = _per_unit_floor
        self.per_unit_fee = _per_unit_fee
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["type"] = self.type
        if self.from_ is not UNSET:
            found["from"] = None if self.from_ is None else unchanged(self._source, "from", self.from_, number, as_is)
        if self.to is not UNSET:
            found["to"] = None if self.to is None else unchanged(self._source, "to", self.to, number, as_is)
        if self.percentage is not UNSET:
            found["percentage"] = (
                None if self.percentage is None else unchanged(self._source, "percentage", self.percentage, number, as_is)
            )
        if self.per_unit_cap is not UNSET:
            found["per_unit_cap"] = (
                None if self.per_unit_cap is None else unchanged(self._source, "per_unit_cap", self.per_unit_cap, number, as_is)
            )
        if self.per_unit_floor is not UNSET:
            found["per_unit_floor"] = (
                None
                if self.per_unit_floor is None
                else unchanged(self._source, "per_unit_floor", self.per_unit_floor, number, as_is)
            )
        if self.per_unit_fee is not UNSET:
            found["per_unit_fee"] = (
                None if self.per_unit_fee is None else unchanged(self._source, "per_unit_fee", self.per_unit_fee, number, as_is)
            )
        return found
