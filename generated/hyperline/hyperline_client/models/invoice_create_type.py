# Generated from specs/hyperline/resources/invoices.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

InvoiceCreateTypeValue: TypeAlias = (
    Literal[
        "invoice",
        "credit_note",
        "document",
    ]
    | str
)
"""The values of `InvoiceCreateType` as plain strings: the known ones complete, and others are checked when a call is made."""


class InvoiceCreateType(OpenEnum):
    """Kind of invoice to make."""

    INVOICE: Final[InvoiceCreateType] = listed("invoice")
    CREDIT_NOTE: Final[InvoiceCreateType] = listed("credit_note")
    DOCUMENT: Final[InvoiceCreateType] = listed("document")


INVOICE_CREATE_TYPE_MEMBERS: Final[Mapping[str, InvoiceCreateType]] = {member.value: member for member in InvoiceCreateType}
