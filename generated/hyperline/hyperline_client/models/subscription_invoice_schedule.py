# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionInvoiceScheduleValue: TypeAlias = (
    Literal[
        "period_start",
        "period_end",
    ]
    | str
)
"""The values of `SubscriptionInvoiceSchedule` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionInvoiceSchedule(OpenEnum):
    """Whether a period is billed at its start or at its end."""

    PERIOD_START: Final[SubscriptionInvoiceSchedule] = listed("period_start")
    PERIOD_END: Final[SubscriptionInvoiceSchedule] = listed("period_end")


SUBSCRIPTION_INVOICE_SCHEDULE_MEMBERS: Final[Mapping[str, SubscriptionInvoiceSchedule]] = {
    member.value: member for member in SubscriptionInvoiceSchedule
}
