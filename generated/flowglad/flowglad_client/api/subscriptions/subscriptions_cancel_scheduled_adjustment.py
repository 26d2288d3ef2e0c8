"""Withdraw a planned change of items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.cancel_scheduled_adjustment_response import CancelScheduledAdjustmentResponse


def _read(body: Any) -> CancelScheduledAdjustmentResponse:
    from ...models.cancel_scheduled_adjustment_response import CancelScheduledAdjustmentResponse

    return CancelScheduledAdjustmentResponse.from_dict(body)


OPERATION: Final = Operation(
    name="subscriptions_cancel_scheduled_adjustment",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    id: str,
) -> Call[CancelScheduledAdjustmentResponse]:
    """Withdraw a planned change of items.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `cancel_scheduled_adjustment`.
    """

    return Call(
        OPERATION,
        f"/api/v1/subscriptions/{segment('subscriptions_cancel_scheduled_adjustment', 'id', id)}/cancel-scheduled-adjustment",
        body={},
    )
