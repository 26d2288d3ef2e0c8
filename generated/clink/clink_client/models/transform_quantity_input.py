from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    known_choice,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    integer,
    record,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .rounding_mode import RoundingMode, RoundingModeValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TransformQuantityInput(Model):
    """How to convert a quantity before it is charged."""

    FIELDS = {
        "divideBy": "divide_by",
        "round": "round",
    }

    divide_by: int | Unset = UNSET
    """Number to divide the quantity by."""
    round: RoundingModeValue | Unset = UNSET
    """How the divided quantity becomes a whole number."""
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
        if (_divide_by := get("divideBy", UNSET)) is not UNSET and type(_divide_by) is not int:
            _divide_by = integer(_divide_by, "divideBy")
        if (_round := get("round", UNSET)) is not UNSET:
            _round = known_choice(_round, "round", RoundingMode)
        self = object.__new__(cls)
        self.divide_by = _divide_by
        self.round = _round
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.divide_by is not UNSET:
            found["divideBy"] = plain(self.divide_by)
        if self.round is not UNSET:
            found["round"] = plain(self.round)
        return found
