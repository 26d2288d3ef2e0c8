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
    text,
)
from billfold_core.unset import UNSET, Unset

from .setup_price import SetupPrice, setup_price_from_dict
from .setup_product_fields import SetupProductFields


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SetupProduct(Model):
    """A product of an exported pricing model with its price and its features."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"features", "price", "product"})

    product: SetupProductFields
    """The product itself."""
    price: SetupPrice | None | Unset = UNSET
    """The product's active default price. Its other prices are not exported."""
    features: list[str] | Unset = UNSET
    """Slugs of the features a buyer is granted."""
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
        _product = nested(_product, "product", SetupProductFields.from_dict)
        if (_price := get("price", UNSET)) is not UNSET and _price is not None:
            _price = nested(_price, "price", setup_price_from_dict)
        if (_features := get("features", UNSET)) is not UNSET:
            _features = array(_features, "features", text)
        self = cls.__new__(cls)
        self.product = _product
        self.price = _price
        self.features = _features
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["product"] = self.product.to_dict()
        if self.price is not UNSET:
            found["price"] = None if self.price is None else self.price.to_dict()
        if self.features is not UNSET:
            found["features"] = self.features
        return found
