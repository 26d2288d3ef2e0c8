# Generated from specs/creem/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionCancelActionValue: TypeAlias = (
    Literal[
        "cancel",
        "pause",
    ]
    | str
)
"""The values of `SubscriptionCancelAction` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionCancelAction(OpenEnum):
    """What happens at the end of the paid period: `cancel` ends the subscription, `pause` pauses it."""

    CANCEL: Final[SubscriptionCancelAction] = listed("cancel")
    PAUSE: Final[SubscriptionCancelAction] = listed("pause")


SUBSCRIPTION_CANCEL_ACTION_MEMBERS: Final[Mapping[str, SubscriptionCancelAction]] = {
    member.value: member for member in SubscriptionCancelAction
}
