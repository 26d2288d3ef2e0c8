# Generated from specs/hyperline/resources/custom_properties.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    nested,
    record,
)
from billfold_core.unset import UNSET

from .custom_property import CustomProperty

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import page_meta as page_meta_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    page_meta_module = Later(f"{__package__}.page_meta")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomPropertyPage(Model):
    """The custom properties."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "meta": "meta",
    }
    NULLABLE = frozenset({"meta"})

    data: list[CustomProperty]
    """The items."""
    meta: page_meta_module.PageMeta | None = None
    """How many there are."""
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
            _data = get("data", UNSET)
            _data = array(_data, "data", CustomProperty.from_dict)
            if (_meta := get("meta")) is not None:
                _meta = nested(_meta, "meta", page_meta_module.PageMeta.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.data = _data
        self.meta = _meta
        self._source = source
        return self
