"""Move a subscription to another product."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.subscription import Subscription
    from ...models.subscription_update_behavior import SubscriptionUpdateBehaviorValue


def _read(body: Any) -> Subscription:
    from ...models.subscription import Subscription

    return Subscription.from_dict(body)


OPERATION: Final = Operation(
    name="subscriptions_upgrade",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    id: str,
    *,
    product_id: str,
    update_behavior: SubscriptionUpdateBehaviorValue,
) -> Call[Subscription]:
    """Move a subscription to another product.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `upgrade`.
    """
    from ...models.subscription_upgrade import SubscriptionUpgrade

    body = checked_body(
        "subscriptions_upgrade",
        {
            "product_id": product_id,
            "update_behavior": update_behavior,
        },
        SubscriptionUpgrade.from_dict,
    )
    return Call(
        OPERATION,
        f"/v1/subscriptions/{segment('subscriptions_upgrade', 'id', id)}/upgrade",
        body=body,
    )
