from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

AggregationOperationValue = Literal[
    "count",
    "sum",
    "sql_formula",
]
"""The known values of `AggregationOperation`, for plain strings."""


class AggregationOperation(OpenEnum):
    """How events become a number. `count` counts them, `sum` adds up a property, `sql_formula` is a formula that can
    only be read."""

    COUNT = "count"
    SUM = "sum"
    SQL_FORMULA = "sql_formula"


AGGREGATION_OPERATION_MEMBERS: Final[Mapping[str, AggregationOperation]] = {
    member.value: member for member in AggregationOperation
}
