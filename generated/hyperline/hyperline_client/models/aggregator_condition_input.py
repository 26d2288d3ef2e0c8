from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    exact_number,
    known_choice,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    by_kind,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .aggregator_operator import AggregatorOperator, AggregatorOperatorValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AggregatorConditionInput(Model):
    """One condition on a property of an event."""

    FIELDS = {
        "property": "property",
        "operator": "operator",
        "value": "value",
    }

    property: str
    """Name of the event's property."""
    operator: AggregatorOperatorValue
    """A comparison in an aggregator's filter."""
    value: bool | Decimal | int | str | Unset = UNSET
    """What to compare with. Left out for `isNull` and `isNotNull`."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read and check what is to be sent.

        Raises:
            DecodeFault: A field is missing, unknown, outside its limits or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        if not source.keys() <= cls.FIELDS.keys():
            raise unknown_fields(source, cls.FIELDS)
        get = source.get
        if type((_property := get("property", UNSET))) is not str:
            _property = text(_property, "property")
        _operator = get("operator", UNSET)
        _operator = known_choice(_operator, "operator", AggregatorOperator)
        if (_value := get("value", UNSET)) is not UNSET:
            _value = by_kind(
                _value, "value", {bool: boolean, int: exact_number, Decimal: exact_number, float: exact_number, str: text}
            )
        self = object.__new__(cls)
        self.property = _property
        self.operator = _operator
        self.value = _value
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["property"] = plain(self.property)
        found["operator"] = plain(self.operator)
        if self.value is not UNSET:
            found["value"] = plain(self.value)
        return found
