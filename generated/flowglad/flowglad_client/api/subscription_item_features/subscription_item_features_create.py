"""Grant a feature to a subscription item."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body

if TYPE_CHECKING:
    from ... import params
    from ...models.subscription_item_feature_create_input import SubscriptionItemFeatureCreateInput
    from ...models.subscription_item_feature_response import SubscriptionItemFeatureResponse


def _read(body: Any) -> SubscriptionItemFeatureResponse:
    from ...models.subscription_item_feature_response import SubscriptionItemFeatureResponse

    return SubscriptionItemFeatureResponse.from_dict(body)


OPERATION: Final = Operation(
    name="subscription_item_features_create",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    *,
    subscription_item_feature: SubscriptionItemFeatureCreateInput | params.SubscriptionItemFeatureCreateInput,
) -> Call[SubscriptionItemFeatureResponse]:
    """Grant a feature to a subscription item.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.subscription_item_feature_create import SubscriptionItemFeatureCreate

    body = checked_body(
        "subscription_item_features_create",
        {
            "subscriptionItemFeature": subscription_item_feature,
        },
        SubscriptionItemFeatureCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/api/v1/subscription-item-features",
        body=body,
    )
