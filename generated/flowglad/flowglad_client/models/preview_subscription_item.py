# Generated from specs/flowglad/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

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
class PreviewSubscriptionItem(Model):
    """One item in a preview. It has no identifier of its own."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "priceId": "price_id",
        "name": "name",
        "unitPrice": "unit_price",
        "quantity": "quantity",
    }
    FIRM = frozenset({"unitPrice"})

    price_id: str | None = None
    """Identifier of its price, price_…."""
    name: str | None = None
    """Label."""
    unit_price: int | None = None
    """Price of one unit in the smallest unit of the organisation's currency. In the currency's minor unit (cents for
    USD); currency: the account's (The organisation's currency; every price that is read names it as `currency`.)."""
    quantity: int | None = None
    """How many units."""
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
            if (_price_id := get("priceId")) is not None and type(_price_id) is not str:
                _price_id = text(_price_id, "priceId")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_unit_price := get("unitPrice")) is not None and type(_unit_price) is not int:
                _unit_price = integer(_unit_price, "unitPrice")
            if (_quantity := get("quantity")) is not None and type(_quantity) is not int:
                _quantity = integer(_quantity, "quantity")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.price_id = _price_id
        self.name = _name
        self.unit_price = _unit_price
        self.quantity = _quantity
        self._source = source
        return self
