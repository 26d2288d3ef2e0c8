"""Create a promotion code for a coupon."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.promotion_code import PromotionCode


def _read(body: Any) -> PromotionCode:
    from ...models.promotion_code import PromotionCode

    return PromotionCode.from_dict(body)


OPERATION: Final = Operation(
    name="promotion_codes_create",
    method="POST",
    effect="unsafe",
    decode=_read,
    enveloped=True,
)


def call(
    coupon_id: str,
    *,
    code: str | Unset = UNSET,
    first_order_only: bool | Unset = UNSET,
    restricted_customer_ids: Sequence[str] | Unset = UNSET,
    minimum_spend: Mapping[str, Decimal | int] | Unset = UNSET,
    per_customer_redemption_limit: int | Unset = UNSET,
    max_redemption_limit: int | Unset = UNSET,
    valid_period_start: datetime | Unset = UNSET,
    valid_period_end: datetime | Unset = UNSET,
) -> Call[PromotionCode]:
    """Create a promotion code for a coupon.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.promotion_code_create import PromotionCodeCreate

    body = checked_body(
        "promotion_codes_create",
        {
            "code": code,
            "firstOrderOnly": first_order_only,
            "restrictedCustomerIds": restricted_customer_ids,
            "minimumSpend": minimum_spend,
            "perCustomerRedemptionLimit": per_customer_redemption_limit,
            "maxRedemptionLimit": max_redemption_limit,
            "validPeriodStart": valid_period_start,
            "validPeriodEnd": valid_period_end,
        },
        PromotionCodeCreate.from_dict,
    )
    return Call(
        OPERATION,
        f"/promotion-code/{segment('promotion_codes_create', 'coupon_id', coupon_id)}",
        body=body,
    )
