# Generated from specs/hyperline/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CreditsGrantModeValue: TypeAlias = (
    Literal[
        "prorated",
        "full_allowance",
    ]
    | str
)
"""The values of `CreditsGrantMode` as plain strings: the known ones complete, and others are checked when a call is made."""


class CreditsGrantMode(OpenEnum):
    """How many credits a partial period grants. `prorated` grants a share, `full_allowance` all of them."""

    PRORATED: Final[CreditsGrantMode] = listed("prorated")
    FULL_ALLOWANCE: Final[CreditsGrantMode] = listed("full_allowance")


CREDITS_GRANT_MODE_MEMBERS: Final[Mapping[str, CreditsGrantMode]] = {member.value: member for member in CreditsGrantMode}
