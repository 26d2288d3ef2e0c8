# Generated from specs/flowglad/resources/prices.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    choice,
    const,
    integer,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .any_price import AnyPrice
from .currency import CURRENCY_MEMBERS, Currency

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SinglePaymentPrice(AnyPrice, Model):
    """A price that is paid once."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "unitPrice": "unit_price",
        "currency": "currency",
        "type": "type",
        "productId": "product_id",
        "name": "name",
        "slug": "slug",
        "isDefault": "is_default",
        "active": "active",
        "pricingModelId": "pricing_model_id",
        "livemode": "livemode",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
    }
    NULLABLE = frozenset({"name", "slug"})
    FIRM = frozenset({"id", "unitPrice", "currency"})
    UNITS: ClassVar[Mapping[str, str]] = {"createdAt": "epoch_ms", "updatedAt": "epoch_ms"}

    id: str
    """Identifier, price_…."""
    unit_price: int
    """Price of one unit in the smallest unit of `currency`, 0 or more: 2000 is 20.00 USD but 2000 JPY. In the currency's
    minor unit (cents for USD); currency: `currency`."""
    currency: Currency
    """Currency of `unit_price`, taken from the organisation."""
    type: Literal["single_payment"] = "single_payment"
    """Kind of price; always `single_payment` here."""
    product_id: str | None = None
    """Identifier of the product it belongs to, prod_…."""
    name: str | None = None
    """Label of the price; null when it has none."""
    slug: str | None = None
    """Stable handle chosen by the seller; null when it has none. Older answers lack it."""
    is_default: bool | None = None
    """Whether it is the default price of its product or meter."""
    active: bool | None = None
    """Whether it can be sold."""
    pricing_model_id: str | None = None
    """Identifier of the pricing model it belongs to, pricing_model_…. Older answers lack it."""
    livemode: bool | None = None
    """`true` for live data, `false` for test data."""
    created_at: datetime | None = None
    """When it was created, in milliseconds since 1970 UTC."""
    updated_at: datetime | None = None
    """When it was last changed, in milliseconds since 1970 UTC."""
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
            if type((_id := get("id"))) is not str:
                _id = text(get("id", UNSET), "id")
            if type((_unit_price := get("unitPrice"))) is not int:
                _unit_price = integer(get("unitPrice", UNSET), "unitPrice")
            _currency = get("currency", UNSET)
            try:
                _currency = CURRENCY_MEMBERS[_currency]
            except (KeyError, TypeError):
                _currency = choice(_currency, "currency", Currency)
            if (_type := get("type")) != "single_payment":
                _type = const(get("type", UNSET), "type", "single_payment")
            if (_product_id := get("productId")) is not None and type(_product_id) is not str:
                _product_id = text(_product_id, "productId")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_slug := get("slug")) is not None and type(_slug) is not str:
                _slug = text(_slug, "slug")
            if (_is_default := get("isDefault")) is not None and type(_is_default) is not bool:
                _is_default = boolean(_is_default, "isDefault")
            if (_active := get("active")) is not None and type(_active) is not bool:
                _active = boolean(_active, "active")
            if (_pricing_model_id := get("pricingModelId")) is not None and type(_pricing_model_id) is not str:
                _pricing_model_id = text(_pricing_model_id, "pricingModelId")
            if (_livemode := get("livemode")) is not None and type(_livemode) is not bool:
                _livemode = boolean(_livemode, "livemode")
            if (_created_at := get("createdAt")) is not None:
                _created_at = epoch_ms(_created_at, "createdAt")
            if (_updated_at := get("updatedAt")) is not None:
                _updated_at = epoch_ms(_updated_at, "updatedAt")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.unit_price = _unit_price
        self.currency = _currency
        self.type = _type
        self.product_id = _product_id
        self.name = _name
        self.slug = _slug
        self.is_default = _is_default
        self.active = _active
        self.pricing_model_id = _pricing_model_id
        self.livemode = _livemode
        self.created_at = _created_at
        self.updated_at = _updated_at
        self._source = source
        return self
