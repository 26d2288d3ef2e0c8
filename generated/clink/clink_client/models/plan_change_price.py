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
    integer,
    number,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .billing_interval import BILLING_INTERVAL_MEMBERS, BillingInterval
from .currency import CURRENCY_MEMBERS, Currency


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PlanChangePrice(Model):
    """The recurring charge after a change of price."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "currency",
            "currencySymbol",
            "interval",
            "periodEnd",
            "periodStart",
            "priceId",
            "priceSnapshotId",
            "productId",
            "productName",
            "quantity",
            "recurring",
            "totalAmount",
            "unitAmount",
        }
    )

    period_start: datetime | None | Unset = UNSET
    """Start of the first period at that price, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    period_end: datetime | None | Unset = UNSET
    """End of the first period at that price, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    price_id: str | None | Unset = UNSET
    """Identifier of the price."""
    price_snapshot_id: str | None | Unset = UNSET
    """Identifier of the snapshot of the price; confirming the update takes it."""
    product_id: str | None | Unset = UNSET
    """Identifier of the product."""
    product_name: str | None | Unset = UNSET
    """Name of the product."""
    currency_symbol: str | None | Unset = UNSET
    """Symbol of `currency`, for display."""
    total_amount: Decimal | None | Unset = UNSET
    """What one period costs, in the main unit of `currency`. In the currency's major unit (29.99 is 29 and 99
    hundredths); currency: `currency`."""
    unit_amount: Decimal | None | Unset = UNSET
    """Price of one unit, in the main unit of `currency`. In the currency's major unit (29.99 is 29 and 99 hundredths);
    currency: `currency`."""
    currency: Currency | None | Unset = UNSET
    """Currency of the amounts."""
    quantity: int | None | Unset = UNSET
    """How many units are charged per period."""
    interval: BillingInterval | None | Unset = UNSET
    """Unit of the billing cycle."""
    recurring: str | None | Unset = UNSET
    """The billing cycle as the text that Clink keeps in the snapshot. No form is documented; do not take it apart."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_period_start := get("periodStart", UNSET)) is not UNSET and _period_start is not None:
            _period_start = epoch_ms(_period_start, "periodStart")
        if (_period_end := get("periodEnd", UNSET)) is not UNSET and _period_end is not None:
            _period_end = epoch_ms(_period_end, "periodEnd")
        if (_price_id := get("priceId", UNSET)) is not UNSET and _price_id is not None and type(_price_id) is not str:
            _price_id = text(_price_id, "priceId")
        if (
            (_price_snapshot_id := get("priceSnapshotId", UNSET)) is not UNSET
            and _price_snapshot_id is not None
            and type(_price_snapshot_id) is not str
        ):
            _price_snapshot_id = text(_price_snapshot_id, "priceSnapshotId")
        if (_product_id := get("productId", UNSET)) is not UNSET and _product_id is not None and type(_product_id) is not str:
            _product_id = text(_product_id, "productId")
        if (
            (_product_name := get("productName", UNSET)) is not UNSET
            and _product_name is not None
            and type(_product_name) is not str
        ):
            _product_name = text(_product_name, "productName")
        if (
            (_currency_symbol := get("currencySymbol", UNSET)) is not UNSET
            and _currency_symbol is not None
            and type(_currency_symbol) is not str
        ):
            _currency_symbol = text(_currency_symbol, "currencySymbol")
        if (
            (_total_amount := get("totalAmount", UNSET)) is not UNSET
            and _total_amount is not None
            and type(_total_amount) is not Decimal
        ):
            _total_amount = number(_total_amount, "totalAmount")
        if (
            (_unit_amount := get("unitAmount", UNSET)) is not UNSET
            and _unit_amount is not None
            and type(_unit_amount) is not Decimal
        ):
            _unit_amount = number(_unit_amount, "unitAmount")
        if (_currency := get("currency", UNSET)) is not UNSET and _currency is not None:
            try:
                _currency = CURRENCY_MEMBERS[_currency]
            except (KeyError, TypeError):
                _currency = choice(_currency, "currency", Currency)
        if (_quantity := get("quantity", UNSET)) is not UNSET and _quantity is not None and type(_quantity) is not int:
            _quantity = integer(_quantity, "quantity")
        if (_interval := get("interval", UNSET)) is not UNSET and _interval is not None:
            try:
                _interval = BILLING_INTERVAL_MEMBERS[_interval]
            except (KeyError, TypeError):
                _interval = choice(_interval, "interval", BillingInterval)
        if (_recurring := get("recurring", UNSET)) is not UNSET and _recurring is not None and type(_recurring) is not str:
            _recurring = text(_recurring, "recurring")
        self = cls.__new__(cls)
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

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
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
        if self.price_id is not UNSET:
            found["priceId"] = self.price_id
        if self.price_snapshot_id is not UNSET:
            found["priceSnapshotId"] = self.price_snapshot_id
        if self.product_id is not UNSET:
            found["productId"] = self.product_id
        if self.product_name is not UNSET:
            found["productName"] = self.product_name
        if self.currency_symbol is not UNSET:
            found["currencySymbol"] = self.currency_symbol
        if self.total_amount is not UNSET:
            found["totalAmount"] = (
                None if self.total_amount is None else unchanged(self._source, "totalAmount", self.total_amount, number, as_is)
            )
        if self.unit_amount is not UNSET:
            found["unitAmount"] = (
                None if self.unit_amount is None else unchanged(self._source, "unitAmount", self.unit_amount, number, as_is)
            )
        if self.currency is not UNSET:
            found["currency"] = None if self.currency is None else str(self.currency)
        if self.quantity is not UNSET:
            found["quantity"] = self.quantity
        if self.interval is not UNSET:
            found["interval"] = None if self.interval is None else str(self.interval)
        if self.recurring is not UNSET:
            found["recurring"] = self.recurring
        return found
