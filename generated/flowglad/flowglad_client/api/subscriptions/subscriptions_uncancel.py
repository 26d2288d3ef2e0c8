"""Withdraw a planned cancellation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.subscription_response import SubscriptionResponse


def _read(body: Any) -> SubscriptionResponse:
    from ...models.subscription_response import SubscriptionResponse

    return SubscriptionResponse.from_dict(body)


OPERATION: Final = Operation(
    name="subscriptions_uncancel",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    id: str,
) -> Call[SubscriptionResponse]:
    """Withdraw a planned cancellation.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `uncancel`.
    """

    return Call(
        OPERATION,
        f"/api/v1/subscriptions/{segment('subscriptions_uncancel', 'id', id)}/uncancel",
        body={},
    )
