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

from .price_create_input import PriceCreateInput, price_create_input_from_dict
from .product_update_input import ProductUpdateInput

if TYPE_CHECKING:
    from .. import params
else:
    params = Later("flowglad_client.params")


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProductUpdate(Model):
    """A product's new values and, if wanted, one more price and the whole list of features."""

    FIELDS = {
        "product": "product",
        "price": "price",
        "featureIds": "feature_ids",
    }

    product: ProductUpdateInput | params.ProductUpdateInput
    """The product's new values. Its `id` must be the one in the path."""
    price: PriceCreateInput | params.PriceCreateInput | Unset = UNSET
    """One more price for the product, in full. It does not change an existing price: every call with it adds one.
    Flowglad ignores it on the default product of a pricing model."""
    feature_ids: Sequence[str] | Unset = UNSET
    """Identifiers (feature_…) of all features the product shall have. The list takes the place of the present one. Leave
    it out when the features are not to be set."""
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
        _product = nested(_product, "product", ProductUpdateInput.from_dict)
        if (_price := get("price", UNSET)) is not UNSET:
            _price = nested(_price, "price", price_create_input_from_dict)
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
        if self.price is not UNSET:
            found["price"] = plain(self.price)
        if self.feature_ids is not UNSET:
            found["featureIds"] = plain(self.feature_ids)
        return found
