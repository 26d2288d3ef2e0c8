"""Change the seats or items of a subscription."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ... import params
    from ...models.subscription import Subscription
    from ...models.subscription_item_input import SubscriptionItemInput
    from ...models.subscription_update_behavior import SubscriptionUpdateBehaviorValue


def _read(body: Any) -> Subscription:
    from ...models.subscription import Subscription

    return Subscription.from_dict(body)


OPERATION: Final = Operation(
    name="subscriptions_update",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    id: str,
    *,
    update_behavior: SubscriptionUpdateBehaviorValue,
    items: Sequence[SubscriptionItemInput | params.SubscriptionItemInput] | Unset = UNSET,
) -> Call[Subscription]:
    """Change the seats or items of a subscription.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `update`.
    """
    from ...models.subscription_update import SubscriptionUpdate

    body = checked_body(
        "subscriptions_update",
        {
            "update_behavior": update_behavior,
            "items": items,
        },
        SubscriptionUpdate.from_dict,
    )
    return Call(
        OPERATION,
        f"/v1/subscriptions/{segment('subscriptions_update', 'id', id)}",
        body=body,
    )
