from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

ResolvedTimingValue = Literal[
    "immediately",
    "at_end_of_current_billing_period",
]
"""The known values of `ResolvedTiming`, for plain strings."""


class ResolvedTiming(OpenEnum):
    """When a change of items applies: at once, or at the end of the running billing period."""

    IMMEDIATELY = "immediately"
    AT_END_OF_CURRENT_BILLING_PERIOD = "at_end_of_current_billing_period"


RESOLVED_TIMING_MEMBERS: Final[Mapping[str, ResolvedTiming]] = {member.value: member for member in ResolvedTiming}
