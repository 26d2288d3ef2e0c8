# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in coupons, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import TypeAlias

from ..models.coupon_type import CouponTypeValue
from ..models.writable_coupon_repeat import WritableCouponRepeatValue

CouponType: TypeAlias = CouponTypeValue
"""Whether a coupon takes off a fixed amount or a percentage."""


WritableCouponRepeat: TypeAlias = WritableCouponRepeatValue
"""How long a coupon lowers the bills of a subscription. `duration` is for the time in the field of that name."""
