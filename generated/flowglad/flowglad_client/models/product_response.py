from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    nested,
    record,
)
from billfold_core.unset import UNSET

from .product import Product


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProductResponse(Model):
    """The answer to a create or an update."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"product"})

    product: Product
    """The product, without prices and features."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        _product = get("product", UNSET)
        _product = nested(_product, "product", Product.from_dict)
        self = cls.__new__(cls)
        self.product = _product
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["product"] = self.product.to_dict()
        return found
