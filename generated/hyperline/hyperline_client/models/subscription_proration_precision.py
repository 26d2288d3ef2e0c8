# Generated from specs/hyperline/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionProrationPrecisionValue: TypeAlias = (
    Literal[
        "calendar_days",
        "milliseconds",
    ]
    | str
)
"""The values of `SubscriptionProrationPrecision` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionProrationPrecision(OpenEnum):
    """How finely a part of a period is counted."""

    CALENDAR_DAYS: Final[SubscriptionProrationPrecision] = listed("calendar_days")
    MILLISECONDS: Final[SubscriptionProrationPrecision] = listed("milliseconds")


SUBSCRIPTION_PRORATION_PRECISION_MEMBERS: Final[Mapping[str, SubscriptionProrationPrecision]] = {
    member.value: member for member in SubscriptionProrationPrecision
}
