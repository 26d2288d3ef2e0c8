from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

DiscountAmountTypeValue = Literal[
    "percent",
    "fixed",
]
"""The known values of `DiscountAmountType`, for plain strings."""


class DiscountAmountType(OpenEnum):
    """How the amount of a discount is read: percent for a percentage, fixed for money in the smallest unit."""

    PERCENT = "percent"
    FIXED = "fixed"


DISCOUNT_AMOUNT_TYPE_MEMBERS: Final[Mapping[str, DiscountAmountType]] = {member.value: member for member in DiscountAmountType}
