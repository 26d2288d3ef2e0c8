"""Get a payment method."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.payment_method_response import PaymentMethodResponse


def _read(body: Any) -> PaymentMethodResponse:
    from ...models.payment_method_response import PaymentMethodResponse

    return PaymentMethodResponse.from_dict(body)


OPERATION: Final = Operation(
    name="payment_methods_get",
    method="GET",
    effect="read",
    decode=_read,
)


def call(
    id: str,
) -> Call[PaymentMethodResponse]:
    """Get a payment method.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        f"/api/v1/payment-methods/{segment('payment_methods_get', 'id', id)}",
    )
