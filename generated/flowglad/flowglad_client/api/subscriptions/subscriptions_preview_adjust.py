"""Compute what a change of items would do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ... import params
    from ...models.adjustment_input import AdjustmentInput
    from ...models.subscription_adjust_preview import SubscriptionAdjustPreview


def _read(body: Any) -> SubscriptionAdjustPreview:
    from ...models.subscription_adjust_preview import SubscriptionAdjustPreview

    return SubscriptionAdjustPreview.from_dict(body)


OPERATION: Final = Operation(
    name="subscriptions_preview_adjust",
    method="POST",
    effect="read",
    decode=_read,
)


def call(
    id: str,
    *,
    adjustment: AdjustmentInput | params.AdjustmentInput,
) -> Call[SubscriptionAdjustPreview]:
    """Compute what a change of items would do.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `preview_adjust`.
    """
    from ...models.subscription_adjust import SubscriptionAdjust

    body = checked_body(
        "subscriptions_preview_adjust",
        {
            "adjustment": adjustment,
        },
        SubscriptionAdjust.from_dict,
    )
    return Call(
        OPERATION,
        f"/api/v1/subscriptions/{segment('subscriptions_preview_adjust', 'id', id)}/preview-adjust",
        body=body,
    )
