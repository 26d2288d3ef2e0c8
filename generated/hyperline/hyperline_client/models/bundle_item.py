from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    as_is,
    nested,
    number,
    record,
    text,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .bundle_item_product import BundleItemProduct


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BundleItem(Model):
    """One product in a bundle."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"id", "percentage", "product", "product_id"})

    id: str | None | Unset = UNSET
    """Id of the item."""
    product_id: str | None | Unset = UNSET
    """Id of the product in the bundle."""
    percentage: Decimal | None | Unset = UNSET
    """Share in the bundle, in percent (20 means 20 %). The shares of all items sum to 100."""
    product: BundleItemProduct | None | Unset = UNSET
    """The product in the bundle, in short."""
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
        if (_product_id := get("product_id", UNSET)) is not UNSET and _product_id is not None and type(_product_id) is not str:
            _product_id = text(_product_id, "product_id")
        if (
            (_percentage := get("percentage", UNSET)) is not UNSET
            and _percentage is not None
            and type(_percentage) is not Decimal
        ):
            _percentage = number(_percentage, "percentage")
        if (_product := get("product", UNSET)) is not UNSET and _product is not None:
            _product = nested(_product, "product", BundleItemProduct.from_dict)
        self = cls.__new__(cls)
        self.id = _id
        self.product_id = _product_id
        self.percentage = _percentage
        self.product = _product
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.id is not UNSET:
            found["id"] = self.id
        if self.product_id is not UNSET:
            found["product_id"] = self.product_id
        if self.percentage is not UNSET:
            found["percentage"] = (
                None if self.percentage is None else unchanged(self._source, "percentage", self.percentage, number, as_is)
            )
        if self.product is not UNSET:
            found["product"] = None if self.product is None else self.product.to_dict()
        return found
