# Generated from specs/clink. Do not edit.
"""What Clink is sent in coupons, as typed dicts under the provider's own field names."""

from __future__ import annotations

from datetime import datetime
from typing import NotRequired, TypeAlias, TypedDict

from ..models.coupon_apply_type import CouponApplyTypeValue
from ..models.coupon_discount_type import CouponDiscountTypeValue
from ..models.coupon_duration_type import CouponDurationTypeValue
from . import shared

CouponApplyType: TypeAlias = CouponApplyTypeValue
"""
What a coupon applies to.

- `none`: no limit, the whole invoice
- `product`: certain products
- `price`: certain prices of certain products

"""


CouponDiscountType: TypeAlias = CouponDiscountTypeValue
"""
How a discount is given.

- `percentage`: a part of the price
- `fixed_amount`: an amount, one per currency

"""


CouponDurationType: TypeAlias = CouponDurationTypeValue
"""
How long a discount lasts on a subscription.

- `once`: the first invoice only
- `repeating`: a number of billing periods
- `forever`: every invoice

"""


class PromotionCodeCreate(TypedDict):
    """A promotion code to create. Everything may be left out; then Clink makes up the text and anybody can redeem it."""

    code: NotRequired[str]
    """The text that customers enter, letters a to z in either case and digits. Clink makes one up if it is left out."""

    firstOrderOnly: NotRequired[bool]
    """Whether only a customer's first order can use the promotion code."""

    restrictedCustomerIds: NotRequired[list[str]]
    """Identifiers of the only customers who can redeem the promotion code. Empty means that all can. Comes back as `customers`, only when the promotion code is got by itself."""

    minimumSpend: NotRequired[shared.AmountsByCurrencyInput]
    """From which amount on the promotion code can be used, by currency, in main units (`USD` with 10 is 10 dollars)."""

    perCustomerRedemptionLimit: NotRequired[int]
    """How often one customer can redeem the promotion code."""

    maxRedemptionLimit: NotRequired[int]
    """How often the promotion code can be redeemed in all."""

    validPeriodStart: NotRequired[datetime | int]
    """When the promotion code begins to be valid, in milliseconds since 1970-01-01 UTC (13 digits). Never sent back."""

    validPeriodEnd: NotRequired[datetime | int]
    """When the promotion code stops being valid, in milliseconds since 1970-01-01 UTC (13 digits)."""
