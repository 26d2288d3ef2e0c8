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
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import subscription_live_coupon as subscription_live_coupon_module
    from . import subscription_live_item as subscription_live_item_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    subscription_live_coupon_module = Later(f"{__package__}.subscription_live_coupon")
    subscription_live_item_module = Later(f"{__package__}.subscription_live_item")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionLiveBilling(Model):
    """What the current period has come to so far, as an older reference has it."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "total_amount": "total_amount",
        "total_discount": "total_discount",
        "fixed_amount": "fixed_amount",
        "billing_items": "billing_items",
        "coupons": "coupons",
    }
    NULLABLE = frozenset({"total_amount", "total_discount", "fixed_amount", "billing_items", "coupons"})
    FIRM = frozenset({"total_amount", "total_discount", "fixed_amount", "billing_items", "coupons"})

    total_amount: Decimal | None = None
    """Total. In the currency's minor unit (cents for USD); currency: `currency` of what this belongs to."""
    total_discount: Decimal | None = None
    """Discounts in it. In the currency's minor unit (cents for USD); currency: `currency` of what this belongs to."""
    fixed_amount: Decimal | None = None
    """Part that does not depend on usage. In the currency's minor unit (cents for USD); currency: `currency` of what
    this belongs to."""
    billing_items: list[subscription_live_item_module.SubscriptionLiveItem] | None = None
    """What it is made of."""
    coupons: list[subscription_live_coupon_module.SubscriptionLiveCoupon] | None = None
    """Discounts."""
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
            if (_total_amount := get("total_amount")) is not None and type(_total_amount) is not Decimal:
                _total_amount = number(_total_amount, "total_amount")
            if (_total_discount := get("total_discount")) is not None and type(_total_discount) is not Decimal:
                _total_discount = number(_total_discount, "total_discount")
            if (_fixed_amount := get("fixed_amount")) is not None and type(_fixed_amount) is not Decimal:
                _fixed_amount = number(_fixed_amount, "fixed_amount")
            if (_billing_items := get("billing_items")) is not None:
                _billing_items = array(
                    _billing_items, "billing_items", subscription_live_item_module.SubscriptionLiveItem.from_dict
                )
            if (_coupons := get("coupons")) is not None:
                _coupons = array(_coupons, "coupons", subscription_live_coupon_module.SubscriptionLiveCoupon.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.total_amount = _total_amount
        self.total_discount = _total_discount
        self.fixed_amount = _fixed_amount
        self.billing_items = _billing_items
        self.coupons = _coupons
        self._source = source
        return self
