# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionPhaseBillingDateValue: TypeAlias = (
    Literal[
        "phase_start",
        "specific_date",
    ]
    | str
)
"""The values of `SubscriptionPhaseBillingDate` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionPhaseBillingDate(OpenEnum):
    """Whether billing begins with the phase or at a date of its own."""

    PHASE_START: Final[SubscriptionPhaseBillingDate] = listed("phase_start")
    SPECIFIC_DATE: Final[SubscriptionPhaseBillingDate] = listed("specific_date")


SUBSCRIPTION_PHASE_BILLING_DATE_MEMBERS: Final[Mapping[str, SubscriptionPhaseBillingDate]] = {
    member.value: member for member in SubscriptionPhaseBillingDate
}
