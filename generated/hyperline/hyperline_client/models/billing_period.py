from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

BillingPeriodValue = Literal[
    "once",
    "days",
    "weeks",
    "months",
    "years",
]
"""The known values of `BillingPeriod`, for plain strings."""


class BillingPeriod(OpenEnum):
    """Unit of a billing interval. `once` is a single charge that does not recur."""

    ONCE = "once"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


BILLING_PERIOD_MEMBERS: Final[Mapping[str, BillingPeriod]] = {member.value: member for member in BillingPeriod}
