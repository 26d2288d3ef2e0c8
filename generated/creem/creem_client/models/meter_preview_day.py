# Generated from specs/creem/resources/meters.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    integer,
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
class MeterPreviewDay(Model):
    """What is counted on one day."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "date": "date",
        "event_count": "event_count",
        "value": "value",
    }
    NULLABLE = frozenset({"date", "event_count", "value"})

    date: str | None = None
    """The UTC day."""
    event_count: int | None = None
    """How many events are counted; 0 on an empty day."""
    value: str | None = None
    """The units of this day alone, a number of any size written as text."""
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
            if (_date := get("date")) is not None and type(_date) is not str:
                _date = text(_date, "date")
            if (_event_count := get("event_count")) is not None and type(_event_count) is not int:
                _event_count = integer(_event_count, "event_count")
            if (_value := get("value")) is not None and type(_value) is not str:
                _value = text(_value, "value")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.date = _date
        self.event_count = _event_count
        self.value = _value
        self._source = source
        return self
