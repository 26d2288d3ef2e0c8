# Generated from specs/flowglad/resources/prices.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

IntervalUnitValue: TypeAlias = (
    Literal[
        "day",
        "week",
        "month",
        "year",
    ]
    | str
)
"""The values of `IntervalUnit` as plain strings: the known ones complete, and others are checked when a call is made."""


class IntervalUnit(OpenEnum):
    """Unit of a billing interval."""

    DAY: Final[IntervalUnit] = listed("day")
    WEEK: Final[IntervalUnit] = listed("week")
    MONTH: Final[IntervalUnit] = listed("month")
    YEAR: Final[IntervalUnit] = listed("year")


INTERVAL_UNIT_MEMBERS: Final[Mapping[str, IntervalUnit]] = {member.value: member for member in IntervalUnit}
