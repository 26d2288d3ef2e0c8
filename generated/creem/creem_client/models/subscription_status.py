# Generated from specs/creem/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionStatusValue: TypeAlias = (
    Literal[
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
    | str
)
"""The values of `SubscriptionStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionStatus(OpenEnum):
    """State of a subscription. Grant access while `trialing`, `active` or `scheduled_cancel` (until the paid period
    ends); revoke it when `paused` or `canceled`, the latter being final. `past_due` means that a charge failed and is
    tried again, `unpaid` that payment failed or is overdue; with both, access is the seller's choice. `incomplete`
    waits for the first payment. `expired` is in guides only: the event of that name arrives with status `active`."""

    TRIALING: Final[SubscriptionStatus] = listed("trialing")
    ACTIVE: Final[SubscriptionStatus] = listed("active")
    SCHEDULED_CANCEL: Final[SubscriptionStatus] = listed("scheduled_cancel")
    PAST_DUE: Final[SubscriptionStatus] = listed("past_due")
    UNPAID: Final[SubscriptionStatus] = listed("unpaid")
    PAUSED: Final[SubscriptionStatus] = listed("paused")
    CANCELED: Final[SubscriptionStatus] = listed("canceled")
    INCOMPLETE: Final[SubscriptionStatus] = listed("incomplete")
    EXPIRED: Final[SubscriptionStatus] = listed("expired")


SUBSCRIPTION_STATUS_MEMBERS: Final[Mapping[str, SubscriptionStatus]] = {member.value: member for member in SubscriptionStatus}
