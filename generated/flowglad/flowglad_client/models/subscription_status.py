from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

SubscriptionStatusValue = Literal[
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
"""The known values of `SubscriptionStatus`, for plain strings."""


class SubscriptionStatus(OpenEnum):
    """Where a subscription stands. One that renews is trialing, active, past_due, unpaid, cancellation_scheduled,
    incomplete, incomplete_expired, canceled or paused; one that does not is active, canceled or credit_trial."""

    TRIALING = "trialing"
    ACTIVE = "active"
    PAST_DUE = "past_due"
    UNPAID = "unpaid"
    CANCELLATION_SCHEDULED = "cancellation_scheduled"
    INCOMPLETE = "incomplete"
    INCOMPLETE_EXPIRED = "incomplete_expired"
    CANCELED = "canceled"
    PAUSED = "paused"
    CREDIT_TRIAL = "credit_trial"


SUBSCRIPTION_STATUS_MEMBERS: Final[Mapping[str, SubscriptionStatus]] = {member.value: member for member in SubscriptionStatus}
