"""Change or end a granted feature."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body, repeated
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ... import params
    from ...models.subscription_item_feature_response import SubscriptionItemFeatureResponse
    from ...models.subscription_item_feature_update_input import SubscriptionItemFeatureUpdateInput


def _read(body: Any) -> SubscriptionItemFeatureResponse:
    from ...models.subscription_item_feature_response import SubscriptionItemFeatureResponse

    return SubscriptionItemFeatureResponse.from_dict(body)


OPERATION: Final = Operation(
    name="subscription_item_features_update",
    method="PUT",
    effect="unsafe",
    decode=_read,
)


def call(
    id: str,
    *,
    subscription_item_feature: SubscriptionItemFeatureUpdateInput | params.SubscriptionItemFeatureUpdateInput,
) -> Call[SubscriptionItemFeatureResponse]:
    """Change or end a granted feature.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `update`.
    """
    from ...models.subscription_item_feature_update import SubscriptionItemFeatureUpdate

    body = checked_body(
        "subscription_item_features_update",
        {
            "subscriptionItemFeature": repeated(
                "subscription_item_features_update", "subscriptionItemFeature", subscription_item_feature, "id", id
            ),
        },
        SubscriptionItemFeatureUpdate.from_dict,
    )
    return Call(
        OPERATION,
        f"/api/v1/subscription-item-features/{segment('subscription_item_features_update', 'id', id)}",
        body=body,
    )
