# Generated from specs/flowglad/resources/invoices.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import Any, ClassVar

from billfold_core.json_form import JsonForm
from billfold_core.model import UnknownVariant, boolean, choice, integer, text
from billfold_core.moments import epoch_ms

from .country_code import CountryCode
from .currency import Currency
from .invoice_status import InvoiceStatus
from .tax_type import TaxType


class AnyInvoice(JsonForm):
    """What every kind of Invoice has; `Invoice` names the kinds."""

    __slots__ = ()

    id: str
    """Identifier, inv_…."""
    invoice_number: str | None
    """Number of the invoice for people."""
    status: InvoiceStatus | None
    """State of the invoice."""
    customer_id: str | None
    """Flowglad's identifier of the customer, cust_…."""
    invoice_date: datetime | None
    """Date of the invoice, in milliseconds since 1970 UTC."""
    due_date: datetime | None
    """When it has to be paid, in milliseconds since 1970 UTC; null when no date is set."""
    currency: Currency | None
    """Currency of all amounts of this invoice. Its lines do not name theirs; it is the same."""
    subtotal: int | None
    """Sum before tax, in the smallest unit of `currency`; null when it is not known. In the currency's minor unit (cents
    for USD); currency: `currency`."""
    tax_amount: int | None
    """Tax, in the smallest unit of `currency`; null when it is not known. In the currency's minor unit (cents for USD);
    currency: `currency`."""
    tax_type: TaxType | None
    """Kind of tax; null when none is known."""
    tax_country: CountryCode | None
    """Country the tax is for; null when none is known."""
    tax_state: str | None
    """State or region the tax is for; null when there is none."""
    tax_rate_percentage: str | None
    """Rate of the tax in percent, a decimal written as text, such as 8.875; null when there is none."""
    application_fee: int | None
    """Fee kept by the platform, in the smallest unit of `currency`; null when it is not known. In the currency's minor
    unit (cents for USD); currency: `currency`."""
    billing_run_id: str | None
    """Identifier of the billing run that made it; null when there is none."""
    owner_membership_id: str | None
    """Identifier of the seller's member who is responsible for it; null when there is none."""
    memo: str | None
    """Text on the invoice; null when there is none."""
    bank_payment_only: bool | None
    """Whether cards are not accepted; null when it is not set."""
    pdf_url: str | None
    """Address of the invoice as a file; null when there is none."""
    receipt_pdf_url: str | None
    """Address of the receipt as a file; null when there is none."""
    pricing_model_id: str | None
    """Identifier of the pricing model it belongs to, pricing_model_…."""
    organization_id: str | None
    """Identifier of the organisation that owns it, org_…."""
    livemode: bool | None
    """`true` for live data, `false` for test data."""
    created_at: datetime | None
    """When it was created, in milliseconds since 1970 UTC."""
    updated_at: datetime | None
    """When it was last changed, in milliseconds since 1970 UTC."""


class UnknownInvoice(UnknownVariant, AnyInvoice):
    """A kind of Invoice that the spec does not know, as it came; what all kinds have is read as far as it can be."""

    __slots__ = ()
    SHARED: ClassVar[Mapping[str, tuple[str, Callable[[Any], Any], bool]]] = {
        "type": ("type", text, True),
        "id": ("id", text, True),
        "invoice_number": ("invoiceNumber", text, False),
        "status": ("status", partial(choice, field="", kind=InvoiceStatus), False),
        "customer_id": ("customerId", text, False),
        "invoice_date": ("invoiceDate", epoch_ms, False),
        "due_date": ("dueDate", epoch_ms, False),
        "currency": ("currency", partial(choice, field="", kind=Currency), False),
        "subtotal": ("subtotal", integer, False),
        "tax_amount": ("taxAmount", integer, False),
        "tax_type": ("taxType", partial(choice, field="", kind=TaxType), False),
        "tax_country": ("taxCountry", partial(choice, field="", kind=CountryCode), False),
        "tax_state": ("taxState", text, False),
        "tax_rate_percentage": ("taxRatePercentage", text, False),
        "application_fee": ("applicationFee", integer, False),
        "billing_run_id": ("billingRunId", text, False),
        "owner_membership_id": ("ownerMembershipId", text, False),
        "memo": ("memo", text, False),
        "bank_payment_only": ("bankPaymentOnly", boolean, False),
        "pdf_url": ("pdfURL", text, False),
        "receipt_pdf_url": ("receiptPdfURL", text, False),
        "pricing_model_id": ("pricingModelId", text, False),
        "organization_id": ("organizationId", text, False),
        "livemode": ("livemode", boolean, False),
        "created_at": ("createdAt", epoch_ms, False),
        "updated_at": ("updatedAt", epoch_ms, False),
    }

    type: str
    """Which kind it is."""
