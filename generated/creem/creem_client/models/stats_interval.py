# Generated from specs/creem/resources/stats.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

StatsIntervalValue: TypeAlias = (
    Literal[
        "day",
        "week",
        "month",
    ]
    | str
)
"""The values of `StatsInterval` as plain strings: the known ones complete, and others are checked when a call is made."""


class StatsInterval(OpenEnum):
    """Length of a period in a series of figures."""

    DAY: Final[StatsInterval] = listed("day")
    WEEK: Final[StatsInterval] = listed("week")
    MONTH: Final[StatsInterval] = listed("month")


STATS_INTERVAL_MEMBERS: Final[Mapping[str, StatsInterval]] = {member.value: member for member in StatsInterval}
