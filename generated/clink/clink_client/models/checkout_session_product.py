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
class CheckoutSessionProduct(Model):
    """The product that a checkout session is about."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"productId", "productName"})

    product_id: str | None | Unset = UNSET
    """Identifier of the product."""
    product_name: str | None | Unset = UNSET
    """Name of the product."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_product_id := get("productId", UNSET)) is not UNSET and _product_id is not None and type(_product_id) is not str:
            _product_id = text(_product_id, "productId")
        if (
            (_product_name := get("productName", UNSET)) is not UNSET
            and _product_name is not None
            and type(_product_name) is not str
        ):
            _product_name = text(_product_name, "productName")
        self = cls.__new__(cls)
        self.product_id = _product_id
        self.product_name = _product_name
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.product_id is not UNSET:
            found["productId"] = self.product_id
        if self.product_name is not UNSET:
            found["productName"] = self.product_name
        return found
