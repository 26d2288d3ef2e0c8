from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

SubscriptionStatusValue = Literal[
    "trialing",
    "active",
    "scheduled_cancel",
    "past_due",
    "unpaid",
    "paused",
    "canceled",
    "incomplete",
    "expired",
]
"""The known values of `SubscriptionStatus`, for plain strings."""


class SubscriptionStatus(OpenEnum):
    """State of a subscription. Grant access while `trialing`, `active` or `scheduled_cancel` (until the paid period
    ends); revoke it when `paused` or `canceled`, the latter being final. `past_due` means that a charge failed and is
    tried again, `unpaid` that payment failed or is overdue; with both, access is the seller's choice. `incomplete`
    waits for the first payment. `expired` is in guides only: the event of that name arrives with status `active`."""

    TRIALING = "trialing"
    ACTIVE = "active"
    SCHEDULED_CANCEL = "scheduled_cancel"
    PAST_DUE = "past_due"
    UNPAID = "unpaid"
    PAUSED = "paused"
    CANCELED = "canceled"
    INCOMPLETE = "incomplete"
    EXPIRED = "expired"


SUBSCRIPTION_STATUS_MEMBERS: Final[Mapping[str, SubscriptionStatus]] = {member.value: member for member in SubscriptionStatus}
