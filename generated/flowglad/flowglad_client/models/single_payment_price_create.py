from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs
from billfold_core.inputs import (
    at_least,
    money_integer,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    const,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SinglePaymentPriceCreate(Model):
    """A new price that is paid once."""

    FIELDS = {
        "productId": "product_id",
        "unitPrice": "unit_price",
        "isDefault": "is_default",
        "type": "type",
        "name": "name",
        "slug": "slug",
        "active": "active",
    }

    product_id: str
    """Identifier of the product it is for, prod_…."""
    unit_price: int
    """Price of one unit in the smallest unit of the organisation's currency, 0 or more: 2000 is 20.00 USD but 2000 JPY.
    The currency cannot be sent. In the currency's minor unit (cents for USD); currency: the account's (The
    organisation's currency; every price that is read names it as `currency`.). Limits: at least 0."""
    is_default: bool
    """Whether it is to be the default price of its product or meter."""
    type: Literal["single_payment"] = "single_payment"
    """Kind of price; always `single_payment` here."""
    name: str | None | Unset = UNSET
    """Label of the price."""
    slug: str | None | Unset = UNSET
    """Stable handle of your choice. It must not end with `_no_charge`, which Flowglad reserves."""
    active: bool | Unset = UNSET
    """Whether it can be sold."""
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
        if type((_product_id := get("productId", UNSET))) is not str:
            _product_id = text(_product_id, "productId")
        if type((_unit_price := get("unitPrice", UNSET))) is not int:
            _unit_price = money_integer(_unit_price, "unitPrice")
        at_least(_unit_price, "unitPrice", 0)
        if type((_is_default := get("isDefault", UNSET))) is not bool:
            _is_default = boolean(_is_default, "isDefault")
        if (_type := get("type", UNSET)) != "single_payment":
            _type = const(_type, "type", "single_payment")
        if (_name := get("name", UNSET)) is not UNSET and _name is not None and type(_name) is not str:
            _name = text(_name, "name")
        if (_slug := get("slug", UNSET)) is not UNSET and _slug is not None and type(_slug) is not str:
            _slug = text(_slug, "slug")
        if (_active := get("active", UNSET)) is not UNSET and type(_active) is not bool:
            _active = boolean(_active, "active")
        self = object.__new__(cls)
        self.product_id = _product_id
        self.unit_price = _unit_price
        self.is_default = _is_default
        self.type = _type
        self.name = _name
        self.slug = _slug
        self.active = _active
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["productId"] = plain(self.product_id)
        found["unitPrice"] = plain(self.unit_price)
        found["isDefault"] = plain(self.is_default)
        found["type"] = plain(self.type)
        if self.name is not UNSET:
            found["name"] = plain(self.name)
        if self.slug is not UNSET:
            found["slug"] = plain(self.slug)
        if self.active is not UNSET:
            found["active"] = plain(self.active)
        return found
