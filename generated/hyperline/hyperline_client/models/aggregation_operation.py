# Generated from specs/hyperline/resources/aggregators.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

AggregationOperationValue: TypeAlias = (
    Literal[
        "count",
        "sum",
        "sql_formula",
    ]
    | str
)
"""The values of `AggregationOperation` as plain strings: the known ones complete, and others are checked when a call is made."""


class AggregationOperation(OpenEnum):
    """How events become a number. `count` counts them, `sum` adds up a property, `sql_formula` is a formula that can
    only be read."""

    COUNT: Final[AggregationOperation] = listed("count")
    SUM: Final[AggregationOperation] = listed("sum")
    SQL_FORMULA: Final[AggregationOperation] = listed("sql_formula")


AGGREGATION_OPERATION_MEMBERS: Final[Mapping[str, AggregationOperation]] = {
    member.value: member for member in AggregationOperation
}
