# Generated from specs/clink/resources/coupons.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CouponApplyTypeValue: TypeAlias = (
    Literal[
        "none",
        "product",
        "price",
    ]
    | str
)
"""The values of `CouponApplyType` as plain strings: the known ones complete, and others are checked when a call is made."""


class CouponApplyType(OpenEnum):
    """What a coupon applies to.

    - `none`: no limit, the whole invoice
    - `product`: certain products
    - `price`: certain prices of certain products"""

    NONE: Final[CouponApplyType] = listed("none")
    PRODUCT: Final[CouponApplyType] = listed("product")
    PRICE: Final[CouponApplyType] = listed("price")


COUPON_APPLY_TYPE_MEMBERS: Final[Mapping[str, CouponApplyType]] = {member.value: member for member in CouponApplyType}
