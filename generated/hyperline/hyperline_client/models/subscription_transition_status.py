# Generated from specs/hyperline/resources/subscription_transitions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionTransitionStatusValue: TypeAlias = (
    Literal[
        "scheduled",
        "completed",
        "failed",
        "draft",
        "cancelled",
        "pending_quote_signature",
    ]
    | str
)
"""The values of `SubscriptionTransitionStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionTransitionStatus(OpenEnum):
    """How far a transition is. With `pending_quote_signature` it waits for its quote."""

    SCHEDULED: Final[SubscriptionTransitionStatus] = listed("scheduled")
    COMPLETED: Final[SubscriptionTransitionStatus] = listed("completed")
    FAILED: Final[SubscriptionTransitionStatus] = listed("failed")
    DRAFT: Final[SubscriptionTransitionStatus] = listed("draft")
    CANCELLED: Final[SubscriptionTransitionStatus] = listed("cancelled")
    PENDING_QUOTE_SIGNATURE: Final[SubscriptionTransitionStatus] = listed("pending_quote_signature")


SUBSCRIPTION_TRANSITION_STATUS_MEMBERS: Final[Mapping[str, SubscriptionTransitionStatus]] = {
    member.value: member for member in SubscriptionTransitionStatus
}
