from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    exact_number,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    record,
    text,
)
from billfold_core.unset import UNSET
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreditAggregatorInput(Model):
    """An existing aggregator whose number is to consume credits."""

    FIELDS = {
        "aggregator_id": "aggregator_id",
        "weight": "weight",
    }

    aggregator_id: str
    """Id of the aggregator."""
    weight: Decimal | int
    """How heavily the aggregator's number counts against the credits."""
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
        if type((_aggregator_id := get("aggregator_id", UNSET))) is not str:
            _aggregator_id = text(_aggregator_id, "aggregator_id")
        _weight = get("weight", UNSET)
        _weight = exact_number(_weight, "weight")
        self = object.__new__(cls)
        self.aggregator_id = _aggregator_id
        self.weight = _weight
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["aggregator_id"] = plain(self.aggregator_id)
        found["weight"] = plain(self.weight)
        return found
