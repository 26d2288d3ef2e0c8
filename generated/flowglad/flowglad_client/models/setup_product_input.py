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
from billfold_core.unset import UNSET
from billfold_core.wire import plain

from .setup_price_input import SetupPriceInput, setup_price_input_from_dict
from .setup_product_fields_input import SetupProductFieldsInput

if TYPE_CHECKING:
    from .. import params
else:
    params = Later("flowglad_client.params")


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SetupProductInput(Model):
    """A product of a new structure with its price and its features."""

    FIELDS = {
        "product": "product",
        "price": "price",
        "features": "features",
    }

    product: SetupProductFieldsInput | params.SetupProductFieldsInput
    """The product itself."""
    price: SetupPriceInput | params.SetupPriceInput
    """The product's price. It must be active and the default price."""
    features: Sequence[str]
    """Slugs of the features a buyer is granted; may be empty. The features must be in the same document."""
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
        _product = nested(_product, "product", SetupProductFieldsInput.from_dict)
        _price = get("price", UNSET)
        _price = nested(_price, "price", setup_price_input_from_dict)
        _features = get("features", UNSET)
        _features = array(_features, "features", text)
        self = object.__new__(cls)
        self.product = _product
        self.price = _price
        self.features = _features
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["product"] = plain(self.product)
        found["price"] = plain(self.price)
        found["features"] = plain(self.features)
        return found
