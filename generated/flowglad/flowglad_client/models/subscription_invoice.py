from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    choice,
    const,
    epoch_ms,
    integer,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .country_code import COUNTRY_CODE_MEMBERS, CountryCode
from .currency import CURRENCY_MEMBERS, Currency
from .invoice_status import INVOICE_STATUS_MEMBERS, InvoiceStatus
from .tax_type import TAX_TYPE_MEMBERS, TaxType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionInvoice(Model):
    """An invoice for a billing period of a subscription."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "applicationFee",
            "bankPaymentOnly",
            "billingPeriodEndDate",
            "billingPeriodId",
            "billingPeriodStartDate",
            "billingRunId",
            "createdAt",
            "currency",
            "customerId",
            "dueDate",
            "id",
            "invoiceDate",
            "invoiceNumber",
            "livemode",
            "memo",
            "organizationId",
            "ownerMembershipId",
            "pdfURL",
            "pricingModelId",
            "receiptPdfURL",
            "status",
            "subscriptionId",
            "subtotal",
            "taxAmount",
            "taxCountry",
            "taxRatePercentage",
            "taxState",
            "taxType",
            "type",
            "updatedAt",
        }
    )

    id: str
    """Identifier, inv_…."""
    type: Literal["subscription"] = "subscription"
    """Kind of invoice; always `subscription` here."""
    invoice_number: str | Unset = UNSET
    """Number of the invoice for people."""
    status: InvoiceStatus | Unset = UNSET
    """State of the invoice."""
    customer_id: str | Unset = UNSET
    """Flowglad's identifier of the customer, cust_…."""
    invoice_date: datetime | Unset = UNSET
    """Date of the invoice, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    due_date: datetime | None | Unset = UNSET
    """When it has to be paid, in milliseconds since 1970 UTC; null when no date is set. In epoch milliseconds on the
    wire."""
    currency: Currency | Unset = UNSET
    """Currency of all amounts of this invoice. Its lines do not name theirs; it is the same."""
    subtotal: int | None | Unset = UNSET
    """Sum before tax, in the smallest unit of `currency`; null when it is not known. In the currency's minor unit (cents
    for USD); currency: `currency`."""
    tax_amount: int | None | Unset = UNSET
    """Tax, in the smallest unit of `currency`; null when it is not known. In the currency's minor unit (cents for USD);
    currency: `currency`."""
    tax_type: TaxType | None | Unset = UNSET
    """Kind of tax; null when none is known."""
    tax_country: CountryCode | None | Unset = UNSET
    """Country the tax is for; null when none is known."""
    tax_state: str | None | Unset = UNSET
    """State or region the tax is for; null when there is none."""
    tax_rate_percentage: str | None | Unset = UNSET
    """Rate of the tax in percent, a decimal written as text, such as 8.875; null when there is none."""
    application_fee: int | None | Unset = UNSET
    """Fee kept by the platform, in the smallest unit of `currency`; null when it is not known. In the currency's minor
    unit (cents for USD); currency: `currency`."""
    billing_run_id: str | None | Unset = UNSET
    """Identifier of the billing run that made it; null when there is none."""
    owner_membership_id: str | None | Unset = UNSET
    """Identifier of the seller's member who is responsible for it; null when there is none."""
    memo: str | None | Unset = UNSET
    """Text on the invoice; null when there is none."""
    bank_payment_only: bool | None | Unset = UNSET
    """Whether cards are not accepted; null when it is not set."""
    pdf_url: str | None | Unset = UNSET
    """Address of the invoice as a file; null when there is none."""
    receipt_pdf_url: str | None | Unset = UNSET
    """Address of the receipt as a file; null when there is none."""
    pricing_model_id: str | Unset = UNSET
    """Identifier of the pricing model it belongs to, pricing_model_…."""
    organization_id: str | Unset = UNSET
    """Identifier of the organisation that owns it, org_…."""
    livemode: bool | Unset = UNSET
    """`true` for live data, `false` for test data."""
    created_at: datetime | Unset = UNSET
    """When it was created, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    updated_at: datetime | Unset = UNSET
    """When it was last changed, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    subscription_id: str | Unset = UNSET
    """Identifier of the subscription it is for, sub_…."""
    billing_period_id: str | Unset = UNSET
    """Identifier of the billing period it is for."""
    billing_period_start_date: datetime | None | Unset = UNSET
    """When the billing period starts, in milliseconds since 1970 UTC; null when it is not known. In epoch milliseconds
    on the wire."""
    billing_period_end_date: datetime | None | Unset = UNSET
    """When the billing period ends, in milliseconds since 1970 UTC; null when it is not known. In epoch milliseconds on
    the wire."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_id := get("id", UNSET))) is not str:
            _id = text(_id, "id")
        if (_type := get("type", UNSET)) != "subscription":
            _type = const(_type, "type", "subscription")
        if (_invoice_number := get("invoiceNumber", UNSET)) is not UNSET and type(_invoice_number) is not str:
            _invoice_number = text(_invoice_number, "invoiceNumber")
        if (_status := get("status", UNSET)) is not UNSET:
            try:
                _status = INVOICE_STATUS_MEMBERS[_status]
            except (KeyError, TypeError):
                _status = choice(_status, "status", InvoiceStatus)
        if (_customer_id := get("customerId", UNSET)) is not UNSET and type(_customer_id) is not str:
            _customer_id = text(_customer_id, "customerId")
        if (_invoice_date := get("invoiceDate", UNSET)) is not UNSET:
            _invoice_date = epoch_ms(_invoice_date, "invoiceDate")
        if (_due_date := get("dueDate", UNSET)) is not UNSET and _due_date is not None:
            _due_date = epoch_ms(_due_date, "dueDate")
        if (_currency := get("currency", UNSET)) is not UNSET:
            try:
                _currency = CURRENCY_MEMBERS[_currency]
            except (KeyError, TypeError):
                _currency = choice(_currency, "currency", Currency)
        if (_subtotal := get("subtotal", UNSET)) is not UNSET and _subtotal is not None and type(_subtotal) is not int:
            _subtotal = integer(_subtotal, "subtotal")
        if (_tax_amount := get("taxAmount", UNSET)) is not UNSET and _tax_amount is not None and type(_tax_amount) is not int:
            _tax_amount = integer(_tax_amount, "taxAmount")
        if (_tax_type := get("taxType", UNSET)) is not UNSET and _tax_type is not None:
            try:
                _tax_type = TAX_TYPE_MEMBERS[_tax_type]
            except (KeyError, TypeError):
                _tax_type = choice(_tax_type, "taxType", TaxType)
        if (_tax_country := get("taxCountry", UNSET)) is not UNSET and _tax_country is not None:
            try:
                _tax_country = COUNTRY_CODE_MEMBERS[_tax_country]
            except (KeyError, TypeError):
                _tax_country = choice(_tax_country, "taxCountry", CountryCode)
        if (_tax_state := get("taxState", UNSET)) is not UNSET and _tax_state is not None and type(_tax_state) is not str:
            _tax_state = text(_tax_state, "taxState")
        if (
            (_tax_rate_percentage := get("taxRatePercentage", UNSET)) is not UNSET
            and _tax_rate_percentage is not None
            and type(_tax_rate_percentage) is not str
        ):
            _tax_rate_percentage = text(_tax_rate_percentage, "taxRatePercentage")
        if (
            (_application_fee := get("applicationFee", UNSET)) is not UNSET
            and _application_fee is not None
            and type(_application_fee) is not int
        ):
            _application_fee = integer(_application_fee, "applicationFee")
        if (
            (_billing_run_id := get("billingRunId", UNSET)) is not UNSET
            and _billing_run_id is not None
            and type(_billing_run_id) is not str
        ):
            _billing_run_id = text(_billing_run_id, "billingRunId")
        if (
            (_owner_membership_id := get("ownerMembershipId", UNSET)) is not UNSET
            and _owner_membership_id is not None
            and type(_owner_membership_id) is not str
        ):
            _owner_membership_id = text(_owner_membership_id, "ownerMembershipId")
        if (_memo := get("memo", UNSET)) is not UNSET and _memo is not None and type(_memo) is not str:
            _memo = text(_memo, "memo")
        if (
            (_bank_payment_only := get("bankPaymentOnly", UNSET)) is not UNSET
            and _bank_payment_only is not None
            and type(_bank_payment_only) is not bool
        ):
            _bank_payment_only = boolean(_bank_payment_only, "bankPaymentOnly")
        if (_pdf_url := get("pdfURL", UNSET)) is not UNSET and _pdf_url is not None and type(_pdf_url) is not str:
            _pdf_url = text(_pdf_url, "pdfURL")
        if (
            (_receipt_pdf_url := get("receiptPdfURL", UNSET)) is not UNSET
            and _receipt_pdf_url is not None
            and type(_receipt_pdf_url) is not str
        ):
            _receipt_pdf_url = text(_receipt_pdf_url, "receiptPdfURL")
        if (_pricing_model_id := get("pricingModelId", UNSET)) is not UNSET and type(_pricing_model_id) is not str:
            _pricing_model_id = text(_pricing_model_id, "pricingModelId")
        if (_organization_id := get("organizationId", UNSET)) is not UNSET and type(_organization_id) is not str:
            _organization_id = text(_organization_id, "organizationId")
        if (_livemode := get("livemode", UNSET)) is not UNSET and type(_livemode) is not bool:
            _livemode = boolean(_livemode, "livemode")
        if (_created_at := get("createdAt", UNSET)) is not UNSET:
            _created_at = epoch_ms(_created_at, "createdAt")
        if (_updated_at := get("updatedAt", UNSET)) is not UNSET:
            _updated_at = epoch_ms(_updated_at, "updatedAt")
        if (_subscription_id := get("subscriptionId", UNSET)) is not UNSET and type(_subscription_id) is not str:
            _subscription_id = text(_subscription_id, "subscriptionId")
        if (_billing_period_id := get("billingPeriodId", UNSET)) is not UNSET and type(_billing_period_id) is not str:
            _billing_period_id = text(_billing_period_id, "billingPeriodId")
        if (
            _billing_period_start_date := get("billingPeriodStartDate", UNSET)
        ) is not UNSET and _billing_period_start_date is not None:
            _billing_period_start_date = epoch_ms(_billing_period_start_date, "billingPeriodStartDate")
        if (_billing_period_end_date := get("billingPeriodEndDate", UNSET)) is not UNSET and _billing_period_end_date is not None:
            _billing_period_end_date = epoch_ms(_billing_period_end_date, "billingPeriodEndDate")
        self = cls.__new__(cls)
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

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        found["type"] = self.type
        if self.invoice_number is not UNSET:
            found["invoiceNumber"] = self.invoice_number
        if self.status is not UNSET:
            found["status"] = str(self.status)
        if self.customer_id is not UNSET:
            found["customerId"] = self.customer_id
        if self.invoice_date is not UNSET:
            found["invoiceDate"] = unchanged(self._source, "invoiceDate", self.invoice_date, epoch_ms, to_epoch_ms)
        if self.due_date is not UNSET:
            found["dueDate"] = (
                None if self.due_date is None else unchanged(self._source, "dueDate", self.due_date, epoch_ms, to_epoch_ms)
            )
        if self.currency is not UNSET:
            found["currency"] = str(self.currency)
        if self.subtotal is not UNSET:
            found["subtotal"] = self.subtotal
        if self.tax_amount is not UNSET:
            found["taxAmount"] = self.tax_amount
        if self.tax_type is not UNSET:
            found["taxType"] = None if self.tax_type is None else str(self.tax_type)
        if self.tax_country is not UNSET:
            found["taxCountry"] = None if self.tax_country is None else str(self.tax_country)
        if self.tax_state is not UNSET:
            found["taxState"] = self.tax_state
        if self.tax_rate_percentage is not UNSET:
            found["taxRatePercentage"] = self.tax_rate_percentage
        if self.application_fee is not UNSET:
            found["applicationFee"] = self.application_fee
        if self.billing_run_id is not UNSET:
            found["billingRunId"] = self.billing_run_id
        if self.owner_membership_id is not UNSET:
            found["ownerMembershipId"] = self.owner_membership_id
        if self.memo is not UNSET:
            found["memo"] = self.memo
        if self.bank_payment_only is not UNSET:
            found["bankPaymentOnly"] = self.bank_payment_only
        if self.pdf_url is not UNSET:
            found["pdfURL"] = self.pdf_url
        if self.receipt_pdf_url is not UNSET:
            found["receiptPdfURL"] = self.receipt_pdf_url
        if self.pricing_model_id is not UNSET:
            found["pricingModelId"] = self.pricing_model_id
        if self.organization_id is not UNSET:
            found["organizationId"] = self.organization_id
        if self.livemode is not UNSET:
            found["livemode"] = self.livemode
        if self.created_at is not UNSET:
            found["createdAt"] = unchanged(self._source, "createdAt", self.created_at, epoch_ms, to_epoch_ms)
        if self.updated_at is not UNSET:
            found["updatedAt"] = unchanged(self._source, "updatedAt", self.updated_at, epoch_ms, to_epoch_ms)
        if self.subscription_id is not UNSET:
            found["subscriptionId"] = self.subscription_id
        if self.billing_period_id is not UNSET:
            found["billingPeriodId"] = self.billing_period_id
        if self.billing_period_start_date is not UNSET:
            found["billingPeriodStartDate"] = (
                None
                if self.billing_period_start_date is None
                else unchanged(self._source, "billingPeriodStartDate", self.billing_period_start_date, epoch_ms, to_epoch_ms)
            )
        if self.billing_period_end_date is not UNSET:
            found["billingPeriodEndDate"] = (
                None
                if self.billing_period_end_date is None
                else unchanged(self._source, "billingPeriodEndDate", self.billing_period_end_date, epoch_ms, to_epoch_ms)
            )
        return found
