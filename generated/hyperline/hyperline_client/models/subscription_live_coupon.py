# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
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
class SubscriptionLiveCoupon(Model):
    """One discount on what a period has come to so far."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "discount_amount": "discount_amount",
        "item_ids": "item_ids",
    }
    NULLABLE = frozenset({"id", "name", "discount_amount", "item_ids"})
    FIRM = frozenset({"discount_amount"})

    id: str | None = None
    """Id of the coupon."""
    name: str | None = None
    """Name of the coupon."""
    discount_amount: Decimal | None = None
    """What it takes off. In the currency's minor unit (cents for USD); currency: `currency` of what this belongs to."""
    item_ids: list[str] | None = None
    """Ids of the items it reduces."""
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
            if (_discount_amount := get("discount_amount")) is not None and type(_discount_amount) is not Decimal:
                _discount_amount = number(_discount_amount, "discount_amount")
            if (_item_ids := get("item_ids")) is not None:
                _item_ids = array(_item_ids, "item_ids", text)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.name = _name
        self.discount_amount = _discount_amount
        self.item_ids = _item_ids
        self._source = source
        return self
