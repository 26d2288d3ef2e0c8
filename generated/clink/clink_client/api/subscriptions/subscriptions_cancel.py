"""End a subscription, at once or with its period."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.model import or_none
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.cancel_reason_code import CancelReasonCodeValue
    from ...models.subscription import Subscription


def _read(body: Any) -> Subscription | None:
    from ...models.subscription import Subscription

    return or_none(body, Subscription.from_dict)


OPERATION: Final = Operation(
    name="subscriptions_cancel",
    method="POST",
    effect="unsafe",
    decode=_read,
    enveloped=True,
)


def call(
    id: str,
    *,
    reason: str,
    cancel_reason_code: CancelReasonCodeValue | Unset = UNSET,
    cancel_immediately: bool | Unset = UNSET,
) -> Call[Subscription | None]:
    """End a subscription, at once or with its period.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `cancel`.
    """
    from ...models.subscription_cancel import SubscriptionCancel

    body = checked_body(
        "subscriptions_cancel",
        {
            "reason": reason,
            "cancelReasonCode": cancel_reason_code,
            "cancelImmediately": cancel_immediately,
        },
        SubscriptionCancel.from_dict,
    )
    return Call(
        OPERATION,
        f"/subscription/{segment('subscriptions_cancel', 'id', id)}/cancel",
        body=body,
    )
