# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in coupons, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import Literal, TypeAlias

CouponType: TypeAlias = Literal["amount", "percent"] | str
"""Whether a coupon takes off a fixed amount or a percentage."""


WritableCouponRepeat: TypeAlias = Literal["once", "forever", "duration"] | str
"""How long a coupon lowers the bills of a subscription. `duration` is for the time in the field of that name."""
