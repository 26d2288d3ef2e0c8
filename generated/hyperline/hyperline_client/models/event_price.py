# Generated from specs/hyperline/resources/events.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    nested,
    record,
    text,
)

from .currency import CURRENCY_MEMBERS, Currency

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import event_price_group as event_price_group_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    event_price_group_module = Later(f"{__package__}.event_price_group")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EventPrice(Model):
    """What an event costs for one product."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "customer_id": "customer_id",
        "subscription_id": "subscription_id",
        "product_id": "product_id",
        "price_group": "price_group",
        "amount_excluding_tax": "amount_excluding_tax",
        "tax_amount": "tax_amount",
        "total_amount": "total_amount",
        "currency": "currency",
    }
    NULLABLE = frozenset(
        {
            "customer_id",
            "subscription_id",
            "product_id",
            "price_group",
            "amount_excluding_tax",
            "tax_amount",
            "total_amount",
            "currency",
        }
    )
    FIRM = frozenset({"amount_excluding_tax", "tax_amount", "total_amount", "currency"})

    customer_id: str | None = None
    """Id of the customer."""
    subscription_id: str | None = None
    """Id of the subscription."""
    product_id: str | None = None
    """Id of the product."""
    price_group: event_price_group_module.EventPriceGroup | None = None
    """The group of the price."""
    amount_excluding_tax: Decimal | None = None
    """The price without tax. In the currency's minor unit (cents for USD); currency: `currency`."""
    tax_amount: Decimal | None = None
    """The tax. In the currency's minor unit (cents for USD); currency: `currency`."""
    total_amount: Decimal | None = None
    """The price with tax. In the currency's minor unit (cents for USD); currency: `currency`."""
    currency: Currency | None = None
    """Currency of the amounts."""
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
            if (_customer_id := get("customer_id")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customer_id")
            if (_subscription_id := get("subscription_id")) is not None and type(_subscription_id) is not str:
                _subscription_id = text(_subscription_id, "subscription_id")
            if (_product_id := get("product_id")) is not None and type(_product_id) is not str:
                _product_id = text(_product_id, "product_id")
            if (_price_group := get("price_group")) is not None:
                _price_group = nested(_price_group, "price_group", event_price_group_module.EventPriceGroup.from_dict)
            if (_amount_excluding_tax := get("amount_excluding_tax")) is not None and type(_amount_excluding_tax) is not Decimal:
                _amount_excluding_tax = number(_amount_excluding_tax, "amount_excluding_tax")
            if (_tax_amount := get("tax_amount")) is not None and type(_tax_amount) is not Decimal:
                _tax_amount = number(_tax_amount, "tax_amount")
            if (_total_amount := get("total_amount")) is not None and type(_total_amount) is not Decimal:
                _total_amount = number(_total_amount, "total_amount")
            if (_currency := get("currency")) is not None:
                try:
                    _currency = CURRENCY_MEMBERS[_currency]
                except (KeyError, TypeError):
                    _currency = choice(_currency, "currency", Currency)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.customer_id = _customer_id
        self.subscription_id = _subscription_id
        self.product_id = _product_id
        self.price_group = _price_group
        self.amount_excluding_tax = _amount_excluding_tax
        self.tax_amount = _tax_amount
        self.total_amount = _total_amount
        self.currency = _currency
        self._source = source
        return self
