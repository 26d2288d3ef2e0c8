# Generated from specs/hyperline/resources/aggregators.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    anything,
    mapping,
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
class AggregatorUsageEvent(Model):
    """An event that an aggregator counts."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "timestamp": "timestamp",
        "payload": "payload",
    }
    NULLABLE = frozenset({"name", "timestamp", "payload"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the event."""
    name: str | None = None
    """Type of the event."""
    timestamp: datetime | None = None
    """Moment of the event."""
    payload: dict[str, Any] | None = None
    """The values that the event came with."""
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
            if type((_id := get("id"))) is not str:
                _id = text(get("id", UNSET), "id")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_timestamp := get("timestamp")) is not None:
                _timestamp = moment(_timestamp, "timestamp")
            if (_payload := get("payload")) is not None:
                _payload = mapping(_payload, "payload", anything)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.name = _name
        self.timestamp = _timestamp
        self.payload = _payload
        self._source = source
        return self
