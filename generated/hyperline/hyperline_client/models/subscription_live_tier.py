# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
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
class SubscriptionLiveTier(Model):
    """One tier of an item."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "amount": "amount",
        "quantity": "quantity",
    }
    NULLABLE = frozenset({"id", "name", "amount", "quantity"})
    FIRM = frozenset({"amount"})

    id: str | None = None
    """Id of the tier."""
    name: str | None = None
    """Name of the tier."""
    amount: Decimal | None = None
    """What the tier came to. In the currency's minor unit (cents for USD); currency: `currency` of what this belongs to."""
    quantity: Decimal | None = None
    """Units in it."""
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
            if (_id := get("id")) is not None and type(_id) is not str:
                _id = text(_id, "id")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_amount := get("amount")) is not None and type(_amount) is not Decimal:
                _amount = number(_amount, "amount")
            if (_quantity := get("quantity")) is not None and type(_quantity) is not Decimal:
                _quantity = number(_quantity, "quantity")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.name = _name
        self.amount = _amount
        self.quantity = _quantity
        self._source = source
        return self
