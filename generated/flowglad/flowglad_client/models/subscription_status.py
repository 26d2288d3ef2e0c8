# Generated from specs/flowglad/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionStatusValue: TypeAlias = (
    Literal[
        "trialing",
        "active",
        "past_due",
        "unpaid",
        "cancellation_scheduled",
        "incomplete",
        "incomplete_expired",
        "canceled",
        "paused",
        "credit_trial",
    ]
    | str
)
"""The values of `SubscriptionStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionStatus(OpenEnum):
    """Where a subscription stands. One that renews is trialing, active, past_due, unpaid, cancellation_scheduled,
    incomplete, incomplete_expired, canceled or paused; one that does not is active, canceled or credit_trial."""

    TRIALING: Final[SubscriptionStatus] = listed("trialing")
    ACTIVE: Final[SubscriptionStatus] = listed("active")
    PAST_DUE: Final[SubscriptionStatus] = listed("past_due")
    UNPAID: Final[SubscriptionStatus] = listed("unpaid")
    CANCELLATION_SCHEDULED: Final[SubscriptionStatus] = listed("cancellation_scheduled")
    INCOMPLETE: Final[SubscriptionStatus] = listed("incomplete")
    INCOMPLETE_EXPIRED: Final[SubscriptionStatus] = listed("incomplete_expired")
    CANCELED: Final[SubscriptionStatus] = listed("canceled")
    PAUSED: Final[SubscriptionStatus] = listed("paused")
    CREDIT_TRIAL: Final[SubscriptionStatus] = listed("credit_trial")


SUBSCRIPTION_STATUS_MEMBERS: Final[Mapping[str, SubscriptionStatus]] = {member.value: member for member in SubscriptionStatus}
