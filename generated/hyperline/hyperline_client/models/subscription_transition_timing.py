# Generated from specs/hyperline/resources/subscription_transitions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionTransitionTimingValue: TypeAlias = (
    Literal[
        "immediately",
        "scheduled",
        "next_renewal",
        "quote_signature",
        "scheduled_after_quote_signature",
    ]
    | str
)
"""The values of `SubscriptionTransitionTiming` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionTransitionTiming(OpenEnum):
    """When a transition takes effect, as it is read."""

    IMMEDIATELY: Final[SubscriptionTransitionTiming] = listed("immediately")
    SCHEDULED: Final[SubscriptionTransitionTiming] = listed("scheduled")
    NEXT_RENEWAL: Final[SubscriptionTransitionTiming] = listed("next_renewal")
    QUOTE_SIGNATURE: Final[SubscriptionTransitionTiming] = listed("quote_signature")
    SCHEDULED_AFTER_QUOTE_SIGNATURE: Final[SubscriptionTransitionTiming] = listed("scheduled_after_quote_signature")


SUBSCRIPTION_TRANSITION_TIMING_MEMBERS: Final[Mapping[str, SubscriptionTransitionTiming]] = {
    member.value: member for member in SubscriptionTransitionTiming
}
