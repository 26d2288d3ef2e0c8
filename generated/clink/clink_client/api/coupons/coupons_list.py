"""List coupons."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import at_least, checked_parameter
from billfold_core.pages import Pagination
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.coupon import Coupon
    from ...models.coupon_discount_type import CouponDiscountTypeValue
    from ...models.coupon_duration_type import CouponDurationTypeValue
    from ...models.coupon_page import CouponPage


def _read(body: Any) -> CouponPage:
    from ...models.coupon_page import CouponPage

    return CouponPage.from_dict(body)


OPERATION: Final = Operation(
    name="coupons_list",
    method="GET",
    effect="read",
    decode=_read,
)


def _items(page: CouponPage) -> Sequence[Coupon]:
    return page.rows


PAGINATION: Final = Pagination(
    style="page",
    position="pageNum",
    size="pageSize",
    items=_items,
    max_size=50,
    total=("total",),
)


def call(
    *,
    discount_type: CouponDiscountTypeValue | Unset = UNSET,
    duration_type: CouponDurationTypeValue | Unset = UNSET,
    page_num: int = 1,
    page_size: int = 50,
) -> Call[CouponPage]:
    """List coupons.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `list`.
    """

    return Call(
        OPERATION,
        "/coupon",
        query={
            "discountType": discount_type,
            "durationType": duration_type,
            "pageNum": checked_parameter("coupons_list", "page_num", page_num, partial(at_least, minimum=1)),
            "pageSize": checked_parameter("coupons_list", "page_size", page_size, partial(at_least, minimum=1)),
        },
    )
