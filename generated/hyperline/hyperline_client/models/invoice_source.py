# Generated from specs/hyperline/resources/invoice_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

InvoiceSourceValue: TypeAlias = (
    Literal[
        "hyperline",
        "api",
        "pennylane",
        "chargebee",
        "stripe",
        "lago",
        "sequence",
        "other",
    ]
    | str
)
"""The values of `InvoiceSource` as plain strings: the known ones complete, and others are checked when a call is made."""


class InvoiceSource(OpenEnum):
    """Where an invoice was made."""

    HYPERLINE: Final[InvoiceSource] = listed("hyperline")
    API: Final[InvoiceSource] = listed("api")
    PENNYLANE: Final[InvoiceSource] = listed("pennylane")
    CHARGEBEE: Final[InvoiceSource] = listed("chargebee")
    STRIPE: Final[InvoiceSource] = listed("stripe")
    LAGO: Final[InvoiceSource] = listed("lago")
    SEQUENCE: Final[InvoiceSource] = listed("sequence")
    OTHER: Final[InvoiceSource] = listed("other")


INVOICE_SOURCE_MEMBERS: Final[Mapping[str, InvoiceSource]] = {member.value: member for member in InvoiceSource}
