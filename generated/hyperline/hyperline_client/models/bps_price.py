# Generated from specs/hyperline/resources/price_configurations.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    const,
    record,
)
from billfold_core.unset import UNSET

from .any_price import AnyPrice

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BpsPrice(AnyPrice, Model):
    """A tier of percentage pricing. A percentage is taken per unit, within limits."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "from": "from_",
        "to": "to",
        "percentage": "percentage",
        "per_unit_cap": "per_unit_cap",
        "per_unit_floor": "per_unit_floor",
        "per_unit_fee": "per_unit_fee",
    }
    NULLABLE = frozenset({"from", "to", "percentage", "per_unit_cap", "per_unit_floor", "per_unit_fee"})
    FIRM = frozenset({"per_unit_cap", "per_unit_floor", "per_unit_fee"})

    type: Literal["bps"] = "bps"
    """Always `bps`."""
    from_: Decimal | None = None
    """Quantity at which the tier begins."""
    to: Decimal | None = None
    """Quantity at which the tier ends. Null means it has no end."""
    percentage: Decimal | None = None
    """Percentage applied to each unit; 20 means 20 %."""
    per_unit_cap: Decimal | None = None
    """Most that one unit can cost, in the smallest unit of the price configuration's currency. Null means no upper
    limit. In the currency's minor unit (cents for USD); currency: `currency` of what this belongs to."""
    per_unit_floor: Decimal | None = None
    """Least that one unit can cost, in the smallest unit of the price configuration's currency. Null means no lower
    limit. In the currency's minor unit (cents for USD); currency: `currency` of what this belongs to."""
    per_unit_fee: Decimal | None = None
    """Fixed fee for each unit, in the smallest unit of the price configuration's currency. Null means none. In the
    currency's minor unit (cents for USD); currency: `currency` of what this belongs to."""
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
            if (_type := get("type")) != "bps":
                _type = const(get("type", UNSET), "type", "bps")
            if (_from := get("from")) is not None and type(_from) is not Decimal:
                _from = number(_from, "from")
            if (_to := get("to")) is not None and type(_to) is not Decimal:
                _to = number(_to, "to")
            if (_percentage := get("percentage")) is not None and type(_percentage) is not Decimal:
                _percentage = number(_percentage, "percentage")
            if (_per_unit_cap := get("per_unit_cap")) is not None and type(_per_unit_cap) is not Decimal:
                _per_unit_cap = number(_per_unit_cap, "per_unit_cap")
            if (_per_unit_floor := get("per_unit_floor")) is not None and type(_per_unit_floor) is not Decimal:
                _per_unit_floor = number(_per_unit_floor, "per_unit_floor")
            if (_per_unit_fee := get("per_unit_fee")) is not None and type(_per_unit_fee) is not Decimal:
                _per_unit_fee = number(_per_unit_fee, "per_unit_fee")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.type = _type
        self.from_ = _from
        self.to = _to
        self.percentage = _percentage
        self.per_unit_cap = _per_unit_cap
        self.per_unit_floor = _per_unit_floor
        self.per_unit_fee = _per_unit_fee
        self._source = source
        return self
