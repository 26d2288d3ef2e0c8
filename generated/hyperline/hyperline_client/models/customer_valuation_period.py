# Generated from specs/hyperline/resources/customer_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CustomerValuationPeriodValue: TypeAlias = (
    Literal[
        "year",
        "quarter",
        "month",
    ]
    | str
)
"""The values of `CustomerValuationPeriod` as plain strings: the known ones complete, and others are checked when a call is made."""


class CustomerValuationPeriod(OpenEnum):
    """Length of a period."""

    YEAR: Final[CustomerValuationPeriod] = listed("year")
    QUARTER: Final[CustomerValuationPeriod] = listed("quarter")
    MONTH: Final[CustomerValuationPeriod] = listed("month")


CUSTOMER_VALUATION_PERIOD_MEMBERS: Final[Mapping[str, CustomerValuationPeriod]] = {
    member.value: member for member in CustomerValuationPeriod
}
