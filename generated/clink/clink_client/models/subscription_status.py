from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

SubscriptionStatusValue = Literal[
    "incomplete",
    "free_trial",
    "active",
    "incomplete_expired",
    "past_due",
    "cancelled",
]
"""The known values of `SubscriptionStatus`, for plain strings."""


class SubscriptionStatus(OpenEnum):
    """Where a subscription stands. Clink explains none of the values; they carry the usual names.

    - `incomplete`: the first payment has not succeeded yet
    - `free_trial`: in its trial; the webhook event of it says `trialing`
    - `active`: running
    - `incomplete_expired`: the first payment did not succeed in time
    - `past_due`: a payment is overdue
    - `cancelled`: ended"""

    INCOMPLETE = "incomplete"
    FREE_TRIAL = "free_trial"
    ACTIVE = "active"
    INCOMPLETE_EXPIRED = "incomplete_expired"
    PAST_DUE = "past_due"
    CANCELLED = "cancelled"


SUBSCRIPTION_STATUS_MEMBERS: Final[Mapping[str, SubscriptionStatus]] = {member.value: member for member in SubscriptionStatus}
