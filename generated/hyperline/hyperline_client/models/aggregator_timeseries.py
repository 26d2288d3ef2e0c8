# Generated from specs/hyperline/resources/aggregators.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    record,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import aggregator_timeseries_point as aggregator_timeseries_point_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    aggregator_timeseries_point_module = Later(f"{__package__}.aggregator_timeseries_point")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AggregatorTimeseries(Model):
    """The usage of an aggregator over time."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "timeseries": "timeseries",
        "total": "total",
    }
    NULLABLE = frozenset({"timeseries", "total"})

    timeseries: list[aggregator_timeseries_point_module.AggregatorTimeseriesPoint] | None = None
    """The parts of the time, each with its number."""
    total: Decimal | None = None
    """The number over the whole time."""
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
            if (_timeseries := get("timeseries")) is not None:
                _timeseries = array(
                    _timeseries, "timeseries", aggregator_timeseries_point_module.AggregatorTimeseriesPoint.from_dict
                )
            if (_total := get("total")) is not None and type(_total) is not Decimal:
                _total = number(_total, "total")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.timeseries = _timeseries
        self.total = _total
        self._source = source
        return self
