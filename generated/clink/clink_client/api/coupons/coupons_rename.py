"""Give a coupon another name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.acknowledgement import Acknowledgement


def _read(body: Any) -> Acknowledgement:
    from ...models.acknowledgement import Acknowledgement

    return Acknowledgement.from_dict(body)


OPERATION: Final = Operation(
    name="coupons_rename",
    method="PUT",
    effect="idempotent",
    decode=_read,
)


def call(
    coupon_id: str,
    *,
    new_name: str,
) -> Call[Acknowledgement]:
    """Give a coupon another name.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `rename`.
    """
    from ...models.coupon_rename import CouponRename

    body = checked_body(
        "coupons_rename",
        {
            "newName": new_name,
        },
        CouponRename.from_dict,
    )
    return Call(
        OPERATION,
        f"/coupon/{segment('coupons_rename', 'coupon_id', coupon_id)}/name",
        body=body,
    )
