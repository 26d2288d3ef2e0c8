# Generated from specs/flowglad/resources/customers.yaml. Do not edit.
"""Who buys. Every path takes your own id of the customer, not Flowglad's; customers are archived, never deleted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    BOOLEAN,
    TEXT,
    Record,
    Sent,
    nullable,
    text,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from .. import params
    from ..models.customer import Customer
    from ..models.customer_billing import CustomerBilling
    from ..models.customer_created import CustomerCreated
    from ..models.customer_page import CustomerPage
    from ..models.customer_response import CustomerResponse
    from ..models.usage_balances_response import UsageBalancesResponse


def _read_customer_page(body: Any) -> CustomerPage:
    from ..models.customer_page import CustomerPage

    return CustomerPage.from_dict(body)


def _items_customer_page(page: CustomerPage) -> Sequence[Customer]:
    return page.data


def _read_customer_created(body: Any) -> CustomerCreated:
    from ..models.customer_created import CustomerCreated

    return CustomerCreated.from_dict(body)


def _read_customer_response(body: Any) -> CustomerResponse:
    from ..models.customer_response import CustomerResponse

    return CustomerResponse.from_dict(body)


def _read_customer_billing(body: Any) -> CustomerBilling:
    from ..models.customer_billing import CustomerBilling

    return CustomerBilling.from_dict(body)


def _read_usage_balances_response(body: Any) -> UsageBalancesResponse:
    from ..models.usage_balances_response import UsageBalancesResponse

    return UsageBalancesResponse.from_dict(body)


CUSTOMER_INPUT: Final = Record(
    {
        "email": TEXT,
        "name": TEXT,
        "externalId": text(least=1),
        "archived": BOOLEAN,
        "logoURL": nullable(TEXT),
        "iconURL": nullable(TEXT),
        "domain": nullable(TEXT),
        "userId": nullable(TEXT),
    },
    "email name externalId",
)
CUSTOMER_UPDATE_INPUT: Final = Record(
    {
        "email": TEXT,
        "name": TEXT,
        "archived": BOOLEAN,
        "logoURL": nullable(TEXT),
        "iconURL": nullable(TEXT),
        "domain": nullable(TEXT),
        "userId": nullable(TEXT),
    }
)

CUSTOMERS_LIST: Final = Operation(
    name="customers_list",
    method="GET",
    effect="read",
    decode=_read_customer_page,
    sent=Sent("/api/v1/customers", query=Record({"cursor": TEXT, "limit": whole(least=1)})),
)
CUSTOMERS_LIST_PAGES: Final = Pagination(
    style="cursor",
    position="cursor",
    size="limit",
    items=_items_customer_page,
    max_size=100,
    next=("nextCursor",),
    more=("hasMore",),
)
CUSTOMERS_CREATE: Final = Operation(
    name="customers_create",
    method="POST",
    effect="unsafe",
    decode=_read_customer_created,
    sent=Sent("/api/v1/customers", body=Record({"customer": CUSTOMER_INPUT}, "customer")),
)
CUSTOMERS_GET: Final = Operation(
    name="customers_get",
    method="GET",
    effect="read",
    decode=_read_customer_response,
    sent=Sent("/api/v1/customers/{external_id}"),
)
CUSTOMERS_UPDATE: Final = Operation(
    name="customers_update",
    method="PUT",
    effect="idempotent",
    decode=_read_customer_response,
    sent=Sent("/api/v1/customers/{external_id}", body=Record({"customer": CUSTOMER_UPDATE_INPUT}, "customer")),
)
CUSTOMERS_GET_BILLING: Final = Operation(
    name="customers_get_billing",
    method="GET",
    effect="read",
    decode=_read_customer_billing,
    sent=Sent("/api/v1/customers/{external_id}/billing"),
)
CUSTOMERS_GET_USAGE_BALANCES: Final = Operation(
    name="customers_get_usage_balances",
    method="GET",
    effect="read",
    decode=_read_usage_balances_response,
    sent=Sent("/api/v1/customers/{external_id}/usage-balances", query=Record({"subscriptionId": text(least=1)})),
)
CUSTOMERS_ARCHIVE: Final = Operation(
    name="customers_archive",
    method="POST",
    effect="idempotent",
    decode=_read_customer_response,
    sent=Sent("/api/v1/customers/{external_id}/archive", body=Record({})),
)


class Customers(SyncResource):
    """Who buys. Every path takes your own id of the customer, not Flowglad's; customers are archived, never deleted."""

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Customer, CustomerPage]:
        """List customers page by page.

        Gives the customers in the key's pricing model, oldest first. There are no filters; to find one by your own
        id, get it. Customers made while you page appear at the end. Whether archived customers are listed is not
        documented; look at `archived`. Send no query parameters but these two: on reads the server lets query
        parameters override others.

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
            for item in flowglad.customers.list():
                print(item)
            ```

        Source: https://docs.flowglad.com/api-reference/customer/list-customers
        """
        return self._list(CUSTOMERS_LIST, CUSTOMERS_LIST_PAGES, locals())

    def create(
        self,
        *,
        customer: params.CustomerInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerCreated:
        """Create a customer and put it on the default plan.

        Makes a customer and subscribes it to the default product of the pricing model. The answer is wrapped twice:
        `data` holds the customer and, when one was made, the subscription with its items. No other answer has this
        `data`. Not safe to repeat: there is no idempotency key; a second attempt ends in a conflict over
        `external_id`. After a failure whose outcome is not known, get the customer by that id.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            customer: The customer itself.
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
            flowglad.customers.create(
                customer={
                    "email": "ada@example.com",
                    "name": "Ada Lovelace",
                    "externalId": "user_42",
                },
            )
            ```

        Source: https://docs.flowglad.com/api-reference/customer/create-customer
        """
        return self._execute(CUSTOMERS_CREATE, locals())

    def get(
        self,
        external_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerResponse:
        """Get a customer by your own id.

        Gives one customer, wrapped in `customer`. It is found by `external_id`; Flowglad's id (cust_…) answers 404.
        An archived customer answers 404 too, because archiving frees its `external_id`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            external_id: Your own id of the customer, as it was given at its creation; not Flowglad's cust_…. It is
                percent-encoded in the address. Avoid `/` in such ids: whether the server finds a customer by one is not
                documented. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            flowglad.customers.get("cust_123")
            ```

        Source: https://docs.flowglad.com/api-reference/customer/get-customer
        """
        return self._execute(CUSTOMERS_GET, locals())

    def update(
        self,
        external_id: str,
        *,
        customer: params.CustomerUpdateInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerResponse:
        """Change a customer.

        Changes the fields that are sent and leaves the others as they are; the answer holds the whole customer. The
        id in the path decides, and the body has none. `external_id` and the billing address cannot be changed. To
        archive a customer, use `customers.archive`.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the same values are set again;
        nothing else happens.

        Args:
            external_id: Your own id of the customer, as it was given at its creation; not Flowglad's cust_…. It is
                percent-encoded in the address. Avoid `/` in such ids: whether the server finds a customer by one is not
                documented. Limits: not empty.
            customer: The customer's new values.
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
            flowglad.customers.update("cust_123", customer={})
            ```

        Source: https://docs.flowglad.com/api-reference/customer/update-customer
        """
        return self._execute(CUSTOMERS_UPDATE, locals())

    def get_billing(
        self,
        external_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerBilling:
        """Get everything about a customer's billing at once.

        Gives the customer with all its subscriptions, invoices, payment methods and purchases, the pricing model it
        buys from and the address of the billing portal. The answer is one object without a wrapper and without pages,
        so it grows with the customer's history. `subscriptions` has the ended ones too; those in force are in
        `current_subscriptions`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            external_id: Your own id of the customer, as it was given at its creation; not Flowglad's cust_…. It is
                percent-encoded in the address. Avoid `/` in such ids: whether the server finds a customer by one is not
                documented. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            flowglad.customers.get_billing("cust_123")
            ```

        Source: https://docs.flowglad.com/api-reference/customer/get-billing-details
        """
        return self._execute(CUSTOMERS_GET_BILLING, locals())

    def get_usage_balances(
        self,
        external_id: str,
        *,
        subscription_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> UsageBalancesResponse:
        """Get a customer's usage credit balances.

        Gives how many credits are left, one row per usage meter and subscription, all in one answer. Without
        `subscription_id` the rows are those of the subscriptions in force; with it, those of that subscription,
        whatever its status. A subscription of somebody else answers 404, a customer without a subscription in force
        an empty list.

        Changes nothing at the provider; passing failures are retried.

        Args:
            external_id: Your own id of the customer, as it was given at its creation; not Flowglad's cust_…. It is
                percent-encoded in the address. Avoid `/` in such ids: whether the server finds a customer by one is not
                documented. Limits: not empty.
            subscription_id: Identifier of one of the customer's subscriptions, sub_…. Only its balances are given
                then. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            flowglad.customers.get_usage_balances("cust_123")
            ```

        Source: https://docs.flowglad.com/api-reference/customer/get-usage-balances
        """
        return self._execute(CUSTOMERS_GET_USAGE_BALANCES, locals())

    def archive(
        self,
        external_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerResponse:
        """Archive a customer and cancel its subscriptions.

        Marks the customer as archived, cancels its running subscriptions at once and frees its `external_id` for a
        new customer. The data stays. Nothing takes it back. The answer holds the archived customer.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the customer is archived already
        and comes back unchanged. Once its `external_id` was given to another customer, that one may be archived.

        Args:
            external_id: Your own id of the customer, as it was given at its creation; not Flowglad's cust_…. It is
                percent-encoded in the address. Avoid `/` in such ids: whether the server finds a customer by one is not
                documented. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            flowglad.customers.archive("cust_123")
            ```

        Source: https://docs.flowglad.com/api-reference/customer/archive-customer
        """
        return self._execute(CUSTOMERS_ARCHIVE, locals())


class AsyncCustomers(AsyncResource):
    """Who buys. Every path takes your own id of the customer, not Flowglad's; customers are archived, never deleted.

    The methods are those of `Customers`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Customers.list)
    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Customer, CustomerPage]:
        return self._list(CUSTOMERS_LIST, CUSTOMERS_LIST_PAGES, locals())

    @documented_by(Customers.create)
    async def create(
        self,
        *,
        customer: params.CustomerInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerCreated:
        return await self._execute(CUSTOMERS_CREATE, locals())

    @documented_by(Customers.get)
    async def get(
        self,
        external_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerResponse:
        return await self._execute(CUSTOMERS_GET, locals())

    @documented_by(Customers.update)
    async def update(
        self,
        external_id: str,
        *,
        customer: params.CustomerUpdateInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerResponse:
        return await self._execute(CUSTOMERS_UPDATE, locals())

    @documented_by(Customers.get_billing)
    async def get_billing(
        self,
        external_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerBilling:
        return await self._execute(CUSTOMERS_GET_BILLING, locals())

    @documented_by(Customers.get_usage_balances)
    async def get_usage_balances(
        self,
        external_id: str,
        *,
        subscription_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> UsageBalancesResponse:
        return await self._execute(CUSTOMERS_GET_USAGE_BALANCES, locals())

    @documented_by(Customers.archive)
    async def archive(
        self,
        external_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerResponse:
        return await self._execute(CUSTOMERS_ARCHIVE, locals())


customers_list: Final = ListEndpoint(CUSTOMERS_LIST, CUSTOMERS_LIST_PAGES, Customers.list)
customers_create: Final = Endpoint(CUSTOMERS_CREATE, Customers.create)
customers_get: Final = Endpoint(CUSTOMERS_GET, Customers.get)
customers_update: Final = Endpoint(CUSTOMERS_UPDATE, Customers.update)
customers_get_billing: Final = Endpoint(CUSTOMERS_GET_BILLING, Customers.get_billing)
customers_get_usage_balances: Final = Endpoint(CUSTOMERS_GET_USAGE_BALANCES, Customers.get_usage_balances)
customers_archive: Final = Endpoint(CUSTOMERS_ARCHIVE, Customers.archive)
