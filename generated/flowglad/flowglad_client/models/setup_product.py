# Generated from specs/flowglad/resources/pricing_models.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET

from .setup_product_fields import SetupProductFields

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import setup_price as setup_price_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    setup_price_module = Later(f"{__package__}.setup_price")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SetupProduct(Model):
    """A product of an exported pricing model with its price and its features."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "product": "product",
        "price": "price",
        "features": "features",
    }
    NULLABLE = frozenset({"price"})
    FIRM = frozenset({"price"})

    product: SetupProductFields
    """The product itself."""
    price: setup_price_module.SetupPrice | None = None
    """The product's active default price. Its other prices are not exported."""
    features: list[str] | None = None
    """Slugs of the features a buyer is granted."""
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
            _product = get("product", UNSET)
            _product = nested(_product, "product", SetupProductFields.from_dict)
            if (_price := get("price")) is not None:
                _price = nested(_price, "price", setup_price_module.setup_price_from_dict)
            if (_features := get("features")) is not None:
                _features = array(_features, "features", text)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.product = _product
        self.price = _price
        self.features = _features
        self._source = source
        return self
