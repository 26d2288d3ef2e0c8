# Generated from specs/hyperline/resources/shared.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

IntervalPeriodValue: TypeAlias = (
    Literal[
        "days",
        "weeks",
        "months",
        "years",
    ]
    | str
)
"""The values of `IntervalPeriod` as plain strings: the known ones complete, and others are checked when a call is made."""


class IntervalPeriod(OpenEnum):
    """Unit of a length of time."""

    DAYS: Final[IntervalPeriod] = listed("days")
    WEEKS: Final[IntervalPeriod] = listed("weeks")
    MONTHS: Final[IntervalPeriod] = listed("months")
    YEARS: Final[IntervalPeriod] = listed("years")


INTERVAL_PERIOD_MEMBERS: Final[Mapping[str, IntervalPeriod]] = {member.value: member for member in IntervalPeriod}
