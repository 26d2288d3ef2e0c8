from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

CouponApplyTypeValue = Literal[
    "none",
    "product",
    "price",
]
"""The known values of `CouponApplyType`, for plain strings."""


class CouponApplyType(OpenEnum):
    """What a coupon applies to.

    - `none`: no limit, the whole invoice
    - `product`: certain products
    - `price`: certain prices of certain products"""

    NONE = "none"
    PRODUCT = "product"
    PRICE = "price"


COUPON_APPLY_TYPE_MEMBERS: Final[Mapping[str, CouponApplyType]] = {member.value: member for member in CouponApplyType}
