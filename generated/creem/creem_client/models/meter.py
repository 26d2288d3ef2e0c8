# Generated from specs/creem/resources/meters.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    nested,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .meter_aggregation import METER_AGGREGATION_MEMBERS, MeterAggregation
from .meter_status import METER_STATUS_MEMBERS, MeterStatus

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import meter_filter as meter_filter_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    meter_filter_module = Later(f"{__package__}.meter_filter")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Meter(Model):
    """Counts the usage events of one name for each customer."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "store_id": "store_id",
        "name": "name",
        "event_name": "event_name",
        "aggregation": "aggregation",
        "aggregation_property": "aggregation_property",
        "filter": "filter",
        "unit_label": "unit_label",
        "status": "status",
        "created_at": "created_at",
        "updated_at": "updated_at",
    }
    NULLABLE = frozenset(
        {"store_id", "name", "event_name", "aggregation_property", "filter", "unit_label", "created_at", "updated_at"}
    )
    FIRM = frozenset({"id"})

    id: str
    """Id of the meter. What it begins with is not documented."""
    store_id: str | None = None
    """Id of the store."""
    name: str | None = None
    """Name of the meter, unique in the store."""
    event_name: str | None = None
    """Name of the usage events that are counted."""
    aggregation: MeterAggregation | None = None
    """How the units come from the events."""
    aggregation_property: str | None = None
    """Which of an event's `properties` is looked at. Null for `count`."""
    filter: meter_filter_module.MeterFilter | None = None
    """Which of the events are counted. Without clauses, all are."""
    unit_label: str | None = None
    """What one unit is called."""
    status: MeterStatus | None = None
    """Whether the meter counts."""
    created_at: datetime | None = None
    """When the meter was created."""
    updated_at: datetime | None = None
    """When the meter was last changed."""
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
            if (_store_id := get("store_id")) is not None and type(_store_id) is not str:
                _store_id = text(_store_id, "store_id")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_event_name := get("event_name")) is not None and type(_event_name) is not str:
                _event_name = text(_event_name, "event_name")
            if (_aggregation := get("aggregation")) is not None:
                try:
                    _aggregation = METER_AGGREGATION_MEMBERS[_aggregation]
                except (KeyError, TypeError):
                    _aggregation = choice(_aggregation, "aggregation", MeterAggregation)
            if (_aggregation_property := get("aggregation_property")) is not None and type(_aggregation_property) is not str:
                _aggregation_property = text(_aggregation_property, "aggregation_property")
            if (_filter := get("filter")) is not None:
                _filter = nested(_filter, "filter", meter_filter_module.MeterFilter.from_dict)
            if (_unit_label := get("unit_label")) is not None and type(_unit_label) is not str:
                _unit_label = text(_unit_label, "unit_label")
            if (_status := get("status")) is not None:
                try:
                    _status = METER_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", MeterStatus)
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
            if (_updated_at := get("updated_at")) is not None:
                _updated_at = moment(_updated_at, "updated_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.store_id = _store_id
        self.name = _name
        self.event_name = _event_name
        self.aggregation = _aggregation
        self.aggregation_property = _aggregation_property
        self.filter = _filter
        self.unit_label = _unit_label
        self.status = _status
        self.created_at = _created_at
        self.updated_at = _updated_at
        self._source = source
        return self
