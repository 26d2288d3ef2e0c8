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
    boolean,
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

    from . import invoice_item_price as invoice_item_price_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    invoice_item_price_module = Later(f"{__package__}.invoice_item_price")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InvoiceItem(Model):
    """One line of an invoice, and what a subscription charges per period."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "invoiceItemId": "invoice_item_id",
        "description": "description",
        "amount": "amount",
        "discountAmount": "discount_amount",
        "paymentAmount": "payment_amount",
        "couponTerms": "coupon_terms",
        "promotionCode": "promotion_code",
        "currency": "currency",
        "periodStart": "period_start",
        "periodEnd": "period_end",
        "proration": "proration",
        "price": "price",
    }
    NULLABLE = frozenset(
        {
            "invoiceItemId",
            "description",
            "amount",
            "discountAmount",
            "paymentAmount",
            "couponTerms",
            "promotionCode",
            "currency",
            "periodStart",
            "periodEnd",
            "proration",
            "price",
        }
    )
    FIRM = frozenset({"amount", "discountAmount", "paymentAmount", "currency", "price"})
    UNITS: ClassVar[Mapping[str, str]] = {"periodEnd": "epoch_ms", "periodStart": "epoch_ms"}

    invoice_item_id: str | None = None
    """Identifier of the item."""
    description: str | None = None
    """What the item is for."""
    amount: Decimal | None = None
    """Amount of the item, in the main unit of `currency`. In the currency's major unit (29.99 is 29 and 99 hundredths);
    currency: `currency`."""
    discount_amount: Decimal | None = None
    """What is taken off, in the main unit of `currency`. In the currency's major unit (29.99 is 29 and 99 hundredths);
    currency: `currency`."""
    payment_amount: Decimal | None = None
    """What is left to pay or was paid, in the main unit of `currency`. In the currency's major unit (29.99 is 29 and 99
    hundredths); currency: `currency`."""
    coupon_terms: str | None = None
    """Readable summary of the coupon that applies."""
    promotion_code: str | None = None
    """Promotion code that applies."""
    currency: Currency | None = None
    """Currency of the amounts."""
    period_start: datetime | None = None
    """Start of the period that the item is for, in milliseconds since 1970-01-01 UTC."""
    period_end: datetime | None = None
    """End of the period that the item is for, in milliseconds since 1970-01-01 UTC."""
    proration: bool | None = None
    """Whether the item settles a part of a period, after a plan change."""
    price: invoice_item_price_module.InvoiceItemPrice | None = None
    """The price behind the item."""
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
            if (_invoice_item_id := get("invoiceItemId")) is not None and type(_invoice_item_id) is not str:
                _invoice_item_id = text(_invoice_item_id, "invoiceItemId")
            if (_description := get("description")) is not None and type(_description) is not str:
                _description = text(_description, "description")
            if (_amount := get("amount")) is not None and type(_amount) is not Decimal:
                _amount = number(_amount, "amount")
            if (_discount_amount := get("discountAmount")) is not None and type(_discount_amount) is not Decimal:
                _discount_amount = number(_discount_amount, "discountAmount")
            if (_payment_amount := get("paymentAmount")) is not None and type(_payment_amount) is not Decimal:
                _payment_amount = number(_payment_amount, "paymentAmount")
            if (_coupon_terms := get("couponTerms")) is not None and type(_coupon_terms) is not str:
                _coupon_terms = text(_coupon_terms, "couponTerms")
            if (_promotion_code := get("promotionCode")) is not None and type(_promotion_code) is not str:
                _promotion_code = text(_promotion_code, "promotionCode")
            if (_currency := get("currency")) is not None:
                try:
                    _currency = CURRENCY_MEMBERS[_currency]
                except (KeyError, TypeError):
                    _currency = choice(_currency, "currency", Currency)
            if (_period_start := get("periodStart")) is not None:
                _period_start = epoch_ms(_period_start, "periodStart")
            if (_period_end := get("periodEnd")) is not None:
                _period_end = epoch_ms(_period_end, "periodEnd")
            if (_proration := get("proration")) is not None and type(_proration) is not bool:
                _proration = boolean(_proration, "proration")
            if (_price := get("price")) is not None:
                _price = nested(_price, "price", invoice_item_price_module.InvoiceItemPrice.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.invoice_item_id = _invoice_item_id
        self.description = _description
        self.amount = _amount
        self.discount_amount = _discount_amount
        self.payment_amount = _payment_amount
        self.coupon_terms = _coupon_terms
        self.promotion_code = _promotion_code
        self.currency = _currency
        self.period_start = _period_start
        self.period_end = _period_end
        self.proration = _proration
        self.price = _price
        self._source = source
        return self
