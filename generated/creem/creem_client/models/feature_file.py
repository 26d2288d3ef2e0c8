# Generated from specs/creem/resources/checkouts.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    integer,
    record,
    text,
)
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FeatureFile(Model):
    """One file to download."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "file_name": "file_name",
        "url": "url",
        "type": "type",
        "size": "size",
    }
    NULLABLE = frozenset({"file_name", "url", "type", "size"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the file. Begins with `file_` as a rule; do not check for it."""
    file_name: str | None = None
    """Name of the file."""
    url: str | None = None
    """Address to download the file from."""
    type: str | None = None
    """Media type of the file."""
    size: int | None = None
    """Size of the file in bytes."""
    _source: Mapping[str, Any] = _field(init=False, repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        get = source.get
        try:
            if type((_id := get("id"))) is not str:
                _id = text(get("id", UNSET), "id")
            if (_file_name := get("file_name")) is not None and type(_file_name) is not str:
                _file_name = text(_file_name, "file_name")
            if (_url := get("url")) is not None and type(_url) is not str:
                _url = text(_url, "url")
            if (_type := get("type")) is not None and type(_type) is not str:
                _type = text(_type, "type")
            if (_size := get("size")) is not None and type(_size) is not int:
                _size = integer(_size, "size")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.file_name = _file_name
        self.url = _url
        self.type = _type
        self.size = _size
        self._source = source
        return self
