# Generated from specs/hyperline/resources/aggregators.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

AggregatorGranularityValue: TypeAlias = (
    Literal[
        "month",
        "day",
        "hour",
    ]
    | str
)
"""The values of `AggregatorGranularity` as plain strings: the known ones complete, and others are checked when a call is made."""


class AggregatorGranularity(OpenEnum):
    """Unit of time that usage is summed up by."""

    MONTH: Final[AggregatorGranularity] = listed("month")
    DAY: Final[AggregatorGranularity] = listed("day")
    HOUR: Final[AggregatorGranularity] = listed("hour")


AGGREGATOR_GRANULARITY_MEMBERS: Final[Mapping[str, AggregatorGranularity]] = {
    member.value: member for member in AggregatorGranularity
}
