# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in invoices, as typed dicts under the provider's own field names."""

from __future__ import annotations

from datetime import datetime
from typing import NotRequired, TypeAlias, TypedDict

from ..models.invoice_credit_note_status import InvoiceCreditNoteStatusValue
from . import shared, values

InvoiceCreditNoteStatus: TypeAlias = InvoiceCreditNoteStatusValue
"""State to make a credit note in."""


class InvoiceCustomerInput(TypedDict):
    """Changes to the customer as an invoice shows it."""

    name: NotRequired[str]
    """Name."""

    email: NotRequired[str]
    """Mail address."""

    tax_id: NotRequired[str]
    """Tax number."""

    address: NotRequired[shared.AddressInput]
    """Address."""


class InvoiceBatchItem(TypedDict):
    """One of several invoices to make."""

    batch_invoice_id: NotRequired[str]
    """An id of your own for this invoice, which the webhooks of the batch carry."""

    customer_id: str
    """Id of the customer, cus_…."""

    line_items: list[shared.InvoiceLineItemInput]
    """The lines."""

    currency: NotRequired[values.Currency]
    """Currency of every amount of it. The server takes the customer's when absent."""

    status: NotRequired[values.InvoiceCreateStatus]
    """State to make it in. By the provider's reference the server takes `paid` when absent."""

    type: NotRequired[values.InvoiceCreateType]
    """Kind of invoice."""

    number: NotRequired[str]
    """A number of your own."""

    document_name: NotRequired[str]
    """Title, with the type `document`."""

    invoicing_entity_id: NotRequired[str]
    """Id of the invoicing entity that sells, ive_…."""

    subscription_id: NotRequired[str]
    """Id of the subscription it belongs to, sub_…."""

    reference: NotRequired[str]
    """Reference for the payment."""

    purchase_order: NotRequired[str]
    """The buyer's order number."""

    custom_note: NotRequired[str]
    """Note on it."""

    additional_info: NotRequired[str]
    """Further text on it."""

    footer: NotRequired[str]
    """Text at its foot."""

    tax_scheme: NotRequired[values.InvoiceTaxSchemeInput]
    """Whether taxes are worked out."""

    payment_method_strategy: NotRequired[values.InvoicePaymentStrategy]
    """Whether the customer's payment method is used."""

    payment_method_id: NotRequired[str]
    """Id of a stored payment method, pm_…."""

    bank_account_id: NotRequired[str]
    """Id of the bank account that it shows, bac_…."""

    emitted_at: NotRequired[datetime | str]
    """Date of issue. Version 2 reads it as `issued_at`."""

    due_at: NotRequired[datetime | str]
    """Date it is due."""

    settled_at: NotRequired[datetime | str]
    """Date it was paid."""

    properties: NotRequired[dict[str, shared.PropertyValue]]
    """Free data to keep with it."""

    custom_properties: NotRequired[dict[str, shared.CustomPropertyValue]]
    """Values of the custom properties, by the property's slug."""

    additional_display_fields: NotRequired[list[shared.InvoiceDisplayFieldInput]]
    """Further lines in the head of the PDF."""

    transactions: NotRequired[list[shared.InvoicePaymentInput]]
    """Payments to record at once."""

    coupons: NotRequired[list[shared.InvoiceCouponInput]]
    """Discounts."""
