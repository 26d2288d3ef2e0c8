from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

CommitmentPeriodValue = Literal[
    "all",
    "weeks",
    "months",
    "years",
]
"""The known values of `CommitmentPeriod`, for plain strings."""


class CommitmentPeriod(OpenEnum):
    """Unit of a commitment interval. `all` stands for any length of commitment; there are no days here."""

    ALL = "all"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


COMMITMENT_PERIOD_MEMBERS: Final[Mapping[str, CommitmentPeriod]] = {member.value: member for member in CommitmentPeriod}
