# Generated from specs/hyperline/resources/invoice_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

InvoiceSortValue: TypeAlias = (
    Literal[
        "created_at",
        "emitted_at",
    ]
    | str
)
"""The values of `InvoiceSort` as plain strings: the known ones complete, and others are checked when a call is made."""


class InvoiceSort(OpenEnum):
    """What a list of invoices goes by. `emitted_at` is the date of issue, which this version calls `issued_at`
    elsewhere."""

    CREATED_AT: Final[InvoiceSort] = listed("created_at")
    EMITTED_AT: Final[InvoiceSort] = listed("emitted_at")


INVOICE_SORT_MEMBERS: Final[Mapping[str, InvoiceSort]] = {member.value: member for member in InvoiceSort}
