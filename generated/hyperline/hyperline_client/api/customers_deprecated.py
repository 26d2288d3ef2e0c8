# Generated from specs/hyperline/resources/customers.yaml. Do not edit.
"""The deprecated of `customers`."""

# What is deprecated is defined here, and named once more as a value, which is no use of it.
# pyright: reportDeprecated=false

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from billfold_core.former_names import deprecated
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .customers_tables import CUSTOMERS_GET_V1, CUSTOMERS_LIST_V1, CUSTOMERS_LIST_V1_PAGES

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.customer import Customer
    from ..models.customer_page_v1 import CustomerPageV1
    from ..models.customer_status_filter_v1 import CustomerStatusFilterV1Value


class CustomersDeprecated(SyncResource):
    """The deprecated of `customers`."""

    @deprecated("customers.list_v1 is deprecated: use customers.list")
    def list_v1(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        status: CustomerStatusFilterV1Value | Unset = UNSET,
        id_in: Sequence[str] | Unset = UNSET,
        name: str | Unset = UNSET,
        name_not: str | Unset = UNSET,
        name_equals: str | Unset = UNSET,
        name_is_null: str | Unset = UNSET,
        name_is_not_null: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_starts_with: str | Unset = UNSET,
        name_end_with: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Customer, CustomerPageV1]:
        """List customers in their older form.

        Gives the customers with the fields that newer answers have dropped. Use `customers.list` instead.

        Nothing beyond the first 10,000 can be read: the server refuses it with status 400.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            status: Only customers of this status; `all` gives every one.
            id_in: Only the customers with these ids.
            name: Only items whose `name` is exactly this.
            name_not: Only items whose `name` is anything but this.
            name_equals: Only items whose `name` is exactly this. The same as the plain parameter.
            name_is_null: Only items whose `name` is not set. Send `true`.
            name_is_not_null: Only items whose `name` is set. Send `true`.
            name_contains: Only items whose `name` has this text somewhere in it.
            name_starts_with: Only items whose `name` begins with this text.
            name_end_with: Only items whose `name` ends with this text. Spelled `endWith`, without an s.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            PaginationError: There is more than the first 10,000 items, and no more can be read; `customers.list`
                reads further.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in hyperline.customers.list_v1():
                print(item)
            ```

        Source: https://docs.hyperline.co/api-reference/docs/authentication
        """
        return self._list(CUSTOMERS_LIST_V1, CUSTOMERS_LIST_V1_PAGES, locals())

    @deprecated("customers.get_v1 is deprecated: use customers.get")
    def get_v1(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Customer:
        """Get a customer in its older form.

        Reads one customer with the fields that newer answers have dropped. Use `customers.get` instead.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the customer. Begins with `cus_`; do not check its length.
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
            hyperline.customers.get_v1("cus_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(CUSTOMERS_GET_V1, locals())


class AsyncCustomersDeprecated(AsyncResource):
    """The deprecated of `customers`.

    The methods are those of `CustomersDeprecated`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @deprecated("customers.list_v1 is deprecated: use customers.list")
    @documented_by(CustomersDeprecated.list_v1)
    def list_v1(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        status: CustomerStatusFilterV1Value | Unset = UNSET,
        id_in: Sequence[str] | Unset = UNSET,
        name: str | Unset = UNSET,
        name_not: str | Unset = UNSET,
        name_equals: str | Unset = UNSET,
        name_is_null: str | Unset = UNSET,
        name_is_not_null: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_starts_with: str | Unset = UNSET,
        name_end_with: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Customer, CustomerPageV1]:
        return self._list(CUSTOMERS_LIST_V1, CUSTOMERS_LIST_V1_PAGES, locals())

    @deprecated("customers.get_v1 is deprecated: use customers.get")
    @documented_by(CustomersDeprecated.get_v1)
    async def get_v1(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Customer:
        return await self._execute(CUSTOMERS_GET_V1, locals())
