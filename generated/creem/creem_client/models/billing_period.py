from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

BillingPeriodValue = Literal[
    "once",
    "every-month",
    "every-three-months",
    "every-six-months",
    "every-year",
]
"""The known values of `BillingPeriod`, for plain strings."""


class BillingPeriod(OpenEnum):
    """How often a product is charged. `once` is for one-time products; a recurring product needs one of the others,
    every 1, 3, 6 or 12 months."""

    ONCE = "once"
    EVERY_MONTH = "every-month"
    EVERY_THREE_MONTHS = "every-three-months"
    EVERY_SIX_MONTHS = "every-six-months"
    EVERY_YEAR = "every-year"


BILLING_PERIOD_MEMBERS: Final[Mapping[str, BillingPeriod]] = {member.value: member for member in BillingPeriod}
