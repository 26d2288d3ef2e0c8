from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    boolean,
    choice,
    epoch_ms,
    mapping,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .price import Price
from .tax_category import TAX_CATEGORY_MEMBERS, TaxCategory


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Product(Model):
    """Something the merchant sells."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "active",
            "createTime",
            "defaultPrice",
            "description",
            "image",
            "localizedNames",
            "name",
            "priceList",
            "productId",
            "taxCategory",
            "updateTime",
        }
    )

    product_id: str
    """Identifier of the product."""
    name: str | None | Unset = UNSET
    """Name shown where no localized name fits."""
    localized_names: dict[str, str] | None | Unset = UNSET
    """Names shown to customers, by language or locale code such as `zh-CN`."""
    description: str | None | Unset = UNSET
    """What the product is."""
    active: bool | None | Unset = UNSET
    """Whether the product can be bought."""
    tax_category: TaxCategory | None | Unset = UNSET
    """How the product is classified for tax."""
    image: str | None | Unset = UNSET
    """Address (URL) of the product's picture. Not the `ossId` that creating a product takes, so never send it back."""
    default_price: str | None | Unset = UNSET
    """Identifier of the price used unless another is chosen."""
    price_list: list[Price] | None | Unset = UNSET
    """The product's prices. May be left out even right after they were created; list the prices then. After creation the
    order is that of the request, as far as known."""
    create_time: datetime | None | Unset = UNSET
    """When the product was created, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    update_time: datetime | None | Unset = UNSET
    """When the product was last changed, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_product_id := get("productId", UNSET))) is not str:
            _product_id = text(_product_id, "productId")
        if (_name := get("name", UNSET)) is not UNSET and _name is not None and type(_name) is not str:
            _name = text(_name, "name")
        if (_localized_names := get("localizedNames", UNSET)) is not UNSET and _localized_names is not None:
            _localized_names = mapping(_localized_names, "localizedNames", text)
        if (
            (_description := get("description", UNSET)) is not UNSET
            and _description is not None
            and type(_description) is not str
        ):
            _description = text(_description, "description")
        if (_active := get("active", UNSET)) is not UNSET and _active is not None and type(_active) is not bool:
            _active = boolean(_active, "active")
        if (_tax_category := get("taxCategory", UNSET)) is not UNSET and _tax_category is not None:
            try:
                _tax_category = TAX_CATEGORY_MEMBERS[_tax_category]
            except (KeyError, TypeError):
                _tax_category = choice(_tax_category, "taxCategory", TaxCategory)
        if (_image := get("image", UNSET)) is not UNSET and _image is not None and type(_image) is not str:
            _image = text(_image, "image")
        if (
            (_default_price := get("defaultPrice", UNSET)) is not UNSET
            and _default_price is not None
            and type(_default_price) is not str
        ):
            _default_price = text(_default_price, "defaultPrice")
        if (_price_list := get("priceList", UNSET)) is not UNSET and _price_list is not None:
            _price_list = array(_price_list, "priceList", Price.from_dict)
        if (_create_time := get("createTime", UNSET)) is not UNSET and _create_time is not None:
            _create_time = epoch_ms(_create_time, "createTime")
        if (_update_time := get("updateTime", UNSET)) is not UNSET and _update_time is not None:
            _update_time = epoch_ms(_update_time, "updateTime")
        self = cls.__new__(cls)
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

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["productId"] = self.product_id
        if self.name is not UNSET:
            found["name"] = self.name
        if self.localized_names is not UNSET:
            found["localizedNames"] = self.localized_names
        if self.description is not UNSET:
            found["description"] = self.description
        if self.active is not UNSET:
            found["active"] = self.active
        if self.tax_category is not UNSET:
            found["taxCategory"] = None if self.tax_category is None else str(self.tax_category)
        if self.image is not UNSET:
            found["image"] = self.image
        if self.default_price is not UNSET:
            found["defaultPrice"] = self.default_price
        if self.price_list is not UNSET:
            found["priceList"] = None if self.price_list is None else [item.to_dict() for item in self.price_list]
        if self.create_time is not UNSET:
            found["createTime"] = (
                None
                if self.create_time is None
                else unchanged(self._source, "createTime", self.create_time, epoch_ms, to_epoch_ms)
            )
        if self.update_time is not UNSET:
            found["updateTime"] = (
                None
                if self.update_time is None
                else unchanged(self._source, "updateTime", self.update_time, epoch_ms, to_epoch_ms)
            )
        return found
