# Generated from specs/creem/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionCancelModeValue: TypeAlias = (
    Literal[
        "immediate",
        "scheduled",
    ]
    | str
)
"""The values of `SubscriptionCancelMode` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionCancelMode(OpenEnum):
    """`immediate` ends the subscription now, `scheduled` at the end of the paid period."""

    IMMEDIATE: Final[SubscriptionCancelMode] = listed("immediate")
    SCHEDULED: Final[SubscriptionCancelMode] = listed("scheduled")


SUBSCRIPTION_CANCEL_MODE_MEMBERS: Final[Mapping[str, SubscriptionCancelMode]] = {
    member.value: member for member in SubscriptionCancelMode
}
