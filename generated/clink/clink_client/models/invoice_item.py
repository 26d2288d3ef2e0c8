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
    boolean,
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
from .invoice_item_price import InvoiceItemPrice


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InvoiceItem(Model):
    """One line of an invoice, and what a subscription charges per period."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "amount",
            "couponTerms",
            "currency",
            "description",
            "discountAmount",
            "invoiceItemId",
            "paymentAmount",
            "periodEnd",
            "periodStart",
            "price",
            "promotionCode",
            "proration",
        }
    )

    invoice_item_id: str | None | Unset = UNSET
    """Identifier of the item."""
    description: str | None | Unset = UNSET
    """What the item is for."""
    amount: Decimal | None | Unset = UNSET
    """Amount of the item, in the main unit of `currency`. In the currency's major unit (29.99 is 29 and 99 hundredths);
    currency: `currency`."""
    discount_amount: Decimal | None | Unset = UNSET
    """What is taken off, in the main unit of `currency`. In the currency's major unit (29.99 is 29 and 99 hundredths);
    currency: `currency`."""
    payment_amount: Decimal | None | Unset = UNSET
    """What is left to pay or was paid, in the main unit of `currency`. In the currency's major unit (29.99 is 29 and 99
    hundredths); currency: `currency`."""
    coupon_terms: str | None | Unset = UNSET
    """Readable summary of the coupon that applies."""
    promotion_code: str | None | Unset = UNSET
    """Promotion code that applies."""
    currency: Currency | None | Unset = UNSET
    """Currency of the amounts."""
    period_start: datetime | None | Unset = UNSET
    """Start of the period that the item is for, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    period_end: datetime | None | Unset = UNSET
    """End of the period that the item is for, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    proration: bool | None | Unset = UNSET
    """Whether the item settles a part of a period, after a plan change."""
    price: InvoiceItemPrice | None | Unset = UNSET
    """The price behind the item."""
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
            (_invoice_item_id := get("invoiceItemId", UNSET)) is not UNSET
            and _invoice_item_id is not None
            and type(_invoice_item_id) is not str
        ):
            _invoice_item_id = text(_invoice_item_id, "invoiceItemId")
        if (
            (_description := get("description", UNSET)) is not UNSET
            and _description is not None
            and type(_description) is not str
        ):
            _description = text(_description, "description")
        if (_amount := get("amount", UNSET)) is not UNSET and _amount is not None and type(_amount) is not Decimal:
            _amount = number(_amount, "amount")
        if (
            (_discount_amount := get("discountAmount", UNSET)) is not UNSET
            and _discount_amount is not None
            and type(_discount_amount) is not Decimal
        ):
            _discount_amount = number(_discount_amount, "discountAmount")
        if (
            (_payment_amount := get("paymentAmount", UNSET)) is not UNSET
            and _payment_amount is not None
            and type(_payment_amount) is not Decimal
        ):
            _payment_amount = number(_payment_amount, "paymentAmount")
        if (
            (_coupon_terms := get("couponTerms", UNSET)) is not UNSET
            and _coupon_terms is not None
            and type(_coupon_terms) is not str
        ):
            _coupon_terms = text(_coupon_terms, "couponTerms")
        if (
            (_promotion_code := get("promotionCode", UNSET)) is not UNSET
            and _promotion_code is not None
            and type(_promotion_code) is not str
        ):
            _promotion_code = text(_promotion_code, "promotionCode")
        if (_currency := get("currency", UNSET)) is not UNSET and _currency is not None:
            try:
                _currency = CURRENCY_MEMBERS[_currency]
            except (KeyError, TypeError):
                _currency = choice(_currency, "currency", Currency)
        if (_period_start := get("periodStart", UNSET)) is not UNSET and _period_start is not None:
            _period_start = epoch_ms(_period_start, "periodStart")
        if (_period_end := get("periodEnd", UNSET)) is not UNSET and _period_end is not None:
            _period_end = epoch_ms(_period_end, "periodEnd")
        if (_proration := get("proration", UNSET)) is not UNSET and _proration is not None and type(_proration) is not bool:
            _proration = boolean(_proration, "proration")
        if (_price := get("price", UNSET)) is not UNSET and _price is not None:
            _price = nested(_price, "price", InvoiceItemPrice.from_dict)
        self = cls.__new__(cls)
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

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.invoice_item_id is not UNSET:
            found["invoiceItemId"] = self.invoice_item_id
        if self.description is not UNSET:
            found["description"] = self.description
        if self.amount is not UNSET:
            found["amount"] = None if self.amount is None else unchanged(self._source, "amount", self.amount, number, as_is)
        if self.discount_amount is not UNSET:
            found["discountAmount"] = (
                None
                if self.discount_amount is None
                else unchanged(self._source, "discountAmount", self.discount_amount, number, as_is)
            )
        if self.payment_amount is not UNSET:
            found["paymentAmount"] = (
                None
                if self.payment_amount is None
                else unchanged(self._source, "paymentAmount", self.payment_amount, number, as_is)
            )
        if self.coupon_terms is not UNSET:
            found["couponTerms"] = self.coupon_terms
        if self.promotion_code is not UNSET:
            found["promotionCode"] = self.promotion_code
        if self.currency is not UNSET:
            found["currency"] = None if self.currency is None else str(self.currency)
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
        if self.proration is not UNSET:
            found["proration"] = self.proration
        if self.price is not UNSET:
            found["price"] = None if self.price is None else self.price.to_dict()
        return found
