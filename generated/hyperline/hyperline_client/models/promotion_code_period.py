# Generated from specs/hyperline/resources/promotion_codes.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

PromotionCodePeriodValue: TypeAlias = (
    Literal[
        "once",
        "days",
        "weeks",
        "months",
        "years",
    ]
    | str
)
"""The values of `PromotionCodePeriod` as plain strings: the known ones complete, and others are checked when a call is made."""


class PromotionCodePeriod(OpenEnum):
    """Unit of the time a promotion code's discount lasts. `once` is a single time."""

    ONCE: Final[PromotionCodePeriod] = listed("once")
    DAYS: Final[PromotionCodePeriod] = listed("days")
    WEEKS: Final[PromotionCodePeriod] = listed("weeks")
    MONTHS: Final[PromotionCodePeriod] = listed("months")
    YEARS: Final[PromotionCodePeriod] = listed("years")


PROMOTION_CODE_PERIOD_MEMBERS: Final[Mapping[str, PromotionCodePeriod]] = {member.value: member for member in PromotionCodePeriod}
