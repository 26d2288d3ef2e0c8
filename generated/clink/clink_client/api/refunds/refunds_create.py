"""Refund an order, fully or in part."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.refund import Refund


def _read(body: Any) -> Refund:
    from ...models.refund import Refund

    return Refund.from_dict(body)


OPERATION: Final = Operation(
    name="refunds_create",
    method="POST",
    effect="keyed",
    decode=_read,
    enveloped=True,
    key_field="refundMerchantOrderId",
)


def call(
    *,
    order_id: str,
    refund_merchant_order_id: str,
    refund_amount: Decimal | int,
    refund_reason_type: int | Unset = UNSET,
    remark: str | Unset = UNSET,
) -> Call[Refund]:
    """Refund an order, fully or in part.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.refund_create import RefundCreate

    body = checked_body(
        "refunds_create",
        {
            "orderId": order_id,
            "refundMerchantOrderId": refund_merchant_order_id,
            "refundAmount": refund_amount,
            "refundReasonType": refund_reason_type,
            "remark": remark,
        },
        RefundCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/refund",
        body=body,
    )
