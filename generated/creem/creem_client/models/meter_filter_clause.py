# Generated from specs/creem/resources/meters.yaml. Do not edit.
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

from .meter_filter_operator import METER_FILTER_OPERATOR_MEMBERS, MeterFilterOperator

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MeterFilterClause(Model):
    """One comparison with a value of an event."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "property": "property",
        "operator": "operator",
        "value": "value",
    }
    NULLABLE = frozenset({"property", "value"})

    property: str | None = None
    """Name of the value in an event's `properties`."""
    operator: MeterFilterOperator | None = None
    """How the two are compared."""
    value: str | Decimal | bool | None = None
    """What is compared with."""
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
                    _operator = METER_FILTER_OPERATOR_MEMBERS[_operator]
                except (KeyError, TypeError):
                    _operator = choice(_operator, "operator", MeterFilterOperator)
            if (_value := get("value")) is not None:
                _value = by_kind(_value, "value", {str: text, int: number, Decimal: number, float: number, bool: boolean})
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.property = _property
        self.operator = _operator
        self.value = _value
        self._source = source
        return self
