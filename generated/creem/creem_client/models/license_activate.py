from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs
from billfold_core.inputs import (
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
class LicenseActivate(Model):
    """A licence key and a name for the installation that uses it."""

    FIELDS = {
        "key": "key",
        "instance_name": "instance_name",
    }

    key: str = attrs.field(repr=False)
    """The licence key that the user typed."""
    instance_name: str
    """Your own name for the device or installation, by which it can be recognised in the dashboard."""
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
        if type((_key := get("key", UNSET))) is not str:
            _key = text(_key, "key")
        if type((_instance_name := get("instance_name", UNSET))) is not str:
            _instance_name = text(_instance_name, "instance_name")
        self = object.__new__(cls)
        self.key = _key
        self.instance_name = _instance_name
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["key"] = plain(self.key)
        found["instance_name"] = plain(self.instance_name)
        return found
