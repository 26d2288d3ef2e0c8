from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

SubscriptionCancelActionValue = Literal[
    "cancel",
    "pause",
]
"""The known values of `SubscriptionCancelAction`, for plain strings."""


class SubscriptionCancelAction(OpenEnum):
    """What happens at the end of the paid period: `cancel` ends the subscription, `pause` pauses it."""

    CANCEL = "cancel"
    PAUSE = "pause"


SUBSCRIPTION_CANCEL_ACTION_MEMBERS: Final[Mapping[str, SubscriptionCancelAction]] = {
    member.value: member for member in SubscriptionCancelAction
}
