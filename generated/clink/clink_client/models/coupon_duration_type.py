# Generated from specs/clink/resources/coupons.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CouponDurationTypeValue: TypeAlias = (
    Literal[
        "once",
        "repeating",
        "forever",
    ]
    | str
)
"""The values of `CouponDurationType` as plain strings: the known ones complete, and others are checked when a call is made."""


class CouponDurationType(OpenEnum):
    """How long a discount lasts on a subscription.

    - `once`: the first invoice only
    - `repeating`: a number of billing periods
    - `forever`: every invoice"""

    ONCE: Final[CouponDurationType] = listed("once")
    REPEATING: Final[CouponDurationType] = listed("repeating")
    FOREVER: Final[CouponDurationType] = listed("forever")


COUPON_DURATION_TYPE_MEMBERS: Final[Mapping[str, CouponDurationType]] = {member.value: member for member in CouponDurationType}
