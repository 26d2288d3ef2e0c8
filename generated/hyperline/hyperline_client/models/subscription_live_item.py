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

    from . import subscription_live_tier as subscription_live_tier_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    subscription_live_tier_module = Later(f"{__package__}.subscription_live_tier")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionLiveItem(Model):
    """One item of what a period has come to so far."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "item_name": "item_name",
        "total_amount": "total_amount",
        "original_amount": "original_amount",
        "discount_amount": "discount_amount",
        "tiers": "tiers",
    }
    NULLABLE = frozenset({"id", "item_name", "total_amount", "original_amount", "discount_amount", "tiers"})
    FIRM = frozenset({"total_amount", "original_amount", "discount_amount", "tiers"})

    id: str | None = None
    """Id of the item."""
    item_name: str | None = None
    """Name of the item."""
    total_amount: Decimal | None = None
    """Its total. In the currency's minor unit (cents for USD); currency: `currency` of what this belongs to."""
    original_amount: Decimal | None = None
    """Its amount before discounts. In the currency's minor unit (cents for USD); currency: `currency` of what this
    belongs to."""
    discount_amount: Decimal | None = None
    """Discount on it. In the currency's minor unit (cents for USD); currency: `currency` of what this belongs to."""
    tiers: list[subscription_live_tier_module.SubscriptionLiveTier] | None = None
    """Its tiers."""
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
            if (_item_name := get("item_name")) is not None and type(_item_name) is not str:
                _item_name = text(_item_name, "item_name")
            if (_total_amount := get("total_amount")) is not None and type(_total_amount) is not Decimal:
                _total_amount = number(_total_amount, "total_amount")
            if (_original_amount := get("original_amount")) is not None and type(_original_amount) is not Decimal:
                _original_amount = number(_original_amount, "original_amount")
            if (_discount_amount := get("discount_amount")) is not None and type(_discount_amount) is not Decimal:
                _discount_amount = number(_discount_amount, "discount_amount")
            if (_tiers := get("tiers")) is not None:
                _tiers = array(_tiers, "tiers", subscription_live_tier_module.SubscriptionLiveTier.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.item_name = _item_name
        self.total_amount = _total_amount
        self.original_amount = _original_amount
        self.discount_amount = _discount_amount
        self.tiers = _tiers
        self._source = source
        return self
