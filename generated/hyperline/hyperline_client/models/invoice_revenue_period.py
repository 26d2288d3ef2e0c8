# Generated from specs/hyperline/resources/invoice_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

InvoiceRevenuePeriodValue: TypeAlias = (
    Literal[
        "days",
        "weeks",
        "months",
        "quarters",
        "years",
        "once",
        "all",
    ]
    | str
)
"""The values of `InvoiceRevenuePeriod` as plain strings: the known ones complete, and others are checked when a call is made."""


class InvoiceRevenuePeriod(OpenEnum):
    """Unit of the interval of a line's revenue."""

    DAYS: Final[InvoiceRevenuePeriod] = listed("days")
    WEEKS: Final[InvoiceRevenuePeriod] = listed("weeks")
    MONTHS: Final[InvoiceRevenuePeriod] = listed("months")
    QUARTERS: Final[InvoiceRevenuePeriod] = listed("quarters")
    YEARS: Final[InvoiceRevenuePeriod] = listed("years")
    ONCE: Final[InvoiceRevenuePeriod] = listed("once")
    ALL: Final[InvoiceRevenuePeriod] = listed("all")


INVOICE_REVENUE_PERIOD_MEMBERS: Final[Mapping[str, InvoiceRevenuePeriod]] = {
    member.value: member for member in InvoiceRevenuePeriod
}
