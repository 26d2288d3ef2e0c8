# Generated from specs/hyperline/resources/invoices.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

InvoiceTaxSchemeInputValue: TypeAlias = (
    Literal[
        "auto",
        "not_eligible",
    ]
    | str
)
"""The values of `InvoiceTaxSchemeInput` as plain strings: the known ones complete, and others are checked when a call is made."""


class InvoiceTaxSchemeInput(OpenEnum):
    """Whether taxes are worked out (`auto`) or there are none (`not_eligible`). Other values are read."""

    AUTO: Final[InvoiceTaxSchemeInput] = listed("auto")
    NOT_ELIGIBLE: Final[InvoiceTaxSchemeInput] = listed("not_eligible")


INVOICE_TAX_SCHEME_INPUT_MEMBERS: Final[Mapping[str, InvoiceTaxSchemeInput]] = {
    member.value: member for member in InvoiceTaxSchemeInput
}
