from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

StatsIntervalValue = Literal[
    "day",
    "week",
    "month",
]
"""The known values of `StatsInterval`, for plain strings."""


class StatsInterval(OpenEnum):
    """Length of a period in a series of figures."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


STATS_INTERVAL_MEMBERS: Final[Mapping[str, StatsInterval]] = {member.value: member for member in StatsInterval}
