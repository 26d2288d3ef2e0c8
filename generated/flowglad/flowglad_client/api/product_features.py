# Generated from specs/flowglad/resources/product_features.yaml. Do not edit.
"""Which features a product carries. Each record links one feature to one product until it expires."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    EPOCH_MS,
    TEXT,
    Record,
    Sent,
    nullable,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from .. import params
    from ..models.product_feature import ProductFeature
    from ..models.product_feature_expired import ProductFeatureExpired
    from ..models.product_feature_page import ProductFeaturePage
    from ..models.product_feature_response import ProductFeatureResponse


def _read_product_feature_page(body: Any) -> ProductFeaturePage:
    from ..models.product_feature_page import ProductFeaturePage

    return ProductFeaturePage.from_dict(body)


def _items_product_feature_page(page: ProductFeaturePage) -> Sequence[ProductFeature]:
    return page.data


def _read_product_feature_response(body: Any) -> ProductFeatureResponse:
    from ..models.product_feature_response import ProductFeatureResponse

    return ProductFeatureResponse.from_dict(body)


def _read_product_feature_expired(body: Any) -> ProductFeatureExpired:
    from ..models.product_feature_expired import ProductFeatureExpired

    return ProductFeatureExpired.from_dict(body)


PRODUCT_FEATURE_INPUT: Final = Record(
    {"productId": TEXT, "featureId": TEXT, "expiredAt": nullable(EPOCH_MS)}, "productId featureId"
)

PRODUCT_FEATURES_LIST: Final = Operation(
    name="product_features_list",
    method="GET",
    effect="read",
    decode=_read_product_feature_page,
    sent=Sent("/api/v1/product-features", query=Record({"cursor": TEXT, "limit": whole(least=1)})),
)
PRODUCT_FEATURES_LIST_PAGES: Final = Pagination(
    style="cursor",
    position="cursor",
    size="limit",
    items=_items_product_feature_page,
    max_size=100,
    next=("nextCursor",),
    more=("hasMore",),
)
PRODUCT_FEATURES_CREATE: Final = Operation(
    name="product_features_create",
    method="POST",
    effect="unsafe",
    decode=_read_product_feature_response,
    sent=Sent("/api/v1/product-features", body=Record({"productFeature": PRODUCT_FEATURE_INPUT}, "productFeature")),
)
PRODUCT_FEATURES_GET: Final = Operation(
    name="product_features_get",
    method="GET",
    effect="read",
    decode=_read_product_feature_response,
    sent=Sent("/api/v1/product-features/{id}"),
)
PRODUCT_FEATURES_EXPIRE: Final = Operation(
    name="product_features_expire",
    method="POST",
    effect="unsafe",
    decode=_read_product_feature_expired,
    sent=Sent("/api/v1/product-features/{id}/expire", body=Record({})),
)


class ProductFeatures(SyncResource):
    """Which features a product carries. Each record links one feature to one product until it expires."""

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[ProductFeature, ProductFeaturePage]:
        """List the links between products and features page by page.

        Gives the links between products and features in the key's pricing model, oldest first. There are no filters;
        to see the features of one product, read the product. Whether links that have expired are listed is not
        documented; look at `expired_at`. Links made while you page appear at the end. Send no query parameters but
        these two: on reads the server lets query parameters override others.

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
            for item in flowglad.product_features.list():
                print(item)
            ```

        Source: https://docs.flowglad.com/api-reference/product-features/list-product-features
        """
        return self._list(PRODUCT_FEATURES_LIST, PRODUCT_FEATURES_LIST_PAGES, locals())

    def create(
        self,
        *,
        product_feature: params.ProductFeatureInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProductFeatureResponse:
        """Attach a feature to a product.

        Links a feature to a product, both of the key's pricing model, and gives the link back. To set all features of
        a product at once, update the product with `feature_ids`. What happens to subscriptions that already hold the
        product, and what a second link between the same two does, is not documented. Not safe to repeat: there is no
        idempotency key.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            product_feature: The link itself.
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
            flowglad.product_features.create(
                product_feature={"productId": "prod_123", "featureId": "feature_123"},
            )
            ```

        Source: https://docs.flowglad.com/api-reference/product-features/create-product-feature
        """
        return self._execute(PRODUCT_FEATURES_CREATE, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProductFeatureResponse:
        """Get one link between a product and a feature.

        Gives one link, wrapped in `product_feature`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the link between a product and a feature, product_feature_…. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            flowglad.product_features.get("id_1")
            ```

        Source: https://docs.flowglad.com/api-reference/product-features/get-product-feature
        """
        return self._execute(PRODUCT_FEATURES_GET, locals())

    def expire(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProductFeatureExpired:
        """Detach a feature from a product.

        Ends the link now; read it again to see `expired_at`. The answer says only whether that worked and does not
        hold the link. What subscriptions were granted through it may carry `detached_at` from then on. What a second
        call does is not documented, so it does not count as safe to repeat.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            id: Identifier of the link between a product and a feature, product_feature_…. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            flowglad.product_features.expire("id_1")
            ```

        Source: https://docs.flowglad.com/api-reference/product-features/expire-product-feature
        """
        return self._execute(PRODUCT_FEATURES_EXPIRE, locals())


class AsyncProductFeatures(AsyncResource):
    """Which features a product carries. Each record links one feature to one product until it expires.

    The methods are those of `ProductFeatures`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(ProductFeatures.list)
    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[ProductFeature, ProductFeaturePage]:
        return self._list(PRODUCT_FEATURES_LIST, PRODUCT_FEATURES_LIST_PAGES, locals())

    @documented_by(ProductFeatures.create)
    async def create(
        self,
        *,
        product_feature: params.ProductFeatureInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProductFeatureResponse:
        return await self._execute(PRODUCT_FEATURES_CREATE, locals())

    @documented_by(ProductFeatures.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProductFeatureResponse:
        return await self._execute(PRODUCT_FEATURES_GET, locals())

    @documented_by(ProductFeatures.expire)
    async def expire(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProductFeatureExpired:
        return await self._execute(PRODUCT_FEATURES_EXPIRE, locals())


product_features_list: Final = ListEndpoint(PRODUCT_FEATURES_LIST, PRODUCT_FEATURES_LIST_PAGES, ProductFeatures.list)
product_features_create: Final = Endpoint(PRODUCT_FEATURES_CREATE, ProductFeatures.create)
product_features_get: Final = Endpoint(PRODUCT_FEATURES_GET, ProductFeatures.get)
product_features_expire: Final = Endpoint(PRODUCT_FEATURES_EXPIRE, ProductFeatures.expire)
