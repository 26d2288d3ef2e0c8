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
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .destination_environment import DestinationEnvironment, DestinationEnvironmentValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PricingModelClone(Model):
    """The name of a copy and where it goes."""

    FIELDS = {
        "name": "name",
        "destinationEnvironment": "destination_environment",
    }

    name: str
    """Label of the copy."""
    destination_environment: DestinationEnvironmentValue | Unset = UNSET
    """Whether the copy is for live or for test data. Left out, it is for the same kind of data as the original."""
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
        if type((_name := get("name", UNSET))) is not str:
            _name = text(_name, "name")
        if (_destination_environment := get("destinationEnvironment", UNSET)) is not UNSET:
            _destination_environment = known_choice(_destination_environment, "destinationEnvironment", DestinationEnvironment)
        self = object.__new__(cls)
        self.name = _name
        self.destination_environment = _destination_environment
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["name"] = plain(self.name)
        if self.destination_environment is not UNSET:
            found["destinationEnvironment"] = plain(self.destination_environment)
        return found
