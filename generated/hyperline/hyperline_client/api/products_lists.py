# Generated from specs/hyperline/resources/products.yaml. Do not edit.
"""The lists of `products`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .products_tables import PRODUCTS_LIST, PRODUCTS_LIST_PAGES

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.product import Product
    from ..models.product_page import ProductPage
    from ..models.product_status_filter import ProductStatusFilterValue


class ProductsLists(SyncResource):
    """The lists of `products`."""

    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        price_book_id: str | Unset = UNSET,
        status: ProductStatusFilterValue | Unset = UNSET,
        status_in: Sequence[ProductStatusFilterValue] | Unset = UNSET,
        id: str | Unset = UNSET,
        id_not: str | Unset = UNSET,
        id_equals: str | Unset = UNSET,
        id_is_null: str | Unset = UNSET,
        id_is_not_null: str | Unset = UNSET,
        id_contains: str | Unset = UNSET,
        id_starts_with: str | Unset = UNSET,
        id_end_with: str | Unset = UNSET,
        name: str | Unset = UNSET,
        name_not: str | Unset = UNSET,
        name_equals: str | Unset = UNSET,
        name_is_null: str | Unset = UNSET,
        name_is_not_null: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_starts_with: str | Unset = UNSET,
        name_end_with: str | Unset = UNSET,
        description: str | Unset = UNSET,
        description_not: str | Unset = UNSET,
        description_equals: str | Unset = UNSET,
        description_is_null: str | Unset = UNSET,
        description_is_not_null: str | Unset = UNSET,
        description_contains: str | Unset = UNSET,
        description_starts_with: str | Unset = UNSET,
        description_end_with: str | Unset = UNSET,
        type: str | Unset = UNSET,
        type_not: str | Unset = UNSET,
        type_equals: str | Unset = UNSET,
        type_is_null: str | Unset = UNSET,
        type_is_not_null: str | Unset = UNSET,
        type_contains: str | Unset = UNSET,
        type_starts_with: str | Unset = UNSET,
        type_end_with: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Product, ProductPage]:
        """List products.

        Gives the products that match every filter sent. Answers with the items, without their price configurations,
        and the total count.

        Which products come back without a `status` is not documented: send `all` to be sure of the archived ones. A
        query parameter the server does not know is ignored without an error, and the unfiltered list comes back:
        check the items where it matters.

        Changes nothing at the provider; passing failures are retried.

        Args:
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            price_book_id: Id of a price book. What it does to a list, whose items have no prices, is not documented.
            status: Only items whose `status` is this.
            status_in: Only items whose `status` is one of these.
            id: Only items whose `id` is exactly this.
            id_not: Only items whose `id` is anything but this.
            id_equals: Only items whose `id` is exactly this. The same as the plain parameter.
            id_is_null: Only items whose `id` is not set. Send `true`.
            id_is_not_null: Only items whose `id` is set. Send `true`.
            id_contains: Only items whose `id` has this text somewhere in it.
            id_starts_with: Only items whose `id` begins with this text.
            id_end_with: Only items whose `id` ends with this text. Spelled `endWith`, without an s.
            name: Only items whose `name` is exactly this.
            name_not: Only items whose `name` is anything but this.
            name_equals: Only items whose `name` is exactly this. The same as the plain parameter.
            name_is_null: Only items whose `name` is not set. Send `true`.
            name_is_not_null: Only items whose `name` is set. Send `true`.
            name_contains: Only items whose `name` has this text somewhere in it.
            name_starts_with: Only items whose `name` begins with this text.
            name_end_with: Only items whose `name` ends with this text. Spelled `endWith`, without an s.
            description: Only items whose `description` is exactly this.
            description_not: Only items whose `description` is anything but this.
            description_equals: Only items whose `description` is exactly this. The same as the plain parameter.
            description_is_null: Only items whose `description` is not set. Send `true`.
            description_is_not_null: Only items whose `description` is set. Send `true`.
            description_contains: Only items whose `description` has this text somewhere in it.
            description_starts_with: Only items whose `description` begins with this text.
            description_end_with: Only items whose `description` ends with this text. Spelled `endWith`, without an s.
            type: Only items whose `type` is exactly this.
            type_not: Only items whose `type` is anything but this.
            type_equals: Only items whose `type` is exactly this. The same as the plain parameter.
            type_is_null: Only items whose `type` is not set. Send `true`.
            type_is_not_null: Only items whose `type` is set. Send `true`.
            type_contains: Only items whose `type` has this text somewhere in it.
            type_starts_with: Only items whose `type` begins with this text.
            type_end_with: Only items whose `type` ends with this text. Spelled `endWith`, without an s.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in hyperline.products.list():
                print(item)
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/products/get-products
        """
        return self._list(PRODUCTS_LIST, PRODUCTS_LIST_PAGES, locals())


class AsyncProductsLists(AsyncResource):
    """The lists of `products`.

    The methods are those of `ProductsLists`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(ProductsLists.list)
    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        price_book_id: str | Unset = UNSET,
        status: ProductStatusFilterValue | Unset = UNSET,
        status_in: Sequence[ProductStatusFilterValue] | Unset = UNSET,
        id: str | Unset = UNSET,
        id_not: str | Unset = UNSET,
        id_equals: str | Unset = UNSET,
        id_is_null: str | Unset = UNSET,
        id_is_not_null: str | Unset = UNSET,
        id_contains: str | Unset = UNSET,
        id_starts_with: str | Unset = UNSET,
        id_end_with: str | Unset = UNSET,
        name: str | Unset = UNSET,
        name_not: str | Unset = UNSET,
        name_equals: str | Unset = UNSET,
        name_is_null: str | Unset = UNSET,
        name_is_not_null: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_starts_with: str | Unset = UNSET,
        name_end_with: str | Unset = UNSET,
        description: str | Unset = UNSET,
        description_not: str | Unset = UNSET,
        description_equals: str | Unset = UNSET,
        description_is_null: str | Unset = UNSET,
        description_is_not_null: str | Unset = UNSET,
        description_contains: str | Unset = UNSET,
        description_starts_with: str | Unset = UNSET,
        description_end_with: str | Unset = UNSET,
        type: str | Unset = UNSET,
        type_not: str | Unset = UNSET,
        type_equals: str | Unset = UNSET,
        type_is_null: str | Unset = UNSET,
        type_is_not_null: str | Unset = UNSET,
        type_contains: str | Unset = UNSET,
        type_starts_with: str | Unset = UNSET,
        type_end_with: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Product, ProductPage]:
        return self._list(PRODUCTS_LIST, PRODUCTS_LIST_PAGES, locals())
