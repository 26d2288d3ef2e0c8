# Generated from specs/hyperline/resources/aggregators.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    by_kind,
    choice,
    record,
    text,
)

from .aggregator_operator import AGGREGATOR_OPERATOR_MEMBERS, AggregatorOperator

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AggregatorCondition(Model):
    """One condition on a property of an event."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "property": "property",
        "operator": "operator",
        "value": "value",
    }
    NULLABLE = frozenset({"property", "operator", "value"})

    property: str | None = None
    """Name of the event's property."""
    operator: AggregatorOperator | None = None
    """How the property is compared."""
    value: bool | Decimal | str | None = None
    """What it is compared with. Absent for `isNull` and `isNotNull`."""
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
            if (_property := get("property")) is not None and type(_property) is not str:
                _property = text(_property, "property")
            if (_operator := get("operator")) is not None:
                try:
                    _operator = AGGREGATOR_OPERATOR_MEMBERS[_operator]
                except (KeyError, TypeError):
                    _operator = choice(_operator, "operator", AggregatorOperator)
            if (_value := get("value")) is not None:
                _value = by_kind(_value, "value", {bool: boolean, int: number, Decimal: number, float: number, str: text})
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.property = _property
        self.operator = _operator
        self.value = _value
        self._source = source
        return self
