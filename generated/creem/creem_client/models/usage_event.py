# Generated from specs/creem/resources/events.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    anything,
    array,
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
class UsageEvent(Model):
    """What a customer used."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "customer_id": "customer_id",
        "event_id": "event_id",
        "name": "name",
        "properties": "properties",
        "timestamp": "timestamp",
        "created_at": "created_at",
        "matched_meters": "matched_meters",
    }
    NULLABLE = frozenset({"customer_id", "event_id", "name", "properties", "timestamp", "created_at", "matched_meters"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the record, which `starting_after` takes. What it begins with is not documented."""
    customer_id: str | None = None
    """Id of the customer."""
    event_id: str | None = None
    """Your own id of the event, or the one that the server made."""
    name: str | None = None
    """Name of the event."""
    properties: dict[str, Any] | None = None
    """Your own values of the use."""
    timestamp: datetime | None = None
    """When it was used."""
    created_at: datetime | None = None
    """When it arrived."""
    matched_meters: list[str] | None = None
    """The meters that are active now and count it. Empty when none does at the moment."""
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
            if (_customer_id := get("customer_id")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customer_id")
            if (_event_id := get("event_id")) is not None and type(_event_id) is not str:
                _event_id = text(_event_id, "event_id")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_properties := get("properties")) is not None:
                _properties = mapping(_properties, "properties", anything)
            if (_timestamp := get("timestamp")) is not None:
                _timestamp = moment(_timestamp, "timestamp")
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
            if (_matched_meters := get("matched_meters")) is not None:
                _matched_meters = array(_matched_meters, "matched_meters", text)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.customer_id = _customer_id
        self.event_id = _event_id
        self.name = _name
        self.properties = _properties
        self.timestamp = _timestamp
        self.created_at = _created_at
        self.matched_meters = _matched_meters
        self._source = source
        return self
