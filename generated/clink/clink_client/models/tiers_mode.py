# Generated from specs/clink/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

TiersModeValue: TypeAlias = (
    Literal[
        "volume",
        "graduated",
    ]
    | str
)
"""The values of `TiersMode` as plain strings: the known ones complete, and others are checked when a call is made."""


class TiersMode(OpenEnum):
    """How the tiers of a tiered price apply. Announced by Clink as coming; it explains neither value, they carry the
    usual names.

    - `volume`: the tier that the whole quantity falls in prices all of it
    - `graduated`: each part of the quantity is priced by its own tier"""

    VOLUME: Final[TiersMode] = listed("volume")
    GRADUATED: Final[TiersMode] = listed("graduated")


TIERS_MODE_MEMBERS: Final[Mapping[str, TiersMode]] = {member.value: member for member in TiersMode}
