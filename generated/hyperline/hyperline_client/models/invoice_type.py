# Generated from specs/hyperline/resources/invoice_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

InvoiceTypeValue: TypeAlias = (
    Literal[
        "invoice",
        "credit_note",
        "document",
        "child_invoice_ref",
        "child_creditnote_ref",
    ]
    | str
)
"""The values of `InvoiceType` as plain strings: the known ones complete, and others are checked when a call is made."""


class InvoiceType(OpenEnum):
    """Kind of invoice."""

    INVOICE: Final[InvoiceType] = listed("invoice")
    CREDIT_NOTE: Final[InvoiceType] = listed("credit_note")
    DOCUMENT: Final[InvoiceType] = listed("document")
    CHILD_INVOICE_REF: Final[InvoiceType] = listed("child_invoice_ref")
    CHILD_CREDITNOTE_REF: Final[InvoiceType] = listed("child_creditnote_ref")


INVOICE_TYPE_MEMBERS: Final[Mapping[str, InvoiceType]] = {member.value: member for member in InvoiceType}
