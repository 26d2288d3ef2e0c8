# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionCouponRepeatValue: TypeAlias = (
    Literal[
        "once",
        "forever",
        "custom",
        "duration",
    ]
    | str
)
"""The values of `SubscriptionCouponRepeat` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionCouponRepeat(OpenEnum):
    """How long a coupon reduces invoices. `custom` is until a date, `duration` for a number of days, weeks, months or
    years."""

    ONCE: Final[SubscriptionCouponRepeat] = listed("once")
    FOREVER: Final[SubscriptionCouponRepeat] = listed("forever")
    CUSTOM: Final[SubscriptionCouponRepeat] = listed("custom")
    DURATION: Final[SubscriptionCouponRepeat] = listed("duration")


SUBSCRIPTION_COUPON_REPEAT_MEMBERS: Final[Mapping[str, SubscriptionCouponRepeat]] = {
    member.value: member for member in SubscriptionCouponRepeat
}
