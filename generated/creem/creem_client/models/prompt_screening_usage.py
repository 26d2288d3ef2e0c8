# Generated from specs/creem/resources/moderation.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    integer,
    record,
    source_of,
)


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PromptScreeningUsage(Model):
    """What a screening used up."""

    FIELDS = {
        "units": "units",
    }
    NULLABLE = frozenset({"units"})

    units: int | None = None
    """Number of units that the call used up."""
    _source: Mapping[str, Any] = attrs.field(default=attrs.Factory(source_of, takes_self=True), alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        get = source.get
        try:
            if (_units := get("units")) is not None and type(_units) is not int:
                _units = integer(_units, "units")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.units = _units
        self._source = source
        return self
