# Generated from specs/creem/resources/products.yaml. Do not edit.
"""What a store sells. Each product has one price, made of `price`, `currency`, `billing_type` and `billing_period`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    BOOLEAN,
    TEXT,
    Record,
    Rule,
    Sent,
    choice,
    many,
    money,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.pages import Pager
from billfold_core.paging import Pagination
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, in_async, in_async_pages
from billfold_core.unset import UNSET, Unset

from .shared import CURRENCY, CUSTOM_FIELD_INPUT

if TYPE_CHECKING:
    from .. import params
    from ..models.billing_period import BillingPeriodValue
    from ..models.billing_type import BillingTypeValue
    from ..models.currency import CurrencyValue
    from ..models.product import Product
    from ..models.product_page import ProductPage
    from ..models.tax_category import TaxCategoryValue
    from ..models.tax_mode import TaxModeValue


def _read_product(body: Any) -> Product:
    from ..models.product import Product

    return Product.from_dict(body)


def _read_product_page(body: Any) -> ProductPage:
    from ..models.product_page import ProductPage

    return ProductPage.from_dict(body)


def _items_product_page(page: ProductPage) -> Sequence[Product]:
    return page.items


BILLING_PERIOD: Final = choice("once", "every-month", "every-three-months", "every-six-months", "every-year")
BILLING_TYPE: Final = choice("recurring", "onetime")
TAX_CATEGORY: Final = choice("saas", "digital-goods-service", "ebooks")
TAX_MODE: Final = choice("inclusive", "exclusive")

PRODUCTS_GET: Final = Operation(
    name="products_get",
    method="GET",
    effect="read",
    decode=_read_product,
    sent=Sent("/v1/products", query=Record({"product_id": TEXT}, "product_id")),
)
PRODUCTS_CREATE: Final = Operation(
    name="products_create",
    method="POST",
    effect="unsafe",
    decode=_read_product,
    sent=Sent(
        "/v1/products",
        body=Record(
            {
                "name": TEXT,
                "description": TEXT,
                "price": money(least=0),
                "currency": CURRENCY,
                "billing_type": BILLING_TYPE,
                "billing_period": BILLING_PERIOD,
                "tax_mode": TAX_MODE,
                "tax_category": TAX_CATEGORY,
                "image_url": TEXT,
                "default_success_url": TEXT,
                "custom_fields": many(CUSTOM_FIELD_INPUT, most=3),
                "abandoned_cart_recovery_enabled": BOOLEAN,
            },
            "name description price currency billing_type",
            Rule(
                "billing_period",
                "is needed when `billing_type` is `recurring`",
                lambda source: (
                    "billing_type" in source and source["billing_type"] == "recurring" and "billing_period" not in source
                ),
            ),
            Rule(
                "billing_period",
                "must not be `once` when `billing_type` is `recurring`",
                lambda source: (
                    "billing_type" in source
                    and source["billing_type"] == "recurring"
                    and "billing_period" in source
                    and source["billing_period"] == "once"
                ),
            ),
            Rule(
                "price",
                "must be at least 100 when `price` is more than 0",
                lambda source: "price" in source and not (source["price"] <= 0) and source["price"] < 100,
            ),
        ),
    ),
)
PRODUCTS_SEARCH: Final = Operation(
    name="products_search",
    method="GET",
    effect="read",
    decode=_read_product_page,
    sent=Sent("/v1/products/search", query=Record({"page_number": whole(least=1), "page_size": whole(least=1)})),
)
PRODUCTS_SEARCH_PAGES: Final = Pagination(
    style="page",
    position="page_number",
    size="page_size",
    items=_items_product_page,
    next=("pagination", "next_page"),
)


class Products(SyncResource):
    """What a store sells. Each product has one price, made of `price`, `currency`, `billing_type` and `billing_period`."""

    def get(
        self,
        product_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Product:
        """Read one product by its id.

        Returns the product that `product_id` names. The id travels in the query string, not in the path. An unknown
        id, or an id of the other environment, is answered with 404.

        Changes nothing at the provider; passing failures are retried.

        Args:
            product_id: Id of the product, as `id` of a product gives it. Begins with `prod_` as a rule; do not check
                for it.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The request is malformed, fails validation or duplicates an existing resource. `message` lists
                the findings.
            AuthenticationError: The key is missing, or the server does not recognise it. Handle it like 403; the
                sources do not agree where the line is. The key is wrong, belongs to the other environment or does not
                allow the operation. The documented sample has no `message`.
            NotFound: No such record in this environment. A record of the other environment is not found either.
            RateLimited: Too many requests. Neither the limits nor any header about waiting is documented; wait longer
                after each attempt.
            ServerError: A fault on the server's side. A create may or may not have happened. The body is not
                documented and need not be JSON.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.creem.io/api-reference/endpoint/get-product
        """
        return self._execute(PRODUCTS_GET, locals())

    def create(
        self,
        *,
        name: str,
        description: str,
        price: int,
        currency: CurrencyValue,
        billing_type: BillingTypeValue,
        billing_period: BillingPeriodValue | Unset = UNSET,
        tax_mode: TaxModeValue | Unset = UNSET,
        tax_category: TaxCategoryValue | Unset = UNSET,
        image_url: str | Unset = UNSET,
        default_success_url: str | Unset = UNSET,
        custom_fields: Sequence[params.CustomFieldInput] | Unset = UNSET,
        abandoned_cart_recovery_enabled: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Product:
        """Create a product with its price.

        Creates a product together with its only price and returns it with status 200. The product is final for the
        API: changing or archiving it and attaching features are done in the dashboard, and so is setting a trial. Not
        safe to repeat: each successful call makes another product. When the outcome of a call is unknown, look for
        the product with a search before trying again.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            name: Name that buyers see.
            description: Short text about the product that buyers see. Required; send real text, as it is not known
                whether an empty one is accepted.
            price: Price per billing period, or once for a one-time product, in cents of `currency` (1000 is 10.00).
                Either 0, which makes the product free, or at least 100. In the currency's minor unit (cents for USD);
                currency: `currency`. Limits: at least 0.
            currency: Currency of `price`. Only `EUR` and `USD` can be sold in.
            billing_type: Whether the buyer pays once (`onetime`) or again each period (`recurring`).
            billing_period: How often a recurring product is charged. Required, and not `once`, when `billing_type` is
                `recurring`; leave it out for a one-time product.
            tax_mode: Whether `price` contains tax (`inclusive`) or tax is added to it (`exclusive`). What applies
                when it is left out is not documented.
            tax_category: Kind of goods, which decides the tax rules. What applies when it is left out is not
                documented.
            image_url: Public address of the product's picture, a PNG or JPG file.
            default_success_url: Address a buyer is sent to after paying, unless the checkout names another.
            custom_fields: Extra questions to ask the buyer at checkout, at most 3, each with a `key` of its own.
                Limits: at most 3 items.
            abandoned_cart_recovery_enabled: Whether buyers who leave a checkout unfinished get reminder mails. The
                server takes false when it is left out.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The request is malformed, fails validation or duplicates an existing resource. `message` lists
                the findings.
            AuthenticationError: The key is missing, or the server does not recognise it. Handle it like 403; the
                sources do not agree where the line is. The key is wrong, belongs to the other environment or does not
                allow the operation. The documented sample has no `message`.
            RateLimited: Too many requests. Neither the limits nor any header about waiting is documented; wait longer
                after each attempt.
            ServerError: A fault on the server's side. A create may or may not have happened. The body is not
                documented and need not be JSON.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.creem.io/api-reference/endpoint/create-product
        """
        return self._execute(PRODUCTS_CREATE, locals())

    def search(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Product, ProductPage]:
        """List the products of the store, page by page.

        Returns one page of products and where it stands in the whole list. The order is not documented, and there are
        no filters. Go on with `pagination.next_page` until it is null. Products made or archived between two calls
        can shift the pages.

        Changes nothing at the provider; passing failures are retried.

        Args:
            page_number: Page to return, counted from 1. The server takes 1 when it is left out. Limits: at least 1.
            page_size: How many items a page holds at most. The server takes 10 when it is left out. The largest size
                the server accepts is not documented. Limits: at least 1.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages.

        Raises:
            BadRequest: The request is malformed, fails validation or duplicates an existing resource. `message` lists
                the findings.
            AuthenticationError: The key is missing, or the server does not recognise it. Handle it like 403; the
                sources do not agree where the line is. The key is wrong, belongs to the other environment or does not
                allow the operation. The documented sample has no `message`.
            RateLimited: Too many requests. Neither the limits nor any header about waiting is documented; wait longer
                after each attempt.
            ServerError: A fault on the server's side. A create may or may not have happened. The body is not
                documented and need not be JSON.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.creem.io/api-reference/endpoint/search-products
        """
        return self._list(PRODUCTS_SEARCH, PRODUCTS_SEARCH_PAGES, locals())


class AsyncProducts(AsyncResource):
    """What a store sells. Each product has one price, made of `price`, `currency`, `billing_type` and `billing_period`.

    The methods are those of `Products`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    get = in_async(Products.get)
    create = in_async(Products.create)
    search = in_async_pages(Products.search)


products_get = Endpoint(PRODUCTS_GET, Products.get)
products_create = Endpoint(PRODUCTS_CREATE, Products.create)
products_search = ListEndpoint(PRODUCTS_SEARCH, PRODUCTS_SEARCH_PAGES, Products.search)
