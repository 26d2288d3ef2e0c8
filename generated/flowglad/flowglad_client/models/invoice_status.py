# Generated from specs/flowglad/resources/invoices.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

InvoiceStatusValue: TypeAlias = (
    Literal[
        "draft",
        "open",
        "paid",
        "uncollectible",
        "void",
        "refunded",
        "partially_refunded",
        "awaiting_payment_confirmation",
    ]
    | str
)
"""The values of `InvoiceStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class InvoiceStatus(OpenEnum):
    """State of an invoice."""

    DRAFT: Final[InvoiceStatus] = listed("draft")
    OPEN: Final[InvoiceStatus] = listed("open")
    PAID: Final[InvoiceStatus] = listed("paid")
    UNCOLLECTIBLE: Final[InvoiceStatus] = listed("uncollectible")
    VOID: Final[InvoiceStatus] = listed("void")
    REFUNDED: Final[InvoiceStatus] = listed("refunded")
    PARTIALLY_REFUNDED: Final[InvoiceStatus] = listed("partially_refunded")
    AWAITING_PAYMENT_CONFIRMATION: Final[InvoiceStatus] = listed("awaiting_payment_confirmation")


INVOICE_STATUS_MEMBERS: Final[Mapping[str, InvoiceStatus]] = {member.value: member for member in InvoiceStatus}
