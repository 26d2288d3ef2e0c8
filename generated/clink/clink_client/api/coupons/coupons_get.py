"""Get a coupon with its scope and its promotion codes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.coupon_detail import CouponDetail


def _read(body: Any) -> CouponDetail:
    from ...models.coupon_detail import CouponDetail

    return CouponDetail.from_dict(body)


OPERATION: Final = Operation(
    name="coupons_get",
    method="GET",
    effect="read",
    decode=_read,
    enveloped=True,
)


def call(
    coupon_id: str,
) -> Call[CouponDetail]:
    """Get a coupon with its scope and its promotion codes.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        f"/coupon/{segment('coupons_get', 'coupon_id', coupon_id)}",
    )
