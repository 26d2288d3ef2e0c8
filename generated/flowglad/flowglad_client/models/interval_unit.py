from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

IntervalUnitValue = Literal[
    "day",
    "week",
    "month",
    "year",
]
"""The known values of `IntervalUnit`, for plain strings."""


class IntervalUnit(OpenEnum):
    """Unit of a billing interval."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


INTERVAL_UNIT_MEMBERS: Final[Mapping[str, IntervalUnit]] = {member.value: member for member in IntervalUnit}
