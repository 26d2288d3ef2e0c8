# Generated from specs/hyperline/resources/invoice_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

InvoiceTaxSchemeValue: TypeAlias = (
    Literal[
        "exempt",
        "standard",
        "reverse_charge",
        "manual",
        "not_eligible",
    ]
    | str
)
"""The values of `InvoiceTaxScheme` as plain strings: the known ones complete, and others are checked when a call is made."""


class InvoiceTaxScheme(OpenEnum):
    """How an invoice is taxed."""

    EXEMPT: Final[InvoiceTaxScheme] = listed("exempt")
    STANDARD: Final[InvoiceTaxScheme] = listed("standard")
    REVERSE_CHARGE: Final[InvoiceTaxScheme] = listed("reverse_charge")
    MANUAL: Final[InvoiceTaxScheme] = listed("manual")
    NOT_ELIGIBLE: Final[InvoiceTaxScheme] = listed("not_eligible")


INVOICE_TAX_SCHEME_MEMBERS: Final[Mapping[str, InvoiceTaxScheme]] = {member.value: member for member in InvoiceTaxScheme}
