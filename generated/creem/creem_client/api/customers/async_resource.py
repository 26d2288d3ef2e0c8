"""Who buys. A customer appears with the first payment, or is created ahead of it; customers cannot be deleted."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from billfold_core.client import AsyncClient
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.pages import AsyncPager
from billfold_core.unset import UNSET, Unset

from . import (
    customers_create,
    customers_create_portal_link,
    customers_get,
    customers_list,
    customers_list_licenses,
    customers_list_orders,
    customers_list_subscriptions,
    customers_update,
)

if TYPE_CHECKING:
    from ...models.customer import Customer
    from ...models.customer_page import CustomerPage
    from ...models.customer_portal_link import CustomerPortalLink
    from ...models.license_ import License
    from ...models.license_page import LicensePage
    from ...models.order import Order
    from ...models.order_page import OrderPage
    from ...models.subscription import Subscription
    from ...models.subscription_page import SubscriptionPage


class AsyncCustomers:
    """Who buys. A customer appears with the first payment, or is created ahead of it; customers cannot be deleted."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Customer, CustomerPage]:
        """List the customers of the store, page by page.

        Returns one page of customers and where it stands in the whole list. The order is not documented, and there
        are no filters. Go on with `pagination.next_page` until it is null. Customers who appear between two calls can
        shift the pages.

        Changes nothing at the provider; passing failures are retried.

        Args:
            page_number: Page to return, counted from 1. The server takes 1 when it is left out. Limits: at least 1.
            page_size: How many items a page holds at most. The server takes 50 when it is left out. The largest size
                the server accepts is not documented. Limits: at least 1.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `async for`; `.pages()` gives the pages.

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

        Source: https://docs.creem.io/api-reference/endpoint/list-customers
        """
        call = customers_list.call(page_number=page_number, page_size=page_size)
        return AsyncPager(self._client, call, customers_list.PAGINATION, options)

    def list_orders(
        self,
        id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Order, OrderPage]:
        """List one customer's orders, page by page.

        Returns one page of the customer's orders and where it stands in the whole list. The order of the rows is not
        documented, and there are no filters. Go on with `pagination.next_page` until it is null. An unknown customer
        is answered with 404.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the customer, as `id` of a customer gives it. Begins with `cust_` as a rule; do not check for
                it.
            page_number: Page to return, counted from 1. The server takes 1 when it is left out. Limits: at least 1.
            page_size: How many items a page holds at most. The server takes 10 when it is left out. The largest size
                the server accepts is not documented. Limits: at least 1.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `async for`; `.pages()` gives the pages.

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

        Source: https://docs.creem.io/api-reference/endpoint/list-customer-orders
        """
        call = customers_list_orders.call(id, page_number=page_number, page_size=page_size)
        return AsyncPager(self._client, call, customers_list_orders.PAGINATION, options)

    def list_subscriptions(
        self,
        id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Subscription, SubscriptionPage]:
        """List one customer's subscriptions, page by page.

        Returns one page of the customer's subscriptions and where it stands in the whole list. The order of the rows
        is not documented, and there are no filters: look at `status` of each row. Go on with `pagination.next_page`
        until it is null. An unknown customer is answered with 404.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the customer, as `id` of a customer gives it. Begins with `cust_` as a rule; do not check for
                it.
            page_number: Page to return, counted from 1. The server takes 1 when it is left out. Limits: at least 1.
            page_size: How many items a page holds at most. The server takes 10 when it is left out. The largest size
                the server accepts is not documented. Limits: at least 1.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `async for`; `.pages()` gives the pages.

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

        Source: https://docs.creem.io/api-reference/endpoint/list-customer-subscriptions
        """
        call = customers_list_subscriptions.call(id, page_number=page_number, page_size=page_size)
        return AsyncPager(self._client, call, customers_list_subscriptions.PAGINATION, options)

    def list_licenses(
        self,
        id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[License, LicensePage]:
        """List one customer's licence keys, page by page.

        Returns one page of the customer's licence keys and where it stands in the whole list. The rows hold the keys
        themselves, so keep them out of logs. The order of the rows is not documented, and there are no filters. Go on
        with `pagination.next_page` until it is null. An unknown customer is answered with 404.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the customer, as `id` of a customer gives it. Begins with `cust_` as a rule; do not check for
                it.
            page_number: Page to return, counted from 1. The server takes 1 when it is left out. Limits: at least 1.
            page_size: How many items a page holds at most. The server takes 10 when it is left out. The largest size
                the server accepts is not documented. Limits: at least 1.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `async for`; `.pages()` gives the pages.

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

        Source: https://docs.creem.io/api-reference/endpoint/list-customer-licenses
        """
        call = customers_list_licenses.call(id, page_number=page_number, page_size=page_size)
        return AsyncPager(self._client, call, customers_list_licenses.PAGINATION, options)

    async def get(
        self,
        *,
        customer_id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Customer:
        """Read one customer by id or by mail address.

        Returns the customer that `customer_id` or `email` names. Give exactly one of the two; both travel in the
        query string. Neither the schema nor this client can express that rule: what the server does with both or with
        none is not documented. An unknown customer, or an id of the other environment, is answered with 404.

        Changes nothing at the provider; passing failures are retried.

        Args:
            customer_id: Id of the customer, as `id` of a customer gives it. Leave it out when `email` is given.
            email: Mail address of the customer. Leave it out when `customer_id` is given.
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

        Source: https://docs.creem.io/api-reference/endpoint/get-customer
        """
        call = customers_get.call(customer_id=customer_id, email=email)
        return await self._client.execute(call, options)

    async def create(
        self,
        *,
        email: str,
        name: str,
        metadata: Mapping[str, str | Decimal | int | None] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Customer:
        """Create a customer ahead of any purchase.

        Creates a customer and returns it with status 200. What happens with a mail address that already has a
        customer is not documented; a duplicate is most likely refused with 400, so look the address up first. Not
        safe to repeat when the outcome of a call is unknown.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            email: Mail address. It cannot be changed later through the API.
            name: Full name.
            metadata: Your own values to keep with the customer.
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

        Source: https://docs.creem.io/api-reference/endpoint/create-customer
        """
        call = customers_create.call(email=email, name=name, metadata=metadata)
        return await self._client.execute(call, options)

    async def update(
        self,
        *,
        customer_id: str,
        name: str | Unset = UNSET,
        metadata: Mapping[str, str | Decimal | int | None] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Customer:
        """Change a customer's name or metadata.

        Changes the fields that are given and returns the customer. The id travels in the body, not in the path. The
        mail address cannot be changed. Whether `metadata` replaces the stored map or is merged into it is not
        documented: send the whole map, and read it back.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the same values are set again;
        nothing else happens.

        Args:
            customer_id: Id of the customer to change.
            name: New full name.
            metadata: New values of your own. Whether they replace the stored map or are merged into it is not
                documented; send the whole map.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
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

        Source: https://docs.creem.io/api-reference/endpoint/update-customer
        """
        call = customers_update.call(customer_id=customer_id, name=name, metadata=metadata)
        return await self._client.execute(call, options)

    async def create_portal_link(
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

        Source: https://docs.creem.io/api-reference/endpoint/create-customer-billing
        """
        call = customers_create_portal_link.call(customer_id=customer_id)
        return await self._client.execute(call, options)
