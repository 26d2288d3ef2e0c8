# Generated from specs/clink/resources/prices.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

BillingIntervalValue: TypeAlias = (
    Literal[
        "day",
        "week",
        "month",
        "quarter",
        "half_year",
        "year",
        "custom",
    ]
    | str
)
"""The values of `BillingInterval` as plain strings: the known ones complete, and others are checked when a call is made."""


class BillingInterval(OpenEnum):
    """Unit of a billing cycle; `interval_count` says how many of it make one cycle.

    - `day`, `week`, `month`, `year`: as they say
    - `quarter`: 3 months
    - `half_year`: 6 months
    - `custom`: a number of days, namely `interval_count`"""

    DAY: Final[BillingInterval] = listed("day")
    WEEK: Final[BillingInterval] = listed("week")
    MONTH: Final[BillingInterval] = listed("month")
    QUARTER: Final[BillingInterval] = listed("quarter")
    HALF_YEAR: Final[BillingInterval] = listed("half_year")
    YEAR: Final[BillingInterval] = listed("year")
    CUSTOM: Final[BillingInterval] = listed("custom")


BILLING_INTERVAL_MEMBERS: Final[Mapping[str, BillingInterval]] = {member.value: member for member in BillingInterval}
