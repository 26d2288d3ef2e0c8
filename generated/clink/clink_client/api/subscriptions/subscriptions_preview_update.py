"""Work out what a change to another price would cost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.plan_change_preview import PlanChangePreview


def _read(body: Any) -> PlanChangePreview:
    from ...models.plan_change_preview import PlanChangePreview

    return PlanChangePreview.from_dict(body)


OPERATION: Final = Operation(
    name="subscriptions_preview_update",
    method="POST",
    effect="read",
    decode=_read,
    enveloped=True,
)


def call(
    id: str,
    *,
    price_id: str,
    promotion_code: str | Unset = UNSET,
) -> Call[PlanChangePreview]:
    """Work out what a change to another price would cost.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `preview_update`.
    """
    from ...models.subscription_preview_update import SubscriptionPreviewUpdate

    body = checked_body(
        "subscriptions_preview_update",
        {
            "priceId": price_id,
            "promotionCode": promotion_code,
        },
        SubscriptionPreviewUpdate.from_dict,
    )
    return Call(
        OPERATION,
        f"/subscription/{segment('subscriptions_preview_update', 'id', id)}/update/preview",
        body=body,
    )
