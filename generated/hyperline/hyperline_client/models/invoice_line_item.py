# Generated from specs/hyperline/resources/invoice_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    choice,
    integer,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .invoice_entry_type import INVOICE_ENTRY_TYPE_MEMBERS, InvoiceEntryType
from .invoice_revenue_period import INVOICE_REVENUE_PERIOD_MEMBERS, InvoiceRevenuePeriod
from .invoice_revenue_type import INVOICE_REVENUE_TYPE_MEMBERS, InvoiceRevenueType
from .product_type import PRODUCT_TYPE_MEMBERS, ProductType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InvoiceLineItem(Model):
    """A line of an invoice. Whether it adds or takes off is told by `entry_type`, not by the sign of the amounts."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "entry_type": "entry_type",
        "product_id": "product_id",
        "product_type": "product_type",
        "units_count": "units_count",
        "unit_amount": "unit_amount",
        "amount": "amount",
        "amount_excluding_tax": "amount_excluding_tax",
        "tax_rate": "tax_rate",
        "tax_rate_id": "tax_rate_id",
        "tax_amount": "tax_amount",
        "discount_amount": "discount_amount",
        "discount_percent": "discount_percent",
        "period_starts_at": "period_starts_at",
        "period_ends_at": "period_ends_at",
        "revenue_type": "revenue_type",
        "revenue_interval_count": "revenue_interval_count",
        "revenue_interval_period": "revenue_interval_period",
        "display_unit_amount": "display_unit_amount",
        "display_service_period": "display_service_period",
        "original_line_item_id": "original_line_item_id",
    }
    NULLABLE = frozenset(
        {
            "name",
            "entry_type",
            "product_id",
            "product_type",
            "units_count",
            "unit_amount",
            "amount",
            "amount_excluding_tax",
            "tax_rate",
            "tax_rate_id",
            "tax_amount",
            "discount_amount",
            "discount_percent",
            "period_starts_at",
            "period_ends_at",
            "revenue_type",
            "revenue_interval_count",
            "revenue_interval_period",
            "display_unit_amount",
            "display_service_period",
            "original_line_item_id",
        }
    )
    FIRM = frozenset({"id", "unit_amount", "amount", "amount_excluding_tax", "tax_amount", "discount_amount"})

    id: str
    """Id of the line, ili_…."""
    name: str | None = None
    """Name of the line."""
    entry_type: InvoiceEntryType | None = None
    """Whether it adds to the total (`debit`) or takes off it (`credit`)."""
    product_id: str | None = None
    """Id of the product."""
    product_type: ProductType | None = None
    """Kind of product."""
    units_count: Decimal | None = None
    """How many units."""
    unit_amount: Decimal | None = None
    """Price of one unit, in the smallest unit of the invoice's currency. In the currency's minor unit (cents for USD);
    currency: `currency` of what this belongs to."""
    amount: Decimal | None = None
    """Amount of the line. In the currency's minor unit (cents for USD); currency: `currency` of what this belongs to."""
    amount_excluding_tax: Decimal | None = None
    """Amount of the line without tax. In the currency's minor unit (cents for USD); currency: `currency` of what this
    belongs to."""
    tax_rate: Decimal | None = None
    """Tax rate, a percentage and not money; 20 means 20 %."""
    tax_rate_id: str | None = None
    """Id of a tax rate of your own, taxr_…."""
    tax_amount: Decimal | None = None
    """Tax of the line. In the currency's minor unit (cents for USD); currency: `currency` of what this belongs to."""
    discount_amount: Decimal | None = None
    """Discount on the line. In the currency's minor unit (cents for USD); currency: `currency` of what this belongs to."""
    discount_percent: Decimal | None = None
    """Discount on the line as a percentage; 20 means 20 %."""
    period_starts_at: datetime | None = None
    """Start of the period it is for."""
    period_ends_at: datetime | None = None
    """End of the period it is for."""
    revenue_type: InvoiceRevenueType | None = None
    """How the revenue comes about."""
    revenue_interval_count: int | None = None
    """Number of units of the interval of the revenue; not money."""
    revenue_interval_period: InvoiceRevenuePeriod | None = None
    """Unit of the interval of the revenue."""
    display_unit_amount: bool | None = None
    """Whether the PDF shows the price of a unit."""
    display_service_period: bool | None = None
    """Whether the PDF shows the period."""
    original_line_item_id: str | None = None
    """For a credit note, id of the line of the invoice."""
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
            if type((_id := get("id"))) is not str:
                _id = text(get("id", UNSET), "id")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_entry_type := get("entry_type")) is not None:
                try:
                    _entry_type = INVOICE_ENTRY_TYPE_MEMBERS[_entry_type]
                except (KeyError, TypeError):
                    _entry_type = choice(_entry_type, "entry_type", InvoiceEntryType)
            if (_product_id := get("product_id")) is not None and type(_product_id) is not str:
                _product_id = text(_product_id, "product_id")
            if (_product_type := get("product_type")) is not None:
                try:
                    _product_type = PRODUCT_TYPE_MEMBERS[_product_type]
                except (KeyError, TypeError):
                    _product_type = choice(_product_type, "product_type", ProductType)
            if (_units_count := get("units_count")) is not None and type(_units_count) is not Decimal:
                _units_count = number(_units_count, "units_count")
            if (_unit_amount := get("unit_amount")) is not None and type(_unit_amount) is not Decimal:
                _unit_amount = number(_unit_amount, "unit_amount")
            if (_amount := get("amount")) is not None and type(_amount) is not Decimal:
                _amount = number(_amount, "amount")
            if (_amount_excluding_tax := get("amount_excluding_tax")) is not None and type(_amount_excluding_tax) is not Decimal:
                _amount_excluding_tax = number(_amount_excluding_tax, "amount_excluding_tax")
            if (_tax_rate := get("tax_rate")) is not None and type(_tax_rate) is not Decimal:
                _tax_rate = number(_tax_rate, "tax_rate")
            if (_tax_rate_id := get("tax_rate_id")) is not None and type(_tax_rate_id) is not str:
                _tax_rate_id = text(_tax_rate_id, "tax_rate_id")
            if (_tax_amount := get("tax_amount")) is not None and type(_tax_amount) is not Decimal:
                _tax_amount = number(_tax_amount, "tax_amount")
            if (_discount_amount := get("discount_amount")) is not None and type(_discount_amount) is not Decimal:
                _discount_amount = number(_discount_amount, "discount_amount")
            if (_discount_percent := get("discount_percent")) is not None and type(_discount_percent) is not Decimal:
                _discount_percent = number(_discount_percent, "discount_percent")
            if (_period_starts_at := get("period_starts_at")) is not None:
                _period_starts_at = moment(_period_starts_at, "period_starts_at")
            if (_period_ends_at := get("period_ends_at")) is not None:
                _period_ends_at = moment(_period_ends_at, "period_ends_at")
            if (_revenue_type := get("revenue_type")) is not None:
                try:
                    _revenue_type = INVOICE_REVENUE_TYPE_MEMBERS[_revenue_type]
                except (KeyError, TypeError):
                    _revenue_type = choice(_revenue_type, "revenue_type", InvoiceRevenueType)
            if (_revenue_interval_count := get("revenue_interval_count")) is not None and type(
                _revenue_interval_count
            ) is not int:
                _revenue_interval_count = integer(_revenue_interval_count, "revenue_interval_count")
            if (_revenue_interval_period := get("revenue_interval_period")) is not None:
                try:
                    _revenue_interval_period = INVOICE_REVENUE_PERIOD_MEMBERS[_revenue_interval_period]
                except (KeyError, TypeError):
                    _revenue_interval_period = choice(_revenue_interval_period, "revenue_interval_period", InvoiceRevenuePeriod)
            if (_display_unit_amount := get("display_unit_amount")) is not None and type(_display_unit_amount) is not bool:
                _display_unit_amount = boolean(_display_unit_amount, "display_unit_amount")
            if (_display_service_period := get("display_service_period")) is not None and type(
                _display_service_period
            ) is not bool:
                _display_service_period = boolean(_display_service_period, "display_service_period")
            if (_original_line_item_id := get("original_line_item_id")) is not None and type(_original_line_item_id) is not str:
                _original_line_item_id = text(_original_line_item_id, "original_line_item_id")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.name = _name
        self.entry_type = _entry_type
        self.product_id = _product_id
        self.product_type = _product_type
        self.units_count = _units_count
        self.unit_amount = _unit_amount
        self.amount = _amount
        self.amount_excluding_tax = _amount_excluding_tax
        self.tax_rate = _tax_rate
        self.tax_rate_id = _tax_rate_id
        self.tax_amount = _tax_amount
        self.discount_amount = _discount_amount
        self.discount_percent = _discount_percent
        self.period_starts_at = _period_starts_at
        self.period_ends_at = _period_ends_at
        self.revenue_type = _revenue_type
        self.revenue_interval_count = _revenue_interval_count
        self.revenue_interval_period = _revenue_interval_period
        self.display_unit_amount = _display_unit_amount
        self.display_service_period = _display_service_period
        self.original_line_item_id = _original_line_item_id
        self._source = source
        return self
