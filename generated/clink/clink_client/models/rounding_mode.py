from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

RoundingModeValue = Literal[
    "up",
    "down",
    "ceiling",
    "floor",
    "half_up",
    "half_down",
    "half_even",
    "unnecessary",
]
"""The known values of `RoundingMode`, for plain strings."""


class RoundingMode(OpenEnum):
    """How a divided quantity becomes a whole number. Clink explains none of the values; they carry the usual names.

    - `up`, `down`: away from zero, towards zero
    - `ceiling`, `floor`: to the next higher, to the next lower
    - `half_up`, `half_down`, `half_even`: to the nearest, a half up, down or to the even neighbour
    - `unnecessary`: no rounding is expected"""

    UP = "up"
    DOWN = "down"
    CEILING = "ceiling"
    FLOOR = "floor"
    HALF_UP = "half_up"
    HALF_DOWN = "half_down"
    HALF_EVEN = "half_even"
    UNNECESSARY = "unnecessary"


ROUNDING_MODE_MEMBERS: Final[Mapping[str, RoundingMode]] = {member.value: member for member in RoundingMode}
