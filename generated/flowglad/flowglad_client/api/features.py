# Generated from specs/flowglad/resources/features.yaml. Do not edit.
"""What can be granted to a buyer: a switch, credits on a usage meter, or capacity of a resource. A product carries
features, and a subscription to it grants them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    BOOLEAN,
    TEXT,
    Record,
    Repeat,
    Sent,
    Union,
    constant,
    text,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .shared import RENEWAL_FREQUENCY

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from .. import params
    from ..models.feature import Feature
    from ..models.feature_page import FeaturePage
    from ..models.feature_response import FeatureResponse


def _read_feature_page(body: Any) -> FeaturePage:
    from ..models.feature_page import FeaturePage

    return FeaturePage.from_dict(body)


def _items_feature_page(page: FeaturePage) -> Sequence[Feature]:
    return page.data


def _read_feature_response(body: Any) -> FeatureResponse:
    from ..models.feature_response import FeatureResponse

    return FeatureResponse.from_dict(body)


RESOURCE_FEATURE_CREATE: Final = Record(
    {
        "slug": text(least=1, most=255),
        "name": TEXT,
        "description": TEXT,
        "amount": whole(least=1),
        "resourceId": TEXT,
        "pricingModelId": TEXT,
        "type": constant("resource"),
        "active": BOOLEAN,
    },
    "slug name description amount resourceId pricingModelId type",
)
TOGGLE_FEATURE_CREATE: Final = Record(
    {
        "slug": text(least=1, most=255),
        "name": TEXT,
        "description": TEXT,
        "pricingModelId": TEXT,
        "type": constant("toggle"),
        "active": BOOLEAN,
    },
    "slug name description pricingModelId type",
)
USAGE_CREDIT_GRANT_FEATURE_CREATE: Final = Record(
    {
        "slug": text(least=1, most=255),
        "name": TEXT,
        "description": TEXT,
        "amount": whole(least=1),
        "usageMeterId": TEXT,
        "renewalFrequency": RENEWAL_FREQUENCY,
        "pricingModelId": TEXT,
        "type": constant("usage_credit_grant"),
        "active": BOOLEAN,
    },
    "slug name description amount usageMeterId renewalFrequency pricingModelId type",
)
FEATURE_CREATE_INPUT: Final = Union(
    "type",
    {
        "toggle": TOGGLE_FEATURE_CREATE,
        "usage_credit_grant": USAGE_CREDIT_GRANT_FEATURE_CREATE,
        "resource": RESOURCE_FEATURE_CREATE,
    },
)
RESOURCE_FEATURE_UPDATE: Final = Record(
    {
        "amount": whole(least=1),
        "resourceId": TEXT,
        "type": constant("resource"),
        "id": text(least=1),
        "slug": text(least=1, most=255),
        "name": TEXT,
        "description": TEXT,
        "active": BOOLEAN,
    },
    "amount resourceId type",
)
TOGGLE_FEATURE_UPDATE: Final = Record(
    {
        "type": constant("toggle"),
        "id": text(least=1),
        "slug": text(least=1, most=255),
        "name": TEXT,
        "description": TEXT,
        "active": BOOLEAN,
    },
    "type",
)
USAGE_CREDIT_GRANT_FEATURE_UPDATE: Final = Record(
    {
        "amount": whole(least=1),
        "usageMeterId": TEXT,
        "renewalFrequency": RENEWAL_FREQUENCY,
        "type": constant("usage_credit_grant"),
        "id": text(least=1),
        "slug": text(least=1, most=255),
        "name": TEXT,
        "description": TEXT,
        "active": BOOLEAN,
    },
    "amount usageMeterId renewalFrequency type",
)
FEATURE_UPDATE_INPUT: Final = Union(
    "type",
    {
        "toggle": TOGGLE_FEATURE_UPDATE,
        "usage_credit_grant": USAGE_CREDIT_GRANT_FEATURE_UPDATE,
        "resource": RESOURCE_FEATURE_UPDATE,
    },
)

FEATURES_LIST: Final = Operation(
    name="features_list",
    method="GET",
    effect="read",
    decode=_read_feature_page,
    sent=Sent("/api/v1/features", query=Record({"cursor": TEXT, "limit": whole(least=1)})),
)
FEATURES_LIST_PAGES: Final = Pagination(
    style="cursor",
    position="cursor",
    size="limit",
    items=_items_feature_page,
    max_size=100,
    next=("nextCursor",),
    more=("hasMore",),
)
FEATURES_CREATE: Final = Operation(
    name="features_create",
    method="POST",
    effect="unsafe",
    decode=_read_feature_response,
    sent=Sent("/api/v1/features", body=Record({"feature": FEATURE_CREATE_INPUT}, "feature")),
)
FEATURES_GET: Final = Operation(
    name="features_get",
    method="GET",
    effect="read",
    decode=_read_feature_response,
    sent=Sent("/api/v1/features/{id}"),
)
FEATURES_UPDATE: Final = Operation(
    name="features_update",
    method="PUT",
    effect="idempotent",
    decode=_read_feature_response,
    sent=Sent(
        "/api/v1/features/{id}",
        body=Record({"feature": FEATURE_UPDATE_INPUT}, "feature"),
        repeats=(Repeat("feature", "id", "id"),),
    ),
)


class Features(SyncResource):
    """What can be granted to a buyer: a switch, credits on a usage meter, or capacity of a resource. A product carries
    features, and a subscription to it grants them."""

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Feature, FeaturePage]:
        """List features page by page.

        Gives the features in the key's pricing model, oldest first, of all kinds together. There are no filters; to
        see the features of one product, read the product. Features made while you page appear at the end. Send no
        query parameters but these two: on reads the server lets query parameters override others.

        Changes nothing at the provider; passing failures are retried.

        Args:
            cursor: Where to go on. Take `next_cursor` of the page before, unchanged; it is opaque. Leave it out for
                the first page.
            limit: How many records a page holds at most, 1 to 100. The server takes 10 when it is left out.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in flowglad.features.list():
                print(item)
            ```

        Source: https://docs.flowglad.com/api-reference/features/list-features
        """
        return self._list(FEATURES_LIST, FEATURES_LIST_PAGES, locals())

    def create(
        self,
        *,
        feature: params.FeatureCreateInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> FeatureResponse:
        """Create a feature.

        Makes a feature in the key's pricing model and gives it back. Nobody is granted it yet: attach it to a
        product, or grant it to a subscription. Not safe to repeat: there is no idempotency key, and a second attempt
        ends in a conflict over the slug or, with another slug, in a second feature.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            feature: The feature itself.
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
            flowglad.features.create(
                feature={
                    "type": "toggle",
                    "slug": "priority_support",
                    "name": "Name",
                    "description": "Description",
                    "pricingModelId": "pricing_model_id_1",
                },
            )
            ```

        Source: https://docs.flowglad.com/api-reference/features/create-feature
        """
        return self._execute(FEATURES_CREATE, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> FeatureResponse:
        """Get a feature.

        Gives one feature, wrapped in `feature`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the feature, feature_…. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            flowglad.features.get("feature_123")
            ```

        Source: https://docs.flowglad.com/api-reference/features/get-feature
        """
        return self._execute(FEATURES_GET, locals())

    def update(
        self,
        id: str,
        *,
        feature: params.FeatureUpdateInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> FeatureResponse:
        """Change a feature.

        Changes what is sent and gives the feature back. `type` is needed every time, and for credits and resources
        also what makes the kind: `amount` with `usage_meter_id` and `renewal_frequency`, or `amount` with
        `resource_id`. The server takes the id in the path and asks for it in the body as well, where the client puts
        it. The pricing model cannot be changed. Whether a changed amount reaches what subscriptions already grant is
        not documented.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the same values are set again;
        nothing else happens.

        Args:
            id: Identifier of the feature, feature_…. Limits: not empty.
            feature: The feature's new values; `id` may be left out.
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
            flowglad.features.update("feature_123", feature={"type": "toggle"})
            ```

        Source: https://docs.flowglad.com/api-reference/features/update-feature
        """
        return self._execute(FEATURES_UPDATE, locals())


class AsyncFeatures(AsyncResource):
    """What can be granted to a buyer: a switch, credits on a usage meter, or capacity of a resource. A product carries
    features, and a subscription to it grants them.

    The methods are those of `Features`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Features.list)
    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Feature, FeaturePage]:
        return self._list(FEATURES_LIST, FEATURES_LIST_PAGES, locals())

    @documented_by(Features.create)
    async def create(
        self,
        *,
        feature: params.FeatureCreateInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> FeatureResponse:
        return await self._execute(FEATURES_CREATE, locals())

    @documented_by(Features.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> FeatureResponse:
        return await self._execute(FEATURES_GET, locals())

    @documented_by(Features.update)
    async def update(
        self,
        id: str,
        *,
        feature: params.FeatureUpdateInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> FeatureResponse:
        return await self._execute(FEATURES_UPDATE, locals())


features_list: Final = ListEndpoint(FEATURES_LIST, FEATURES_LIST_PAGES, Features.list)
features_create: Final = Endpoint(FEATURES_CREATE, Features.create)
features_get: Final = Endpoint(FEATURES_GET, Features.get)
features_update: Final = Endpoint(FEATURES_UPDATE, Features.update)
