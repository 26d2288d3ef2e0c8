# Generated from specs/hyperline/resources/aggregators.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    record,
    text,
)

from .threshold_operator import THRESHOLD_OPERATOR_MEMBERS, ThresholdOperator

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AggregatorThreshold(Model):
    """A value of an aggregator's number that is watched."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "threshold_value": "threshold_value",
        "comparison_operator": "comparison_operator",
    }
    NULLABLE = frozenset({"id", "name", "threshold_value", "comparison_operator"})

    id: str | None = None
    """Id of the threshold."""
    name: str | None = None
    """Name."""
    threshold_value: Decimal | None = None
    """The value, in the aggregator's unit."""
    comparison_operator: ThresholdOperator | None = None
    """On which side of the value it applies."""
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
            if (_id := get("id")) is not None and type(_id) is not str:
                _id = text(_id, "id")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_threshold_value := get("threshold_value")) is not None and type(_threshold_value) is not Decimal:
                _threshold_value = number(_threshold_value, "threshold_value")
            if (_comparison_operator := get("comparison_operator")) is not None:
                try:
                    _comparison_operator = THRESHOLD_OPERATOR_MEMBERS[_comparison_operator]
                except (KeyError, TypeError):
                    _comparison_operator = choice(_comparison_operator, "comparison_operator", ThresholdOperator)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.name = _name
        self.threshold_value = _threshold_value
        self.comparison_operator = _comparison_operator
        self._source = source
        return self
