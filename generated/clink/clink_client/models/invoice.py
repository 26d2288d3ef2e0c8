from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    anything,
    array,
    as_is,
    choice,
    epoch_ms,
    mapping,
    nested,
    number,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .billing_method import BILLING_METHOD_MEMBERS, BillingMethod
from .invoice_discount import InvoiceDiscount
from .invoice_item import InvoiceItem
from .invoice_status import INVOICE_STATUS_MEMBERS, InvoiceStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Invoice(Model):
    """What a subscription has charged for a period."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "billing",
            "createTime",
            "currentPeriodEnd",
            "currentPeriodStart",
            "customerId",
            "discount",
            "invoiceId",
            "items",
            "merchantId",
            "merchantReference",
            "metadata",
            "orderId",
            "originalAmount",
            "originalCurrency",
            "paymentAmount",
            "status",
            "subscriptionId",
        }
    )

    invoice_id: str
    """Identifier of the invoice."""
    subscription_id: str | None | Unset = UNSET
    """Identifier of the subscription."""
    order_id: str | None | Unset = UNSET
    """Identifier of the order that paid it; null while the invoice is open."""
    customer_id: str | None | Unset = UNSET
    """Identifier of the customer."""
    merchant_id: str | None | Unset = UNSET
    """Identifier of the merchant."""
    merchant_reference: str | None | Unset = UNSET
    """The merchant's own key, sent as `merchantReferenceId`. The text `null` and blanks mean that there is none."""
    status: InvoiceStatus | None | Unset = UNSET
    """Where the invoice stands."""
    create_time: datetime | None | Unset = UNSET
    """When the invoice was created, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    current_period_start: datetime | None | Unset = UNSET
    """Start of the period, in milliseconds since 1970-01-01 UTC. On subscriptions this name means something else. The
    items tell their own periods. In epoch milliseconds on the wire."""
    current_period_end: datetime | None | Unset = UNSET
    """End of the period, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    original_amount: Decimal | None | Unset = UNSET
    """Amount of the invoice, in the main unit of `originalCurrency`. In the currency's major unit (29.99 is 29 and 99
    hundredths); currency: `originalCurrency`."""
    payment_amount: Decimal | None | Unset = UNSET
    """What is left to pay or was paid. Taken to be in the main unit of `originalCurrency`. In the currency's major unit
    (29.99 is 29 and 99 hundredths); currency: `originalCurrency`."""
    original_currency: str | None | Unset = UNSET
    """Currency of the invoice, a three-letter ISO 4217 code."""
    billing: BillingMethod | None | Unset = UNSET
    """How the invoice gets paid."""
    items: list[InvoiceItem] | None | Unset = UNSET
    """The lines of the invoice."""
    discount: InvoiceDiscount | None | Unset = UNSET
    """The discount on the invoice."""
    metadata: dict[str, Any] | None | Unset = UNSET
    """The merchant's own data."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_invoice_id := get("invoiceId", UNSET))) is not str:
            _invoice_id = text(_invoice_id, "invoiceId")
        if (
            (_subscription_id := get("subscriptionId", UNSET)) is not UNSET
            and _subscription_id is not None
            and type(_subscription_id) is not str
        ):
            _subscription_id = text(_subscription_id, "subscriptionId")
        if (_order_id := get("orderId", UNSET)) is not UNSET and _order_id is not None and type(_order_id) is not str:
            _order_id = text(_order_id, "orderId")
        if (_customer_id := get("customerId", UNSET)) is not UNSET and _customer_id is not None and type(_customer_id) is not str:
            _customer_id = text(_customer_id, "customerId")
        if (_merchant_id := get("merchantId", UNSET)) is not UNSET and _merchant_id is not None and type(_merchant_id) is not str:
            _merchant_id = text(_merchant_id, "merchantId")
        if (
            (_merchant_reference := get("merchantReference", UNSET)) is not UNSET
            and _merchant_reference is not None
            and type(_merchant_reference) is not str
        ):
            _merchant_reference = text(_merchant_reference, "merchantReference")
        if (_status := get("status", UNSET)) is not UNSET and _status is not None:
            try:
                _status = INVOICE_STATUS_MEMBERS[_status]
            except (KeyError, TypeError):
                _status = choice(_status, "status", InvoiceStatus)
        if (_create_time := get("createTime", UNSET)) is not UNSET and _create_time is not None:
            _create_time = epoch_ms(_create_time, "createTime")
        if (_current_period_start := get("currentPeriodStart", UNSET)) is not UNSET and _current_period_start is not None:
            _current_period_start = epoch_ms(_current_period_start, "currentPeriodStart")
        if (_current_period_end := get("currentPeriodEnd", UNSET)) is not UNSET and _current_period_end is not None:
            _current_period_end = epoch_ms(_current_period_end, "currentPeriodEnd")
        if (
            (_original_amount := get("originalAmount", UNSET)) is not UNSET
            and _original_amount is not None
            and type(_original_amount) is not Decimal
        ):
            _original_amount = number(_original_amount, "originalAmount")
        if (
            (_payment_amount := get("paymentAmount", UNSET)) is not UNSET
            and _payment_amount is not None
            and type(_payment_amount) is not Decimal
        ):
            _payment_amount = number(_payment_amount, "paymentAmount")
        if (
            (_original_currency := get("originalCurrency", UNSET)) is not UNSET
            and _original_currency is not None
            and type(_original_currency) is not str
        ):
            _original_currency = text(_original_currency, "originalCurrency")
        if (_billing := get("billing", UNSET)) is not UNSET and _billing is not None:
            try:
                _billing = BILLING_METHOD_MEMBERS[_billing]
            except (KeyError, TypeError):
                _billing = choice(_billing, "billing", BillingMethod)
        if (_items := get("items", UNSET)) is not UNSET and _items is not None:
            _items = array(_items, "items", InvoiceItem.from_dict)
        if (_discount := get("discount", UNSET)) is not UNSET and _discount is not None:
            _discount = nested(_discount, "discount", InvoiceDiscount.from_dict)
        if (_metadata := get("metadata", UNSET)) is not UNSET and _metadata is not None:
            _metadata = mapping(_metadata, "metadata", anything)
        self = cls.__new__(cls)
        self.invoice_id = _invoice_id
        self.subscription_id = _subscription_id
        self.order_id = _order_id
        self.customer_id = _customer_id
        self.merchant_id = _merchant_id
        self.merchant_reference = _merchant_reference
        self.status = _status
        self.create_time = _create_time
        self.current_period_start = _current_period_start
        self.current_period_end = _current_period_end
        self.original_amount = _original_amount
        self.payment_amount = _payment_amount
        self.original_currency = _original_currency
        self.billing = _billing
        self.items = _items
        self.discount = _discount
        self.metadata = _metadata
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["invoiceId"] = self.invoice_id
        if self.subscription_id is not UNSET:
            found["subscriptionId"] = self.subscription_id
        if self.order_id is not UNSET:
            found["orderId"] = self.order_id
        if self.customer_id is not UNSET:
            found["customerId"] = self.customer_id
        if self.merchant_id is not UNSET:
            found["merchantId"] = self.merchant_id
        if self.merchant_reference is not UNSET:
            found["merchantReference"] = self.merchant_reference
        if self.status is not UNSET:
            found["status"] = None if self.status is None else str(self.status)
        if self.create_time is not UNSET:
            found["createTime"] = (
                None
                if self.create_time is None
                else unchanged(self._source, "createTime", self.create_time, epoch_ms, to_epoch_ms)
            )
        if self.current_period_start is not UNSET:
            found["currentPeriodStart"] = (
                None
                if self.current_period_start is None
                else unchanged(self._source, "currentPeriodStart", self.current_period_start, epoch_ms, to_epoch_ms)
            )
        if self.current_period_end is not UNSET:
            found["currentPeriodEnd"] = (
                None
                if self.current_period_end is None
                else unchanged(self._source, "currentPeriodEnd", self.current_period_end, epoch_ms, to_epoch_ms)
            )
        if self.original_amount is not UNSET:
            found["originalAmount"] = (
                None
                if self.original_amount is None
                else unchanged(self._source, "originalAmount", self.original_amount, number, as_is)
            )
        if self.payment_amount is not UNSET:
            found["paymentAmount"] = (
                None
                if self.payment_amount is None
                else unchanged(self._source, "paymentAmount", self.payment_amount, number, as_is)
            )
        if self.original_currency is not UNSET:
            found["originalCurrency"] = self.original_currency
        if self.billing is not UNSET:
            found["billing"] = None if self.billing is None else str(self.billing)
        if self.items is not UNSET:
            found["items"] = None if self.items is None else [item.to_dict() for item in self.items]
        if self.discount is not UNSET:
            found["discount"] = None if self.discount is None else self.discount.to_dict()
        if self.metadata is not UNSET:
            found["metadata"] = self.metadata
        return found
