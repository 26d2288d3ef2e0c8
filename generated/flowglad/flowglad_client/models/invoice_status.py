from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

InvoiceStatusValue = Literal[
    "draft",
    "open",
    "paid",
    "uncollectible",
    "void",
    "refunded",
    "partially_refunded",
    "awaiting_payment_confirmation",
]
"""The known values of `InvoiceStatus`, for plain strings."""


class InvoiceStatus(OpenEnum):
    """State of an invoice."""

    DRAFT = "draft"
    OPEN = "open"
    PAID = "paid"
    UNCOLLECTIBLE = "uncollectible"
    VOID = "void"
    REFUNDED = "refunded"
    PARTIALLY_REFUNDED = "partially_refunded"
    AWAITING_PAYMENT_CONFIRMATION = "awaiting_payment_confirmation"


INVOICE_STATUS_MEMBERS: Final[Mapping[str, InvoiceStatus]] = {member.value: member for member in InvoiceStatus}
