# Generated from specs/flowglad/resources/usage_meters.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

AggregationTypeValue: TypeAlias = (
    Literal[
        "sum",
        "count_distinct_properties",
    ]
    | str
)
"""The values of `AggregationType` as plain strings: the known ones complete, and others are checked when a call is made."""


class AggregationType(OpenEnum):
    """How the usage events of a billing period become one number: the sum of their amounts (`sum`), or how many
    different sets of properties they carry (`count_distinct_properties`)."""

    SUM: Final[AggregationType] = listed("sum")
    COUNT_DISTINCT_PROPERTIES: Final[AggregationType] = listed("count_distinct_properties")


AGGREGATION_TYPE_MEMBERS: Final[Mapping[str, AggregationType]] = {member.value: member for member in AggregationType}
