from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    choice,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset

from .product_type import PRODUCT_TYPE_MEMBERS, ProductType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BundleItemProduct(Model):
    """A product in a bundle, in short."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"id", "name", "type"})

    id: str | None | Unset = UNSET
    """Id of the product."""
    name: str | None | Unset = UNSET
    """Name of the product."""
    type: ProductType | None | Unset = UNSET
    """Kind of product."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_id := get("id", UNSET)) is not UNSET and _id is not None and type(_id) is not str:
            _id = text(_id, "id")
        if (_name := get("name", UNSET)) is not UNSET and _name is not None and type(_name) is not str:
            _name = text(_name, "name")
        if (_type := get("type", UNSET)) is not UNSET and _type is not None:
            try:
                _type = PRODUCT_TYPE_MEMBERS[_type]
            except (KeyError, TypeError):
                _type = choice(_type, "type", ProductType)
        self = cls.__new__(cls)
        self.id = _id
        self.name = _name
        self.type = _type
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.id is not UNSET:
            found["id"] = self.id
        if self.name is not UNSET:
            found["name"] = self.name
        if self.type is not UNSET:
            found["type"] = None if self.type is None else str(self.type)
        return found
