# Generated from specs/hyperline/resources/invoice_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

InvoiceStandardFieldValue: TypeAlias = (
    Literal[
        "customer_id",
        "subscription_id",
        "quote_id",
    ]
    | str
)
"""The values of `InvoiceStandardField` as plain strings: the known ones complete, and others are checked when a call is made."""


class InvoiceStandardField(OpenEnum):
    """Something that Hyperline knows and the PDF can show."""

    CUSTOMER_ID: Final[InvoiceStandardField] = listed("customer_id")
    SUBSCRIPTION_ID: Final[InvoiceStandardField] = listed("subscription_id")
    QUOTE_ID: Final[InvoiceStandardField] = listed("quote_id")


INVOICE_STANDARD_FIELD_MEMBERS: Final[Mapping[str, InvoiceStandardField]] = {
    member.value: member for member in InvoiceStandardField
}
