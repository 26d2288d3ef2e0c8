from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProductImage(Model):
    """A stored picture."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"fileName", "ossId", "url"})

    oss_id: str
    """Handle of the picture, to be sent as `image` when creating a product."""
    url: str | None | Unset = UNSET
    """Public address of the picture."""
    file_name: str | None | Unset = UNSET
    """Name of the file, as sent or as stored."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_oss_id := get("ossId", UNSET))) is not str:
            _oss_id = text(_oss_id, "ossId")
        if (_url := get("url", UNSET)) is not UNSET and _url is not None and type(_url) is not str:
            _url = text(_url, "url")
        if (_file_name := get("fileName", UNSET)) is not UNSET and _file_name is not None and type(_file_name) is not str:
            _file_name = text(_file_name, "fileName")
        self = cls.__new__(cls)
        self.oss_id = _oss_id
        self.url = _url
        self.file_name = _file_name
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["ossId"] = self.oss_id
        if self.url is not UNSET:
            found["url"] = self.url
        if self.file_name is not UNSET:
            found["fileName"] = self.file_name
        return found
