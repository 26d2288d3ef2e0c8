"""Get a checkout session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.checkout_session import CheckoutSession


def _read(body: Any) -> CheckoutSession:
    from ...models.checkout_session import CheckoutSession

    return CheckoutSession.from_dict(body)


OPERATION: Final = Operation(
    name="checkout_sessions_get",
    method="GET",
    effect="read",
    decode=_read,
    enveloped=True,
    secrets=("token",),
)


def call(
    id: str,
) -> Call[CheckoutSession]:
    """Get a checkout session.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        f"/checkout/session/{segment('checkout_sessions_get', 'id', id)}",
    )
