# Generated from specs/hyperline/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionPaymentScheduleValue: TypeAlias = (
    Literal[
        "immediately",
        "next_invoice",
        "custom",
    ]
    | str
)
"""The values of `SubscriptionPaymentSchedule` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionPaymentSchedule(OpenEnum):
    """When a change of a subscription is billed."""

    IMMEDIATELY: Final[SubscriptionPaymentSchedule] = listed("immediately")
    NEXT_INVOICE: Final[SubscriptionPaymentSchedule] = listed("next_invoice")
    CUSTOM: Final[SubscriptionPaymentSchedule] = listed("custom")


SUBSCRIPTION_PAYMENT_SCHEDULE_MEMBERS: Final[Mapping[str, SubscriptionPaymentSchedule]] = {
    member.value: member for member in SubscriptionPaymentSchedule
}
