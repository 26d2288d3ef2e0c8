from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    boolean,
    choice,
    integer,
    moment,
    nested,
    record,
    text,
    unchanged,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import iso_text

from .aggregation_operation import AGGREGATION_OPERATION_MEMBERS, AggregationOperation
from .aggregator_filter import AggregatorFilter
from .aggregator_interval_period import AGGREGATOR_INTERVAL_PERIOD_MEMBERS, AggregatorIntervalPeriod
from .aggregator_threshold import AggregatorThreshold
from .aggregator_type import AGGREGATOR_TYPE_MEMBERS, AggregatorType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Aggregator(Model):
    """How a number is made from events."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "aggregate_on_customers_enabled",
            "allow_negative_values",
            "created_at",
            "custom_event_name",
            "default_interval_count",
            "default_interval_period",
            "description",
            "entity",
            "exposed_event_keys",
            "formula_sql",
            "id",
            "name",
            "operation",
            "property",
            "thresholds",
            "type",
            "unit_name",
            "updated_at",
            "where",
        }
    )

    id: str
    """Id of the aggregator."""
    name: str | None | Unset = UNSET
    """Name."""
    description: str | None | Unset = UNSET
    """Text for own use."""
    entity: str | None | Unset = UNSET
    """Type of event, or synchronised table, that is aggregated."""
    operation: AggregationOperation | None | Unset = UNSET
    """How events become a number."""
    property: str | None | Unset = UNSET
    """Property of the event that is added up, when `operation` is `sum`."""
    formula_sql: str | None | Unset = UNSET
    """The formula, when `operation` is `sql_formula`. Can only be read."""
    where: AggregatorFilter | None | Unset = UNSET
    """Which events count. Null means all."""
    type: AggregatorType | None | Unset = UNSET
    """Whether the number starts anew each period."""
    allow_negative_values: bool | None | Unset = UNSET
    """Whether the number may be below zero."""
    aggregate_on_customers_enabled: bool | None | Unset = UNSET
    """Whether aggregation over customers is switched on."""
    default_interval_count: int | None | Unset = UNSET
    """Number of periods in the default interval."""
    default_interval_period: AggregatorIntervalPeriod | None | Unset = UNSET
    """Unit of the default interval."""
    custom_event_name: str | None | Unset = UNSET
    """Own name of the event."""
    exposed_event_keys: list[str] | None | Unset = UNSET
    """Keys of the event that are exposed."""
    unit_name: str | None | Unset = UNSET
    """What one unit is called, such as user."""
    thresholds: list[AggregatorThreshold] | None | Unset = UNSET
    """Values of the number that are watched."""
    created_at: datetime | None | Unset = UNSET
    """Moment it was created."""
    updated_at: datetime | None | Unset = UNSET
    """Moment of the last change."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_id := get("id", UNSET))) is not str:
            _id = text(_id, "id")
        if (_name := get("name", UNSET)) is not UNSET and _name is not None and type(_name) is not str:
            _name = text(_name, "name")
        if (
            (_description := get("description", UNSET)) is not UNSET
            and _description is not None
            and type(_description) is not str
        ):
            _description = text(_description, "description")
        if (_entity := get("entity", UNSET)) is not UNSET and _entity is not None and type(_entity) is not str:
            _entity = text(_entity, "entity")
        if (_operation := get("operation", UNSET)) is not UNSET and _operation is not None:
            try:
                _operation = AGGREGATION_OPERATION_MEMBERS[_operation]
            except (KeyError, TypeError):
                _operation = choice(_operation, "operation", AggregationOperation)
        if (_property := get("property", UNSET)) is not UNSET and _property is not None and type(_property) is not str:
            _property = text(_property, "property")
        if (
            (_formula_sql := get("formula_sql", UNSET)) is not UNSET
            and _formula_sql is not None
            and type(_formula_sql) is not str
        ):
            _formula_sql = text(_formula_sql, "formula_sql")
        if (_where := get("where", UNSET)) is not UNSET and _where is not None:
            _where = nested(_where, "where", AggregatorFilter.from_dict)
        if (_type := get("type", UNSET)) is not UNSET and _type is not None:
            try:
                _type = AGGREGATOR_TYPE_MEMBERS[_type]
            except (KeyError, TypeError):
                _type = choice(_type, "type", AggregatorType)
        if (
            (_allow_negative_values := get("allow_negative_values", UNSET)) is not UNSET
            and _allow_negative_values is not None
            and type(_allow_negative_values) is not bool
        ):
            _allow_negative_values = boolean(_allow_negative_values, "allow_negative_values")
        if (
            (_aggregate_on_customers_enabled := get("aggregate_on_customers_enabled", UNSET)) is not UNSET
            and _aggregate_on_customers_enabled is not None
            and type(_aggregate_on_customers_enabled) is not bool
        ):
            _aggregate_on_customers_enabled = boolean(_aggregate_on_customers_enabled, "aggregate_on_customers_enabled")
        if (
            (_default_interval_count := get("default_interval_count", UNSET)) is not UNSET
            and _default_interval_count is not None
            and type(_default_interval_count) is not int
        ):
            _default_interval_count = integer(_default_interval_count, "default_interval_count")
        if (
            _default_interval_period := get("default_interval_period", UNSET)
        ) is not UNSET and _default_interval_period is not None:
            try:
                _default_interval_period = AGGREGATOR_INTERVAL_PERIOD_MEMBERS[_default_interval_period]
            except (KeyError, TypeError):
                _default_interval_period = choice(_default_interval_period, "default_interval_period", AggregatorIntervalPeriod)
        if (
            (_custom_event_name := get("custom_event_name", UNSET)) is not UNSET
            and _custom_event_name is not None
            and type(_custom_event_name) is not str
        ):
            _custom_event_name = text(_custom_event_name, "custom_event_name")
        if (_exposed_event_keys := get("exposed_event_keys", UNSET)) is not UNSET and _exposed_event_keys is not None:
            _exposed_event_keys = array(_exposed_event_keys, "exposed_event_keys", text)
        if (_unit_name := get("unit_name", UNSET)) is not UNSET and _unit_name is not None and type(_unit_name) is not str:
            _unit_name = text(_unit_name, "unit_name")
        if (_thresholds := get("thresholds", UNSET)) is not UNSET and _thresholds is not None:
            _thresholds = array(_thresholds, "thresholds", AggregatorThreshold.from_dict)
        if (_created_at := get("created_at", UNSET)) is not UNSET and _created_at is not None:
            _created_at = moment(_created_at, "created_at")
        if (_updated_at := get("updated_at", UNSET)) is not UNSET and _updated_at is not None:
            _updated_at = moment(_updated_at, "updated_at")
        self = cls.__new__(cls)
        self.id = _id
        self.name = _name
        self.description = _description
        self.entity = _entity
        self.operation = _operation
        self.property = _property
        self.formula_sql = _formula_sql
        self.where = _where
        self.type = _type
        self.allow_negative_values = _allow_negative_values
        self.aggregate_on_customers_enabled = _aggregate_on_customers_enabled
        self.default_interval_count = _default_interval_count
        self.default_interval_period = _default_interval_period
        self.custom_event_name = _custom_event_name
        self.exposed_event_keys = _exposed_event_keys
        self.unit_name = _unit_name
        self.thresholds = _thresholds
        self.created_at = _created_at
        self.updated_at = _updated_at
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        if self.name is not UNSET:
            found["name"] = self.name
        if self.description is not UNSET:
            found["description"] = self.description
        if self.entity is not UNSET:
            found["entity"] = self.entity
        if self.operation is not UNSET:
            found["operation"] = None if self.operation is None else str(self.operation)
        if self.property is not UNSET:
            found["property"] = self.property
        if self.formula_sql is not UNSET:
            found["formula_sql"] = self.formula_sql
        if self.where is not UNSET:
            found["where"] = None if self.where is None else self.where.to_dict()
        if self.type is not UNSET:
            found["type"] = None if self.type is None else str(self.type)
        if self.allow_negative_values is not UNSET:
            found["allow_negative_values"] = self.allow_negative_values
        if self.aggregate_on_customers_enabled is not UNSET:
            found["aggregate_on_customers_enabled"] = self.aggregate_on_customers_enabled
        if self.default_interval_count is not UNSET:
            found["default_interval_count"] = self.default_interval_count
        if self.default_interval_period is not UNSET:
            found["default_interval_period"] = None if self.default_interval_period is None else str(self.default_interval_period)
        if self.custom_event_name is not UNSET:
            found["custom_event_name"] = self.custom_event_name
        if self.exposed_event_keys is not UNSET:
            found["exposed_event_keys"] = self.exposed_event_keys
        if self.unit_name is not UNSET:
            found["unit_name"] = self.unit_name
        if self.thresholds is not UNSET:
            found["thresholds"] = None if self.thresholds is None else [item.to_dict() for item in self.thresholds]
        if self.created_at is not UNSET:
            found["created_at"] = (
                None if self.created_at is None else unchanged(self._source, "created_at", self.created_at, moment, iso_text)
            )
        if self.updated_at is not UNSET:
            found["updated_at"] = (
                None if self.updated_at is None else unchanged(self._source, "updated_at", self.updated_at, moment, iso_text)
            )
        return found
