from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

EnvironmentModeValue = Literal[
    "test",
    "prod",
    "live",
    "sandbox",
    "local",
]
"""The known values of `EnvironmentMode`, for plain strings."""


class EnvironmentMode(OpenEnum):
    """Environment of a record. `prod` and `live` both mean the live environment; `local` has been seen in samples only."""

    TEST = "test"
    PROD = "prod"
    LIVE = "live"
    SANDBOX = "sandbox"
    LOCAL = "local"


ENVIRONMENT_MODE_MEMBERS: Final[Mapping[str, EnvironmentMode]] = {member.value: member for member in EnvironmentMode}
