from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

ThresholdOperatorValue = Literal[
    "gte",
    "lte",
]
"""The known values of `ThresholdOperator`, for plain strings."""


class ThresholdOperator(OpenEnum):
    """Side of a threshold. `gte` is at or above it, `lte` at or below it."""

    GTE = "gte"
    LTE = "lte"


THRESHOLD_OPERATOR_MEMBERS: Final[Mapping[str, ThresholdOperator]] = {member.value: member for member in ThresholdOperator}
