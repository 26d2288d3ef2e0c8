from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

AggregatorOperatorValue = Literal[
    "isNull",
    "isNotNull",
    "in",
    "notIn",
    "gte",
    "gt",
    "lte",
    "lt",
    "equals",
    "notEqual",
]
"""The known values of `AggregatorOperator`, for plain strings."""


class AggregatorOperator(OpenEnum):
    """A comparison in an aggregator's filter."""

    ISNULL = "isNull"
    ISNOTNULL = "isNotNull"
    IN = "in"
    NOTIN = "notIn"
    GTE = "gte"
    GT = "gt"
    LTE = "lte"
    LT = "lt"
    EQUALS = "equals"
    NOTEQUAL = "notEqual"


AGGREGATOR_OPERATOR_MEMBERS: Final[Mapping[str, AggregatorOperator]] = {member.value: member for member in AggregatorOperator}
