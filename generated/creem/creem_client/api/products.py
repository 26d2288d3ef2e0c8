# Generated from specs/creem/resources/products.yaml. Do not edit.
"""What a store sells. Each product has one price, made of `price`, `currency`, `billing_type` and `billing_period`."""

# What is deprecated is defined here, and named once more as a value, which is no use of it.
# pyright: reportDeprecated=false

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from billfold_core.former_names import deprecated
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .products_tables import (
    PRODUCTS_ARCHIVE,
    PRODUCTS_CREATE,
    PRODUCTS_GET,
    PRODUCTS_GET_BY_QUERY,
    PRODUCTS_SEARCH,
    PRODUCTS_SEARCH_PAGES,
    PRODUCTS_UPDATE,
)

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from .. import params
    from ..models.billing_period import BillingPeriodValue
    from ..models.billing_type import BillingTypeValue
    from ..models.currency import CurrencyValue
    from ..models.product import Product
    from ..models.product_page import ProductPage
    from ..models.product_status import ProductStatusValue
    from ..models.recurring_interval import RecurringIntervalValue
    from ..models.tax_category import TaxCategoryValue
    from ..models.tax_mode import TaxModeValue


class Products(SyncResource):
    """What a store sells. Each product has one price, made of `price`, `currency`, `billing_type` and `billing_period`."""

    @deprecated("products.get_by_query is deprecated: use products.get")
    def get_by_query(
        self,
        product_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Product:
        """Read one product by its id, in the old form.

        Deprecated: use `products.get`. Returns the product that `product_id` names, with the id in the query string.
        The provider's later documents do not have this form any more; whether the server still takes it is not known,
        so use it against an old server only.

        Changes nothing at the provider; passing failures are retried.

        Args:
            product_id: Id of the product, as `id` of a product gives it. Begins with `prod_` as a rule; do not check
                for it.
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
            creem.products.get_by_query("prod_123")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/get-product
        """
        return self._execute(PRODUCTS_GET_BY_QUERY, locals())

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
        image_urls: Sequence[str] | Unset = UNSET,
        recurring_interval: RecurringIntervalValue | Unset = UNSET,
        recurring_interval_count: int | Unset = UNSET,
        business_net_pricing: bool | Unset = UNSET,
        pay_what_you_want: bool | Unset = UNSET,
        suggested_price: int | Unset = UNSET,
        trial_period_days: int | Unset = UNSET,
        trial_price: int | Unset = UNSET,
        usage_prices: Sequence[params.UsagePriceInput] | Unset = UNSET,
        features: Sequence[params.ProductFeatureInput] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Product:
        """Create a product with its price.

        Creates a product together with its only price and returns it with status 200. The call carries a key. Repeat
        it with the same key for the same product only, and soon: after a longer while look for the product with a
        search first.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried. If an
        earlier attempt arrived: the first product comes back. How long its key is remembered, and what it is answered
        with beside another product, is not documented.

        Args:
            name: Name that buyers see.
            description: Short text about the product that buyers see. Required; send real text, as it is not known
                whether an empty one is accepted.
            price: Price per billing period, or once for a one-time product, in cents of `currency` (1000 is 10.00).
                Either 0, which makes the product free, or at least 100. Limits: at least 0.
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
            abandoned_cart_recovery_enabled: Whether buyers who leave a checkout unfinished get reminder mails. The
                server takes false when it is left out.
            image_urls: Public addresses of pictures, at most 8. The first one is the cover and is used instead of
                `image_url`.
            recurring_interval: Unit of a `custom` period. Required with it, and not taken with any other.
            recurring_interval_count: How many units a `custom` period has, at most 365 days, 52 weeks, 24 months or 3
                years. Required with it, and not taken with any other. Limits: at least 1.
            business_net_pricing: Whether a business buyer with a valid VAT number pays `price` less the tax in it.
                For one-time products whose price contains tax only. The server takes false when it is left out.
            pay_what_you_want: Whether the buyer chooses the price, with `price` as the least. For one-time products
                only.
            suggested_price: What the page proposes when the buyer chooses the price, in cents of `currency`. Not
                below `price`; ignored without `pay_what_you_want`. Limits: at least 0.
            trial_period_days: How many whole days the first, free or cheaper, period of a recurring product has.
                Limits: at least 1.
            trial_price: What the trial costs, in cents of `currency`: at least 100, and below `price`. Needs a trial.
                0, or leaving it out, makes the trial free. Limits: at least 0.
            usage_prices: Prices of what is counted by meters, for recurring products only. At most one a meter.
            features: Credits that a buyer gets. Features of other kinds are attached in the dashboard.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.products.create(
                name="Name",
                description="Description",
                price=1000,
                currency="EUR",
                billing_type="recurring",
                billing_period="every-day",
            )
            ```

        Source: https://docs.creem.io/api-reference/endpoint/create-product
        """
        return self._execute(PRODUCTS_CREATE, locals())

    def search(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        status: ProductStatusValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Product, ProductPage]:
        """List the products of the store, page by page.

        Returns the products. The order is not documented. Without `status`, which products come is not documented
        either: name it where archived ones must be missing, or must be there. Products made or archived between two
        calls can shift the pages.

        Changes nothing at the provider; passing failures are retried.

        Args:
            page_number: Page to return, counted from 1. The server takes 1 when it is left out.
            page_size: How many items a page holds at most. The server takes 10 when it is left out. The largest size
                the server accepts is not documented. Limits: at least 1.
            status: Only products in this state.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in creem.products.search():
                print(item)
            ```

        Source: https://docs.creem.io/api-reference/endpoint/search-products
        """
        return self._list(PRODUCTS_SEARCH, PRODUCTS_SEARCH_PAGES, locals())

    def get(
        self,
        product_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Product:
        """Read one product by its id.

        Returns the product, on sale or archived. An unknown id, or an id of the other environment, is answered with
        404.

        Changes nothing at the provider; passing failures are retried.

        Args:
            product_id: Id of the product, as `product_id` of a product gives it. Begins with `prod_` as a rule; do
                not check for it. Limits: not empty.
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
            creem.products.get("prod_123")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/get-product
        """
        return self._execute(PRODUCTS_GET, locals())

    def archive(
        self,
        product_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Product:
        """Take a product off sale, for good.

        Sets `status` to `archived` and returns the product; it is not deleted. Nobody can buy it any more, while
        orders and subscriptions keep it. No operation puts it on sale again.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the product is archived already
        and stays so; what is answered then is not documented.

        Args:
            product_id: Id of the product, as `product_id` of a product gives it. Begins with `prod_` as a rule; do
                not check for it. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.products.archive("prod_123")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/archive-product
        """
        return self._execute(PRODUCTS_ARCHIVE, locals())

    def update(
        self,
        product_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        price: int | Unset = UNSET,
        currency: CurrencyValue | Unset = UNSET,
        billing_type: BillingTypeValue | Unset = UNSET,
        billing_period: BillingPeriodValue | Unset = UNSET,
        tax_mode: TaxModeValue | Unset = UNSET,
        image_url: str | Unset = UNSET,
        default_success_url: str | Unset = UNSET,
        image_urls: Sequence[str] | Unset = UNSET,
        recurring_interval: RecurringIntervalValue | Unset = UNSET,
        recurring_interval_count: int | Unset = UNSET,
        business_net_pricing: bool | Unset = UNSET,
        pay_what_you_want: bool | Unset = UNSET,
        suggested_price: int | Unset = UNSET,
        trial_period_days: int | None | Unset = UNSET,
        trial_price: int | None | Unset = UNSET,
        usage_prices: Sequence[params.UsagePriceInput] | Unset = UNSET,
        features: Sequence[params.ProductFeatureInput] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Product:
        """Change a product.

        Changes the fields that are given and returns the product; fields that are left out stay. A new `price` makes
        a new price, and subscriptions that run most likely keep theirs. `usage_prices` and `features` are each the
        whole set after the call: rows whose `product_id` is not repeated are gone, an empty list takes all away. Tax
        category, questions, reminder mails and status cannot be changed here. Not safe to repeat: a changed price may
        be made again, and rows without `product_id` are made anew each time. When the outcome of a call is unknown,
        read the product before trying again.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            product_id: Id of the product, as `product_id` of a product gives it. Begins with `prod_` as a rule; do
                not check for it. Limits: not empty.
            name: New name that buyers see.
            description: New short text about the product.
            price: New price per billing period, or once for a one-time product, in cents of the product's currency.
                Either 0 or at least 100. Makes a new price; subscriptions that run most likely keep theirs. Limits: at
                least 0.
            currency: New currency of the price. Only `EUR` and `USD` can be sold in.
            billing_type: Whether the buyer pays once or again each period. `onetime` takes the trial away.
            billing_period: How often a recurring product is charged from now on.
            tax_mode: Whether `price` contains tax or tax is added to it.
            image_url: Public address of the product's picture, a PNG or JPG file.
            default_success_url: Address a buyer is sent to after paying, unless the checkout names another.
            image_urls: Public addresses of pictures, at most 8. The first one is the cover and is used instead of
                `image_url`. An empty list takes all away.
            recurring_interval: Unit of a `custom` period. Required with it, and not taken with any other.
            recurring_interval_count: How many units a `custom` period has, at most 365 days, 52 weeks, 24 months or 3
                years. Required with it, and not taken with any other. Limits: at least 1.
            business_net_pricing: Whether a business buyer with a valid VAT number pays `price` less the tax in it.
                For one-time products whose price contains tax only.
            pay_what_you_want: Whether the buyer chooses the price, with `price` as the least. For one-time products
                only.
            suggested_price: What the page proposes when the buyer chooses the price, in cents of `currency`. Not
                below `price`; ignored without `pay_what_you_want`. Limits: at least 0.
            trial_period_days: How many whole days the first, free or cheaper, period of a recurring product has. Null
                takes the trial away, and its price with it. Limits: at least 1.
            trial_price: What the trial costs, in cents of `currency`: at least 100, and below `price`. Needs a trial.
                Null or 0 makes the trial free. Limits: at least 0.
            usage_prices: Prices of what is counted by meters, for recurring products only: the whole set after the
                call. An empty list takes all away.
            features: Credits that a buyer gets: the whole set after the call. Features of other kinds stay as they
                are.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.products.update("prod_123")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/update-product
        """
        return self._execute(PRODUCTS_UPDATE, locals())


class AsyncProducts(AsyncResource):
    """What a store sells. Each product has one price, made of `price`, `currency`, `billing_type` and `billing_period`.

    The methods are those of `Products`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @deprecated("products.get_by_query is deprecated: use products.get")
    @documented_by(Products.get_by_query)
    async def get_by_query(
        self,
        product_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Product:
        return await self._execute(PRODUCTS_GET_BY_QUERY, locals())

    @documented_by(Products.create)
    async def create(
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
        image_urls: Sequence[str] | Unset = UNSET,
        recurring_interval: RecurringIntervalValue | Unset = UNSET,
        recurring_interval_count: int | Unset = UNSET,
        business_net_pricing: bool | Unset = UNSET,
        pay_what_you_want: bool | Unset = UNSET,
        suggested_price: int | Unset = UNSET,
        trial_period_days: int | Unset = UNSET,
        trial_price: int | Unset = UNSET,
        usage_prices: Sequence[params.UsagePriceInput] | Unset = UNSET,
        features: Sequence[params.ProductFeatureInput] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Product:
        return await self._execute(PRODUCTS_CREATE, locals())

    @documented_by(Products.search)
    def search(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        status: ProductStatusValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Product, ProductPage]:
        return self._list(PRODUCTS_SEARCH, PRODUCTS_SEARCH_PAGES, locals())

    @documented_by(Products.get)
    async def get(
        self,
        product_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Product:
        return await self._execute(PRODUCTS_GET, locals())

    @documented_by(Products.archive)
    async def archive(
        self,
        product_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Product:
        return await self._execute(PRODUCTS_ARCHIVE, locals())

    @documented_by(Products.update)
    async def update(
        self,
        product_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        price: int | Unset = UNSET,
        currency: CurrencyValue | Unset = UNSET,
        billing_type: BillingTypeValue | Unset = UNSET,
        billing_period: BillingPeriodValue | Unset = UNSET,
        tax_mode: TaxModeValue | Unset = UNSET,
        image_url: str | Unset = UNSET,
        default_success_url: str | Unset = UNSET,
        image_urls: Sequence[str] | Unset = UNSET,
        recurring_interval: RecurringIntervalValue | Unset = UNSET,
        recurring_interval_count: int | Unset = UNSET,
        business_net_pricing: bool | Unset = UNSET,
        pay_what_you_want: bool | Unset = UNSET,
        suggested_price: int | Unset = UNSET,
        trial_period_days: int | None | Unset = UNSET,
        trial_price: int | None | Unset = UNSET,
        usage_prices: Sequence[params.UsagePriceInput] | Unset = UNSET,
        features: Sequence[params.ProductFeatureInput] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Product:
        return await self._execute(PRODUCTS_UPDATE, locals())


products_get_by_query: Final = Endpoint(PRODUCTS_GET_BY_QUERY, Products.get_by_query)
products_create: Final = Endpoint(PRODUCTS_CREATE, Products.create)
products_search: Final = ListEndpoint(PRODUCTS_SEARCH, PRODUCTS_SEARCH_PAGES, Products.search)
products_get: Final = Endpoint(PRODUCTS_GET, Products.get)
products_archive: Final = Endpoint(PRODUCTS_ARCHIVE, Products.archive)
products_update: Final = Endpoint(PRODUCTS_UPDATE, Products.update)
