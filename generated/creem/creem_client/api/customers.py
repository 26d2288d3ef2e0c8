# Generated from specs/creem/resources/customers.yaml. Do not edit.
"""Who buys. A customer appears with the first payment, or is created ahead of it; customers cannot be deleted."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .customers_tables import (
    CUSTOMERS_CREATE,
    CUSTOMERS_CREATE_PORTAL_LINK,
    CUSTOMERS_GET,
    CUSTOMERS_LIST,
    CUSTOMERS_LIST_LICENSES,
    CUSTOMERS_LIST_LICENSES_PAGES,
    CUSTOMERS_LIST_ORDERS,
    CUSTOMERS_LIST_ORDERS_PAGES,
    CUSTOMERS_LIST_PAGES,
    CUSTOMERS_LIST_SUBSCRIPTIONS,
    CUSTOMERS_LIST_SUBSCRIPTIONS_PAGES,
    CUSTOMERS_UPDATE,
)

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.customer import Customer
    from ..models.customer_page import CustomerPage
    from ..models.customer_portal_link import CustomerPortalLink
    from ..models.license_ import License
    from ..models.license_page import LicensePage
    from ..models.order import Order
    from ..models.order_page import OrderPage
    from ..models.subscription import Subscription
    from ..models.subscription_page import SubscriptionPage


class Customers(SyncResource):
    """Who buys. A customer appears with the first payment, or is created ahead of it; customers cannot be deleted."""

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Customer, CustomerPage]:
        """List the customers of the store, page by page.

        Returns the customers. The order is not documented, and there are no filters. Customers who appear between two
        calls can shift the pages.

        Changes nothing at the provider; passing failures are retried.

        Args:
            page_number: Page to return, counted from 1. The server takes 1 when it is left out.
            page_size: How many items a page holds at most. The server takes 50 when it is left out. The largest size
                the server accepts is not documented. Limits: at least 1.
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
            for item in creem.customers.list():
                print(item)
            ```

        Source: https://docs.creem.io/api-reference/endpoint/list-customers
        """
        return self._list(CUSTOMERS_LIST, CUSTOMERS_LIST_PAGES, locals())

    def list_orders(
        self,
        id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Order, OrderPage]:
        """List one customer's orders, page by page.

        Returns the customer's orders. The order of the rows is not documented, and there are no filters. An unknown
        customer is answered with 404.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the customer, as `id` of a customer gives it. Begins with `cust_` as a rule; do not check for
                it.
            page_number: Page to return, counted from 1. The server takes 1 when it is left out.
            page_size: How many items a page holds at most. The server takes 10 when it is left out. The largest size
                the server accepts is not documented. Limits: at least 1.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in creem.customers.list_orders("cust_123"):
                print(item)
            ```

        Source: https://docs.creem.io/api-reference/endpoint/list-customer-orders
        """
        return self._list(CUSTOMERS_LIST_ORDERS, CUSTOMERS_LIST_ORDERS_PAGES, locals())

    def list_subscriptions(
        self,
        id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Subscription, SubscriptionPage]:
        """List one customer's subscriptions, page by page.

        Returns the customer's subscriptions. The order of the rows is not documented, and there are no filters: look
        at `status` of each row. An unknown customer is answered with 404.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the customer, as `id` of a customer gives it. Begins with `cust_` as a rule; do not check for
                it.
            page_number: Page to return, counted from 1. The server takes 1 when it is left out.
            page_size: How many items a page holds at most. The server takes 10 when it is left out. The largest size
                the server accepts is not documented. Limits: at least 1.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in creem.customers.list_subscriptions("cust_123"):
                print(item)
            ```

        Source: https://docs.creem.io/api-reference/endpoint/list-customer-subscriptions
        """
        return self._list(CUSTOMERS_LIST_SUBSCRIPTIONS, CUSTOMERS_LIST_SUBSCRIPTIONS_PAGES, locals())

    def list_licenses(
        self,
        id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[License, LicensePage]:
        """List one customer's licence keys, page by page.

        Returns the customer's licence keys. The rows hold the keys themselves, so keep them out of logs. The order of
        the rows is not documented, and there are no filters. An unknown customer is answered with 404.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the customer, as `id` of a customer gives it. Begins with `cust_` as a rule; do not check for
                it.
            page_number: Page to return, counted from 1. The server takes 1 when it is left out.
            page_size: How many items a page holds at most. The server takes 10 when it is left out. The largest size
                the server accepts is not documented. Limits: at least 1.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in creem.customers.list_licenses("cust_123"):
                print(item)
            ```

        Source: https://docs.creem.io/api-reference/endpoint/list-customer-licenses
        """
        return self._list(CUSTOMERS_LIST_LICENSES, CUSTOMERS_LIST_LICENSES_PAGES, locals())

    def get(
        self,
        *,
        customer_id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Customer:
        """Read one customer by id or by mail address.

        Returns the customer that `customer_id` or `email` names. Give exactly one of the two; both travel in the
        query string. What the server does with both or with none is not documented, so the client refuses it. An
        unknown customer, or an id of the other environment, is answered with 404.

        Changes nothing at the provider; passing failures are retried.

        Args:
            customer_id: Id of the customer, as `id` of a customer gives it. Leave it out when `email` is given.
            email: Mail address of the customer. Leave it out when `customer_id` is given.
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
            creem.customers.get(customer_id="customer_id_1")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/get-customer
        """
        return self._execute(CUSTOMERS_GET, locals())

    def create(
        self,
        *,
        email: str,
        name: str,
        external_id: str | Unset = UNSET,
        metadata: Mapping[str, str | Decimal | int | None] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Customer:
        """Create a customer ahead of any purchase.

        Creates a customer and returns it with status 200. What happens with a mail address that already has a
        customer is not documented; a duplicate is most likely refused with 400, so look the address up first. Not
        safe to repeat when the outcome of a call is unknown.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            email: Mail address, unique in the store. It is kept in lower case.
            name: Full name.
            external_id: Your own id of the customer, unique in the store: letters, digits, `_` and `-`. Limits: at
                most 255 characters.
            metadata: Your own values to keep with the customer.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.customers.create(email="ada@example.com", name="Ada Lovelace")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/create-customer
        """
        return self._execute(CUSTOMERS_CREATE, locals())

    def update(
        self,
        *,
        customer_id: str,
        name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        metadata: Mapping[str, str | Decimal | int | None] | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Customer:
        """Change a customer.

        Changes the fields that are given and returns the customer. The id travels in the body, not in the path. A
        mail address that another customer has is refused; what a taken `external_id` is answered with is not
        documented. Whether `metadata` replaces the stored map or is merged into it is not documented: send the whole
        map, and read it back.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the same values are set again;
        nothing else happens.

        Args:
            customer_id: Id of the customer to change.
            name: New full name.
            email: New mail address, unique in the store. It is kept in lower case.
            external_id: Your own id of the customer, unique in the store: letters, digits, `_` and `-`. Null takes it
                away. Limits: at most 255 characters.
            metadata: New values of your own. Null takes all away. Whether they replace the stored map or are merged
                into it is not documented; send the whole map.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The mail address, or the `external_id`, belongs to another customer.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.customers.update(customer_id="cust_1234567890")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/update-customer
        """
        return self._execute(CUSTOMERS_UPDATE, locals())

    def create_portal_link(
        self,
        *,
        customer_id: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerPortalLink:
        """Create a link to a customer's billing portal.

        Returns the address of a page where this one customer manages billing, subscriptions and payment methods.
        Whoever has the link acts as the customer: send it to nobody else, and make a new one for each visit. How long
        it lives is not documented.

        Never repeated once it may have reached the provider: a second one makes another link, and whoever has a link
        acts as the customer.

        Args:
            customer_id: Id of the customer.
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
            creem.customers.create_portal_link(customer_id="cust_1234567890")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/create-customer-billing
        """
        return self._execute(CUSTOMERS_CREATE_PORTAL_LINK, locals())


class AsyncCustomers(AsyncResource):
    """Who buys. A customer appears with the first payment, or is created ahead of it; customers cannot be deleted.

    The methods are those of `Customers`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Customers.list)
    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Customer, CustomerPage]:
        return self._list(CUSTOMERS_LIST, CUSTOMERS_LIST_PAGES, locals())

    @documented_by(Customers.list_orders)
    def list_orders(
        self,
        id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Order, OrderPage]:
        return self._list(CUSTOMERS_LIST_ORDERS, CUSTOMERS_LIST_ORDERS_PAGES, locals())

    @documented_by(Customers.list_subscriptions)
    def list_subscriptions(
        self,
        id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Subscription, SubscriptionPage]:
        return self._list(CUSTOMERS_LIST_SUBSCRIPTIONS, CUSTOMERS_LIST_SUBSCRIPTIONS_PAGES, locals())

    @documented_by(Customers.list_licenses)
    def list_licenses(
        self,
        id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[License, LicensePage]:
        return self._list(CUSTOMERS_LIST_LICENSES, CUSTOMERS_LIST_LICENSES_PAGES, locals())

    @documented_by(Customers.get)
    async def get(
        self,
        *,
        customer_id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Customer:
        return await self._execute(CUSTOMERS_GET, locals())

    @documented_by(Customers.create)
    async def create(
        self,
        *,
        email: str,
        name: str,
        external_id: str | Unset = UNSET,
        metadata: Mapping[str, str | Decimal | int | None] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Customer:
        return await self._execute(CUSTOMERS_CREATE, locals())

    @documented_by(Customers.update)
    async def update(
        self,
        *,
        customer_id: str,
        name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        metadata: Mapping[str, str | Decimal | int | None] | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Customer:
        return await self._execute(CUSTOMERS_UPDATE, locals())

    @documented_by(Customers.create_portal_link)
    async def create_portal_link(
        self,
        *,
        customer_id: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerPortalLink:
        return await self._execute(CUSTOMERS_CREATE_PORTAL_LINK, locals())


customers_list: Final = ListEndpoint(CUSTOMERS_LIST, CUSTOMERS_LIST_PAGES, Customers.list)
customers_list_orders: Final = ListEndpoint(CUSTOMERS_LIST_ORDERS, CUSTOMERS_LIST_ORDERS_PAGES, Customers.list_orders)
customers_list_subscriptions: Final = ListEndpoint(
    CUSTOMERS_LIST_SUBSCRIPTIONS, CUSTOMERS_LIST_SUBSCRIPTIONS_PAGES, Customers.list_subscriptions
)
customers_list_licenses: Final = ListEndpoint(CUSTOMERS_LIST_LICENSES, CUSTOMERS_LIST_LICENSES_PAGES, Customers.list_licenses)
customers_get: Final = Endpoint(CUSTOMERS_GET, Customers.get)
customers_create: Final = Endpoint(CUSTOMERS_CREATE, Customers.create)
customers_update: Final = Endpoint(CUSTOMERS_UPDATE, Customers.update)
customers_create_portal_link: Final = Endpoint(CUSTOMERS_CREATE_PORTAL_LINK, Customers.create_portal_link)
