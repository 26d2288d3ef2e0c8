# Generated from specs/hyperline/resources/invoice_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

InvoiceDisplayFieldTypeValue: TypeAlias = (
    Literal[
        "standard",
        "custom_property",
        "custom",
    ]
    | str
)
"""The values of `InvoiceDisplayFieldType` as plain strings: the known ones complete, and others are checked when a call is made."""


class InvoiceDisplayFieldType(OpenEnum):
    """Kind of a further line in the head of the PDF."""

    STANDARD: Final[InvoiceDisplayFieldType] = listed("standard")
    CUSTOM_PROPERTY: Final[InvoiceDisplayFieldType] = listed("custom_property")
    CUSTOM: Final[InvoiceDisplayFieldType] = listed("custom")


INVOICE_DISPLAY_FIELD_TYPE_MEMBERS: Final[Mapping[str, InvoiceDisplayFieldType]] = {
    member.value: member for member in InvoiceDisplayFieldType
}
