"""Drop a change of price that has not taken effect."""

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
    name="subscriptions_cancel_update",
    method="POST",
    effect="unsafe",
    decode=_read,
    enveloped=True,
)


def call(
    id: str,
) -> Call[Subscription]:
    """Drop a change of price that has not taken effect.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `cancel_update`.
    """

    return Call(
        OPERATION,
        f"/subscription/{segment('subscriptions_cancel_update', 'id', id)}/update/cancel",
    )
