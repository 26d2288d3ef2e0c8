# Generated from specs/flowglad/resources/invoices.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    choice,
    const,
    integer,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .any_invoice import AnyInvoice
from .country_code import COUNTRY_CODE_MEMBERS, CountryCode
from .currency import CURRENCY_MEMBERS, Currency
from .invoice_status import INVOICE_STATUS_MEMBERS, InvoiceStatus
from .tax_type import TAX_TYPE_MEMBERS, TaxType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionInvoice(AnyInvoice, Model):
    """An invoice for a billing period of a subscription."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "invoiceNumber": "invoice_number",
        "status": "status",
        "customerId": "customer_id",
        "invoiceDate": "invoice_date",
        "dueDate": "due_date",
        "currency": "currency",
        "subtotal": "subtotal",
        "taxAmount": "tax_amount",
        "taxType": "tax_type",
        "taxCountry": "tax_country",
        "taxState": "tax_state",
        "taxRatePercentage": "tax_rate_percentage",
        "applicationFee": "application_fee",
        "billingRunId": "billing_run_id",
        "ownerMembershipId": "owner_membership_id",
        "memo": "memo",
        "bankPaymentOnly": "bank_payment_only",
        "pdfURL": "pdf_url",
        "receiptPdfURL": "receipt_pdf_url",
        "pricingModelId": "pricing_model_id",
        "organizationId": "organization_id",
        "livemode": "livemode",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "subscriptionId": "subscription_id",
        "billingPeriodId": "billing_period_id",
        "billingPeriodStartDate": "billing_period_start_date",
        "billingPeriodEndDate": "billing_period_end_date",
    }
    NULLABLE = frozenset(
        {
            "dueDate",
            "subtotal",
            "taxAmount",
            "taxType",
            "taxCountry",
            "taxState",
            "taxRatePercentage",
            "applicationFee",
            "billingRunId",
            "ownerMembershipId",
            "memo",
            "bankPaymentOnly",
            "pdfURL",
            "receiptPdfURL",
            "billingPeriodStartDate",
            "billingPeriodEndDate",
        }
    )
    FIRM = frozenset({"id", "currency", "subtotal", "taxAmount", "applicationFee"})
    UNITS: ClassVar[Mapping[str, str]] = {
        "billingPeriodEndDate": "epoch_ms",
        "billingPeriodStartDate": "epoch_ms",
        "createdAt": "epoch_ms",
        "dueDate": "epoch_ms",
        "invoiceDate": "epoch_ms",
        "updatedAt": "epoch_ms",
    }

    id: str
    """Identifier, inv_…."""
    type: Literal["subscription"] = "subscription"
    """Kind of invoice; always `subscription` here."""
    invoice_number: str | None = None
    """Number of the invoice for people."""
    status: InvoiceStatus | None = None
    """State of the invoice."""
    customer_id: str | None = None
    """Flowglad's identifier of the customer, cust_…."""
    invoice_date: datetime | None = None
    """Date of the invoice, in milliseconds since 1970 UTC."""
    due_date: datetime | None = None
    """When it has to be paid, in milliseconds since 1970 UTC; null when no date is set."""
    currency: Currency | None = None
    """Currency of all amounts of this invoice. Its lines do not name theirs; it is the same."""
    subtotal: int | None = None
    """Sum before tax, in the smallest unit of `currency`; null when it is not known. In the currency's minor unit (cents
    for USD); currency: `currency`."""
    tax_amount: int | None = None
    """Tax, in the smallest unit of `currency`; null when it is not known. In the currency's minor unit (cents for USD);
    currency: `currency`."""
    tax_type: TaxType | None = None
    """Kind of tax; null when none is known."""
    tax_country: CountryCode | None = None
    """Country the tax is for; null when none is known."""
    tax_state: str | None = None
    """State or region the tax is for; null when there is none."""
    tax_rate_percentage: str | None = None
    """Rate of the tax in percent, a decimal written as text, such as 8.875; null when there is none."""
    application_fee: int | None = None
    """Fee kept by the platform, in the smallest unit of `currency`; null when it is not known. In the currency's minor
    unit (cents for USD); currency: `currency`."""
    billing_run_id: str | None = None
    """Identifier of the billing run that made it; null when there is none."""
    owner_membership_id: str | None = None
    """Identifier of the seller's member who is responsible for it; null when there is none."""
    memo: str | None = None
    """Text on the invoice; null when there is none."""
    bank_payment_only: bool | None = None
    """Whether cards are not accepted; null when it is not set."""
    pdf_url: str | None = None
    """Address of the invoice as a file; null when there is none."""
    receipt_pdf_url: str | None = None
    """Address of the receipt as a file; null when there is none."""
    pricing_model_id: str | None = None
    """Identifier of the pricing model it belongs to, pricing_model_…."""
    organization_id: str | None = None
    """Identifier of the organisation that owns it, org_…."""
    livemode: bool | None = None
    """`true` for live data, `false` for test data."""
    created_at: datetime | None = None
    """When it was created, in milliseconds since 1970 UTC."""
    updated_at: datetime | None = None
    """When it was last changed, in milliseconds since 1970 UTC."""
    subscription_id: str | None = None
    """Identifier of the subscription it is for, sub_…."""
    billing_period_id: str | None = None
    """Identifier of the billing period it is for."""
    billing_period_start_date: datetime | None = None
    """When the billing period starts, in milliseconds since 1970 UTC; null when it is not known."""
    billing_period_end_date: datetime | None = None
    """When the billing period ends, in milliseconds since 1970 UTC; null when it is not known."""
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
            if (_type := get("type")) != "subscription":
                _type = const(get("type", UNSET), "type", "subscription")
            if (_invoice_number := get("invoiceNumber")) is not None and type(_invoice_number) is not str:
                _invoice_number = text(_invoice_number, "invoiceNumber")
            if (_status := get("status")) is not None:
                try:
                    _status = INVOICE_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", InvoiceStatus)
            if (_customer_id := get("customerId")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customerId")
            if (_invoice_date := get("invoiceDate")) is not None:
                _invoice_date = epoch_ms(_invoice_date, "invoiceDate")
            if (_due_date := get("dueDate")) is not None:
                _due_date = epoch_ms(_due_date, "dueDate")
            if (_currency := get("currency")) is not None:
                try:
                    _currency = CURRENCY_MEMBERS[_currency]
                except (KeyError, TypeError):
                    _currency = choice(_currency, "currency", Currency)
            if (_subtotal := get("subtotal")) is not None and type(_subtotal) is not int:
                _subtotal = integer(_subtotal, "subtotal")
            if (_tax_amount := get("taxAmount")) is not None and type(_tax_amount) is not int:
                _tax_amount = integer(_tax_amount, "taxAmount")
            if (_tax_type := get("taxType")) is not None:
                try:
                    _tax_type = TAX_TYPE_MEMBERS[_tax_type]
                except (KeyError, TypeError):
                    _tax_type = choice(_tax_type, "taxType", TaxType)
            if (_tax_country := get("taxCountry")) is not None:
                try:
                    _tax_country = COUNTRY_CODE_MEMBERS[_tax_country]
                except (KeyError, TypeError):
                    _tax_country = choice(_tax_country, "taxCountry", CountryCode)
            if (_tax_state := get("taxState")) is not None and type(_tax_state) is not str:
                _tax_state = text(_tax_state, "taxState")
            if (_tax_rate_percentage := get("taxRatePercentage")) is not None and type(_tax_rate_percentage) is not str:
                _tax_rate_percentage = text(_tax_rate_percentage, "taxRatePercentage")
            if (_application_fee := get("applicationFee")) is not None and type(_application_fee) is not int:
                _application_fee = integer(_application_fee, "applicationFee")
            if (_billing_run_id := get("billingRunId")) is not None and type(_billing_run_id) is not str:
                _billing_run_id = text(_billing_run_id, "billingRunId")
            if (_owner_membership_id := get("ownerMembershipId")) is not None and type(_owner_membership_id) is not str:
                _owner_membership_id = text(_owner_membership_id, "ownerMembershipId")
            if (_memo := get("memo")) is not None and type(_memo) is not str:
                _memo = text(_memo, "memo")
            if (_bank_payment_only := get("bankPaymentOnly")) is not None and type(_bank_payment_only) is not bool:
                _bank_payment_only = boolean(_bank_payment_only, "bankPaymentOnly")
            if (_pdf_url := get("pdfURL")) is not None and type(_pdf_url) is not str:
                _pdf_url = text(_pdf_url, "pdfURL")
            if (_receipt_pdf_url := get("receiptPdfURL")) is not None and type(_receipt_pdf_url) is not str:
                _receipt_pdf_url = text(_receipt_pdf_url, "receiptPdfURL")
            if (_pricing_model_id := get("pricingModelId")) is not None and type(_pricing_model_id) is not str:
                _pricing_model_id = text(_pricing_model_id, "pricingModelId")
            if (_organization_id := get("organizationId")) is not None and type(_organization_id) is not str:
                _organization_id = text(_organization_id, "organizationId")
            if (_livemode := get("livemode")) is not None and type(_livemode) is not bool:
                _livemode = boolean(_livemode, "livemode")
            if (_created_at := get("createdAt")) is not None:
                _created_at = epoch_ms(_created_at, "createdAt")
            if (_updated_at := get("updatedAt")) is not None:
                _updated_at = epoch_ms(_updated_at, "updatedAt")
            if (_subscription_id := get("subscriptionId")) is not None and type(_subscription_id) is not str:
                _subscription_id = text(_subscription_id, "subscriptionId")
            if (_billing_period_id := get("billingPeriodId")) is not None and type(_billing_period_id) is not str:
                _billing_period_id = text(_billing_period_id, "billingPeriodId")
            if (_billing_period_start_date := get("billingPeriodStartDate")) is not None:
                _billing_period_start_date = epoch_ms(_billing_period_start_date, "billingPeriodStartDate")
            if (_billing_period_end_date := get("billingPeriodEndDate")) is not None:
                _billing_period_end_date = epoch_ms(_billing_period_end_date, "billingPeriodEndDate")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.type = _type
        self.invoice_number = _invoice_number
        self.status = _status
        self.customer_id = _customer_id
        self.invoice_date = _invoice_date
        self.due_date = _due_date
        self.currency = _currency
        self.subtotal = _subtotal
        self.tax_amount = _tax_amount
        self.tax_type = _tax_type
        self.tax_country = _tax_country
        self.tax_state = _tax_state
        self.tax_rate_percentage = _tax_rate_percentage
        self.application_fee = _application_fee
        self.billing_run_id = _billing_run_id
        self.owner_membership_id = _owner_membership_id
        self.memo = _memo
        self.bank_payment_only = _bank_payment_only
        self.pdf_url = _pdf_url
        self.receipt_pdf_url = _receipt_pdf_url
        self.pricing_model_id = _pricing_model_id
        self.organization_id = _organization_id
        self.livemode = _livemode
        self.created_at = _created_at
        self.updated_at = _updated_at
        self.subscription_id = _subscription_id
        self.billing_period_id = _billing_period_id
        self.billing_period_start_date = _billing_period_start_date
        self.billing_period_end_date = _billing_period_end_date
        self._source = source
        return self
