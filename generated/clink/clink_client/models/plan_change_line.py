# Generated from specs/clink/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    integer,
    record,
    text,
)

from .currency import CURRENCY_MEMBERS, Currency

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PlanChangeLine(Model):
    """One amount that settles the rest of the current period after a change of price."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "productName": "product_name",
        "totalAmount": "total_amount",
        "currencySymbol": "currency_symbol",
        "currency": "currency",
        "quantity": "quantity",
    }
    NULLABLE = frozenset({"productName", "totalAmount", "currencySymbol", "currency", "quantity"})
    FIRM = frozenset({"totalAmount", "currency"})

    product_name: str | None = None
    """Name of the product."""
    total_amount: Decimal | None = None
    """The amount, in the main unit of `currency`. In the currency's major unit (29.99 is 29 and 99 hundredths);
    currency: `currency`."""
    currency_symbol: str | None = None
    """Symbol of `currency`, for display."""
    currency: Currency | None = None
    """Currency of the amount."""
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
            if (_product_name := get("productName")) is not None and type(_product_name) is not str:
                _product_name = text(_product_name, "productName")
            if (_total_amount := get("totalAmount")) is not None and type(_total_amount) is not Decimal:
                _total_amount = number(_total_amount, "totalAmount")
            if (_currency_symbol := get("currencySymbol")) is not None and type(_currency_symbol) is not str:
                _currency_symbol = text(_currency_symbol, "currencySymbol")
            if (_currency := get("currency")) is not None:
                try:
                    _currency = CURRENCY_MEMBERS[_currency]
                except (KeyError, TypeError):
                    _currency = choice(_currency, "currency", Currency)
            if (_quantity := get("quantity")) is not None and type(_quantity) is not int:
                _quantity = integer(_quantity, "quantity")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.product_name = _product_name
        self.total_amount = _total_amount
        self.currency_symbol = _currency_symbol
        self.currency = _currency
        self.quantity = _quantity
        self._source = source
        return self
