from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal, Self

import attrs
from billfold_core.inputs import (
    exact_number,
    money_number,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    const,
    record,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BpsPriceInput(Model):
    """A tier of percentage pricing. A percentage is taken per unit, within limits."""

    FIELDS = {
        "from": "from_",
        "to": "to",
        "percentage": "percentage",
        "type": "type",
        "per_unit_cap": "per_unit_cap",
        "per_unit_floor": "per_unit_floor",
        "per_unit_fee": "per_unit_fee",
    }

    from_: Decimal | int
    """Quantity at which the tier begins."""
    to: Decimal | int | None
    """Quantity at which the tier ends. Null means it has no end."""
    percentage: Decimal | int
    """Percentage applied to each unit; 20 means 20 %."""
    type: Literal["bps"] = "bps"
    """Always `bps`."""
    per_unit_cap: Decimal | int | None | Unset = UNSET
    """Most that one unit can cost, in the smallest unit of the price configuration's currency. Absent or null means no
    upper limit. In the currency's minor unit (cents for USD); currency: `currency` of what this belongs to."""
    per_unit_floor: Decimal | int | None | Unset = UNSET
    """Least that one unit can cost, in the smallest unit of the price configuration's currency. Absent or null means no
    lower limit. In the currency's minor unit (cents for USD); currency: `currency` of what this belongs to."""
    per_unit_fee: Decimal | int | None | Unset = UNSET
    """Fixed fee for each unit, in the smallest unit of the price configuration's currency. Absent or null means none. In
    the currency's minor unit (cents for USD); currency: `currency` of what this belongs to."""
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
        _from = get("from", UNSET)
        _from = exact_number(_from, "from")
        if (_to := get("to", UNSET)) is not None:
            _to = exact_number(_to, "to")
        _percentage = get("percentage", UNSET)
        _percentage = exact_number(_percentage, "percentage")
        if (_type := get("type", UNSET)) != "bps":
            _type = const(_type, "type", "bps")
        if (_per_unit_cap := get("per_unit_cap", UNSET)) is not UNSET and _per_unit_cap is not None:
            _per_unit_cap = money_number(_per_unit_cap, "per_unit_cap")
        if (_per_unit_floor := get("per_unit_floor", UNSET)) is not UNSET and _per_unit_floor is not None:
            _per_unit_floor = money_number(_per_unit_floor, "per_unit_floor")
        if (_per_unit_fee := get("per_unit_fee", UNSET)) is not UNSET and _per_unit_fee is not None:
            _per_unit_fee = money_number(_per_unit_fee, "per_unit_fee")
        self = object.__new__(cls)
        self.from_ = _from
        self.to = _to
        self.percentage = _percentage
        self.type = _type
        self.per_unit_cap = _per_unit_cap
        self.per_unit_floor = _per_unit_floor
        self.per_unit_fee = _per_unit_fee
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["from"] = plain(self.from_)
        found["to"] = plain(self.to)
        found["percentage"] = plain(self.percentage)
        found["type"] = plain(self.type)
        if self.per_unit_cap is not UNSET:
            found["per_unit_cap"] = plain(self.per_unit_cap)
        if self.per_unit_floor is not UNSET:
            found["per_unit_floor"] = plain(self.per_unit_floor)
        if self.per_unit_fee is not UNSET:
            found["per_unit_fee"] = plain(self.per_unit_fee)
        return found
