from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

CreditsGrantModeValue = Literal[
    "prorated",
    "full_allowance",
]
"""The known values of `CreditsGrantMode`, for plain strings."""


class CreditsGrantMode(OpenEnum):
    """How many credits a partial period grants. `prorated` grants a share, `full_allowance` all of them."""

    PRORATED = "prorated"
    FULL_ALLOWANCE = "full_allowance"


CREDITS_GRANT_MODE_MEMBERS: Final[Mapping[str, CreditsGrantMode]] = {member.value: member for member in CreditsGrantMode}
