# Generated from specs/creem/resources/meters.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    integer,
    record,
    text,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import meter_preview_day as meter_preview_day_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    meter_preview_day_module = Later(f"{__package__}.meter_preview_day")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MeterPreview(Model):
    """What is counted over seven whole UTC days up to today."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "matched_events": "matched_events",
        "units": "units",
        "distinct_customers": "distinct_customers",
        "daily": "daily",
    }
    NULLABLE = frozenset({"matched_events", "units", "distinct_customers", "daily"})

    matched_events: int | None = None
    """How many events are counted."""
    units: str | None = None
    """The units over all seven days, a number of any size written as text."""
    distinct_customers: int | None = None
    """How many customers the events belong to."""
    daily: list[meter_preview_day_module.MeterPreviewDay] | None = None
    """The seven days, today last. They add up to `units` only where events are counted or added up."""
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
            if (_matched_events := get("matched_events")) is not None and type(_matched_events) is not int:
                _matched_events = integer(_matched_events, "matched_events")
            if (_units := get("units")) is not None and type(_units) is not str:
                _units = text(_units, "units")
            if (_distinct_customers := get("distinct_customers")) is not None and type(_distinct_customers) is not int:
                _distinct_customers = integer(_distinct_customers, "distinct_customers")
            if (_daily := get("daily")) is not None:
                _daily = array(_daily, "daily", meter_preview_day_module.MeterPreviewDay.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.matched_events = _matched_events
        self.units = _units
        self.distinct_customers = _distinct_customers
        self.daily = _daily
        self._source = source
        return self
