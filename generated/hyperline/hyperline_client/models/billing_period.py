# Generated from specs/hyperline/resources/price_configurations.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

BillingPeriodValue: TypeAlias = (
    Literal[
        "once",
        "days",
        "weeks",
        "months",
        "years",
    ]
    | str
)
"""The values of `BillingPeriod` as plain strings: the known ones complete, and others are checked when a call is made."""


class BillingPeriod(OpenEnum):
    """Unit of a billing interval. `once` is a single charge that does not recur."""

    ONCE: Final[BillingPeriod] = listed("once")
    DAYS: Final[BillingPeriod] = listed("days")
    WEEKS: Final[BillingPeriod] = listed("weeks")
    MONTHS: Final[BillingPeriod] = listed("months")
    YEARS: Final[BillingPeriod] = listed("years")


BILLING_PERIOD_MEMBERS: Final[Mapping[str, BillingPeriod]] = {member.value: member for member in BillingPeriod}
