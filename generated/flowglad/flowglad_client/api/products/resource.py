"""What is sold. A product is created together with its first price and carries features that a buyer is granted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from billfold_core.client import SyncClient
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.pages import Pager
from billfold_core.unset import UNSET, Unset

from . import products_create, products_get, products_list, products_update

if TYPE_CHECKING:
    from ... import params
    from ...models.price_create_input import PriceCreateInput
    from ...models.product import Product
    from ...models.product_input import ProductInput
    from ...models.product_page import ProductPage
    from ...models.product_price_input import ProductPriceInput
    from ...models.product_response import ProductResponse
    from ...models.product_update_input import ProductUpdateInput
    from ...models.product_with_prices import ProductWithPrices


class Products:
    """What is sold. A product is created together with its first price and carries features that a buyer is granted."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Product, ProductPage]:
        """List products page by page.

        Gives one page of the products in the key's pricing model, oldest first, without their prices. There are no
        filters. Products made while you page appear at the end. Send no query parameters but these two: on reads the
        server lets query parameters override others.

        Changes nothing at the provider; passing failures are retried.

        Args:
            cursor: Where to go on. Take `nextCursor` of the page before, unchanged; it is opaque. Leave it out for
                the first page.
            limit: How many records a page holds at most, 1 to 100. The server takes 10 when it is left out. Limits:
                at least 1, at most 100.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The request was refused: a field is missing or wrong, the body is not JSON, or `limit` or
                `cursor` is not valid. Nothing changed. Malformed JSON and wrong paging values come without a `code`.
            AuthenticationError: The key is missing, malformed, unknown or expired. The same answer comes when the
                service behind the keys limits the rate, so a key that worked a moment ago may be fine. The body is plain
                text. The key is valid but may not do this, for instance make a product the default one or work on live
                data. Nothing changed.
            NotFound: No such record in the pricing model and mode of the key. A route that does not exist answers 404
                too, but with the plain text `Not Found`.
            ServerError: The server failed. Whether a change took place is not known; look before sending an unsafe
                request again.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.flowglad.com/api-reference/products/list-products
        """
        call = products_list.call(cursor=cursor, limit=limit)
        return Pager(self._client, call, products_list.PAGINATION, options)

    def create(
        self,
        *,
        product: ProductInput | params.ProductInput,
        price: ProductPriceInput | params.ProductPriceInput,
        feature_ids: Sequence[str] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProductResponse:
        """Create a product together with its first price.

        Makes a product and its first price, which becomes the default price whatever `isDefault` says, and attaches
        the features named in `featureIds`. The answer holds the product only; read the product to see the price. Not
        safe to repeat: there is no idempotency key, and a second attempt ends in a conflict over the slug or, with
        another slug, in a second product.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            product: The product itself.
            price: The product's first price. It becomes the default price whatever its `isDefault` says.
            feature_ids: Identifiers (feature_…) of the features a buyer is granted.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The request was refused: a field is missing or wrong, the body is not JSON, or `limit` or
                `cursor` is not valid. Nothing changed. Malformed JSON and wrong paging values come without a `code`.
            AuthenticationError: The key is missing, malformed, unknown or expired. The same answer comes when the
                service behind the keys limits the rate, so a key that worked a moment ago may be fine. The body is plain
                text. The key is valid but may not do this, for instance make a product the default one or work on live
                data. Nothing changed.
            Conflict: A value that must be unique is taken, as a rule the slug. Nothing changed.
            ServerError: The server failed. Whether a change took place is not known; look before sending an unsafe
                request again.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.flowglad.com/api-reference/products/create-product
        """
        call = products_create.call(product=product, price=price, feature_ids=feature_ids)
        return self._client.execute(call, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProductWithPrices:
        """Get a product with its prices and features.

        Gives one product with all its prices, its default price and its features. The answer is the product itself;
        it is not wrapped in `product` as the answers to create and update are.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the product, prod_…. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The request was refused: a field is missing or wrong, the body is not JSON, or `limit` or
                `cursor` is not valid. Nothing changed. Malformed JSON and wrong paging values come without a `code`.
            AuthenticationError: The key is missing, malformed, unknown or expired. The same answer comes when the
                service behind the keys limits the rate, so a key that worked a moment ago may be fine. The body is plain
                text. The key is valid but may not do this, for instance make a product the default one or work on live
                data. Nothing changed.
            NotFound: No such record in the pricing model and mode of the key. A route that does not exist answers 404
                too, but with the plain text `Not Found`.
            ServerError: The server failed. Whether a change took place is not known; look before sending an unsafe
                request again.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.flowglad.com/api-reference/products/get-product
        """
        call = products_get.call(id)
        return self._client.execute(call, options)

    def update(
        self,
        id: str,
        *,
        product: ProductUpdateInput | params.ProductUpdateInput,
        price: PriceCreateInput | params.PriceCreateInput | Unset = UNSET,
        feature_ids: Sequence[str] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProductResponse:
        """Change a product.

        Changes the fields of a product, adds a price when `price` is given, and sets the list of features when
        `featureIds` is given. `id`, `name` and `active` are needed every time. The server ignores the id in the path:
        `product.id` decides which product changes, so both must be the same. The answer holds the product only. Not
        safe to repeat with a `price`, because each call adds one more; without it, repeating does no harm.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            id: Identifier of the product, prod_…. Limits: not empty.
            product: The product's new values. Its `id` must be the one in the path.
            price: One more price for the product, in full. It does not change an existing price: every call with it
                adds one. Flowglad ignores it on the default product of a pricing model.
            feature_ids: Identifiers (feature_…) of all features the product shall have. The list takes the place of
                the present one. Leave it out when the features are not to be set.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The request was refused: a field is missing or wrong, the body is not JSON, or `limit` or
                `cursor` is not valid. Nothing changed. Malformed JSON and wrong paging values come without a `code`.
            AuthenticationError: The key is missing, malformed, unknown or expired. The same answer comes when the
                service behind the keys limits the rate, so a key that worked a moment ago may be fine. The body is plain
                text. The key is valid but may not do this, for instance make a product the default one or work on live
                data. Nothing changed.
            NotFound: No such record in the pricing model and mode of the key. A route that does not exist answers 404
                too, but with the plain text `Not Found`.
            Conflict: A value that must be unique is taken, as a rule the slug. Nothing changed.
            ServerError: The server failed. Whether a change took place is not known; look before sending an unsafe
                request again.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.flowglad.com/api-reference/products/update-product
        """
        call = products_update.call(id, product=product, price=price, feature_ids=feature_ids)
        return self._client.execute(call, options)
