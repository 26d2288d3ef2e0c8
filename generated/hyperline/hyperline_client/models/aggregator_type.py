from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

AggregatorTypeValue = Literal[
    "metered",
    "licensed",
]
"""The known values of `AggregatorType`, for plain strings."""


class AggregatorType(OpenEnum):
    """What happens at the end of a period. A `metered` number starts anew, a `licensed` one goes on."""

    METERED = "metered"
    LICENSED = "licensed"


AGGREGATOR_TYPE_MEMBERS: Final[Mapping[str, AggregatorType]] = {member.value: member for member in AggregatorType}
