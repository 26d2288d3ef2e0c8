# Generated from specs/hyperline/resources/customer_usage.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    integer,
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
class CustomerUsageTotal(Model):
    """What a customer used in a period, for one aggregator."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "aggregator_id": "aggregator_id",
        "total": "total",
        "count": "count",
        "period_start": "period_start",
        "period_end": "period_end",
    }
    NULLABLE = frozenset({"period_start", "period_end"})
    FIRM = frozenset({"aggregator_id"})

    aggregator_id: str
    """Id of the aggregator."""
    total: Decimal
    """What was used, as the aggregator counts it."""
    count: int
    """Number of events."""
    period_start: datetime | None = None
    """Begin of the period."""
    period_end: datetime | None = None
    """End of the period."""
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
            if type((_aggregator_id := get("aggregator_id"))) is not str:
                _aggregator_id = text(get("aggregator_id", UNSET), "aggregator_id")
            if type((_total := get("total"))) is not Decimal:
                _total = number(get("total", UNSET), "total")
            if type((_count := get("count"))) is not int:
                _count = integer(get("count", UNSET), "count")
            if (_period_start := get("period_start")) is not None:
                _period_start = moment(_period_start, "period_start")
            if (_period_end := get("period_end")) is not None:
                _period_end = moment(_period_end, "period_end")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.aggregator_id = _aggregator_id
        self.total = _total
        self.count = _count
        self.period_start = _period_start
        self.period_end = _period_end
        self._source = source
        return self
