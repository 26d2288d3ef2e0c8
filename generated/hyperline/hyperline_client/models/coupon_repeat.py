# Generated from specs/hyperline/resources/coupons.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CouponRepeatValue: TypeAlias = (
    Literal[
        "once",
        "forever",
        "custom",
        "duration",
    ]
    | str
)
"""The values of `CouponRepeat` as plain strings: the known ones complete, and others are checked when a call is made."""


class CouponRepeat(OpenEnum):
    """How long a coupon lowers the bills of a subscription. `duration` is for the time in the field of that name; what
    `custom` stands for is not documented."""

    ONCE: Final[CouponRepeat] = listed("once")
    FOREVER: Final[CouponRepeat] = listed("forever")
    CUSTOM: Final[CouponRepeat] = listed("custom")
    DURATION: Final[CouponRepeat] = listed("duration")


COUPON_REPEAT_MEMBERS: Final[Mapping[str, CouponRepeat]] = {member.value: member for member in CouponRepeat}
