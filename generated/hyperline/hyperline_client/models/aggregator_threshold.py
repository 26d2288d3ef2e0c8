from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    as_is,
    choice,
    number,
    record,
    text,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .threshold_operator import THRESHOLD_OPERATOR_MEMBERS, ThresholdOperator


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AggregatorThreshold(Model):
    """A value of an aggregator's number that is watched."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"comparison_operator", "id", "name", "threshold_value"})

    id: str | None | Unset = UNSET
    """Id of the threshold."""
    name: str | None | Unset = UNSET
    """Name."""
    threshold_value: Decimal | None | Unset = UNSET
    """The value, in the aggregator's unit."""
    comparison_operator: ThresholdOperator | None | Unset = UNSET
    """On which side of the value it applies."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_id := get("id", UNSET)) is not UNSET and _id is not None and type(_id) is not str:
            _id = text(_id, "id")
        if (_name := get("name", UNSET)) is not UNSET and _name is not None and type(_name) is not str:
            _name = text(_name, "name")
        if (
            (_threshold_value := get("threshold_value", UNSET)) is not UNSET
            and _threshold_value is not None
            and type(_threshold_value) is not Decimal
        ):
            _threshold_value = number(_threshold_value, "threshold_value")
        if (_comparison_operator := get("comparison_operator", UNSET)) is not UNSET and _comparison_operator is not None:
            try:
                _comparison_operator = THRESHOLD_OPERATOR_MEMBERS[_comparison_operator]
            except (KeyError, TypeError):
                _comparison_operator = choice(_comparison_operator, "comparison_operator", ThresholdOperator)
        self = cls.__new__(cls)
        self.id = _id
        self.name = _name
        self.threshold_value = _threshold_value
        self.comparison_operator = _comparison_operator
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.id is not UNSET:
            found["id"] = self.id
        if self.name is not UNSET:
            found["name"] = self.name
        if self.threshold_value is not UNSET:
            found["threshold_value"] = (
                None
                if self.threshold_value is None
                else unchanged(self._source, "threshold_value", self.threshold_value, number, as_is)
            )
        if self.comparison_operator is not UNSET:
            found["comparison_operator"] = None if self.comparison_operator is None else str(self.comparison_operator)
        return found
