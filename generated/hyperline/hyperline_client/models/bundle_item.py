# Generated from specs/hyperline/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    nested,
    record,
    text,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import bundle_item_product as bundle_item_product_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    bundle_item_product_module = Later(f"{__package__}.bundle_item_product")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BundleItem(Model):
    """One product in a bundle."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "product_id": "product_id",
        "percentage": "percentage",
        "product": "product",
    }
    NULLABLE = frozenset({"id", "product_id", "percentage", "product"})

    id: str | None = None
    """Id of the item."""
    product_id: str | None = None
    """Id of the product in the bundle."""
    percentage: Decimal | None = None
    """Share in the bundle, in percent (20 means 20 %). The shares of all items sum to 100."""
    product: bundle_item_product_module.BundleItemProduct | None = None
    """The product in the bundle, in short."""
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
            if (_id := get("id")) is not None and type(_id) is not str:
                _id = text(_id, "id")
            if (_product_id := get("product_id")) is not None and type(_product_id) is not str:
                _product_id = text(_product_id, "product_id")
            if (_percentage := get("percentage")) is not None and type(_percentage) is not Decimal:
                _percentage = number(_percentage, "percentage")
            if (_product := get("product")) is not None:
                _product = nested(_product, "product", bundle_item_product_module.BundleItemProduct.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.product_id = _product_id
        self.percentage = _percentage
        self.product = _product
        self._source = source
        return self
