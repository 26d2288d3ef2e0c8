from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    integer,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FeatureFile(Model):
    """One file to download."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"file_name", "id", "size", "type", "url"})

    id: str
    """Id of the file. Begins with `file_` as a rule; do not check for it."""
    file_name: str | None | Unset = UNSET
    """Name of the file."""
    url: str | None | Unset = UNSET
    """Address to download the file from."""
    type: str | None | Unset = UNSET
    """Media type of the file."""
    size: int | None | Unset = UNSET
    """Size of the file in bytes."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_id := get("id", UNSET))) is not str:
            _id = text(_id, "id")
        if (_file_name := get("file_name", UNSET)) is not UNSET and _file_name is not None and type(_file_name) is not str:
            _file_name = text(_file_name, "file_name")
        if (_url := get("url", UNSET)) is not UNSET and _url is not None and type(_url) is not str:
            _url = text(_url, "url")
        if (_type := get("type", UNSET)) is not UNSET and _type is not None and type(_type) is not str:
            _type = text(_type, "type")
        if (_size := get("size", UNSET)) is not UNSET and _size is not None and type(_size) is not int:
            _size = integer(_size, "size")
        self = cls.__new__(cls)
        self.id = _id
        self.file_name = _file_name
        self.url = _url
        self.type = _type
        self.size = _size
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        if self.file_name is not UNSET:
            found["file_name"] = self.file_name
        if self.url is not UNSET:
            found["url"] = self.url
        if self.type is not UNSET:
            found["type"] = self.type
        if self.size is not UNSET:
            found["size"] = self.size
        return found
