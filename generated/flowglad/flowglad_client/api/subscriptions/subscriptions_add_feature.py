"""Grant a subscription an extra feature."""

from __future__ import annotations

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
    name="subscriptions_add_feature",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    id: str,
    *,
    feature_id: str | Unset = UNSET,
    feature_slug: str | Unset = UNSET,
    grant_credits_immediately: bool | Unset = UNSET,
) -> Call[SubscriptionItemFeatureResponse]:
    """Grant a subscription an extra feature.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `add_feature`.
    """
    from ...models.subscription_feature_add import SubscriptionFeatureAdd

    body = checked_body(
        "subscriptions_add_feature",
        {
            "featureId": feature_id,
            "featureSlug": feature_slug,
            "grantCreditsImmediately": grant_credits_immediately,
        },
        SubscriptionFeatureAdd.from_dict,
    )
    return Call(
        OPERATION,
        f"/api/v1/subscriptions/{segment('subscriptions_add_feature', 'id', id)}/add-feature",
        body=body,
    )
