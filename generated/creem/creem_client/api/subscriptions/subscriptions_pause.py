"""Pause a subscription."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.subscription import Subscription


def _read(body: Any) -> Subscription:
    from ...models.subscription import Subscription

    return Subscription.from_dict(body)


OPERATION: Final = Operation(
    name="subscriptions_pause",
    method="POST",
    effect="idempotent",
    decode=_read,
)


def call(
    id: str,
) -> Call[Subscription]:
    """Pause a subscription.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `pause`.
    """

    return Call(
        OPERATION,
        f"/v1/subscriptions/{segment('subscriptions_pause', 'id', id)}/pause",
    )
