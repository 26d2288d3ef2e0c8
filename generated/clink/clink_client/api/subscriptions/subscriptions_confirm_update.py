"""Change a subscription to another price."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.plan_change import PlanChange


def _read(body: Any) -> PlanChange:
    from ...models.plan_change import PlanChange

    return PlanChange.from_dict(body)


OPERATION: Final = Operation(
    name="subscriptions_confirm_update",
    method="POST",
    effect="unsafe",
    decode=_read,
    enveloped=True,
)


def call(
    id: str,
    *,
    price_snapshot_id: str,
    promotion_code: str | Unset = UNSET,
) -> Call[PlanChange]:
    """Change a subscription to another price.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `confirm_update`.
    """
    from ...models.subscription_confirm_update import SubscriptionConfirmUpdate

    body = checked_body(
        "subscriptions_confirm_update",
        {
            "priceSnapshotId": price_snapshot_id,
            "promotionCode": promotion_code,
        },
        SubscriptionConfirmUpdate.from_dict,
    )
    return Call(
        OPERATION,
        f"/subscription/{segment('subscriptions_confirm_update', 'id', id)}/update/confirm",
        body=body,
    )
