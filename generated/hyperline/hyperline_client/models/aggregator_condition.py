from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    by_kind,
    choice,
    number,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset

from .aggregator_operator import AGGREGATOR_OPERATOR_MEMBERS, AggregatorOperator


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AggregatorCondition(Model):
    """One condition on a property of an event."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"operator", "property", "value"})

    property: str | None | Unset = UNSET
    """Name of the event's property."""
    operator: AggregatorOperator | None | Unset = UNSET
    """How the property is compared."""
    value: bool | Decimal | str | None | Unset = UNSET
    """What it is compared with. Absent for `isNull` and `isNotNull`."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_property := get("property", UNSET)) is not UNSET and _property is not None and type(_property) is not str:
            _property = text(_property, "property")
        if (_operator := get("operator", UNSET)) is not UNSET and _operator is not None:
            try:
                _operator = AGGREGATOR_OPERATOR_MEMBERS[_operator]
            except (KeyError, TypeError):
                _operator = choice(_operator, "operator", AggregatorOperator)
        if (_value := get("value", UNSET)) is not UNSET and _value is not None:
            _value = by_kind(_value, "value", {bool: boolean, int: number, Decimal: number, float: number, str: text})
        self = cls.__new__(cls)
        self.property = _property
        self.operator = _operator
        self.value = _value
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.property is not UNSET:
            found["property"] = self.property
        if self.operator is not UNSET:
            found["operator"] = None if self.operator is None else str(self.operator)
        if self.value is not UNSET:
            found["value"] = self.value
        return found
