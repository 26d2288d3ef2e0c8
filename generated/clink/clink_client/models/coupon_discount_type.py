# Generated from specs/clink/resources/coupons.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CouponDiscountTypeValue: TypeAlias = (
    Literal[
        "percentage",
        "fixed_amount",
    ]
    | str
)
"""The values of `CouponDiscountType` as plain strings: the known ones complete, and others are checked when a call is made."""


class CouponDiscountType(OpenEnum):
    """How a discount is given.

    - `percentage`: a part of the price
    - `fixed_amount`: an amount, one per currency"""

    PERCENTAGE: Final[CouponDiscountType] = listed("percentage")
    FIXED_AMOUNT: Final[CouponDiscountType] = listed("fixed_amount")


COUPON_DISCOUNT_TYPE_MEMBERS: Final[Mapping[str, CouponDiscountType]] = {member.value: member for member in CouponDiscountType}
