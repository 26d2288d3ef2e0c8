# Generated from specs/hyperline/resources/invoices.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

InvoiceCreateStatusValue: TypeAlias = (
    Literal[
        "draft",
        "to_pay",
        "paid",
    ]
    | str
)
"""The values of `InvoiceCreateStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class InvoiceCreateStatus(OpenEnum):
    """State to make an invoice in. `draft` was seen to work, the others are in older documentation; the provider takes
    more."""

    DRAFT: Final[InvoiceCreateStatus] = listed("draft")
    TO_PAY: Final[InvoiceCreateStatus] = listed("to_pay")
    PAID: Final[InvoiceCreateStatus] = listed("paid")


INVOICE_CREATE_STATUS_MEMBERS: Final[Mapping[str, InvoiceCreateStatus]] = {member.value: member for member in InvoiceCreateStatus}
