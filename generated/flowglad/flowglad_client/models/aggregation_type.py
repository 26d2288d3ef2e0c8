from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

AggregationTypeValue = Literal[
    "sum",
    "count_distinct_properties",
]
"""The known values of `AggregationType`, for plain strings."""


class AggregationType(OpenEnum):
    """How the usage events of a billing period become one number: the sum of their amounts (`sum`), or how many
    different sets of properties they carry (`count_distinct_properties`)."""

    SUM = "sum"
    COUNT_DISTINCT_PROPERTIES = "count_distinct_properties"


AGGREGATION_TYPE_MEMBERS: Final[Mapping[str, AggregationType]] = {member.value: member for member in AggregationType}
