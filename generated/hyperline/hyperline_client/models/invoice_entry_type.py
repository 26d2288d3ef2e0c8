# Generated from specs/hyperline/resources/invoice_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

InvoiceEntryTypeValue: TypeAlias = (
    Literal[
        "debit",
        "credit",
    ]
    | str
)
"""The values of `InvoiceEntryType` as plain strings: the known ones complete, and others are checked when a call is made."""


class InvoiceEntryType(OpenEnum):
    """Whether a line adds to the total or takes off it."""

    DEBIT: Final[InvoiceEntryType] = listed("debit")
    CREDIT: Final[InvoiceEntryType] = listed("credit")


INVOICE_ENTRY_TYPE_MEMBERS: Final[Mapping[str, InvoiceEntryType]] = {member.value: member for member in InvoiceEntryType}
