from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    choice,
    integer,
    record,
)
from billfold_core.unset import UNSET, Unset

from .rounding_mode import ROUNDING_MODE_MEMBERS, RoundingMode


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TransformQuantity(Model):
    """How a quantity is converted before it is charged."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"divideBy", "round"})

    divide_by: int | None | Unset = UNSET
    """Number that the quantity is divided by."""
    round: RoundingMode | None | Unset = UNSET
    """How the divided quantity becomes a whole number."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_divide_by := get("divideBy", UNSET)) is not UNSET and _divide_by is not None and type(_divide_by) is not int:
            _divide_by = integer(_divide_by, "divideBy")
        if (_round := get("round", UNSET)) is not UNSET and _round is not None:
            try:
                _round = ROUNDING_MODE_MEMBERS[_round]
            except (KeyError, TypeError):
                _round = choice(_round, "round", RoundingMode)
        self = cls.__new__(cls)
        self.divide_by = _divide_by
        self.round = _round
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.divide_by is not UNSET:
            found["divideBy"] = self.divide_by
        if self.round is not UNSET:
            found["round"] = None if self.round is None else str(self.round)
        return found
