"""Get a subscription."""

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
    name="subscriptions_get",
    method="GET",
    effect="read",
    decode=_read,
    enveloped=True,
)


def call(
    id: str,
) -> Call[Subscription]:
    """Get a subscription.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        f"/subscription/{segment('subscriptions_get', 'id', id)}",
    )
