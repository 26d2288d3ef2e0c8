# Generated from specs/hyperline/resources/aggregators.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    record,
    text,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AggregatorTimeseriesPoint(Model):
    """The usage in one month, day or hour."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "tick": "tick",
        "count": "count",
    }
    NULLABLE = frozenset({"tick", "count"})

    tick: str | None = None
    """The month, day or hour. Its form is not documented."""
    count: Decimal | None = None
    """The aggregated number, also where events are added up, not counted."""
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
            if (_tick := get("tick")) is not None and type(_tick) is not str:
                _tick = text(_tick, "tick")
            if (_count := get("count")) is not None and type(_count) is not Decimal:
                _count = number(_count, "count")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.tick = _tick
        self.count = _count
        self._source = source
        return self
