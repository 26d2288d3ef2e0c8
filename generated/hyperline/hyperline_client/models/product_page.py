from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    nested,
    record,
)
from billfold_core.unset import UNSET

from .page_meta import PageMeta
from .product import Product, product_from_dict


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProductPage(Model):
    """One page of products, without their price configurations."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"data", "meta"})

    meta: PageMeta
    """Where a page lies in the whole list. Count the items of `data` to move on, not `taken`."""
    data: list[Product]
    """The items, at most 100."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        _meta = get("meta", UNSET)
        _meta = nested(_meta, "meta", PageMeta.from_dict)
        _data = get("data", UNSET)
        _data = array(_data, "data", product_from_dict)
        self = cls.__new__(cls)
        self.meta = _meta
        self.data = _data
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["meta"] = self.meta.to_dict()
        found["data"] = [item.to_dict() for item in self.data]
        return found
