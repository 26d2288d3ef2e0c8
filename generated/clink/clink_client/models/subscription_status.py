# Generated from specs/clink/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionStatusValue: TypeAlias = (
    Literal[
        "incomplete",
        "free_trial",
        "active",
        "incomplete_expired",
        "past_due",
        "cancelled",
    ]
    | str
)
"""The values of `SubscriptionStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionStatus(OpenEnum):
    """Where a subscription stands. Clink explains none of the values; they carry the usual names.

    - `incomplete`: the first payment has not succeeded yet
    - `free_trial`: in its trial; the webhook event of it says `trialing`
    - `active`: running
    - `incomplete_expired`: the first payment did not succeed in time
    - `past_due`: a payment is overdue
    - `cancelled`: ended"""

    INCOMPLETE: Final[SubscriptionStatus] = listed("incomplete")
    FREE_TRIAL: Final[SubscriptionStatus] = listed("free_trial")
    ACTIVE: Final[SubscriptionStatus] = listed("active")
    INCOMPLETE_EXPIRED: Final[SubscriptionStatus] = listed("incomplete_expired")
    PAST_DUE: Final[SubscriptionStatus] = listed("past_due")
    CANCELLED: Final[SubscriptionStatus] = listed("cancelled")


SUBSCRIPTION_STATUS_MEMBERS: Final[Mapping[str, SubscriptionStatus]] = {member.value: member for member in SubscriptionStatus}
