# Generated from specs/clink/resources/checkout_sessions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    integer,
    record,
    text,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PriceData(Model):
    """A line of a purchase that is not in the catalogue."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "quantity": "quantity",
        "unitAmount": "unit_amount",
        "currency": "currency",
        "imageUrl": "image_url",
    }
    NULLABLE = frozenset({"name", "quantity", "unitAmount", "currency", "imageUrl"})
    FIRM = frozenset({"unitAmount", "currency"})

    name: str | None = None
    """Label shown at checkout."""
    quantity: int | None = None
    """How many units."""
    unit_amount: Decimal | None = None
    """Price of one unit, in the main unit of `currency`. In the currency's major unit (29.99 is 29 and 99 hundredths);
    currency: `currency`."""
    currency: str | None = None
    """Currency of `unit_amount`, a three-letter ISO 4217 code."""
    image_url: str | None = None
    """Address (URL) of the picture shown at checkout."""
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
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_quantity := get("quantity")) is not None and type(_quantity) is not int:
                _quantity = integer(_quantity, "quantity")
            if (_unit_amount := get("unitAmount")) is not None and type(_unit_amount) is not Decimal:
                _unit_amount = number(_unit_amount, "unitAmount")
            if (_currency := get("currency")) is not None and type(_currency) is not str:
                _currency = text(_currency, "currency")
            if (_image_url := get("imageUrl")) is not None and type(_image_url) is not str:
                _image_url = text(_image_url, "imageUrl")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.name = _name
        self.quantity = _quantity
        self.unit_amount = _unit_amount
        self.currency = _currency
        self.image_url = _image_url
        self._source = source
        return self
