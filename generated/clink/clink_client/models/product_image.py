# Generated from specs/clink/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
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
class ProductImage(Model):
    """A stored picture."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "ossId": "oss_id",
        "url": "url",
        "fileName": "file_name",
    }
    NULLABLE = frozenset({"url", "fileName"})
    FIRM = frozenset({"ossId"})

    oss_id: str
    """Handle of the picture, to be sent as `image` when creating a product."""
    url: str | None = None
    """Public address of the picture."""
    file_name: str | None = None
    """Name of the file, as sent or as stored."""
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
            if type((_oss_id := get("ossId"))) is not str:
                _oss_id = text(get("ossId", UNSET), "ossId")
            if (_url := get("url")) is not None and type(_url) is not str:
                _url = text(_url, "url")
            if (_file_name := get("fileName")) is not None and type(_file_name) is not str:
                _file_name = text(_file_name, "fileName")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.oss_id = _oss_id
        self.url = _url
        self.file_name = _file_name
        self._source = source
        return self
