from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

MeteringOperatorValue = Literal[
    "is_null",
    "is_not_null",
    "in",
    "not_in",
    "gte",
    "gt",
    "lte",
    "lt",
    "equals",
    "not_equal",
]
"""The known values of `MeteringOperator`, for plain strings."""


class MeteringOperator(OpenEnum):
    """A comparison in a price's metering filter."""

    IS_NULL = "is_null"
    IS_NOT_NULL = "is_not_null"
    IN = "in"
    NOT_IN = "not_in"
    GTE = "gte"
    GT = "gt"
    LTE = "lte"
    LT = "lt"
    EQUALS = "equals"
    NOT_EQUAL = "not_equal"


METERING_OPERATOR_MEMBERS: Final[Mapping[str, MeteringOperator]] = {member.value: member for member in MeteringOperator}
