# Generated from specs/hyperline/resources/invoice_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

InvoiceRevenueTypeValue: TypeAlias = (
    Literal[
        "recurring",
        "variable",
        "one_off",
    ]
    | str
)
"""The values of `InvoiceRevenueType` as plain strings: the known ones complete, and others are checked when a call is made."""


class InvoiceRevenueType(OpenEnum):
    """How the revenue of a line comes about."""

    RECURRING: Final[InvoiceRevenueType] = listed("recurring")
    VARIABLE: Final[InvoiceRevenueType] = listed("variable")
    ONE_OFF: Final[InvoiceRevenueType] = listed("one_off")


INVOICE_REVENUE_TYPE_MEMBERS: Final[Mapping[str, InvoiceRevenueType]] = {member.value: member for member in InvoiceRevenueType}
