from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    at_least,
    money_number,
    more_than,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    integer,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PriceDataInput(Model):
    """A line of a purchase that is not in the catalogue."""

    FIELDS = {
        "name": "name",
        "unitAmount": "unit_amount",
        "quantity": "quantity",
        "currency": "currency",
        "imageUrl": "image_url",
    }
    FIRM = frozenset({"currency"})

    name: str
    """Label to show at checkout."""
    unit_amount: Decimal | int
    """Price of one unit, more than 0, in the main unit of `currency` (29.99 with USD is 29 dollars 99 cents). Use no
    more decimal places than the currency has. In the currency's major unit (29.99 is 29 and 99 hundredths); currency:
    `currency`. Limits: more than 0."""
    quantity: int | Unset = UNSET
    """How many units, at least 1. Limits: at least 1."""
    currency: str | Unset = UNSET
    """Currency of `unitAmount`, a three-letter ISO 4217 code. Send it; what holds without it is not documented."""
    image_url: str | Unset = UNSET
    """Address (URL) of a picture to show at checkout."""
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
        _unit_amount = get("unitAmount", UNSET)
        _unit_amount = money_number(_unit_amount, "unitAmount")
        more_than(_unit_amount, "unitAmount", 0)
        if (_quantity := get("quantity", UNSET)) is not UNSET and type(_quantity) is not int:
            _quantity = integer(_quantity, "quantity")
        if _quantity is not UNSET:
            at_least(_quantity, "quantity", 1)
        if (_currency := get("currency", UNSET)) is not UNSET and type(_currency) is not str:
            _currency = text(_currency, "currency")
        if (_image_url := get("imageUrl", UNSET)) is not UNSET and type(_image_url) is not str:
            _image_url = text(_image_url, "imageUrl")
        self = object.__new__(cls)
        self.name = _name
        self.unit_amount = _unit_amount
        self.quantity = _quantity
        self.currency = _currency
        self.image_url = _image_url
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["name"] = plain(self.name)
        found["unitAmount"] = plain(self.unit_amount)
        if self.quantity is not UNSET:
            found["quantity"] = plain(self.quantity)
        if self.currency is not UNSET:
            found["currency"] = plain(self.currency)
        if self.image_url is not UNSET:
            found["imageUrl"] = plain(self.image_url)
        return found
