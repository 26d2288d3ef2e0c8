from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

SubscriptionCancelModeValue = Literal[
    "immediate",
    "scheduled",
]
"""The known values of `SubscriptionCancelMode`, for plain strings."""


class SubscriptionCancelMode(OpenEnum):
    """`immediate` ends the subscription now, `scheduled` at the end of the paid period."""

    IMMEDIATE = "immediate"
    SCHEDULED = "scheduled"


SUBSCRIPTION_CANCEL_MODE_MEMBERS: Final[Mapping[str, SubscriptionCancelMode]] = {
    member.value: member for member in SubscriptionCancelMode
}
