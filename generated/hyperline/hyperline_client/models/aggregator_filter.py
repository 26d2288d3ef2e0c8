from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    choice,
    record,
)
from billfold_core.unset import UNSET, Unset

from .aggregator_condition import AggregatorCondition
from .conjunction import CONJUNCTION_MEMBERS, Conjunction


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AggregatorFilter(Model):
    """Which events an aggregator counts."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"conditional", "fields"})

    conditional: Conjunction | None | Unset = UNSET
    """Whether all conditions must hold or one is enough."""
    fields: list[AggregatorCondition] | None | Unset = UNSET
    """The conditions."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_conditional := get("conditional", UNSET)) is not UNSET and _conditional is not None:
            try:
                _conditional = CONJUNCTION_MEMBERS[_conditional]
            except (KeyError, TypeError):
                _conditional = choice(_conditional, "conditional", Conjunction)
        if (_fields := get("fields", UNSET)) is not UNSET and _fields is not None:
            _fields = array(_fields, "fields", AggregatorCondition.from_dict)
        self = cls.__new__(cls)
        self.conditional = _conditional
        self.fields = _fields
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.conditional is not UNSET:
            found["conditional"] = None if self.conditional is None else str(self.conditional)
        if self.fields is not UNSET:
            found["fields"] = None if self.fields is None else [item.to_dict() for item in self.fields]
        return found
