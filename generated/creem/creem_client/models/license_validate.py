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
class LicenseValidate(Model):
    """A licence key and the installation to check it for."""

    FIELDS = {
        "key": "key",
        "instance_id": "instance_id",
    }

    key: str = attrs.field(repr=False)
    """The licence key."""
    instance_id: str
    """Id of the installation to check, as `instance.id` of the activation gave it."""
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
        if type((_instance_id := get("instance_id", UNSET))) is not str:
            _instance_id = text(_instance_id, "instance_id")
        self = object.__new__(cls)
        self.key = _key
        self.instance_id = _instance_id
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["key"] = plain(self.key)
        found["instance_id"] = plain(self.instance_id)
        return found
