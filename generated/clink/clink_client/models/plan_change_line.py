from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    as_is,
    choice,
    integer,
    number,
    record,
    text,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .currency import CURRENCY_MEMBERS, Currency


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PlanChangeLine(Model):
    """One amount that settles the rest of the current period after a change of price."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"currency", "currencySymbol", "productName", "quantity", "totalAmount"})

    product_name: str | None | Unset = UNSET
    """Name of the product."""
    total_amount: Decimal | None | Unset = UNSET
    """The amount, in the main unit of `currency`. In the currency's major unit (29.99 is 29 and 99 hundredths);
    currency: `currency`."""
    currency_symbol: str | None | Unset = UNSET
    """Symbol of `currency`, for display."""
    currency: Currency | None | Unset = UNSET
    """Currency of the amount."""
    quantity: int | None | Unset = UNSET
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
        if (
            (_product_name := get("productName", UNSET)) is not UNSET
            and _product_name is not None
            and type(_product_name) is not str
        ):
            _product_name = text(_product_name, "productName")
        if (
            (_total_amount := get("totalAmount", UNSET)) is not UNSET
            and _total_amount is not None
            and type(_total_amount) is not Decimal
        ):
            _total_amount = number(_total_amount, "totalAmount")
        if (
            (_currency_symbol := get("currencySymbol", UNSET)) is not UNSET
            and _currency_symbol is not None
            and type(_currency_symbol) is not str
        ):
            _currency_symbol = text(_currency_symbol, "currencySymbol")
        if (_currency := get("currency", UNSET)) is not UNSET and _currency is not None:
            try:
                _currency = CURRENCY_MEMBERS[_currency]
            except (KeyError, TypeError):
                _currency = choice(_currency, "currency", Currency)
        if (_quantity := get("quantity", UNSET)) is not UNSET and _quantity is not None and type(_quantity) is not int:
            _quantity = integer(_quantity, "quantity")
        self = cls.__new__(cls)
        self.product_name = _product_name
        self.total_amount = _total_amount
        self.currency_symbol = _currency_symbol
        self.currency = _currency
        self.quantity = _quantity
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.product_name is not UNSET:
            found["productName"] = self.product_name
        if self.total_amount is not UNSET:
            found["totalAmount"] = (
                None if self.total_amount is None else unchanged(self._source, "totalAmount", self.total_amount, number, as_is)
            )
        if self.currency_symbol is not UNSET:
            found["currencySymbol"] = self.currency_symbol
        if self.currency is not UNSET:
            found["currency"] = None if self.currency is None else str(self.currency)
        if self.quantity is not UNSET:
            found["quantity"] = self.quantity
        return found
