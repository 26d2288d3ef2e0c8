"""Read one subscription by its id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation

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
)


def call(
    subscription_id: str,
) -> Call[Subscription]:
    """Read one subscription by its id.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        "/v1/subscriptions",
        query={"subscription_id": subscription_id},
    )
