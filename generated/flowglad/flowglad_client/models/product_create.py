from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self

import attrs
from billfold_core.inputs import (
    unknown_fields,
)
from billfold_core.later import Later
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .product_input import ProductInput
from .product_price_input import ProductPriceInput, product_price_input_from_dict

if TYPE_CHECKING:
    from .. import params
else:
    params = Later("flowglad_client.params")


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProductCreate(Model):
    """A new product, its first price and its features."""

    FIELDS = {
        "product": "product",
        "price": "price",
        "featureIds": "feature_ids",
    }

    product: ProductInput | params.ProductInput
    """The product itself."""
    price: ProductPriceInput | params.ProductPriceInput
    """The product's first price. It becomes the default price whatever its `isDefault` says."""
    feature_ids: Sequence[str] | Unset = UNSET
    """Identifiers (feature_…) of the features a buyer is granted."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read and check what is to be sent.

        Raises:
            DecodeFault: A field is missing, unknown, outside its limits or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        if not source.keys() <= cls.FIELDS.keys():
            raise unknown_fields(source, cls.FIELDS)
        get = source.get
        _product = get("product", UNSET)
        _product = nested(_product, "product", ProductInput.from_dict)
        _price = get("price", UNSET)
        _price = nested(_price, "price", product_price_input_from_dict)
        if (_feature_ids := get("featureIds", UNSET)) is not UNSET:
            _feature_ids = array(_feature_ids, "featureIds", text)
        self = object.__new__(cls)
        self.product = _product
        self.price = _price
        self.feature_ids = _feature_ids
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["product"] = plain(self.product)
        found["price"] = plain(self.price)
        if self.feature_ids is not UNSET:
            found["featureIds"] = plain(self.feature_ids)
        return found
