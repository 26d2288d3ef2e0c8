"""List all promotion codes of a coupon."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.model import array
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.promotion_code import PromotionCode


def _read(body: Any) -> list[PromotionCode]:
    from ...models.promotion_code import PromotionCode

    return array(body, "", PromotionCode.from_dict)


OPERATION: Final = Operation(
    name="promotion_codes_list_for_coupon",
    method="GET",
    effect="read",
    decode=_read,
    enveloped=True,
)


def call(
    coupon_id: str,
) -> Call[list[PromotionCode]]:
    """List all promotion codes of a coupon.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `list_for_coupon`.
    """

    return Call(
        OPERATION,
        f"/promotion-code/coupon/{segment('promotion_codes_list_for_coupon', 'coupon_id', coupon_id)}",
    )
