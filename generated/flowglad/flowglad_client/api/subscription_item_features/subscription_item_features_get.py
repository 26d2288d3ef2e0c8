"""Get a granted feature."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.subscription_item_feature_response import SubscriptionItemFeatureResponse


def _read(body: Any) -> SubscriptionItemFeatureResponse:
    from ...models.subscription_item_feature_response import SubscriptionItemFeatureResponse

    return SubscriptionItemFeatureResponse.from_dict(body)


OPERATION: Final = Operation(
    name="subscription_item_features_get",
    method="GET",
    effect="read",
    decode=_read,
)


def call(
    id: str,
) -> Call[SubscriptionItemFeatureResponse]:
    """Get a granted feature.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        f"/api/v1/subscription-item-features/{segment('subscription_item_features_get', 'id', id)}",
    )
