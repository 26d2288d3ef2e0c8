# Generated from specs/hyperline/resources/accounting_revenue.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

RecognitionGranularityValue: TypeAlias = (
    Literal[
        "day",
        "month",
        "quarter",
        "year",
    ]
    | str
)
"""The values of `RecognitionGranularity` as plain strings: the known ones complete, and others are checked when a call is made."""


class RecognitionGranularity(OpenEnum):
    """Length of a slice."""

    DAY: Final[RecognitionGranularity] = listed("day")
    MONTH: Final[RecognitionGranularity] = listed("month")
    QUARTER: Final[RecognitionGranularity] = listed("quarter")
    YEAR: Final[RecognitionGranularity] = listed("year")


RECOGNITION_GRANULARITY_MEMBERS: Final[Mapping[str, RecognitionGranularity]] = {
    member.value: member for member in RecognitionGranularity
}
