# Generated from specs/clink/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
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
from billfold_core.moments import epoch_ms

from .currency import CURRENCY_MEMBERS, Currency

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import plan_change_line as plan_change_line_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    plan_change_line_module = Later(f"{__package__}.plan_change_line")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PlanChangeLines(Model):
    """What is due for the rest of the current period after a change of price."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "proratedCredit": "prorated_credit",
        "proratedCharge": "prorated_charge",
        "periodStart": "period_start",
        "periodEnd": "period_end",
        "subtotalAmount": "subtotal_amount",
        "taxAmount": "tax_amount",
        "taxRate": "tax_rate",
        "taxName": "tax_name",
        "totalAmount": "total_amount",
        "currencySymbol": "currency_symbol",
        "currency": "currency",
    }
    NULLABLE = frozenset(
        {
            "proratedCredit",
            "proratedCharge",
            "periodStart",
            "periodEnd",
            "subtotalAmount",
            "taxAmount",
            "taxRate",
            "taxName",
            "totalAmount",
            "currencySymbol",
            "currency",
        }
    )
    FIRM = frozenset({"proratedCredit", "proratedCharge", "subtotalAmount", "taxAmount", "totalAmount", "currency"})
    UNITS: ClassVar[Mapping[str, str]] = {"periodEnd": "epoch_ms", "periodStart": "epoch_ms"}

    prorated_credit: plan_change_line_module.PlanChangeLine | None = None
    """What is given back for the unused time at the present price. Whether it is negative is not documented."""
    prorated_charge: plan_change_line_module.PlanChangeLine | None = None
    """What the remaining time costs at the new price."""
    period_start: datetime | None = None
    """Start of the time that is settled, in milliseconds since 1970-01-01 UTC."""
    period_end: datetime | None = None
    """End of the time that is settled, in milliseconds since 1970-01-01 UTC."""
    subtotal_amount: Decimal | None = None
    """Sum before tax, in the main unit of `currency`. In the currency's major unit (29.99 is 29 and 99 hundredths);
    currency: `currency`."""
    tax_amount: Decimal | None = None
    """Tax, in the main unit of `currency`. In the currency's major unit (29.99 is 29 and 99 hundredths); currency:
    `currency`."""
    tax_rate: Decimal | None = None
    """Rate of the tax. Whether 0.2 or 20 means a fifth is not documented."""
    tax_name: str | None = None
    """Name of the tax."""
    total_amount: Decimal | None = None
    """Sum with tax, in the main unit of `currency`. In the currency's major unit (29.99 is 29 and 99 hundredths);
    currency: `currency`."""
    currency_symbol: str | None = None
    """Symbol of `currency`, for display."""
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
            if (_prorated_credit := get("proratedCredit")) is not None:
                _prorated_credit = nested(_prorated_credit, "proratedCredit", plan_change_line_module.PlanChangeLine.from_dict)
            if (_prorated_charge := get("proratedCharge")) is not None:
                _prorated_charge = nested(_prorated_charge, "proratedCharge", plan_change_line_module.PlanChangeLine.from_dict)
            if (_period_start := get("periodStart")) is not None:
                _period_start = epoch_ms(_period_start, "periodStart")
            if (_period_end := get("periodEnd")) is not None:
                _period_end = epoch_ms(_period_end, "periodEnd")
            if (_subtotal_amount := get("subtotalAmount")) is not None and type(_subtotal_amount) is not Decimal:
                _subtotal_amount = number(_subtotal_amount, "subtotalAmount")
            if (_tax_amount := get("taxAmount")) is not None and type(_tax_amount) is not Decimal:
                _tax_amount = number(_tax_amount, "taxAmount")
            if (_tax_rate := get("taxRate")) is not None and type(_tax_rate) is not Decimal:
                _tax_rate = number(_tax_rate, "taxRate")
            if (_tax_name := get("taxName")) is not None and type(_tax_name) is not str:
                _tax_name = text(_tax_name, "taxName")
            if (_total_amount := get("totalAmount")) is not None and type(_total_amount) is not Decimal:
                _total_amount = number(_total_amount, "totalAmount")
            if (_currency_symbol := get("currencySymbol")) is not None and type(_currency_symbol) is not str:
                _currency_symbol = text(_currency_symbol, "currencySymbol")
            if (_currency := get("currency")) is not None:
                try:
                    _currency = CURRENCY_MEMBERS[_currency]
                except (KeyError, TypeError):
                    _currency = choice(_currency, "currency", Currency)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
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
