from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    as_is,
    nested,
    number,
    record,
    text,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .aggregator import Aggregator


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreditAggregator(Model):
    """An aggregator whose number consumes credits."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"aggregator", "aggregator_id", "weight"})

    aggregator_id: str | None | Unset = UNSET
    """Id of the aggregator."""
    aggregator: Aggregator | None | Unset = UNSET
    """The aggregator."""
    weight: Decimal | None | Unset = UNSET
    """How heavily the aggregator's number counts against the credits."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (
            (_aggregator_id := get("aggregator_id", UNSET)) is not UNSET
            and _aggregator_id is not None
            and type(_aggregator_id) is not str
        ):
            _aggregator_id = text(_aggregator_id, "aggregator_id")
        if (_aggregator := get("aggregator", UNSET)) is not UNSET and _aggregator is not None:
            _aggregator = nested(_aggregator, "aggregator", Aggregator.from_dict)
        if (_weight := get("weight", UNSET)) is not UNSET and _weight is not None and type(_weight) is not Decimal:
            _weight = number(_weight, "weight")
        self = cls.__new__(cls)
        self.aggregator_id = _aggregator_id
        self.aggregator = _aggregator
        self.weight = _weight
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.aggregator_id is not UNSET:
            found["aggregator_id"] = self.aggregator_id
        if self.aggregator is not UNSET:
            found["aggregator"] = None if self.aggregator is None else self.aggregator.to_dict()
        if self.weight is not UNSET:
            found["weight"] = None if self.weight is None else unchanged(self._source, "weight", self.weight, number, as_is)
        return found
