# Generated from specs/hyperline/resources/subscription_transitions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionTransitionScheduleValue: TypeAlias = (
    Literal[
        "immediately",
        "scheduled",
        "last_renewal",
    ]
    | str
)
"""The values of `SubscriptionTransitionSchedule` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionTransitionSchedule(OpenEnum):
    """When a transition takes effect."""

    IMMEDIATELY: Final[SubscriptionTransitionSchedule] = listed("immediately")
    SCHEDULED: Final[SubscriptionTransitionSchedule] = listed("scheduled")
    LAST_RENEWAL: Final[SubscriptionTransitionSchedule] = listed("last_renewal")


SUBSCRIPTION_TRANSITION_SCHEDULE_MEMBERS: Final[Mapping[str, SubscriptionTransitionSchedule]] = {
    member.value: member for member in SubscriptionTransitionSchedule
}
