from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    integer,
    record,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PromptScreeningUsage(Model):
    """What a screening used up."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"units"})

    units: int | None | Unset = UNSET
    """Number of units that the call used up."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_units := get("units", UNSET)) is not UNSET and _units is not None and type(_units) is not int:
            _units = integer(_units, "units")
        self = cls.__new__(cls)
        self.units = _units
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.units is not UNSET:
            found["units"] = self.units
        return found
