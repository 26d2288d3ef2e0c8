# Generated from specs/hyperline/resources/aggregators.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

WritableAggregationOperationValue: TypeAlias = (
    Literal[
        "count",
        "sum",
    ]
    | str
)
"""The values of `WritableAggregationOperation` as plain strings: the known ones complete, and others are checked when a call is made."""


class WritableAggregationOperation(OpenEnum):
    """How events become a number. `count` counts them, `sum` adds up a property."""

    COUNT: Final[WritableAggregationOperation] = listed("count")
    SUM: Final[WritableAggregationOperation] = listed("sum")


WRITABLE_AGGREGATION_OPERATION_MEMBERS: Final[Mapping[str, WritableAggregationOperation]] = {
    member.value: member for member in WritableAggregationOperation
}
