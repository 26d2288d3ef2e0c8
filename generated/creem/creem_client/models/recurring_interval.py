# Generated from specs/creem/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

RecurringIntervalValue: TypeAlias = (
    Literal[
        "day",
        "week",
        "month",
        "year",
    ]
    | str
)
"""The values of `RecurringInterval` as plain strings: the known ones complete, and others are checked when a call is made."""


class RecurringInterval(OpenEnum):
    """Unit of a billing period."""

    DAY: Final[RecurringInterval] = listed("day")
    WEEK: Final[RecurringInterval] = listed("week")
    MONTH: Final[RecurringInterval] = listed("month")
    YEAR: Final[RecurringInterval] = listed("year")


RECURRING_INTERVAL_MEMBERS: Final[Mapping[str, RecurringInterval]] = {member.value: member for member in RecurringInterval}
