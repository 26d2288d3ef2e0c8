# Generated from specs/hyperline/resources/customer_usage.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
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
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerUsageItem(Model):
    """What a customer used, for one aggregator."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "aggregator_id": "aggregator_id",
        "total": "total",
        "count": "count",
        "name": "name",
        "unit_name": "unit_name",
    }
    NULLABLE = frozenset({"name", "unit_name"})
    FIRM = frozenset({"aggregator_id"})

    aggregator_id: str
    """Id of the aggregator."""
    total: Decimal
    """What was used, as the aggregator counts it."""
    count: int
    """Number of events."""
    name: str | None = None
    """Name of the aggregator."""
    unit_name: str | None = None
    """What one unit is called, such as user."""
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
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_unit_name := get("unit_name")) is not None and type(_unit_name) is not str:
                _unit_name = text(_unit_name, "unit_name")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.aggregator_id = _aggregator_id
        self.total = _total
        self.count = _count
        self.name = _name
        self.unit_name = _unit_name
        self._source = source
        return self
