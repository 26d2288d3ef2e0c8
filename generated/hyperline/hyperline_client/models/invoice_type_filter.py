# Generated from specs/hyperline/resources/invoice_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

InvoiceTypeFilterValue: TypeAlias = (
    Literal[
        "invoice",
        "refund",
        "document",
        "child_invoice_ref",
        "child_creditnote_ref",
    ]
    | str
)
"""The values of `InvoiceTypeFilter` as plain strings: the known ones complete, and others are checked when a call is made."""


class InvoiceTypeFilter(OpenEnum):
    """Which kinds of invoices to list. `refund` lists credit notes."""

    INVOICE: Final[InvoiceTypeFilter] = listed("invoice")
    REFUND: Final[InvoiceTypeFilter] = listed("refund")
    DOCUMENT: Final[InvoiceTypeFilter] = listed("document")
    CHILD_INVOICE_REF: Final[InvoiceTypeFilter] = listed("child_invoice_ref")
    CHILD_CREDITNOTE_REF: Final[InvoiceTypeFilter] = listed("child_creditnote_ref")


INVOICE_TYPE_FILTER_MEMBERS: Final[Mapping[str, InvoiceTypeFilter]] = {member.value: member for member in InvoiceTypeFilter}
