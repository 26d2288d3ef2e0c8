# Generated from specs/hyperline/resources/aggregators.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    record,
    text,
)
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import aggregator_usage_threshold as aggregator_usage_threshold_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    aggregator_usage_threshold_module = Later(f"{__package__}.aggregator_usage_threshold")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AggregatorUsage(Model):
    """What the usage of an aggregator is called and measured against. It has no figures."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "unit_name": "unit_name",
        "thresholds": "thresholds",
    }
    NULLABLE = frozenset({"name", "unit_name", "thresholds"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the aggregator."""
    name: str | None = None
    """Name."""
    unit_name: str | None = None
    """What one unit is called."""
    thresholds: list[aggregator_usage_threshold_module.AggregatorUsageThreshold] | None = None
    """Values of the number that are watched."""
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
            if (_unit_name := get("unit_name")) is not None and type(_unit_name) is not str:
                _unit_name = text(_unit_name, "unit_name")
            if (_thresholds := get("thresholds")) is not None:
                _thresholds = array(
                    _thresholds, "thresholds", aggregator_usage_threshold_module.AggregatorUsageThreshold.from_dict
                )
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.name = _name
        self.unit_name = _unit_name
        self.thresholds = _thresholds
        self._source = source
        return self
