"""Cancel a subscription, or end or pause it at period end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.subscription import Subscription
    from ...models.subscription_cancel_action import SubscriptionCancelActionValue
    from ...models.subscription_cancel_mode import SubscriptionCancelModeValue


def _read(body: Any) -> Subscription:
    from ...models.subscription import Subscription

    return Subscription.from_dict(body)


OPERATION: Final = Operation(
    name="subscriptions_cancel",
    method="POST",
    effect="idempotent",
    decode=_read,
)


def call(
    id: str,
    *,
    mode: SubscriptionCancelModeValue | Unset = UNSET,
    on_execute: SubscriptionCancelActionValue | Unset = UNSET,
) -> Call[Subscription]:
    """Cancel a subscription, or end or pause it at period end.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `cancel`.
    """
    from ...models.subscription_cancel import SubscriptionCancel

    body = checked_body(
        "subscriptions_cancel",
        {
            "mode": mode,
            "onExecute": on_execute,
        },
        SubscriptionCancel.from_dict,
    )
    return Call(
        OPERATION,
        f"/v1/subscriptions/{segment('subscriptions_cancel', 'id', id)}/cancel",
        body=body,
    )
