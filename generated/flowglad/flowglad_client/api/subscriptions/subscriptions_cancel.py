"""Cancel a subscription now or at the end of the period."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ... import params
    from ...models.cancellation_input import CancellationInput
    from ...models.subscription_response import SubscriptionResponse


def _read(body: Any) -> SubscriptionResponse:
    from ...models.subscription_response import SubscriptionResponse

    return SubscriptionResponse.from_dict(body)


OPERATION: Final = Operation(
    name="subscriptions_cancel",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    id: str,
    *,
    cancellation: CancellationInput | params.CancellationInput,
) -> Call[SubscriptionResponse]:
    """Cancel a subscription now or at the end of the period.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `cancel`.
    """
    from ...models.subscription_cancel import SubscriptionCancel

    body = checked_body(
        "subscriptions_cancel",
        {
            "cancellation": cancellation,
        },
        SubscriptionCancel.from_dict,
    )
    return Call(
        OPERATION,
        f"/api/v1/subscriptions/{segment('subscriptions_cancel', 'id', id)}/cancel",
        body=body,
    )
