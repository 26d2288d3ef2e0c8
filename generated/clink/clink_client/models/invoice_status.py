# Generated from specs/clink/resources/invoices.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

InvoiceStatusValue: TypeAlias = (
    Literal[
        "open",
        "paid",
        "void",
    ]
    | str
)
"""The values of `InvoiceStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class InvoiceStatus(OpenEnum):
    """Where an invoice stands. Clink explains none of the values; they carry the usual names.

    - `open`: to be paid
    - `paid`: paid
    - `void`: no longer to be paid"""

    OPEN: Final[InvoiceStatus] = listed("open")
    PAID: Final[InvoiceStatus] = listed("paid")
    VOID: Final[InvoiceStatus] = listed("void")


INVOICE_STATUS_MEMBERS: Final[Mapping[str, InvoiceStatus]] = {member.value: member for member in InvoiceStatus}
