# Generated from specs/hyperline/resources/quotes.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

QuoteValuationGranularityValue: TypeAlias = (
    Literal[
        "year",
        "quarter",
        "month",
    ]
    | str
)
"""The values of `QuoteValuationGranularity` as plain strings: the known ones complete, and others are checked when a call is made."""


class QuoteValuationGranularity(OpenEnum):
    """Length of the periods of a valuation."""

    YEAR: Final[QuoteValuationGranularity] = listed("year")
    QUARTER: Final[QuoteValuationGranularity] = listed("quarter")
    MONTH: Final[QuoteValuationGranularity] = listed("month")


QUOTE_VALUATION_GRANULARITY_MEMBERS: Final[Mapping[str, QuoteValuationGranularity]] = {
    member.value: member for member in QuoteValuationGranularity
}
