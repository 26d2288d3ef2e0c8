# Generated from specs/clink/resources/invoices.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    anything,
    array,
    choice,
    mapping,
    nested,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .billing_method import BILLING_METHOD_MEMBERS, BillingMethod
from .invoice_status import INVOICE_STATUS_MEMBERS, InvoiceStatus

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import invoice_discount as invoice_discount_module
    from . import invoice_item as invoice_item_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    invoice_discount_module = Later(f"{__package__}.invoice_discount")
    invoice_item_module = Later(f"{__package__}.invoice_item")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Invoice(Model):
    """What a subscription has charged for a period."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "invoiceId": "invoice_id",
        "subscriptionId": "subscription_id",
        "orderId": "order_id",
        "customerId": "customer_id",
        "merchantId": "merchant_id",
        "merchantReference": "merchant_reference",
        "status": "status",
        "createTime": "create_time",
        "currentPeriodStart": "current_period_start",
        "currentPeriodEnd": "current_period_end",
        "originalAmount": "original_amount",
        "paymentAmount": "payment_amount",
        "originalCurrency": "original_currency",
        "billing": "billing",
        "items": "items",
        "discount": "discount",
        "metadata": "metadata",
    }
    NULLABLE = frozenset(
        {
            "subscriptionId",
            "orderId",
            "customerId",
            "merchantId",
            "merchantReference",
            "status",
            "createTime",
            "currentPeriodStart",
            "currentPeriodEnd",
            "originalAmount",
            "paymentAmount",
            "originalCurrency",
            "billing",
            "items",
            "discount",
            "metadata",
        }
    )
    FIRM = frozenset({"invoiceId", "originalAmount", "paymentAmount", "originalCurrency", "items", "discount"})
    UNITS: ClassVar[Mapping[str, str]] = {
        "createTime": "epoch_ms",
        "currentPeriodEnd": "epoch_ms",
        "currentPeriodStart": "epoch_ms",
    }

    invoice_id: str
    """Identifier of the invoice."""
    subscription_id: str | None = None
    """Identifier of the subscription."""
    order_id: str | None = None
    """Identifier of the order that paid it; null while the invoice is open."""
    customer_id: str | None = None
    """Identifier of the customer."""
    merchant_id: str | None = None
    """Identifier of the merchant."""
    merchant_reference: str | None = None
    """The merchant's own key, sent as `merchant_reference_id`. The text `null` and blanks mean that there is none."""
    status: InvoiceStatus | None = None
    """Where the invoice stands."""
    create_time: datetime | None = None
    """When the invoice was created, in milliseconds since 1970-01-01 UTC."""
    current_period_start: datetime | None = None
    """Start of the period, in milliseconds since 1970-01-01 UTC. On subscriptions this name means something else. The
    items tell their own periods."""
    current_period_end: datetime | None = None
    """End of the period, in milliseconds since 1970-01-01 UTC."""
    original_amount: Decimal | None = None
    """Amount of the invoice, in the main unit of `original_currency`. In the currency's major unit (29.99 is 29 and 99
    hundredths); currency: `original_currency`."""
    payment_amount: Decimal | None = None
    """What is left to pay or was paid. Taken to be in the main unit of `original_currency`. In the currency's major unit
    (29.99 is 29 and 99 hundredths); currency: `original_currency`."""
    original_currency: str | None = None
    """Currency of the invoice, a three-letter ISO 4217 code."""
    billing: BillingMethod | None = None
    """How the invoice gets paid."""
    items: list[invoice_item_module.InvoiceItem] | None = None
    """The lines of the invoice."""
    discount: invoice_discount_module.InvoiceDiscount | None = None
    """The discount on the invoice."""
    metadata: dict[str, Any] | None = None
    """The merchant's own data."""
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
            if type((_invoice_id := get("invoiceId"))) is not str:
                _invoice_id = text(get("invoiceId", UNSET), "invoiceId")
            if (_subscription_id := get("subscriptionId")) is not None and type(_subscription_id) is not str:
                _subscription_id = text(_subscription_id, "subscriptionId")
            if (_order_id := get("orderId")) is not None and type(_order_id) is not str:
                _order_id = text(_order_id, "orderId")
            if (_customer_id := get("customerId")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customerId")
            if (_merchant_id := get("merchantId")) is not None and type(_merchant_id) is not str:
                _merchant_id = text(_merchant_id, "merchantId")
            if (_merchant_reference := get("merchantReference")) is not None and type(_merchant_reference) is not str:
                _merchant_reference = text(_merchant_reference, "merchantReference")
            if (_status := get("status")) is not None:
                try:
                    _status = INVOICE_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", InvoiceStatus)
            if (_create_time := get("createTime")) is not None:
                _create_time = epoch_ms(_create_time, "createTime")
            if (_current_period_start := get("currentPeriodStart")) is not None:
                _current_period_start = epoch_ms(_current_period_start, "currentPeriodStart")
            if (_current_period_end := get("currentPeriodEnd")) is not None:
                _current_period_end = epoch_ms(_current_period_end, "currentPeriodEnd")
            if (_original_amount := get("originalAmount")) is not None and type(_original_amount) is not Decimal:
                _original_amount = number(_original_amount, "originalAmount")
            if (_payment_amount := get("paymentAmount")) is not None and type(_payment_amount) is not Decimal:
                _payment_amount = number(_payment_amount, "paymentAmount")
            if (_original_currency := get("originalCurrency")) is not None and type(_original_currency) is not str:
                _original_currency = text(_original_currency, "originalCurrency")
            if (_billing := get("billing")) is not None:
                try:
                    _billing = BILLING_METHOD_MEMBERS[_billing]
                except (KeyError, TypeError):
                    _billing = choice(_billing, "billing", BillingMethod)
            if (_items := get("items")) is not None:
                _items = array(_items, "items", invoice_item_module.InvoiceItem.from_dict)
            if (_discount := get("discount")) is not None:
                _discount = nested(_discount, "discount", invoice_discount_module.InvoiceDiscount.from_dict)
            if (_metadata := get("metadata")) is not None:
                _metadata = mapping(_metadata, "metadata", anything)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
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
