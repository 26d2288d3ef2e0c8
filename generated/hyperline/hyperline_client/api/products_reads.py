# Generated from specs/hyperline/resources/products.yaml. Do not edit.
"""The reads of `products`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .products_tables import PRODUCTS_GET, PRODUCTS_LIST_FEATURES

if TYPE_CHECKING:
    from ..models.product import Product
    from ..models.product_feature import ProductFeature


class ProductsReads(SyncResource):
    """The reads of `products`."""

    def get(
        self,
        id: str,
        *,
        price_book_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Product:
        """Get a product.

        Reads one product with its price configurations. Name a price book to get the prices of that one.

        At most 50 price configurations come along: `price_configurations.list` gives all of them.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the product. Begins with `itm_`; do not check its length.
            price_book_id: Id of a price book. The product comes with the prices of this price book.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.products.get("itm_123")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/products/get-product
        """
        return self._execute(PRODUCTS_GET, locals())

    def list_features(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> list[ProductFeature]:
        """List the features of a product.

        Reads which features a product grants, and how much of each. Answers with a bare array, in one piece.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the product. Begins with `itm_`; do not check its length.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.products.list_features("itm_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(PRODUCTS_LIST_FEATURES, locals())


class AsyncProductsReads(AsyncResource):
    """The reads of `products`.

    The methods are those of `ProductsReads`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(ProductsReads.get)
    async def get(
        self,
        id: str,
        *,
        price_book_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Product:
        return await self._execute(PRODUCTS_GET, locals())

    @documented_by(ProductsReads.list_features)
    async def list_features(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> list[ProductFeature]:
        return await self._execute(PRODUCTS_LIST_FEATURES, locals())
