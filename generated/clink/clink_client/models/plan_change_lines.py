from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    as_is,
    choice,
    epoch_ms,
    nested,
    number,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .currency import CURRENCY_MEMBERS, Currency
from .plan_change_line import PlanChangeLine


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PlanChangeLines(Model):
    """What is due for the rest of the current period after a change of price."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "currency",
            "currencySymbol",
            "periodEnd",
            "periodStart",
            "proratedCharge",
            "proratedCredit",
            "subtotalAmount",
            "taxAmount",
            "taxName",
            "taxRate",
            "totalAmount",
        }
    )

    prorated_credit: PlanChangeLine | None | Unset = UNSET
    """What is given back for the unused time at the present price. Whether it is negative is not documented."""
    prorated_charge: PlanChangeLine | None | Unset = UNSET
    """What the remaining time costs at the new price."""
    period_start: datetime | None | Unset = UNSET
    """Start of the time that is settled, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    period_end: datetime | None | Unset = UNSET
    """End of the time that is settled, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    subtotal_amount: Decimal | None | Unset = UNSET
    """Sum before tax, in the main unit of `currency`. In the currency's major unit (29.99 is 29 and 99 hundredths);
    currency: `currency`."""
    tax_amount: Decimal | None | Unset = UNSET
    """Tax, in the main unit of `currency`. In the currency's major unit (29.99 is 29 and 99 hundredths); currency:
    `currency`."""
    tax_rate: Decimal | None | Unset = UNSET
    """Rate of the tax. Whether 0.2 or 20 means a fifth is not documented."""
    tax_name: str | None | Unset = UNSET
    """Name of the tax."""
    total_amount: Decimal | None | Unset = UNSET
    """Sum with tax, in the main unit of `currency`. In the currency's major unit (29.99 is 29 and 99 hundredths);
    currency: `currency`."""
    currency_symbol: str | None | Unset = UNSET
    """Symbol of `currency`, for display."""
    currency: Currency | None | Unset = UNSET
    """Currency of the amounts."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_prorated_credit := get("proratedCredit", UNSET)) is not UNSET and _prorated_credit is not None:
            _prorated_credit = nested(_prorated_credit, "proratedCredit", PlanChangeLine.from_dict)
        if (_prorated_charge := get("proratedCharge", UNSET)) is not UNSET and _prorated_charge is not None:
            _prorated_charge = nested(_prorated_charge, "proratedCharge", PlanChangeLine.from_dict)
        if (_period_start := get("periodStart", UNSET)) is not UNSET and _period_start is not None:
            _period_start = epoch_ms(_period_start, "periodStart")
        if (_period_end := get("periodEnd", UNSET)) is not UNSET and _period_end is not None:
            _period_end = epoch_ms(_period_end, "periodEnd")
        if (
            (_subtotal_amount := get("subtotalAmount", UNSET)) is not UNSET
            and _subtotal_amount is not None
            and type(_subtotal_amount) is not Decimal
        ):
            _subtotal_amount = number(_subtotal_amount, "subtotalAmount")
        if (_tax_amount := get("taxAmount", UNSET)) is not UNSET and _tax_amount is not None and type(_tax_amount) is not Decimal:
            _tax_amount = number(_tax_amount, "taxAmount")
        if (_tax_rate := get("taxRate", UNSET)) is not UNSET and _tax_rate is not None and type(_tax_rate) is not Decimal:
            _tax_rate = number(_tax_rate, "taxRate")
        if (_tax_name := get("taxName", UNSET)) is not UNSET and _tax_name is not None and type(_tax_name) is not str:
            _tax_name = text(_tax_name, "taxName")
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
        self = cls.__new__(cls)
        self.prorated_credit = _prorated_credit
        self.prorated_charge = _prorated_charge
        self.period_start = _period_start
        self.period_end = _period_end
        self.subtotal_amount = _subtotal_amount
        self.tax_amount = _tax_amount
        self.tax_rate = _tax_rate
        self.tax_name = _tax_name
        self.total_amount = _total_amount
        self.currency_symbol = _currency_symbol
        self.currency = _currency
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.prorated_credit is not UNSET:
            found["proratedCredit"] = None if self.prorated_credit is None else self.prorated_credit.to_dict()
        if self.prorated_charge is not UNSET:
            found["proratedCharge"] = None if self.prorated_charge is None else self.prorated_charge.to_dict()
        if self.period_start is not UNSET:
            found["periodStart"] = (
                None
                if self.period_start is None
                else unchanged(self._source, "periodStart", self.period_start, epoch_ms, to_epoch_ms)
            )
        if self.period_end is not UNSET:
            found["periodEnd"] = (
                None if self.period_end is None else unchanged(self._source, "periodEnd", self.period_end, epoch_ms, to_epoch_ms)
            )
        if self.subtotal_amount is not UNSET:
            found["subtotalAmount"] = (
                None
                if self.subtotal_amount is None
                else unchanged(self._source, "subtotalAmount", self.subtotal_amount, number, as_is)
            )
        if self.tax_amount is not UNSET:
            found["taxAmount"] = (
                None if self.tax_amount is None else unchanged(self._source, "taxAmount", self.tax_amount, number, as_is)
            )
        if self.tax_rate is not UNSET:
            found["taxRate"] = None if self.tax_rate is None else unchanged(self._source, "taxRate", self.tax_rate, number, as_is)
        if self.tax_name is not UNSET:
            found["taxName"] = self.tax_name
        if self.total_amount is not UNSET:
            found["totalAmount"] = (
                None if self.total_amount is None else unchanged(self._source, "totalAmount", self.total_amount, number, as_is)
            )
        if self.currency_symbol is not UNSET:
            found["currencySymbol"] = self.currency_symbol
        if self.currency is not UNSET:
            found["currency"] = None if self.currency is None else str(self.currency)
        return found
