"""Get a checkout session and its address."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.checkout_session_response import CheckoutSessionResponse


def _read(body: Any) -> CheckoutSessionResponse:
    from ...models.checkout_session_response import CheckoutSessionResponse

    return CheckoutSessionResponse.from_dict(body)


OPERATION: Final = Operation(
    name="checkout_sessions_get",
    method="GET",
    effect="read",
    decode=_read,
)


def call(
    id: str,
) -> Call[CheckoutSessionResponse]:
    """Get a checkout session and its address.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        f"/api/v1/checkout-sessions/{segment('checkout_sessions_get', 'id', id)}",
    )
