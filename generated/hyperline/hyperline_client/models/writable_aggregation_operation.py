from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

WritableAggregationOperationValue = Literal[
    "count",
    "sum",
]
"""The known values of `WritableAggregationOperation`, for plain strings."""


class WritableAggregationOperation(OpenEnum):
    """How events become a number. `count` counts them, `sum` adds up a property."""

    COUNT = "count"
    SUM = "sum"


WRITABLE_AGGREGATION_OPERATION_MEMBERS: Final[Mapping[str, WritableAggregationOperation]] = {
    member.value: member for member in WritableAggregationOperation
}
