"""End a granted feature (answers 404 today)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.subscription_item_feature_response import SubscriptionItemFeatureResponse


def _read(body: Any) -> SubscriptionItemFeatureResponse:
    from ...models.subscription_item_feature_response import SubscriptionItemFeatureResponse

    return SubscriptionItemFeatureResponse.from_dict(body)


OPERATION: Final = Operation(
    name="subscription_item_features_expire",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    id: str,
    *,
    expired_at: datetime | Unset = UNSET,
) -> Call[SubscriptionItemFeatureResponse]:
    """End a granted feature (answers 404 today).

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `expire`.
    """
    from ...models.subscription_item_feature_expire import SubscriptionItemFeatureExpire

    body = checked_body(
        "subscription_item_features_expire",
        {
            "expiredAt": expired_at,
        },
        SubscriptionItemFeatureExpire.from_dict,
    )
    return Call(
        OPERATION,
        f"/api/v1/subscription-item-features/{segment('subscription_item_features_expire', 'id', id)}/expire",
        body=body,
    )
