from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset

from .metering_filter_configuration import MeteringFilterConfiguration


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MeteringFilter(Model):
    """Which usage events a price counts."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"configuration", "name"})

    name: str | None | Unset = UNSET
    """Name of the filter."""
    configuration: MeteringFilterConfiguration | None | Unset = UNSET
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
        if (_name := get("name", UNSET)) is not UNSET and _name is not None and type(_name) is not str:
            _name = text(_name, "name")
        if (_configuration := get("configuration", UNSET)) is not UNSET and _configuration is not None:
            _configuration = nested(_configuration, "configuration", MeteringFilterConfiguration.from_dict)
        self = cls.__new__(cls)
        self.name = _name
        self.configuration = _configuration
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.name is not UNSET:
            found["name"] = self.name
        if self.configuration is not UNSET:
            found["configuration"] = None if self.configuration is None else self.configuration.to_dict()
        return found
