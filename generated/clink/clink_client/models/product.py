# Generated from specs/clink/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    boolean,
    choice,
    mapping,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .tax_category import TAX_CATEGORY_MEMBERS, TaxCategory

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import price as price_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    price_module = Later(f"{__package__}.price")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Product(Model):
    """Something the merchant sells."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "productId": "product_id",
        "name": "name",
        "localizedNames": "localized_names",
        "description": "description",
        "active": "active",
        "taxCategory": "tax_category",
        "image": "image",
        "defaultPrice": "default_price",
        "priceList": "price_list",
        "createTime": "create_time",
        "updateTime": "update_time",
    }
    NULLABLE = frozenset(
        {
            "name",
            "localizedNames",
            "description",
            "active",
            "taxCategory",
            "image",
            "defaultPrice",
            "priceList",
            "createTime",
            "updateTime",
        }
    )
    FIRM = frozenset({"productId", "priceList"})
    UNITS: ClassVar[Mapping[str, str]] = {"createTime": "epoch_ms", "updateTime": "epoch_ms"}

    product_id: str
    """Identifier of the product."""
    name: str | None = None
    """Name shown where no localized name fits."""
    localized_names: dict[str, str] | None = None
    """Names shown to customers, by language or locale code such as `zh-CN`."""
    description: str | None = None
    """What the product is."""
    active: bool | None = None
    """Whether the product can be bought."""
    tax_category: TaxCategory | None = None
    """How the product is classified for tax."""
    image: str | None = None
    """Address (URL) of the product's picture. Not the `oss_id` that creating a product takes, so never send it back."""
    default_price: str | None = None
    """Identifier of the price used unless another is chosen."""
    price_list: list[price_module.Price] | None = None
    """The product's prices. May be left out even right after they were created; list the prices then. After creation the
    order is that of the request, as far as known."""
    create_time: datetime | None = None
    """When the product was created, in milliseconds since 1970-01-01 UTC."""
    update_time: datetime | None = None
    """When the product was last changed, in milliseconds since 1970-01-01 UTC."""
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
            if type((_product_id := get("productId"))) is not str:
                _product_id = text(get("productId", UNSET), "productId")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_localized_names := get("localizedNames")) is not None:
                _localized_names = mapping(_localized_names, "localizedNames", text)
            if (_description := get("description")) is not None and type(_description) is not str:
                _description = text(_description, "description")
            if (_active := get("active")) is not None and type(_active) is not bool:
                _active = boolean(_active, "active")
            if (_tax_category := get("taxCategory")) is not None:
                try:
                    _tax_category = TAX_CATEGORY_MEMBERS[_tax_category]
                except (KeyError, TypeError):
                    _tax_category = choice(_tax_category, "taxCategory", TaxCategory)
            if (_image := get("image")) is not None and type(_image) is not str:
                _image = text(_image, "image")
            if (_default_price := get("defaultPrice")) is not None and type(_default_price) is not str:
                _default_price = text(_default_price, "defaultPrice")
            if (_price_list := get("priceList")) is not None:
                _price_list = array(_price_list, "priceList", price_module.Price.from_dict)
            if (_create_time := get("createTime")) is not None:
                _create_time = epoch_ms(_create_time, "createTime")
            if (_update_time := get("updateTime")) is not None:
                _update_time = epoch_ms(_update_time, "updateTime")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.product_id = _product_id
        self.name = _name
        self.localized_names = _localized_names
        self.description = _description
        self.active = _active
        self.tax_category = _tax_category
        self.image = _image
        self.default_price = _default_price
        self.price_list = _price_list
        self.create_time = _create_time
        self.update_time = _update_time
        self._source = source
        return self
