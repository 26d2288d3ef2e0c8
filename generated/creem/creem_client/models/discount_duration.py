from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

DiscountDurationValue = Literal[
    "forever",
    "once",
    "repeating",
]
"""The known values of `DiscountDuration`, for plain strings."""


class DiscountDuration(OpenEnum):
    """`once` lowers the first charge, `repeating` lowers the charges of a number of months, `forever` lowers every
    charge."""

    FOREVER = "forever"
    ONCE = "once"
    REPEATING = "repeating"


DISCOUNT_DURATION_MEMBERS: Final[Mapping[str, DiscountDuration]] = {member.value: member for member in DiscountDuration}
