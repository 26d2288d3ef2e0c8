# Generated from specs/creem/resources/meters.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MeterConsumedUnits(Model):
    """How much one customer has used in a billing period."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "units": "units",
        "meter_id": "meter_id",
        "customer_id": "customer_id",
        "period_start": "period_start",
        "period_end": "period_end",
        "updated_at": "updated_at",
        "as_of": "as_of",
    }
    NULLABLE = frozenset({"meter_id", "customer_id", "period_start", "period_end", "updated_at", "as_of"})

    units: str
    """The units of the billing period, a number of any size written as text."""
    meter_id: str | None = None
    """Id of the meter."""
    customer_id: str | None = None
    """Id of the customer."""
    period_start: datetime | None = None
    """First moment of the billing period."""
    period_end: datetime | None = None
    """First moment after the billing period."""
    updated_at: datetime | None = None
    """When the running total last moved. Null while nothing was counted, and with `at`."""
    as_of: datetime | None = None
    """Moment that was counted up to. Only with `at`."""
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
            if type((_units := get("units"))) is not str:
                _units = text(get("units", UNSET), "units")
            if (_meter_id := get("meter_id")) is not None and type(_meter_id) is not str:
                _meter_id = text(_meter_id, "meter_id")
            if (_customer_id := get("customer_id")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customer_id")
            if (_period_start := get("period_start")) is not None:
                _period_start = moment(_period_start, "period_start")
            if (_period_end := get("period_end")) is not None:
                _period_end = moment(_period_end, "period_end")
            if (_updated_at := get("updated_at")) is not None:
                _updated_at = moment(_updated_at, "updated_at")
            if (_as_of := get("as_of")) is not None:
                _as_of = moment(_as_of, "as_of")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.units = _units
        self.meter_id = _meter_id
        self.customer_id = _customer_id
        self.period_start = _period_start
        self.period_end = _period_end
        self.updated_at = _updated_at
        self.as_of = _as_of
        self._source = source
        return self
