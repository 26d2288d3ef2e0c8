# Generated from specs/hyperline/resources/coupons.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CouponTypeValue: TypeAlias = (
    Literal[
        "amount",
        "percent",
    ]
    | str
)
"""The values of `CouponType` as plain strings: the known ones complete, and others are checked when a call is made."""


class CouponType(OpenEnum):
    """Whether a coupon takes off a fixed amount or a percentage."""

    AMOUNT: Final[CouponType] = listed("amount")
    PERCENT: Final[CouponType] = listed("percent")


COUPON_TYPE_MEMBERS: Final[Mapping[str, CouponType]] = {member.value: member for member in CouponType}
