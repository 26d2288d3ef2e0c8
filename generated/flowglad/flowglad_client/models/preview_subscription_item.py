from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    integer,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PreviewSubscriptionItem(Model):
    """One item in a preview. It has no identifier of its own."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"name", "priceId", "quantity", "unitPrice"})

    price_id: str | Unset = UNSET
    """Identifier of its price, price_…."""
    name: str | Unset = UNSET
    """Label."""
    unit_price: int | Unset = UNSET
    """Price of one unit in the smallest unit of the organisation's currency. In the currency's minor unit (cents for
    USD); currency: the account's (The organisation's currency; every price that is read names it as `currency`.)."""
    quantity: int | Unset = UNSET
    """How many units."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_price_id := get("priceId", UNSET)) is not UNSET and type(_price_id) is not str:
            _price_id = text(_price_id, "priceId")
        if (_name := get("name", UNSET)) is not UNSET and type(_name) is not str:
            _name = text(_name, "name")
        if (_unit_price := get("unitPrice", UNSET)) is not UNSET and type(_unit_price) is not int:
            _unit_price = integer(_unit_price, "unitPrice")
        if (_quantity := get("quantity", UNSET)) is not UNSET and type(_quantity) is not int:
            _quantity = integer(_quantity, "quantity")
        self = cls.__new__(cls)
        self.price_id = _price_id
        self.name = _name
        self.unit_price = _unit_price
        self.quantity = _quantity
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.price_id is not UNSET:
            found["priceId"] = self.price_id
        if self.name is not UNSET:
            found["name"] = self.name
        if self.unit_price is not UNSET:
            found["unitPrice"] = self.unit_price
        if self.quantity is not UNSET:
            found["quantity"] = self.quantity
        return found
