# Generated from specs/flowglad/resources/subscription_item_features.yaml. Do not edit.
"""What a subscription really grants: each record gives one feature to one item of a subscription. There is no list; the
records of a customer come with its billing overview."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    BOOLEAN,
    EPOCH_MS,
    TEXT,
    Record,
    Repeat,
    Sent,
    Union,
    constant,
    nullable,
    text,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .shared import RENEWAL_FREQUENCY

if TYPE_CHECKING:
    from .. import params
    from ..models.subscription_item_feature_response import SubscriptionItemFeatureResponse


def _read_subscription_item_feature_response(body: Any) -> SubscriptionItemFeatureResponse:
    from ..models.subscription_item_feature_response import SubscriptionItemFeatureResponse

    return SubscriptionItemFeatureResponse.from_dict(body)


RESOURCE_ITEM_FEATURE_CREATE: Final = Record(
    {
        "subscriptionItemId": TEXT,
        "featureId": TEXT,
        "name": TEXT,
        "slug": TEXT,
        "amount": whole(),
        "resourceId": TEXT,
        "type": constant("resource"),
        "productFeatureId": nullable(TEXT),
        "expiredAt": nullable(EPOCH_MS),
        "detachedAt": nullable(EPOCH_MS),
        "detachedReason": nullable(TEXT),
        "manuallyCreated": BOOLEAN,
    },
    "subscriptionItemId featureId name slug amount resourceId type",
)
RESOURCE_ITEM_FEATURE_UPDATE: Final = Record(
    {
        "amount": whole(),
        "resourceId": TEXT,
        "type": constant("resource"),
        "id": text(least=1),
        "subscriptionItemId": TEXT,
        "featureId": TEXT,
        "productFeatureId": nullable(TEXT),
        "expiredAt": nullable(EPOCH_MS),
        "detachedAt": nullable(EPOCH_MS),
        "detachedReason": nullable(TEXT),
        "manuallyCreated": BOOLEAN,
    },
    "amount resourceId type",
)
TOGGLE_ITEM_FEATURE_CREATE: Final = Record(
    {
        "subscriptionItemId": TEXT,
        "featureId": TEXT,
        "name": TEXT,
        "slug": TEXT,
        "type": constant("toggle"),
        "productFeatureId": nullable(TEXT),
        "expiredAt": nullable(EPOCH_MS),
        "detachedAt": nullable(EPOCH_MS),
        "detachedReason": nullable(TEXT),
        "manuallyCreated": BOOLEAN,
    },
    "subscriptionItemId featureId name slug type",
)
USAGE_CREDIT_GRANT_ITEM_FEATURE_CREATE: Final = Record(
    {
        "subscriptionItemId": TEXT,
        "featureId": TEXT,
        "name": TEXT,
        "slug": TEXT,
        "amount": whole(),
        "usageMeterId": TEXT,
        "renewalFrequency": RENEWAL_FREQUENCY,
        "type": constant("usage_credit_grant"),
        "productFeatureId": nullable(TEXT),
        "expiredAt": nullable(EPOCH_MS),
        "detachedAt": nullable(EPOCH_MS),
        "detachedReason": nullable(TEXT),
        "manuallyCreated": BOOLEAN,
    },
    "subscriptionItemId featureId name slug amount usageMeterId renewalFrequency type",
)
SUBSCRIPTION_ITEM_FEATURE_CREATE_INPUT: Final = Union(
    "type",
    {
        "toggle": TOGGLE_ITEM_FEATURE_CREATE,
        "usage_credit_grant": USAGE_CREDIT_GRANT_ITEM_FEATURE_CREATE,
        "resource": RESOURCE_ITEM_FEATURE_CREATE,
    },
)
TOGGLE_ITEM_FEATURE_UPDATE: Final = Record(
    {
        "type": constant("toggle"),
        "id": text(least=1),
        "subscriptionItemId": TEXT,
        "featureId": TEXT,
        "productFeatureId": nullable(TEXT),
        "expiredAt": nullable(EPOCH_MS),
        "detachedAt": nullable(EPOCH_MS),
        "detachedReason": nullable(TEXT),
        "manuallyCreated": BOOLEAN,
    },
    "type",
)
USAGE_CREDIT_GRANT_ITEM_FEATURE_UPDATE: Final = Record(
    {
        "amount": whole(),
        "usageMeterId": TEXT,
        "renewalFrequency": RENEWAL_FREQUENCY,
        "type": constant("usage_credit_grant"),
        "id": text(least=1),
        "subscriptionItemId": TEXT,
        "featureId": TEXT,
        "productFeatureId": nullable(TEXT),
        "expiredAt": nullable(EPOCH_MS),
        "detachedAt": nullable(EPOCH_MS),
        "detachedReason": nullable(TEXT),
        "manuallyCreated": BOOLEAN,
    },
    "amount usageMeterId renewalFrequency type",
)
SUBSCRIPTION_ITEM_FEATURE_UPDATE_INPUT: Final = Union(
    "type",
    {
        "toggle": TOGGLE_ITEM_FEATURE_UPDATE,
        "usage_credit_grant": USAGE_CREDIT_GRANT_ITEM_FEATURE_UPDATE,
        "resource": RESOURCE_ITEM_FEATURE_UPDATE,
    },
)

SUBSCRIPTION_ITEM_FEATURES_CREATE: Final = Operation(
    name="subscription_item_features_create",
    method="POST",
    effect="unsafe",
    decode=_read_subscription_item_feature_response,
    sent=Sent(
        "/api/v1/subscription-item-features",
        body=Record({"subscriptionItemFeature": SUBSCRIPTION_ITEM_FEATURE_CREATE_INPUT}, "subscriptionItemFeature"),
    ),
)
SUBSCRIPTION_ITEM_FEATURES_GET: Final = Operation(
    name="subscription_item_features_get",
    method="GET",
    effect="read",
    decode=_read_subscription_item_feature_response,
    sent=Sent("/api/v1/subscription-item-features/{id}"),
)
SUBSCRIPTION_ITEM_FEATURES_UPDATE: Final = Operation(
    name="subscription_item_features_update",
    method="PUT",
    effect="unsafe",
    decode=_read_subscription_item_feature_response,
    sent=Sent(
        "/api/v1/subscription-item-features/{id}",
        body=Record({"subscriptionItemFeature": SUBSCRIPTION_ITEM_FEATURE_UPDATE_INPUT}, "subscriptionItemFeature"),
        repeats=(Repeat("subscriptionItemFeature", "id", "id"),),
    ),
)
SUBSCRIPTION_ITEM_FEATURES_EXPIRE: Final = Operation(
    name="subscription_item_features_expire",
    method="POST",
    effect="unsafe",
    decode=_read_subscription_item_feature_response,
    sent=Sent("/api/v1/subscription-item-features/{id}/expire", body=Record({"expiredAt": EPOCH_MS})),
)


class SubscriptionItemFeatures(SyncResource):
    """What a subscription really grants: each record gives one feature to one item of a subscription. There is no list;
    the records of a customer come with its billing overview."""

    def create(
        self,
        *,
        subscription_item_feature: params.SubscriptionItemFeatureCreateInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionItemFeatureResponse:
        """Grant a feature to a subscription item.

        Gives a feature to one item of a subscription, beside what its plan carries, and gives the record back. Label,
        handle and what makes the kind are sent along; they are those of the feature. To grant a feature without
        knowing the item, use `subscriptions.add_feature`, which can also grant credits at once. Whether this call
        grants credits at once is not documented. Not safe to repeat: there is no idempotency key, and a second call
        may grant the feature twice.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            subscription_item_feature: The granted feature itself.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            Conflict: The state of the record does not allow it; `reason` says why.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            flowglad.subscription_item_features.create(
                subscription_item_feature={
                    "type": "toggle",
                    "subscriptionItemId": "si_123",
                    "featureId": "feature_123",
                    "name": "Name",
                    "slug": "Slug",
                },
            )
            ```

        Source: https://docs.flowglad.com/api-reference/subscription-item-features/create-subscription-item-feature
        """
        return self._execute(SUBSCRIPTION_ITEM_FEATURES_CREATE, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionItemFeatureResponse:
        """Get a granted feature.

        Gives one granted feature, wrapped in `subscription_item_feature`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the granted feature, sub_feature_…. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            flowglad.subscription_item_features.get("id_1")
            ```

        Source: https://docs.flowglad.com/api-reference/subscription-item-features/get-subscription-item-feature
        """
        return self._execute(SUBSCRIPTION_ITEM_FEATURES_GET, locals())

    def update(
        self,
        id: str,
        *,
        subscription_item_feature: params.SubscriptionItemFeatureUpdateInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionItemFeatureResponse:
        """Change or end a granted feature.

        Changes what is sent and gives the record back. `type` is needed every time, and for credits and resources
        also what makes the kind. Send `expired_at` to end the grant: the operation made for that answers 404. What
        ending it does to credits that were granted is not tested, so it does not count as safe to repeat. The server
        takes the id in the path and asks for it in the body as well, where the client puts it. Label and handle
        cannot be changed.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            id: Identifier of the granted feature, sub_feature_…. Limits: not empty.
            subscription_item_feature: The new values; `id` may be left out.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            flowglad.subscription_item_features.update("id_1", subscription_item_feature={"type": "toggle"})
            ```

        Source: https://docs.flowglad.com/api-reference/subscription-item-features/update-subscription-item-feature
        """
        return self._execute(SUBSCRIPTION_ITEM_FEATURES_UPDATE, locals())

    def expire(
        self,
        id: str,
        *,
        expired_at: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionItemFeatureResponse:
        """End a granted feature (answers 404 today).

        Is meant to end a granted feature and to give the record back, but the server leads the route to something
        that does not exist: every call answers 404, whatever the id, and nothing changes. Use
        `subscription_item_features.update` with `expired_at` in its place. It is kept because it is published and may
        be mended.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            id: Identifier of the granted feature, sub_feature_…. Limits: not empty.
            expired_at: When it ends, in milliseconds since 1970 UTC. The server would drop it even if the route
                worked.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            flowglad.subscription_item_features.expire("id_1")
            ```

        Source: https://docs.flowglad.com/api-reference/subscription-item-features/expire-subscription-item-feature
        """
        return self._execute(SUBSCRIPTION_ITEM_FEATURES_EXPIRE, locals())


class AsyncSubscriptionItemFeatures(AsyncResource):
    """What a subscription really grants: each record gives one feature to one item of a subscription. There is no list;
    the records of a customer come with its billing overview.

    The methods are those of `SubscriptionItemFeatures`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(SubscriptionItemFeatures.create)
    async def create(
        self,
        *,
        subscription_item_feature: params.SubscriptionItemFeatureCreateInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionItemFeatureResponse:
        return await self._execute(SUBSCRIPTION_ITEM_FEATURES_CREATE, locals())

    @documented_by(SubscriptionItemFeatures.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionItemFeatureResponse:
        return await self._execute(SUBSCRIPTION_ITEM_FEATURES_GET, locals())

    @documented_by(SubscriptionItemFeatures.update)
    async def update(
        self,
        id: str,
        *,
        subscription_item_feature: params.SubscriptionItemFeatureUpdateInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionItemFeatureResponse:
        return await self._execute(SUBSCRIPTION_ITEM_FEATURES_UPDATE, locals())

    @documented_by(SubscriptionItemFeatures.expire)
    async def expire(
        self,
        id: str,
        *,
        expired_at: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionItemFeatureResponse:
        return await self._execute(SUBSCRIPTION_ITEM_FEATURES_EXPIRE, locals())


subscription_item_features_create: Final = Endpoint(SUBSCRIPTION_ITEM_FEATURES_CREATE, SubscriptionItemFeatures.create)
subscription_item_features_get: Final = Endpoint(SUBSCRIPTION_ITEM_FEATURES_GET, SubscriptionItemFeatures.get)
subscription_item_features_update: Final = Endpoint(SUBSCRIPTION_ITEM_FEATURES_UPDATE, SubscriptionItemFeatures.update)
subscription_item_features_expire: Final = Endpoint(SUBSCRIPTION_ITEM_FEATURES_EXPIRE, SubscriptionItemFeatures.expire)
