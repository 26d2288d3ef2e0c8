# Generated from specs/flowglad/resources/products.yaml. Do not edit.
"""What is sold. A product is created together with its first price and carries features that a buyer is granted."""

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
    many,
    money,
    nullable,
    text,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .shared import INTERVAL_UNIT, PRICE_CREATE_INPUT

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from .. import params
    from ..models.product import Product
    from ..models.product_page import ProductPage
    from ..models.product_response import ProductResponse
    from ..models.product_with_prices import ProductWithPrices


def _read_product_page(body: Any) -> ProductPage:
    from ..models.product_page import ProductPage

    return ProductPage.from_dict(body)


def _items_product_page(page: ProductPage) -> Sequence[Product]:
    return page.data


def _read_product_response(body: Any) -> ProductResponse:
    from ..models.product_response import ProductResponse

    return ProductResponse.from_dict(body)


def _read_product_with_prices(body: Any) -> ProductWithPrices:
    from ..models.product_with_prices import ProductWithPrices

    return ProductWithPrices.from_dict(body)


PRODUCT_INPUT: Final = Record(
    {
        "name": text(least=1),
        "slug": text(least=1, most=255, unlike="_no_charge$", told="a slug that ends in _no_charge"),
        "active": BOOLEAN,
        "pricingModelId": TEXT,
        "description": nullable(TEXT),
        "imageURL": nullable(TEXT),
        "singularQuantityLabel": nullable(TEXT),
        "pluralQuantityLabel": nullable(TEXT),
        "default": BOOLEAN,
    },
    "name slug active pricingModelId",
)
SINGLE_PAYMENT_PRICE_INPUT: Final = Record(
    {
        "unitPrice": money(least=0),
        "isDefault": BOOLEAN,
        "type": constant("single_payment"),
        "name": nullable(TEXT),
        "slug": nullable(text(unlike="_no_charge$", told="a slug that ends in _no_charge")),
        "active": BOOLEAN,
    },
    "unitPrice isDefault type",
)
SUBSCRIPTION_PRICE_INPUT: Final = Record(
    {
        "unitPrice": money(least=0),
        "intervalUnit": INTERVAL_UNIT,
        "intervalCount": whole(least=1),
        "isDefault": BOOLEAN,
        "type": constant("subscription"),
        "name": nullable(TEXT),
        "slug": nullable(text(unlike="_no_charge$", told="a slug that ends in _no_charge")),
        "active": BOOLEAN,
        "trialPeriodDays": nullable(whole(least=0)),
    },
    "unitPrice intervalUnit intervalCount isDefault type",
)
USAGE_PRICE_INPUT: Final = Record(
    {
        "unitPrice": money(least=0),
        "usageMeterId": TEXT,
        "usageEventsPerUnit": whole(least=1),
        "intervalUnit": INTERVAL_UNIT,
        "intervalCount": whole(least=1),
        "isDefault": BOOLEAN,
        "type": constant("usage"),
        "name": nullable(TEXT),
        "slug": nullable(text(unlike="_no_charge$", told="a slug that ends in _no_charge")),
        "active": BOOLEAN,
    },
    "unitPrice usageMeterId usageEventsPerUnit intervalUnit intervalCount isDefault type",
)
PRODUCT_PRICE_INPUT: Final = Union(
    "type", {"subscription": SUBSCRIPTION_PRICE_INPUT, "single_payment": SINGLE_PAYMENT_PRICE_INPUT, "usage": USAGE_PRICE_INPUT}
)
PRODUCT_UPDATE_INPUT: Final = Record(
    {
        "name": TEXT,
        "active": BOOLEAN,
        "id": text(least=1),
        "slug": text(least=1, most=255),
        "description": nullable(TEXT),
        "imageURL": nullable(TEXT),
        "singularQuantityLabel": nullable(TEXT),
        "pluralQuantityLabel": nullable(TEXT),
        "default": BOOLEAN,
    },
    "name active",
)

PRODUCTS_LIST: Final = Operation(
    name="products_list",
    method="GET",
    effect="read",
    decode=_read_product_page,
    sent=Sent("/api/v1/products", query=Record({"cursor": TEXT, "limit": whole(least=1)})),
)
PRODUCTS_LIST_PAGES: Final = Pagination(
    style="cursor",
    position="cursor",
    size="limit",
    items=_items_product_page,
    max_size=100,
    next=("nextCursor",),
    more=("hasMore",),
)
PRODUCTS_CREATE: Final = Operation(
    name="products_create",
    method="POST",
    effect="unsafe",
    decode=_read_product_response,
    sent=Sent(
        "/api/v1/products",
        body=Record({"product": PRODUCT_INPUT, "price": PRODUCT_PRICE_INPUT, "featureIds": many(TEXT)}, "product price"),
    ),
)
PRODUCTS_GET: Final = Operation(
    name="products_get",
    method="GET",
    effect="read",
    decode=_read_product_with_prices,
    sent=Sent("/api/v1/products/{id}"),
)
PRODUCTS_UPDATE: Final = Operation(
    name="products_update",
    method="PUT",
    effect="unsafe",
    decode=_read_product_response,
    sent=Sent(
        "/api/v1/products/{id}",
        body=Record({"product": PRODUCT_UPDATE_INPUT, "price": PRICE_CREATE_INPUT, "featureIds": many(TEXT)}, "product"),
        repeats=(Repeat("product", "id", "id"),),
    ),
)


