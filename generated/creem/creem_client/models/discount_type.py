from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

DiscountTypeValue = Literal[
    "percentage",
    "fixed",
]
"""The known values of `DiscountType`, for plain strings."""


class DiscountType(OpenEnum):
    """`percentage` takes off a share of the price, `fixed` takes off an amount."""

    PERCENTAGE = "percentage"
    FIXED = "fixed"


DISCOUNT_TYPE_MEMBERS: Final[Mapping[str, DiscountType]] = {member.value: member for member in DiscountType}
