"""Open a checkout session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body

if TYPE_CHECKING:
    from ... import params
    from ...models.checkout_session_input import CheckoutSessionInput
    from ...models.checkout_session_response import CheckoutSessionResponse


def _read(body: Any) -> CheckoutSessionResponse:
    from ...models.checkout_session_response import CheckoutSessionResponse

    return CheckoutSessionResponse.from_dict(body)


OPERATION: Final = Operation(
    name="checkout_sessions_create",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    *,
    checkout_session: CheckoutSessionInput | params.CheckoutSessionInput,
) -> Call[CheckoutSessionResponse]:
    """Open a checkout session.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.checkout_session_create import CheckoutSessionCreate

    body = checked_body(
        "checkout_sessions_create",
        {
            "checkoutSession": checkout_session,
        },
        CheckoutSessionCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/api/v1/checkout-sessions",
        body=body,
    )
