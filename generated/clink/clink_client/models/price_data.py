from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    as_is,
    integer,
    number,
    record,
    text,
    unchanged,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PriceData(Model):
    """A line of a purchase that is not in the catalogue."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"currency", "imageUrl", "name", "quantity", "unitAmount"})

    name: str | None | Unset = UNSET
    """Label shown at checkout."""
    quantity: int | None | Unset = UNSET
    """How many units."""
    unit_amount: Decimal | None | Unset = UNSET
    """Price of one unit, in the main unit of `currency`. In the currency's major unit (29.99 is 29 and 99 hundredths);
    currency: `currency`."""
    currency: str | None | Unset = UNSET
    """Currency of `unitAmount`, a three-letter ISO 4217 code."""
    image_url: str | None | Unset = UNSET
    """Address (URL) of the picture shown at checkout."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_name := get("name", UNSET)) is not UNSET and _name is not None and type(_name) is not str:
            _name = text(_name, "name")
        if (_quantity := get("quantity", UNSET)) is not UNSET and _quantity is not None and type(_quantity) is not int:
            _quantity = integer(_quantity, "quantity")
        if (
            (_unit_amount := get("unitAmount", UNSET)) is not UNSET
            and _unit_amount is not None
            and type(_unit_amount) is not Decimal
        ):
            _unit_amount = number(_unit_amount, "unitAmount")
        if (_currency := get("currency", UNSET)) is not UNSET and _currency is not None and type(_currency) is not str:
            _currency = text(_currency, "currency")
        if (_image_url := get("imageUrl", UNSET)) is not UNSET and _image_url is not None and type(_image_url) is not str:
            _image_url = text(_image_url, "imageUrl")
        self = cls.__new__(cls)
        self.name = _name
        self.quantity = _quantity
        self.unit_amount = _unit_amount
        self.currency = _currency
        self.image_url = _image_url
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.name is not UNSET:
            found["name"] = self.name
        if self.quantity is not UNSET:
            found["quantity"] = self.quantity
        if self.unit_amount is not UNSET:
            found["unitAmount"] = (
                None if self.unit_amount is None else unchanged(self._source, "unitAmount", self.unit_amount, number, as_is)
            )
        if self.currency is not UNSET:
            found["currency"] = self.currency
        if self.image_url is not UNSET:
            found["imageUrl"] = self.image_url
        return found
