# Generated from specs/hyperline/resources/events.yaml. Do not edit.
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

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Event(Model):
    """An event as it is stored. Only what is sent is published of it."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "customer_id": "customer_id",
        "event_type": "event_type",
        "timestamp": "timestamp",
        "record": "record",
    }
    NULLABLE = frozenset({"customer_id", "event_type", "timestamp", "record"})

    customer_id: str | None = None
    """Id of the customer."""
    event_type: str | None = None
    """What happened."""
    timestamp: datetime | None = None
    """When it happened."""
    record: dict[str, Any] | None = None
    """What is counted, with its `id`."""
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
            if (_customer_id := get("customer_id")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customer_id")
            if (_event_type := get("event_type")) is not None and type(_event_type) is not str:
                _event_type = text(_event_type, "event_type")
            if (_timestamp := get("timestamp")) is not None:
                _timestamp = moment(_timestamp, "timestamp")
            if (_record := get("record")) is not None:
                _record = mapping(_record, "record", anything)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.customer_id = _customer_id
        self.event_type = _event_type
        self.timestamp = _timestamp
        self.record = _record
        self._source = source
        return self
