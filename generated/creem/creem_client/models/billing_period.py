# Generated from specs/creem/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

BillingPeriodValue: TypeAlias = (
    Literal[
        "once",
        "every-day",
        "every-month",
        "every-three-months",
        "every-six-months",
        "every-year",
        "custom",
    ]
    | str
)
"""The values of `BillingPeriod` as plain strings: the known ones complete, and others are checked when a call is made."""


class BillingPeriod(OpenEnum):
    """How often a product is charged. `once` is for one-time products; a recurring product needs one of the others:
    every day, every 1, 3, 6 or 12 months, or `custom`, whose length `recurring_interval` and
    `recurring_interval_count` say."""

    ONCE: Final[BillingPeriod] = listed("once")
    EVERY_DAY: Final[BillingPeriod] = listed("every-day")
    EVERY_MONTH: Final[BillingPeriod] = listed("every-month")
    EVERY_THREE_MONTHS: Final[BillingPeriod] = listed("every-three-months")
    EVERY_SIX_MONTHS: Final[BillingPeriod] = listed("every-six-months")
    EVERY_YEAR: Final[BillingPeriod] = listed("every-year")
    CUSTOM: Final[BillingPeriod] = listed("custom")


BILLING_PERIOD_MEMBERS: Final[Mapping[str, BillingPeriod]] = {member.value: member for member in BillingPeriod}
