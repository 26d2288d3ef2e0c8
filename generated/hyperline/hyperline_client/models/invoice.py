# Generated from specs/hyperline/resources/invoice_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    boolean,
    by_kind,
    choice,
    mapping,
    nested,
    or_none,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .currency import CURRENCY_MEMBERS, Currency
from .invoice_source import INVOICE_SOURCE_MEMBERS, InvoiceSource
from .invoice_status import INVOICE_STATUS_MEMBERS, InvoiceStatus
from .invoice_tax_scheme import INVOICE_TAX_SCHEME_MEMBERS, InvoiceTaxScheme
from .invoice_type import INVOICE_TYPE_MEMBERS, InvoiceType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import invoice_allocation as invoice_allocation_module
    from . import invoice_coupon as invoice_coupon_module
    from . import invoice_customer as invoice_customer_module
    from . import invoice_display_field as invoice_display_field_module
    from . import invoice_line_item as invoice_line_item_module
    from . import invoice_seller as invoice_seller_module
    from . import transaction as transaction_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    invoice_allocation_module = Later(f"{__package__}.invoice_allocation")
    invoice_coupon_module = Later(f"{__package__}.invoice_coupon")
    invoice_customer_module = Later(f"{__package__}.invoice_customer")
    invoice_display_field_module = Later(f"{__package__}.invoice_display_field")
    invoice_line_item_module = Later(f"{__package__}.invoice_line_item")
    invoice_seller_module = Later(f"{__package__}.invoice_seller")
    transaction_module = Later(f"{__package__}.transaction")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Invoice(Model):
    """What a customer owes, or a credit note."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "issued_at": "issued_at",
        "number": "number",
        "type": "type",
        "document_name": "document_name",
        "status": "status",
        "source": "source",
        "reference": "reference",
        "purchase_order": "purchase_order",
        "currency": "currency",
        "total_amount": "total_amount",
        "amount_due": "amount_due",
        "amount_paid": "amount_paid",
        "amount_fixed": "amount_fixed",
        "amount_excluding_tax": "amount_excluding_tax",
        "tax_amount": "tax_amount",
        "discount_amount": "discount_amount",
        "tax_scheme": "tax_scheme",
        "conversion_rate": "conversion_rate",
        "converted_amount": "converted_amount",
        "converted_at": "converted_at",
        "payment_method_id": "payment_method_id",
        "bank_account_id": "bank_account_id",
        "custom_note": "custom_note",
        "additional_info": "additional_info",
        "footer": "footer",
        "customer": "customer",
        "seller": "seller",
        "subscription_id": "subscription_id",
        "period_starts_at": "period_starts_at",
        "period_ends_at": "period_ends_at",
        "due_at": "due_at",
        "refunded_at": "refunded_at",
        "grace_period_ended_at": "grace_period_ended_at",
        "settled_at": "settled_at",
        "updated_at": "updated_at",
        "properties": "properties",
        "custom_properties": "custom_properties",
        "additional_display_fields": "additional_display_fields",
        "original_invoice_id": "original_invoice_id",
        "original_invoice_number": "original_invoice_number",
        "line_items": "line_items",
        "allocations": "allocations",
        "coupons": "coupons",
        "transactions": "transactions",
        "public_url": "public_url",
    }
    NULLABLE = frozenset(
        {
            "issued_at",
            "number",
            "type",
            "document_name",
            "status",
            "source",
            "reference",
            "purchase_order",
            "currency",
            "total_amount",
            "amount_due",
            "amount_paid",
            "amount_fixed",
            "amount_excluding_tax",
            "tax_amount",
            "discount_amount",
            "tax_scheme",
            "conversion_rate",
            "converted_amount",
            "converted_at",
            "payment_method_id",
            "bank_account_id",
            "custom_note",
            "additional_info",
            "footer",
            "customer",
            "seller",
            "subscription_id",
            "period_starts_at",
            "period_ends_at",
            "due_at",
            "refunded_at",
            "grace_period_ended_at",
            "settled_at",
            "updated_at",
            "properties",
            "custom_properties",
            "additional_display_fields",
            "original_invoice_id",
            "original_invoice_number",
            "line_items",
            "allocations",
            "coupons",
            "transactions",
            "public_url",
        }
    )
    FIRM = frozenset(
        {
            "id",
            "currency",
            "total_amount",
            "amount_due",
            "amount_paid",
            "amount_fixed",
            "amount_excluding_tax",
            "tax_amount",
            "discount_amount",
            "converted_amount",
            "line_items",
            "allocations",
            "coupons",
            "transactions",
        }
    )

    id: str
    """Id of the invoice, inv_…."""
    issued_at: datetime | None = None
    """Date of issue. Called `emitted_at` where it is sent, and in version 1."""
    number: str | None = None
    """Its number, as the settings of the account or the caller have it."""
    type: InvoiceType | None = None
    """Kind of invoice."""
    document_name: str | None = None
    """Title, with the type `document`."""
    status: InvoiceStatus | None = None
    """How far it is."""
    source: InvoiceSource | None = None
    """Where it was made."""
    reference: str | None = None
    """Reference by which a bank transfer is recognised."""
    purchase_order: str | None = None
    """The buyer's order number."""
    currency: Currency | None = None
    """Currency of every amount of it."""
    total_amount: Decimal | None = None
    """Total with tax, in the smallest unit of `currency`. In the currency's minor unit (cents for USD); currency:
    `currency`."""
    amount_due: Decimal | None = None
    """What is left to pay. In the currency's minor unit (cents for USD); currency: `currency`."""
    amount_paid: Decimal | None = None
    """What is paid. In the currency's minor unit (cents for USD); currency: `currency`."""
    amount_fixed: Decimal | None = None
    """Recurring part that does not depend on usage. In the currency's minor unit (cents for USD); currency: `currency`."""
    amount_excluding_tax: Decimal | None = None
    """Total without tax. In the currency's minor unit (cents for USD); currency: `currency`."""
    tax_amount: Decimal | None = None
    """Tax. In the currency's minor unit (cents for USD); currency: `currency`."""
    discount_amount: Decimal | None = None
    """Discounts. In the currency's minor unit (cents for USD); currency: `currency`."""
    tax_scheme: InvoiceTaxScheme | None = None
    """How it is taxed."""
    conversion_rate: Decimal | None = None
    """Rate by which it was converted for accounting."""
    converted_amount: Decimal | None = None
    """Total in the currency of the accounts. In the currency's minor unit (cents for USD); currency: the account's (The
    currency of the seller's accounts.)."""
    converted_at: datetime | None = None
    """Moment it was converted."""
    payment_method_id: str | None = None
    """Id of the payment method, pm_…."""
    bank_account_id: str | None = None
    """Id of the bank account it shows, bac_…."""
    custom_note: str | None = None
    """Note on it."""
    additional_info: str | None = None
    """Further text on it."""
    footer: str | None = None
    """Text at its foot."""
    customer: invoice_customer_module.InvoiceCustomer | None = None
    """The customer as of this invoice."""
    seller: invoice_seller_module.InvoiceSeller | None = None
    """The invoicing entity as of this invoice."""
    subscription_id: str | None = None
    """Id of the subscription it belongs to, sub_…."""
    period_starts_at: datetime | None = None
    """Start of the period it is for."""
    period_ends_at: datetime | None = None
    """End of the period it is for."""
    due_at: datetime | None = None
    """Date it is due."""
    refunded_at: datetime | None = None
    """Date it was refunded."""
    grace_period_ended_at: datetime | None = None
    """Date its grace period ended."""
    settled_at: datetime | None = None
    """Date it was paid in full."""
    updated_at: datetime | None = None
    """Moment of the last change."""
    properties: dict[str, str | Decimal | bool | list[str | Decimal | bool | None] | None] | None = None
    """Free data kept with it."""
    custom_properties: dict[str, str | Decimal | bool | list[str] | None] | None = None
    """Values of the custom properties, by the property's slug."""
    additional_display_fields: list[invoice_display_field_module.InvoiceDisplayField] | None = None
    """Further lines in the head of the PDF."""
    original_invoice_id: str | None = None
    """For a credit note, id of the invoice."""
    original_invoice_number: str | None = None
    """For a credit note, number of the invoice."""
    line_items: list[invoice_line_item_module.InvoiceLineItem] | None = None
    """The lines."""
    allocations: list[invoice_allocation_module.InvoiceAllocation] | None = None
    """For a credit note, the invoices it is counted towards."""
    coupons: list[invoice_coupon_module.InvoiceCoupon] | None = None
    """Discounts."""
    transactions: list[transaction_module.Transaction] | None = None
    """Payments and refunds of it."""
    public_url: str | None = None
    """Address of the page on which it can be paid. Absent in lists."""
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
            if (_issued_at := get("issued_at")) is not None:
                _issued_at = moment(_issued_at, "issued_at")
            if (_number := get("number")) is not None and type(_number) is not str:
                _number = text(_number, "number")
            if (_type := get("type")) is not None:
                try:
                    _type = INVOICE_TYPE_MEMBERS[_type]
                except (KeyError, TypeError):
                    _type = choice(_type, "type", InvoiceType)
            if (_document_name := get("document_name")) is not None and type(_document_name) is not str:
                _document_name = text(_document_name, "document_name")
            if (_status := get("status")) is not None:
                try:
                    _status = INVOICE_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", InvoiceStatus)
            if (_source := get("source")) is not None:
                try:
                    _source = INVOICE_SOURCE_MEMBERS[_source]
                except (KeyError, TypeError):
                    _source = choice(_source, "source", InvoiceSource)
            if (_reference := get("reference")) is not None and type(_reference) is not str:
                _reference = text(_reference, "reference")
            if (_purchase_order := get("purchase_order")) is not None and type(_purchase_order) is not str:
                _purchase_order = text(_purchase_order, "purchase_order")
            if (_currency := get("currency")) is not None:
                try:
                    _currency = CURRENCY_MEMBERS[_currency]
                except (KeyError, TypeError):
                    _currency = choice(_currency, "currency", Currency)
            if (_total_amount := get("total_amount")) is not None and type(_total_amount) is not Decimal:
                _total_amount = number(_total_amount, "total_amount")
            if (_amount_due := get("amount_due")) is not None and type(_amount_due) is not Decimal:
                _amount_due = number(_amount_due, "amount_due")
            if (_amount_paid := get("amount_paid")) is not None and type(_amount_paid) is not Decimal:
                _amount_paid = number(_amount_paid, "amount_paid")
            if (_amount_fixed := get("amount_fixed")) is not None and type(_amount_fixed) is not Decimal:
                _amount_fixed = number(_amount_fixed, "amount_fixed")
            if (_amount_excluding_tax := get("amount_excluding_tax")) is not None and type(_amount_excluding_tax) is not Decimal:
                _amount_excluding_tax = number(_amount_excluding_tax, "amount_excluding_tax")
            if (_tax_amount := get("tax_amount")) is not None and type(_tax_amount) is not Decimal:
                _tax_amount = number(_tax_amount, "tax_amount")
            if (_discount_amount := get("discount_amount")) is not None and type(_discount_amount) is not Decimal:
                _discount_amount = number(_discount_amount, "discount_amount")
            if (_tax_scheme := get("tax_scheme")) is not None:
                try:
                    _tax_scheme = INVOICE_TAX_SCHEME_MEMBERS[_tax_scheme]
                except (KeyError, TypeError):
                    _tax_scheme = choice(_tax_scheme, "tax_scheme", InvoiceTaxScheme)
            if (_conversion_rate := get("conversion_rate")) is not None and type(_conversion_rate) is not Decimal:
                _conversion_rate = number(_conversion_rate, "conversion_rate")
            if (_converted_amount := get("converted_amount")) is not None and type(_converted_amount) is not Decimal:
                _converted_amount = number(_converted_amount, "converted_amount")
            if (_converted_at := get("converted_at")) is not None:
                _converted_at = moment(_converted_at, "converted_at")
            if (_payment_method_id := get("payment_method_id")) is not None and type(_payment_method_id) is not str:
                _payment_method_id = text(_payment_method_id, "payment_method_id")
            if (_bank_account_id := get("bank_account_id")) is not None and type(_bank_account_id) is not str:
                _bank_account_id = text(_bank_account_id, "bank_account_id")
            if (_custom_note := get("custom_note")) is not None and type(_custom_note) is not str:
                _custom_note = text(_custom_note, "custom_note")
            if (_additional_info := get("additional_info")) is not None and type(_additional_info) is not str:
                _additional_info = text(_additional_info, "additional_info")
            if (_footer := get("footer")) is not None and type(_footer) is not str:
                _footer = text(_footer, "footer")
            if (_customer := get("customer")) is not None:
                _customer = nested(_customer, "customer", invoice_customer_module.InvoiceCustomer.from_dict)
            if (_seller := get("seller")) is not None:
                _seller = nested(_seller, "seller", invoice_seller_module.InvoiceSeller.from_dict)
            if (_subscription_id := get("subscription_id")) is not None and type(_subscription_id) is not str:
                _subscription_id = text(_subscription_id, "subscription_id")
            if (_period_starts_at := get("period_starts_at")) is not None:
                _period_starts_at = moment(_period_starts_at, "period_starts_at")
            if (_period_ends_at := get("period_ends_at")) is not None:
                _period_ends_at = moment(_period_ends_at, "period_ends_at")
            if (_due_at := get("due_at")) is not None:
                _due_at = moment(_due_at, "due_at")
            if (_refunded_at := get("refunded_at")) is not None:
                _refunded_at = moment(_refunded_at, "refunded_at")
            if (_grace_period_ended_at := get("grace_period_ended_at")) is not None:
                _grace_period_ended_at = moment(_grace_period_ended_at, "grace_period_ended_at")
            if (_settled_at := get("settled_at")) is not None:
                _settled_at = moment(_settled_at, "settled_at")
            if (_updated_at := get("updated_at")) is not None:
                _updated_at = moment(_updated_at, "updated_at")
            if (_properties := get("properties")) is not None:
                _properties = mapping(
                    _properties,
                    "properties",
                    partial(
                        or_none,
                        decode=partial(
                            by_kind,
                            field="",
                            readers={
                                str: text,
                                int: number,
                                Decimal: number,
                                float: number,
                                bool: boolean,
                                list: partial(
                                    array,
                                    field="",
                                    decode=partial(
                                        or_none,
                                        decode=partial(
                                            by_kind,
                                            field="",
                                            readers={str: text, int: number, Decimal: number, float: number, bool: boolean},
                                        ),
                                    ),
                                ),
                            },
                        ),
                    ),
                )
            if (_custom_properties := get("custom_properties")) is not None:
                _custom_properties = mapping(
                    _custom_properties,
                    "custom_properties",
                    partial(
                        or_none,
                        decode=partial(
                            by_kind,
                            field="",
                            readers={
                                str: text,
                                int: number,
                                Decimal: number,
                                float: number,
                                bool: boolean,
                                list: partial(array, field="", decode=text),
                            },
                        ),
                    ),
                )
            if (_additional_display_fields := get("additional_display_fields")) is not None:
                _additional_display_fields = array(
                    _additional_display_fields,
                    "additional_display_fields",
                    invoice_display_field_module.InvoiceDisplayField.from_dict,
                )
            if (_original_invoice_id := get("original_invoice_id")) is not None and type(_original_invoice_id) is not str:
                _original_invoice_id = text(_original_invoice_id, "original_invoice_id")
            if (_original_invoice_number := get("original_invoice_number")) is not None and type(
                _original_invoice_number
            ) is not str:
                _original_invoice_number = text(_original_invoice_number, "original_invoice_number")
            if (_line_items := get("line_items")) is not None:
                _line_items = array(_line_items, "line_items", invoice_line_item_module.InvoiceLineItem.from_dict)
            if (_allocations := get("allocations")) is not None:
                _allocations = array(_allocations, "allocations", invoice_allocation_module.InvoiceAllocation.from_dict)
            if (_coupons := get("coupons")) is not None:
                _coupons = array(_coupons, "coupons", invoice_coupon_module.InvoiceCoupon.from_dict)
            if (_transactions := get("transactions")) is not None:
                _transactions = array(_transactions, "transactions", transaction_module.Transaction.from_dict)
            if (_public_url := get("public_url")) is not None and type(_public_url) is not str:
                _public_url = text(_public_url, "public_url")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.issued_at = _issued_at
        self.number = _number
        self.type = _type
        self.document_name = _document_name
        self.status = _status
        self.source = _source
        self.reference = _reference
        self.purchase_order = _purchase_order
        self.currency = _currency
        self.total_amount = _total_amount
        self.amount_due = _amount_due
        self.amount_paid = _amount_paid
        self.amount_fixed = _amount_fixed
        self.amount_excluding_tax = _amount_excluding_tax
        self.tax_amount = _tax_amount
        self.discount_amount = _discount_amount
        self.tax_scheme = _tax_scheme
        self.conversion_rate = _conversion_rate
        self.converted_amount = _converted_amount
        self.converted_at = _converted_at
        self.payment_method_id = _payment_method_id
        self.bank_account_id = _bank_account_id
        self.custom_note = _custom_note
        self.additional_info = _additional_info
        self.footer = _footer
        self.customer = _customer
        self.seller = _seller
        self.subscription_id = _subscription_id
        self.period_starts_at = _period_starts_at
        self.period_ends_at = _period_ends_at
        self.due_at = _due_at
        self.refunded_at = _refunded_at
        self.grace_period_ended_at = _grace_period_ended_at
        self.settled_at = _settled_at
        self.updated_at = _updated_at
        self.properties = _properties
        self.custom_properties = _custom_properties
        self.additional_display_fields = _additional_display_fields
        self.original_invoice_id = _original_invoice_id
        self.original_invoice_number = _original_invoice_number
        self.line_items = _line_items
        self.allocations = _allocations
        self.coupons = _coupons
        self.transactions = _transactions
        self.public_url = _public_url
        self._source = source
        return self
