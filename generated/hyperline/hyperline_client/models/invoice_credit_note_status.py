# Generated from specs/hyperline/resources/invoices.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

InvoiceCreditNoteStatusValue: TypeAlias = (
    Literal[
        "to_pay",
        "draft",
    ]
    | str
)
"""The values of `InvoiceCreditNoteStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class InvoiceCreditNoteStatus(OpenEnum):
    """State to make a credit note in."""

    TO_PAY: Final[InvoiceCreditNoteStatus] = listed("to_pay")
    DRAFT: Final[InvoiceCreditNoteStatus] = listed("draft")


INVOICE_CREDIT_NOTE_STATUS_MEMBERS: Final[Mapping[str, InvoiceCreditNoteStatus]] = {
    member.value: member for member in InvoiceCreditNoteStatus
}
