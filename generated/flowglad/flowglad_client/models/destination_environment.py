from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

DestinationEnvironmentValue = Literal[
    "livemode",
    "testmode",
]
"""The known values of `DestinationEnvironment`, for plain strings."""


class DestinationEnvironment(OpenEnum):
    """Live data or test data."""

    LIVEMODE = "livemode"
    TESTMODE = "testmode"


DESTINATION_ENVIRONMENT_MEMBERS: Final[Mapping[str, DestinationEnvironment]] = {
    member.value: member for member in DestinationEnvironment
}
