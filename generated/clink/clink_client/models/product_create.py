from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self

import attrs
from billfold_core.inputs import (
    known_choice,
    unknown_fields,
)
from billfold_core.later import Later
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    mapping,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .product_price_input import ProductPriceInput
from .tax_category import TaxCategory, TaxCategoryValue

if TYPE_CHECKING:
    from .. import params
else:
    params = Later("clink_client.params")


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProductCreate(Model):
    """A product to create."""

    FIELDS = {
        "name": "name",
        "image": "image",
        "taxCategory": "tax_category",
        "localizedNames": "localized_names",
        "description": "description",
        "defaultPrice": "default_price",
        "priceList": "price_list",
    }

    name: str
    """Name of the product, shown where no localized name fits."""
    image: str
    """The product's picture, as the `ossId` that uploading a picture answered. Not an address (URL)."""
    tax_category: TaxCategoryValue
    """How the product is classified for tax."""
    localized_names: Mapping[str, str] | Unset = UNSET
    """Names to show to customers, by language or locale code such as `zh-CN`. Without a fitting one, `name` is shown."""
    description: str | Unset = UNSET
    """What the product is."""
    default_price: str | Unset = UNSET
    """Identifier of an existing price to use unless another is chosen. Normally left out; mark a member of `priceList`
    with `isDefaultPrice` instead."""
    price_list: Sequence[ProductPriceInput | params.ProductPriceInput] | Unset = UNSET
    """Prices to create with the product. Without it the product has none until one is created for it."""
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
        if type((_name := get("name", UNSET))) is not str:
            _name = text(_name, "name")
        if type((_image := get("image", UNSET))) is not str:
            _image = text(_image, "image")
        _tax_category = get("taxCategory", UNSET)
        _tax_category = known_choice(_tax_category, "taxCategory", TaxCategory)
        if (_localized_names := get("localizedNames", UNSET)) is not UNSET:
            _localized_names = mapping(_localized_names, "localizedNames", text)
        if (_description := get("description", UNSET)) is not UNSET and type(_description) is not str:
            _description = text(_description, "description")
        if (_default_price := get("defaultPrice", UNSET)) is not UNSET and type(_default_price) is not str:
            _default_price = text(_default_price, "defaultPrice")
        if (_price_list := get("priceList", UNSET)) is not UNSET:
            _price_list = array(_price_list, "priceList", ProductPriceInput.from_dict)
        self = object.__new__(cls)
        self.name = _name
        self.image = _image
        self.tax_category = _tax_category
        self.localized_names = _localized_names
        self.description = _description
        self.default_price = _default_price
        self.price_list = _price_list
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["name"] = plain(self.name)
        found["image"] = plain(self.image)
        found["taxCategory"] = plain(self.tax_category)
        if self.localized_names is not UNSET:
            found["localizedNames"] = plain(self.localized_names)
        if self.description is not UNSET:
            found["description"] = plain(self.description)
        if self.default_price is not UNSET:
            found["defaultPrice"] = plain(self.default_price)
        if self.price_list is not UNSET:
            found["priceList"] = plain(self.price_list)
        return found
