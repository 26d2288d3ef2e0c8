# Generated from specs/hyperline/resources/aggregators.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    boolean,
    choice,
    integer,
    nested,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .aggregation_operation import AGGREGATION_OPERATION_MEMBERS, AggregationOperation
from .aggregator_interval_period import AGGREGATOR_INTERVAL_PERIOD_MEMBERS, AggregatorIntervalPeriod
from .aggregator_type import AGGREGATOR_TYPE_MEMBERS, AggregatorType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import aggregator_filter as aggregator_filter_module
    from . import aggregator_threshold as aggregator_threshold_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    aggregator_filter_module = Later(f"{__package__}.aggregator_filter")
    aggregator_threshold_module = Later(f"{__package__}.aggregator_threshold")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Aggregator(Model):
    """How a number is made from events."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "entity": "entity",
        "operation": "operation",
        "property": "property",
        "formula_sql": "formula_sql",
        "where": "where",
        "type": "type",
        "allow_negative_values": "allow_negative_values",
        "aggregate_on_customers_enabled": "aggregate_on_customers_enabled",
        "default_interval_count": "default_interval_count",
        "default_interval_period": "default_interval_period",
        "custom_event_name": "custom_event_name",
        "exposed_event_keys": "exposed_event_keys",
        "unit_name": "unit_name",
        "thresholds": "thresholds",
        "created_at": "created_at",
        "updated_at": "updated_at",
    }
    NULLABLE = frozenset(
        {
            "name",
            "description",
            "entity",
            "operation",
            "property",
            "formula_sql",
            "where",
            "type",
            "allow_negative_values",
            "aggregate_on_customers_enabled",
            "default_interval_count",
            "default_interval_period",
            "custom_event_name",
            "exposed_event_keys",
            "unit_name",
            "thresholds",
            "created_at",
            "updated_at",
        }
    )
    FIRM = frozenset({"id"})

    id: str
    """Id of the aggregator."""
    name: str | None = None
    """Name."""
    description: str | None = None
    """Text for own use."""
    entity: str | None = None
    """Type of event, or synchronised table, that is aggregated."""
    operation: AggregationOperation | None = None
    """How events become a number."""
    property: str | None = None
    """Property of the event that is added up, when `operation` is `sum`."""
    formula_sql: str | None = None
    """The formula, when `operation` is `sql_formula`. Can only be read."""
    where: aggregator_filter_module.AggregatorFilter | None = None
    """Which events count. Null means all."""
    type: AggregatorType | None = None
    """Whether the number starts anew each period."""
    allow_negative_values: bool | None = None
    """Whether the number may be below zero."""
    aggregate_on_customers_enabled: bool | None = None
    """Whether aggregation over customers is switched on."""
    default_interval_count: int | None = None
    """Number of periods in the default interval."""
    default_interval_period: AggregatorIntervalPeriod | None = None
    """Unit of the default interval."""
    custom_event_name: str | None = None
    """Own name of the event."""
    exposed_event_keys: list[str] | None = None
    """Keys of the event that are exposed."""
    unit_name: str | None = None
    """What one unit is called, such as user."""
    thresholds: list[aggregator_threshold_module.AggregatorThreshold] | None = None
    """Values of the number that are watched."""
    created_at: datetime | None = None
    """Moment it was created."""
    updated_at: datetime | None = None
    """Moment of the last change."""
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
            if (_description := get("description")) is not None and type(_description) is not str:
                _description = text(_description, "description")
            if (_entity := get("entity")) is not None and type(_entity) is not str:
                _entity = text(_entity, "entity")
            if (_operation := get("operation")) is not None:
                try:
                    _operation = AGGREGATION_OPERATION_MEMBERS[_operation]
                except (KeyError, TypeError):
                    _operation = choice(_operation, "operation", AggregationOperation)
            if (_property := get("property")) is not None and type(_property) is not str:
                _property = text(_property, "property")
            if (_formula_sql := get("formula_sql")) is not None and type(_formula_sql) is not str:
                _formula_sql = text(_formula_sql, "formula_sql")
            if (_where := get("where")) is not None:
                _where = nested(_where, "where", aggregator_filter_module.AggregatorFilter.from_dict)
            if (_type := get("type")) is not None:
                try:
                    _type = AGGREGATOR_TYPE_MEMBERS[_type]
                except (KeyError, TypeError):
                    _type = choice(_type, "type", AggregatorType)
            if (_allow_negative_values := get("allow_negative_values")) is not None and type(_allow_negative_values) is not bool:
                _allow_negative_values = boolean(_allow_negative_values, "allow_negative_values")
            if (_aggregate_on_customers_enabled := get("aggregate_on_customers_enabled")) is not None and type(
                _aggregate_on_customers_enabled
            ) is not bool:
                _aggregate_on_customers_enabled = boolean(_aggregate_on_customers_enabled, "aggregate_on_customers_enabled")
            if (_default_interval_count := get("default_interval_count")) is not None and type(
                _default_interval_count
            ) is not int:
                _default_interval_count = integer(_default_interval_count, "default_interval_count")
            if (_default_interval_period := get("default_interval_period")) is not None:
                try:
                    _default_interval_period = AGGREGATOR_INTERVAL_PERIOD_MEMBERS[_default_interval_period]
                except (KeyError, TypeError):
                    _default_interval_period = choice(
                        _default_interval_period, "default_interval_period", AggregatorIntervalPeriod
                    )
            if (_custom_event_name := get("custom_event_name")) is not None and type(_custom_event_name) is not str:
                _custom_event_name = text(_custom_event_name, "custom_event_name")
            if (_exposed_event_keys := get("exposed_event_keys")) is not None:
                _exposed_event_keys = array(_exposed_event_keys, "exposed_event_keys", text)
            if (_unit_name := get("unit_name")) is not None and type(_unit_name) is not str:
                _unit_name = text(_unit_name, "unit_name")
            if (_thresholds := get("thresholds")) is not None:
                _thresholds = array(_thresholds, "thresholds", aggregator_threshold_module.AggregatorThreshold.from_dict)
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
            if (_updated_at := get("updated_at")) is not None:
                _updated_at = moment(_updated_at, "updated_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
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
