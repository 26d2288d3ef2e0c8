# Generated from specs/hyperline/resources/price_configurations.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CommitmentPeriodValue: TypeAlias = (
    Literal[
        "all",
        "weeks",
        "months",
        "years",
    ]
    | str
)
"""The values of `CommitmentPeriod` as plain strings: the known ones complete, and others are checked when a call is made."""


class CommitmentPeriod(OpenEnum):
    """Unit of a commitment interval. `all` stands for any length of commitment; there are no days here."""

    ALL: Final[CommitmentPeriod] = listed("all")
    WEEKS: Final[CommitmentPeriod] = listed("weeks")
    MONTHS: Final[CommitmentPeriod] = listed("months")
    YEARS: Final[CommitmentPeriod] = listed("years")


COMMITMENT_PERIOD_MEMBERS: Final[Mapping[str, CommitmentPeriod]] = {member.value: member for member in CommitmentPeriod}
