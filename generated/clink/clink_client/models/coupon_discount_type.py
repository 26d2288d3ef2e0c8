from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

CouponDiscountTypeValue = Literal[
    "percentage",
    "fixed_amount",
]
"""The known values of `CouponDiscountType`, for plain strings."""


class CouponDiscountType(OpenEnum):
    """How a discount is given.

    - `percentage`: a part of the price
    - `fixed_amount`: an amount, one per currency"""

    PERCENTAGE = "percentage"
    FIXED_AMOUNT = "fixed_amount"


COUPON_DISCOUNT_TYPE_MEMBERS: Final[Mapping[str, CouponDiscountType]] = {member.value: member for member in CouponDiscountType}
