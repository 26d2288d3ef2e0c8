from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

SubscriptionUpdateBehaviorValue = Literal[
    "proration-charge-immediately",
    "proration-charge",
    "proration-none",
]
"""The known values of `SubscriptionUpdateBehavior`, for plain strings."""


class SubscriptionUpdateBehavior(OpenEnum):
    """`proration-charge-immediately` charges the difference now and starts a new cycle. `proration-charge` settles it on
    the next invoice and leaves the cycle as it is. `proration-none` applies the new price from the next cycle on."""

    PRORATION_CHARGE_IMMEDIATELY = "proration-charge-immediately"
    PRORATION_CHARGE = "proration-charge"
    PRORATION_NONE = "proration-none"


SUBSCRIPTION_UPDATE_BEHAVIOR_MEMBERS: Final[Mapping[str, SubscriptionUpdateBehavior]] = {
    member.value: member for member in SubscriptionUpdateBehavior
}
