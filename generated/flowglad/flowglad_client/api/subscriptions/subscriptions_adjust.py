"""Change the items of a subscription."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ... import params
    from ...models.adjustment_input import AdjustmentInput
    from ...models.subscription_adjust_response import SubscriptionAdjustResponse


def _read(body: Any) -> SubscriptionAdjustResponse:
    from ...models.subscription_adjust_response import SubscriptionAdjustResponse

    return SubscriptionAdjustResponse.from_dict(body)


OPERATION: Final = Operation(
    name="subscriptions_adjust",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    id: str,
    *,
    adjustment: AdjustmentInput | params.AdjustmentInput,
) -> Call[SubscriptionAdjustResponse]:
    """Change the items of a subscription.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `adjust`.
    """
    from ...models.subscription_adjust import SubscriptionAdjust

    body = checked_body(
        "subscriptions_adjust",
        {
            "adjustment": adjustment,
        },
        SubscriptionAdjust.from_dict,
    )
    return Call(
        OPERATION,
        f"/api/v1/subscriptions/{segment('subscriptions_adjust', 'id', id)}/adjust",
        body=body,
    )
