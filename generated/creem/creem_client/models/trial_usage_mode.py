# Generated from specs/creem/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

TrialUsageModeValue: TypeAlias = (
    Literal[
        "free",
        "accrue",
    ]
    | str
)
"""The values of `TrialUsageMode` as plain strings: the known ones complete, and others are checked when a call is made."""


class TrialUsageMode(OpenEnum):
    """`free` does not charge usage during a trial; `accrue` charges it when the trial turns into a paid period."""

    FREE: Final[TrialUsageMode] = listed("free")
    ACCRUE: Final[TrialUsageMode] = listed("accrue")


TRIAL_USAGE_MODE_MEMBERS: Final[Mapping[str, TrialUsageMode]] = {member.value: member for member in TrialUsageMode}
