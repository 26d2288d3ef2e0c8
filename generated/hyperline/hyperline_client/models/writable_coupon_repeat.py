# Generated from specs/hyperline/resources/coupons.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

WritableCouponRepeatValue: TypeAlias = (
    Literal[
        "once",
        "forever",
        "duration",
    ]
    | str
)
"""The values of `WritableCouponRepeat` as plain strings: the known ones complete, and others are checked when a call is made."""


class WritableCouponRepeat(OpenEnum):
    """How long a coupon lowers the bills of a subscription. `duration` is for the time in the field of that name."""

    ONCE: Final[WritableCouponRepeat] = listed("once")
    FOREVER: Final[WritableCouponRepeat] = listed("forever")
    DURATION: Final[WritableCouponRepeat] = listed("duration")


WRITABLE_COUPON_REPEAT_MEMBERS: Final[Mapping[str, WritableCouponRepeat]] = {
    member.value: member for member in WritableCouponRepeat
}
