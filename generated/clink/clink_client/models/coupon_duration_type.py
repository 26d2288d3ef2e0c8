from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

CouponDurationTypeValue = Literal[
    "once",
    "repeating",
    "forever",
]
"""The known values of `CouponDurationType`, for plain strings."""


class CouponDurationType(OpenEnum):
    """How long a discount lasts on a subscription.

    - `once`: the first invoice only
    - `repeating`: a number of billing periods
    - `forever`: every invoice"""

    ONCE = "once"
    REPEATING = "repeating"
    FOREVER = "forever"


COUPON_DURATION_TYPE_MEMBERS: Final[Mapping[str, CouponDurationType]] = {member.value: member for member in CouponDurationType}
