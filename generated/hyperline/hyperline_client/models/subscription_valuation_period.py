# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionValuationPeriodValue: TypeAlias = (
    Literal[
        "year",
        "quarter",
        "month",
    ]
    | str
)
"""The values of `SubscriptionValuationPeriod` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionValuationPeriod(OpenEnum):
    """Length of a period of a valuation."""

    YEAR: Final[SubscriptionValuationPeriod] = listed("year")
    QUARTER: Final[SubscriptionValuationPeriod] = listed("quarter")
    MONTH: Final[SubscriptionValuationPeriod] = listed("month")


SUBSCRIPTION_VALUATION_PERIOD_MEMBERS: Final[Mapping[str, SubscriptionValuationPeriod]] = {
    member.value: member for member in SubscriptionValuationPeriod
}
