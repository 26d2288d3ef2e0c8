# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionCouponTypeValue: TypeAlias = (
    Literal[
        "amount",
        "percent",
    ]
    | str
)
"""The values of `SubscriptionCouponType` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionCouponType(OpenEnum):
    """Whether a coupon takes off an amount or a percentage."""

    AMOUNT: Final[SubscriptionCouponType] = listed("amount")
    PERCENT: Final[SubscriptionCouponType] = listed("percent")


SUBSCRIPTION_COUPON_TYPE_MEMBERS: Final[Mapping[str, SubscriptionCouponType]] = {
    member.value: member for member in SubscriptionCouponType
}