class Products(SyncResource):
    """What is sold. A product is created together with its first price and carries features that a buyer is granted."""

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Product, ProductPage]:
        """List products page by page.

        Gives the products in the key's pricing model, oldest first, without their prices. There are no filters.
        Products made while you page appear at the end. Send no query parameters but these two: on reads the server
        lets query parameters override others.

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
            for item in flowglad.products.list():
                print(item)
            ```

        Source: https://docs.flowglad.com/api-reference/products/list-products
        """
        return self._list(PRODUCTS_LIST, PRODUCTS_LIST_PAGES, locals())

    def create(
        self,
        *,
        product: params.ProductInput,
        price: params.ProductPriceInput,
        feature_ids: Sequence[str] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProductResponse:
        """Create a product together with its first price.

        Makes a product and its first price, which becomes the default price whatever `is_default` says, and attaches
        the features named in `feature_ids`. The answer holds the product only; read the product to see the price. Not
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
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            Conflict: The state of the record does not allow it; `reason` says why.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            flowglad.products.create(
                product={
                    "name": "Name",
                    "slug": "pro",
                    "active": True,
                    "pricingModelId": "pricing_model_id_1",
                },
                price={
                    "type": "subscription",
                    "unitPrice": 1000,
                    "intervalUnit": "day",
                    "intervalCount": 1,
                    "isDefault": True,
                },
            )
            ```

        Source: https://docs.flowglad.com/api-reference/products/create-product
        """
        return self._execute(PRODUCTS_CREATE, locals())

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
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            flowglad.products.get("prod_123")
            ```

        Source: https://docs.flowglad.com/api-reference/products/get-product
        """
        return self._execute(PRODUCTS_GET, locals())

    def update(
        self,
        id: str,
        *,
        product: params.ProductUpdateInput,
        price: params.PriceCreateInput | Unset = UNSET,
        feature_ids: Sequence[str] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProductResponse:
        """Change a product.

        Changes the fields of a product, puts another price in the place of its present one when `price` is given, and
        sets the list of features when `feature_ids` is given. `name` and `active` are needed every time. The server
        ignores the id in the path: `product.id` decides which product changes, and the client puts the same one
        there. The answer holds the product only. A product has one active price: the new one becomes it, with the
        slug of the old one, which is archived, all in one step. A `price` that is like the present one makes none.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            id: Identifier of the product, prod_…. Limits: not empty.
            product: The product's new values; `id` may be left out.
            price: The price of the product from now on, in full. The present one is archived. Flowglad ignores it on
                the default product of a pricing model.
            feature_ids: Identifiers (feature_…) of all features the product shall have. The list takes the place of
                the present one. Leave it out when the features are not to be set.
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
            flowglad.products.update("prod_123", product={"name": "Name", "active": True})
            ```

        Source: https://docs.flowglad.com/api-reference/products/update-product
        """
        return self._execute(PRODUCTS_UPDATE, locals())


class AsyncProducts(AsyncResource):
    """What is sold. A product is created together with its first price and carries features that a buyer is granted.

    The methods are those of `Products`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Products.list)
    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Product, ProductPage]:
        return self._list(PRODUCTS_LIST, PRODUCTS_LIST_PAGES, locals())

    @documented_by(Products.create)
    async def create(
        self,
        *,
        product: params.ProductInput,
        price: params.ProductPriceInput,
        feature_ids: Sequence[str] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProductResponse:
        return await self._execute(PRODUCTS_CREATE, locals())

    @documented_by(Products.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProductWithPrices:
        return await self._execute(PRODUCTS_GET, locals())

    @documented_by(Products.update)
    async def update(
        self,
        id: str,
        *,
        product: params.ProductUpdateInput,
        price: params.PriceCreateInput | Unset = UNSET,
        feature_ids: Sequence[str] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProductResponse:
        return await self._execute(PRODUCTS_UPDATE, locals())


products_list: Final = ListEndpoint(PRODUCTS_LIST, PRODUCTS_LIST_PAGES, Products.list)
products_create: Final = Endpoint(PRODUCTS_CREATE, Products.create)
products_get: Final = Endpoint(PRODUCTS_GET, Products.get)
products_update: Final = Endpoint(PRODUCTS_UPDATE, Products.update)
