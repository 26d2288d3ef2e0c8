# Generated from specs/hyperline/resources/shared.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

ValuationPeriodValue: TypeAlias = (
    Literal[
        "year",
        "quarter",
        "month",
    ]
    | str
)
"""The values of `ValuationPeriod` as plain strings: the known ones complete, and others are checked when a call is made."""


class ValuationPeriod(OpenEnum):
    """Length of a period of a valuation."""

    YEAR: Final[ValuationPeriod] = listed("year")
    QUARTER: Final[ValuationPeriod] = listed("quarter")
    MONTH: Final[ValuationPeriod] = listed("month")


VALUATION_PERIOD_MEMBERS: Final[Mapping[str, ValuationPeriod]] = {member.value: member for member in ValuationPeriod}
