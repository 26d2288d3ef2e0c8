# Generated from specs/creem/resources/meters.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

MeterAggregationValue: TypeAlias = (
    Literal[
        "count",
        "sum",
        "average",
        "min",
        "max",
        "unique",
    ]
    | str
)
"""The values of `MeterAggregation` as plain strings: the known ones complete, and others are checked when a call is made."""


class MeterAggregation(OpenEnum):
    """`count` counts events; `sum`, `average`, `min` and `max` look at the numbers in one property; `unique` counts how
    many values a property has."""

    COUNT: Final[MeterAggregation] = listed("count")
    SUM: Final[MeterAggregation] = listed("sum")
    AVERAGE: Final[MeterAggregation] = listed("average")
    MIN: Final[MeterAggregation] = listed("min")
    MAX: Final[MeterAggregation] = listed("max")
    UNIQUE: Final[MeterAggregation] = listed("unique")


METER_AGGREGATION_MEMBERS: Final[Mapping[str, MeterAggregation]] = {member.value: member for member in MeterAggregation}
