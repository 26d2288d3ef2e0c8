from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

AggregatorIntervalPeriodValue = Literal[
    "days",
    "weeks",
    "months",
    "years",
]
"""The known values of `AggregatorIntervalPeriod`, for plain strings."""


class AggregatorIntervalPeriod(OpenEnum):
    """Unit of an aggregator's default interval."""

    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


AGGREGATOR_INTERVAL_PERIOD_MEMBERS: Final[Mapping[str, AggregatorIntervalPeriod]] = {
    member.value: member for member in AggregatorIntervalPeriod
}
