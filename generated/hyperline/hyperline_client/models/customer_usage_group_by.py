# Generated from specs/hyperline/resources/customer_usage.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CustomerUsageGroupByValue: TypeAlias = (
    Literal[
        "month",
        "day",
        "hour",
    ]
    | str
)
"""The values of `CustomerUsageGroupBy` as plain strings: the known ones complete, and others are checked when a call is made."""


class CustomerUsageGroupBy(OpenEnum):
    """Length of a step of time."""

    MONTH: Final[CustomerUsageGroupBy] = listed("month")
    DAY: Final[CustomerUsageGroupBy] = listed("day")
    HOUR: Final[CustomerUsageGroupBy] = listed("hour")


CUSTOMER_USAGE_GROUP_BY_MEMBERS: Final[Mapping[str, CustomerUsageGroupBy]] = {
    member.value: member for member in CustomerUsageGroupBy
}
