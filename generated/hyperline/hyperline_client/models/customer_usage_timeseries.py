# Generated from specs/hyperline/resources/customer_usage.yaml. Do not edit.
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
from billfold_core.unset import UNSET

from .customer_usage_tick import CustomerUsageTick

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerUsageTimeseries(Model):
    """What a customer used over time."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "timeseries": "timeseries",
        "total": "total",
    }

    timeseries: list[CustomerUsageTick]
    """The steps."""
    total: Decimal
    """What was used in all."""
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
            _timeseries = get("timeseries", UNSET)
            _timeseries = array(_timeseries, "timeseries", CustomerUsageTick.from_dict)
            if type((_total := get("total"))) is not Decimal:
                _total = number(get("total", UNSET), "total")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.timeseries = _timeseries
        self.total = _total
        self._source = source
        return self
