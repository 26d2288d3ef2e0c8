# Generated from specs/hyperline/resources/aggregators.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

AggregatorIntervalPeriodValue: TypeAlias = (
    Literal[
        "days",
        "weeks",
        "months",
        "years",
    ]
    | str
)
"""The values of `AggregatorIntervalPeriod` as plain strings: the known ones complete, and others are checked when a call is made."""


class AggregatorIntervalPeriod(OpenEnum):
    """Unit of an aggregator's default interval."""

    DAYS: Final[AggregatorIntervalPeriod] = listed("days")
    WEEKS: Final[AggregatorIntervalPeriod] = listed("weeks")
    MONTHS: Final[AggregatorIntervalPeriod] = listed("months")
    YEARS: Final[AggregatorIntervalPeriod] = listed("years")


AGGREGATOR_INTERVAL_PERIOD_MEMBERS: Final[Mapping[str, AggregatorIntervalPeriod]] = {
    member.value: member for member in AggregatorIntervalPeriod
}
