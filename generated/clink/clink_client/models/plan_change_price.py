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
    integer,
    record,
    text,
)
from billfold_core.moments import epoch_ms

from .billing_interval import BILLING_INTERVAL_MEMBERS, BillingInterval
from .currency import CURRENCY_MEMBERS, Currency

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PlanChangePrice(Model):
    """The recurring charge after a change of price."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "periodStart": "period_start",
        "periodEnd": "period_end",
        "priceId": "price_id",
        "priceSnapshotId": "price_snapshot_id",
        "productId": "product_id",
        "productName": "product_name",
        "currencySymbol": "currency_symbol",
        "totalAmount": "total_amount",
        "unitAmount": "unit_amount",
        "currency": "currency",
        "quantity": "quantity",
        "interval": "interval",
        "recurring": "recurring",
    }
    NULLABLE = frozenset(
        {
            "periodStart",
            "periodEnd",
            "priceId",
            "priceSnapshotId",
            "productId",
            "productName",
            "currencySymbol",
            "totalAmount",
            "unitAmount",
            "currency",
            "quantity",
            "interval",
            "recurring",
        }
    )
    FIRM = frozenset({"totalAmount", "unitAmount", "currency"})
    UNITS: ClassVar[Mapping[str, str]] = {"periodEnd": "epoch_ms", "periodStart": "epoch_ms"}

    period_start: datetime | None = None
    """Start of the first period at that price, in milliseconds since 1970-01-01 UTC."""
    period_end: datetime | None = None
    """End of the first period at that price, in milliseconds since 1970-01-01 UTC."""
    price_id: str | None = None
    """Identifier of the price."""
    price_snapshot_id: str | None = None
    """Identifier of the snapshot of the price; confirming the update takes it."""
    product_id: str | None = None
    """Identifier of the product."""
    product_name: str | None = None
    """Name of the product."""
    currency_symbol: str | None = None
    """Symbol of `currency`, for display."""
    total_amount: Decimal | None = None
    """What one period costs, in the main unit of `currency`. In the currency's major unit (29.99 is 29 and 99
    hundredths); currency: `currency`."""
    unit_amount: Decimal | None = None
    """Price of one unit, in the main unit of `currency`. In the currency's major unit (29.99 is 29 and 99 hundredths);
    currency: `currency`."""
    currency: Currency | None = None
    """Currency of the amounts."""
    quantity: int | None = None
    """How many units are charged per period."""
    interval: BillingInterval | None = None
    """Unit of the billing cycle."""
    recurring: str | None = None
    """The billing cycle as the text that Clink keeps in the snapshot. No form is documented; do not take it apart."""
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
            if (_period_start := get("periodStart")) is not None:
                _period_start = epoch_ms(_period_start, "periodStart")
            if (_period_end := get("periodEnd")) is not None:
                _period_end = epoch_ms(_period_end, "periodEnd")
            if (_price_id := get("priceId")) is not None and type(_price_id) is not str:
                _price_id = text(_price_id, "priceId")
            if (_price_snapshot_id := get("priceSnapshotId")) is not None and type(_price_snapshot_id) is not str:
                _price_snapshot_id = text(_price_snapshot_id, "priceSnapshotId")
            if (_product_id := get("productId")) is not None and type(_product_id) is not str:
                _product_id = text(_product_id, "productId")
            if (_product_name := get("productName")) is not None and type(_product_name) is not str:
                _product_name = text(_product_name, "productName")
            if (_currency_symbol := get("currencySymbol")) is not None and type(_currency_symbol) is not str:
                _currency_symbol = text(_currency_symbol, "currencySymbol")
            if (_total_amount := get("totalAmount")) is not None and type(_total_amount) is not Decimal:
                _total_amount = number(_total_amount, "totalAmount")
            if (_unit_amount := get("unitAmount")) is not None and type(_unit_amount) is not Decimal:
                _unit_amount = number(_unit_amount, "unitAmount")
            if (_currency := get("currency")) is not None:
                try:
                    _currency = CURRENCY_MEMBERS[_currency]
                except (KeyError, TypeError):
                    _currency = choice(_currency, "currency", Currency)
            if (_quantity := get("quantity")) is not None and type(_quantity) is not int:
                _quantity = integer(_quantity, "quantity")
            if (_interval := get("interval")) is not None:
                try:
                    _interval = BILLING_INTERVAL_MEMBERS[_interval]
                except (KeyError, TypeError):
                    _interval = choice(_interval, "interval", BillingInterval)
            if (_recurring := get("recurring")) is not None and type(_recurring) is not str:
                _recurring = text(_recurring, "recurring")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.period_start = _period_start
        self.period_end = _period_end
        self.price_id = _price_id
        self.price_snapshot_id = _price_snapshot_id
        self.product_id = _product_id
        self.product_name = _product_name
        self.currency_symbol = _currency_symbol
        self.total_amount = _total_amount
        self.unit_amount = _unit_amount
        self.currency = _currency
        self.quantity = _quantity
        self.interval = _interval
        self.recurring = _recurring
        self._source = source
        return self
