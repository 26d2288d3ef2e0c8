# Generated from specs/hyperline/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionApplicationScheduleValue: TypeAlias = (
    Literal[
        "immediately",
        "scheduled",
        "next_period",
        "custom",
    ]
    | str
)
"""The values of `SubscriptionApplicationSchedule` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionApplicationSchedule(OpenEnum):
    """When a change of a subscription applies: at once or, with `scheduled`, at a moment that is sent too. `next_period`
    and `custom` are what updates were read with."""

    IMMEDIATELY: Final[SubscriptionApplicationSchedule] = listed("immediately")
    SCHEDULED: Final[SubscriptionApplicationSchedule] = listed("scheduled")
    NEXT_PERIOD: Final[SubscriptionApplicationSchedule] = listed("next_period")
    CUSTOM: Final[SubscriptionApplicationSchedule] = listed("custom")


SUBSCRIPTION_APPLICATION_SCHEDULE_MEMBERS: Final[Mapping[str, SubscriptionApplicationSchedule]] = {
    member.value: member for member in SubscriptionApplicationSchedule
}
