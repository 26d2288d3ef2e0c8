"""Refund a payment in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.payment_response import PaymentResponse


def _read(body: Any) -> PaymentResponse:
    from ...models.payment_response import PaymentResponse

    return PaymentResponse.from_dict(body)


OPERATION: Final = Operation(
    name="payments_refund",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    id: str,
) -> Call[PaymentResponse]:
    """Refund a payment in full.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `refund`.
    """

    return Call(
        OPERATION,
        f"/api/v1/payments/{segment('payments_refund', 'id', id)}/refund",
        body={},
    )
