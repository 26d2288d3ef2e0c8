# Generated from specs/hyperline/resources/price_books.yaml. Do not edit.
"""Lists of prices for some customers; a price configuration can belong to one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    TEXT,
    Record,
    Sent,
    many,
    nullable,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.price_book import PriceBook
    from ..models.price_book_page import PriceBookPage


def _read_price_book_page(body: Any) -> PriceBookPage:
    from ..models.price_book_page import PriceBookPage

    return PriceBookPage.from_dict(body)


def _items_price_book_page(page: PriceBookPage) -> Sequence[PriceBook]:
    return page.data


def _read_price_book(body: Any) -> PriceBook:
    from ..models.price_book import PriceBook

    return PriceBook.from_dict(body)


def _read_none(body: Any) -> None:

    return None


PRICE_BOOKS_LIST: Final = Operation(
    name="price_books_list",
    method="GET",
    effect="read",
    decode=_read_price_book_page,
    sent=Sent("/v1/price-books", query=Record({"take": whole(least=0), "skip": whole(least=0)})),
)
PRICE_BOOKS_LIST_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_price_book_page,
    max_size=100,
    total=("meta", "total"),
)
PRICE_BOOKS_CREATE: Final = Operation(
    name="price_books_create",
    method="POST",
    effect="keyed",
    decode=_read_price_book,
    key_header="Idempotency-Key",
    sent=Sent("/v1/price-books", body=Record({"name": TEXT, "description": nullable(TEXT)}, "name")),
)
PRICE_BOOKS_GET: Final = Operation(
    name="price_books_get",
    method="GET",
    effect="read",
    decode=_read_price_book,
    sent=Sent("/v1/price-books/{id}"),
)
PRICE_BOOKS_UPDATE: Final = Operation(
    name="price_books_update",
    method="PUT",
    effect="keyed",
    decode=_read_price_book,
    key_header="Idempotency-Key",
    sent=Sent("/v1/price-books/{id}", body=Record({"name": TEXT, "description": nullable(TEXT)})),
)
PRICE_BOOKS_DELETE: Final = Operation(
    name="price_books_delete",
    method="DELETE",
    effect="idempotent",
    decode=_read_none,
    sent=Sent("/v1/price-books/{id}"),
)
PRICE_BOOKS_ADD_PRODUCTS: Final = Operation(
    name="price_books_add_products",
    method="POST",
    effect="keyed",
    decode=_read_none,
    key_header="Idempotency-Key",
    sent=Sent("/v1/price-books/{id}/products", body=Record({"product_ids": many(TEXT)}, "product_ids")),
)
PRICE_BOOKS_REMOVE_PRODUCT: Final = Operation(
    name="price_books_remove_product",
    method="DELETE",
    effect="idempotent",
    decode=_read_none,
    sent=Sent("/v1/price-books/{id}/products/{product_id}"),
)


class PriceBooks(SyncResource):
    """Lists of prices for some customers; a price configuration can belong to one."""

    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[PriceBook, PriceBookPage]:
        """List price books.

        Gives the price books. Answers with the items and the total count.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
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
            for item in hyperline.price_books.list():
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(PRICE_BOOKS_LIST, PRICE_BOOKS_LIST_PAGES, locals())

    def create(
        self,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> PriceBook:
        """Create a price book.

        Makes a price book without any products. Answers with the new price book.

        Fill it with `price_books.add_products`.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            name: Name.
            description: Text for own use.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.price_books.create(name="Name")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(PRICE_BOOKS_CREATE, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PriceBook:
        """Get a price book.

        Reads one price book. Its prices are price configurations, see `price_configurations.list`.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the price book. Begins with `prib_`; do not check its length.
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
            hyperline.price_books.get("prib_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(PRICE_BOOKS_GET, locals())

    def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> PriceBook:
        """Update a price book.

        Changes the name or the description of a price book. Answers with the changed price book.

        The body is not published; these two fields are concluded from `price_books.create`. Whether one that is left
        out keeps its value is not known either.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the price book. Begins with `prib_`; do not check its length.
            name: Name.
            description: Text for own use.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.price_books.update("prib_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(PRICE_BOOKS_UPDATE, locals())

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Delete a price book.

        Removes a price book. Answers without a body.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: it is gone by then, so the answer
        is status 404; after an unknown outcome take that as success.

        Args:
            id: Id of the price book. Begins with `prib_`; do not check its length.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.price_books.delete("prib_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(PRICE_BOOKS_DELETE, locals())

    def add_products(
        self,
        id: str,
        *,
        product_ids: Sequence[str],
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Add products to a price book.

        Copies the default prices of the products into the price book, where they can be changed. Answers without a
        body.

        What happens to a product that is in the price book already is not documented.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the price book. Begins with `prib_`; do not check its length.
            product_ids: Ids of the products.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.price_books.add_products("prib_123", product_ids=["product_id_1"])
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(PRICE_BOOKS_ADD_PRODUCTS, locals())

    def remove_product(
        self,
        id: str,
        product_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Also removes the product's price configurations from the price book.

        Remove a product from a price book.

        Takes a product out of a price book. Answers without a body. The product itself and its default prices stay.

        Status 404 means that the price book or the product is unknown.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the product is out of the price
        book; the answer may be status 404, which then means success.

        Args:
            id: Id of the price book. Begins with `prib_`; do not check its length.
            product_id: Id of the product. Begins with `itm_`.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.price_books.remove_product("prib_123", "itm_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(PRICE_BOOKS_REMOVE_PRODUCT, locals())


class AsyncPriceBooks(AsyncResource):
    """Lists of prices for some customers; a price configuration can belong to one.

    The methods are those of `PriceBooks`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(PriceBooks.list)
    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[PriceBook, PriceBookPage]:
        return self._list(PRICE_BOOKS_LIST, PRICE_BOOKS_LIST_PAGES, locals())

    @documented_by(PriceBooks.create)
    async def create(
        self,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> PriceBook:
        return await self._execute(PRICE_BOOKS_CREATE, locals())

    @documented_by(PriceBooks.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PriceBook:
        return await self._execute(PRICE_BOOKS_GET, locals())

    @documented_by(PriceBooks.update)
    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> PriceBook:
        return await self._execute(PRICE_BOOKS_UPDATE, locals())

    @documented_by(PriceBooks.delete)
    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        return await self._execute(PRICE_BOOKS_DELETE, locals())

    @documented_by(PriceBooks.add_products)
    async def add_products(
        self,
        id: str,
        *,
        product_ids: Sequence[str],
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        return await self._execute(PRICE_BOOKS_ADD_PRODUCTS, locals())

    @documented_by(PriceBooks.remove_product)
    async def remove_product(
        self,
        id: str,
        product_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        return await self._execute(PRICE_BOOKS_REMOVE_PRODUCT, locals())


price_books_list: Final = ListEndpoint(PRICE_BOOKS_LIST, PRICE_BOOKS_LIST_PAGES, PriceBooks.list)
price_books_create: Final = Endpoint(PRICE_BOOKS_CREATE, PriceBooks.create)
price_books_get: Final = Endpoint(PRICE_BOOKS_GET, PriceBooks.get)
price_books_update: Final = Endpoint(PRICE_BOOKS_UPDATE, PriceBooks.update)
price_books_delete: Final = Endpoint(PRICE_BOOKS_DELETE, PriceBooks.delete)
price_books_add_products: Final = Endpoint(PRICE_BOOKS_ADD_PRODUCTS, PriceBooks.add_products)
price_books_remove_product: Final = Endpoint(PRICE_BOOKS_REMOVE_PRODUCT, PriceBooks.remove_product)
