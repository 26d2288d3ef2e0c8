# Generated from specs/clink/resources/prices.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

RoundingModeValue: TypeAlias = (
    Literal[
        "up",
        "down",
        "ceiling",
        "floor",
        "half_up",
        "half_down",
        "half_even",
        "unnecessary",
    ]
    | str
)
"""The values of `RoundingMode` as plain strings: the known ones complete, and others are checked when a call is made."""


class RoundingMode(OpenEnum):
    """How a divided quantity becomes a whole number. Clink explains none of the values; they carry the usual names.

    - `up`, `down`: away from zero, towards zero
    - `ceiling`, `floor`: to the next higher, to the next lower
    - `half_up`, `half_down`, `half_even`: to the nearest, a half up, down or to the even neighbour
    - `unnecessary`: no rounding is expected"""

    UP: Final[RoundingMode] = listed("up")
    DOWN: Final[RoundingMode] = listed("down")
    CEILING: Final[RoundingMode] = listed("ceiling")
    FLOOR: Final[RoundingMode] = listed("floor")
    HALF_UP: Final[RoundingMode] = listed("half_up")
    HALF_DOWN: Final[RoundingMode] = listed("half_down")
    HALF_EVEN: Final[RoundingMode] = listed("half_even")
    UNNECESSARY: Final[RoundingMode] = listed("unnecessary")


ROUNDING_MODE_MEMBERS: Final[Mapping[str, RoundingMode]] = {member.value: member for member in RoundingMode}
