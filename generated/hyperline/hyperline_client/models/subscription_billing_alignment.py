# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionBillingAlignmentValue: TypeAlias = (
    Literal[
        "calendar_period",
        "anniversary",
    ]
    | str
)
"""The values of `SubscriptionBillingAlignment` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionBillingAlignment(OpenEnum):
    """Whether billing periods follow the calendar or the day it started."""

    CALENDAR_PERIOD: Final[SubscriptionBillingAlignment] = listed("calendar_period")
    ANNIVERSARY: Final[SubscriptionBillingAlignment] = listed("anniversary")


SUBSCRIPTION_BILLING_ALIGNMENT_MEMBERS: Final[Mapping[str, SubscriptionBillingAlignment]] = {
    member.value: member for member in SubscriptionBillingAlignment
}
