"""Create a coupon, with promotion codes if wanted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import params
    from ...models.coupon import Coupon
    from ...models.coupon_apply_type import CouponApplyTypeValue
    from ...models.coupon_discount_type import CouponDiscountTypeValue
    from ...models.coupon_duration_type import CouponDurationTypeValue
    from ...models.promotion_code_create import PromotionCodeCreate


def _read(body: Any) -> Coupon:
    from ...models.coupon import Coupon

    return Coupon.from_dict(body)


OPERATION: Final = Operation(
    name="coupons_create",
    method="POST",
    effect="unsafe",
    decode=_read,
    enveloped=True,
)


def call(
    *,
    coupon_name: str,
    discount_type: CouponDiscountTypeValue,
    apply_type: CouponApplyTypeValue,
    duration_type: CouponDurationTypeValue,
    percentage: Decimal | int | Unset = UNSET,
    fixed_amounts: Mapping[str, Decimal | int] | Unset = UNSET,
    applicable_products: Sequence[str] | Unset = UNSET,
    applicable_prices: Mapping[str, Sequence[str]] | Unset = UNSET,
    duration_months: int | Unset = UNSET,
    max_redemption_count: int | Unset = UNSET,
    valid_period_start: datetime | Unset = UNSET,
    valid_period_end: datetime | Unset = UNSET,
    promotion_codes: Sequence[PromotionCodeCreate | params.PromotionCodeCreate] | Unset = UNSET,
) -> Call[Coupon]:
    """Create a coupon, with promotion codes if wanted.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.coupon_create import CouponCreate

    body = checked_body(
        "coupons_create",
        {
            "couponName": coupon_name,
            "discountType": discount_type,
            "applyType": apply_type,
            "durationType": duration_type,
            "percentage": percentage,
            "fixedAmounts": fixed_amounts,
            "applicableProducts": applicable_products,
            "applicablePrices": applicable_prices,
            "durationMonths": duration_months,
            "maxRedemptionCount": max_redemption_count,
            "validPeriodStart": valid_period_start,
            "validPeriodEnd": valid_period_end,
            "promotionCodes": promotion_codes,
        },
        CouponCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/coupon",
        body=body,
    )
