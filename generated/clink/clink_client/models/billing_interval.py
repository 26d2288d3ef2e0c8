from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

BillingIntervalValue = Literal[
    "day",
    "week",
    "month",
    "quarter",
    "half_year",
    "year",
    "custom",
]
"""The known values of `BillingInterval`, for plain strings."""


class BillingInterval(OpenEnum):
    """Unit of a billing cycle; `intervalCount` says how many of it make one cycle.

    - `day`, `week`, `month`, `year`: as they say
    - `quarter`: 3 months
    - `half_year`: 6 months
    - `custom`: a number of days, namely `intervalCount`"""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    YEAR = "year"
    CUSTOM = "custom"


BILLING_INTERVAL_MEMBERS: Final[Mapping[str, BillingInterval]] = {member.value: member for member in BillingInterval}
