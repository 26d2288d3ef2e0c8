# Generated from specs/hyperline/resources/customers.yaml. Do not edit.
"""The lists of `customers`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .customers_tables import CUSTOMERS_LIST, CUSTOMERS_LIST_ARR_HISTORY, CUSTOMERS_LIST_ARR_HISTORY_PAGES, CUSTOMERS_LIST_PAGES

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.arr_entry import ArrEntry
    from ..models.arr_page import ArrPage
    from ..models.customer import Customer
    from ..models.customer_page import CustomerPage
    from ..models.customer_payment_type import CustomerPaymentTypeValue
    from ..models.customer_sort import CustomerSortValue
    from ..models.customer_status_filter import CustomerStatusFilterValue
    from ..models.customer_subscription_status import CustomerSubscriptionStatusValue
    from ..models.customer_type import CustomerTypeValue
    from ..models.sort_order import SortOrderValue


class CustomersLists(SyncResource):
    """The lists of `customers`."""

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        include_total: bool | Unset = UNSET,
        order: SortOrderValue | Unset = UNSET,
        sort: CustomerSortValue | Unset = UNSET,
        search: str | Unset = UNSET,
        segment_id: str | Unset = UNSET,
        custom_properties: Mapping[str, str] | Unset = UNSET,
        integration_entity_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        name_not: str | Unset = UNSET,
        name_equals: str | Unset = UNSET,
        name_is_null: str | Unset = UNSET,
        name_is_not_null: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_starts_with: str | Unset = UNSET,
        name_end_with: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        currency_not: str | Unset = UNSET,
        currency_equals: str | Unset = UNSET,
        currency_is_null: str | Unset = UNSET,
        currency_is_not_null: str | Unset = UNSET,
        currency_contains: str | Unset = UNSET,
        currency_starts_with: str | Unset = UNSET,
        currency_end_with: str | Unset = UNSET,
        country: str | Unset = UNSET,
        country_not: str | Unset = UNSET,
        country_equals: str | Unset = UNSET,
        country_is_null: str | Unset = UNSET,
        country_is_not_null: str | Unset = UNSET,
        country_contains: str | Unset = UNSET,
        country_starts_with: str | Unset = UNSET,
        country_end_with: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        external_id_not: str | Unset = UNSET,
        external_id_equals: str | Unset = UNSET,
        external_id_is_null: str | Unset = UNSET,
        external_id_is_not_null: str | Unset = UNSET,
        external_id_contains: str | Unset = UNSET,
        external_id_starts_with: str | Unset = UNSET,
        external_id_end_with: str | Unset = UNSET,
        billing_email: str | Unset = UNSET,
        billing_email_not: str | Unset = UNSET,
        billing_email_equals: str | Unset = UNSET,
        billing_email_is_null: str | Unset = UNSET,
        billing_email_is_not_null: str | Unset = UNSET,
        billing_email_contains: str | Unset = UNSET,
        billing_email_starts_with: str | Unset = UNSET,
        billing_email_end_with: str | Unset = UNSET,
        tax_id: str | Unset = UNSET,
        tax_id_not: str | Unset = UNSET,
        tax_id_equals: str | Unset = UNSET,
        tax_id_is_null: str | Unset = UNSET,
        tax_id_is_not_null: str | Unset = UNSET,
        tax_id_contains: str | Unset = UNSET,
        tax_id_starts_with: str | Unset = UNSET,
        tax_id_end_with: str | Unset = UNSET,
        invoicing_entity_id: str | Unset = UNSET,
        invoicing_entity_id_not: str | Unset = UNSET,
        invoicing_entity_id_equals: str | Unset = UNSET,
        invoicing_entity_id_is_null: str | Unset = UNSET,
        invoicing_entity_id_is_not_null: str | Unset = UNSET,
        invoicing_entity_id_contains: str | Unset = UNSET,
        invoicing_entity_id_starts_with: str | Unset = UNSET,
        invoicing_entity_id_end_with: str | Unset = UNSET,
        created_at: datetime | Unset = UNSET,
        created_at_not: datetime | Unset = UNSET,
        created_at_equals: datetime | Unset = UNSET,
        created_at_is_null: str | Unset = UNSET,
        created_at_is_not_null: str | Unset = UNSET,
        created_at_lt: datetime | Unset = UNSET,
        created_at_lte: datetime | Unset = UNSET,
        created_at_gt: datetime | Unset = UNSET,
        created_at_gte: datetime | Unset = UNSET,
        updated_at: datetime | Unset = UNSET,
        updated_at_not: datetime | Unset = UNSET,
        updated_at_equals: datetime | Unset = UNSET,
        updated_at_is_null: str | Unset = UNSET,
        updated_at_is_not_null: str | Unset = UNSET,
        updated_at_lt: datetime | Unset = UNSET,
        updated_at_lte: datetime | Unset = UNSET,
        updated_at_gt: datetime | Unset = UNSET,
        updated_at_gte: datetime | Unset = UNSET,
        type: CustomerTypeValue | Unset = UNSET,
        type_in: Sequence[CustomerTypeValue] | Unset = UNSET,
        status: CustomerStatusFilterValue | Unset = UNSET,
        status_in: Sequence[CustomerStatusFilterValue] | Unset = UNSET,
        subscription_status: CustomerSubscriptionStatusValue | Unset = UNSET,
        subscription_status_in: Sequence[CustomerSubscriptionStatusValue] | Unset = UNSET,
        payment_method_type: CustomerPaymentTypeValue | Unset = UNSET,
        payment_method_type_in: Sequence[CustomerPaymentTypeValue] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Customer, CustomerPage]:
        """List customers.

        Gives the customers that match every filter sent. Answers with the items and the cursor of the next page;
        `include_total` adds how many there are.

        Which customers come back without a `status` is not documented: send `all` to be sure of the archived ones. A
        query parameter the server does not know is ignored without an error, and the unfiltered list comes back:
        check the items where it matters.

        Changes nothing at the provider; passing failures are retried.

        Args:
            limit: How many items to return, 1 to 100. The server takes 50 when absent.
            cursor: Where the page begins, as `next_cursor` of the page before says. Opaque.
            include_total: Whether the answer counts all items that match, in `total`. The server takes false when
                absent.
            order: Whether the list goes up or down. The server takes `desc` when absent.
            sort: Date that the list is sorted by. The server takes `created_at` when absent.
            search: Only customers that this text is found in. Which fields are searched is not documented.
            segment_id: Only customers of the segment with this id.
            custom_properties: Only items with these values of custom properties, by the property's slug.
            integration_entity_id: Only customers that are linked to this id in an external system.
            name: Only items whose `name` is exactly this.
            name_not: Only items whose `name` is anything but this.
            name_equals: Only items whose `name` is exactly this. The same as the plain parameter.
            name_is_null: Only items whose `name` is not set. Send `true`.
            name_is_not_null: Only items whose `name` is set. Send `true`.
            name_contains: Only items whose `name` has this text somewhere in it.
            name_starts_with: Only items whose `name` begins with this text.
            name_end_with: Only items whose `name` ends with this text. Spelled `endWith`, without an s.
            currency: Only items whose `currency` is exactly this.
            currency_not: Only items whose `currency` is anything but this.
            currency_equals: Only items whose `currency` is exactly this. The same as the plain parameter.
            currency_is_null: Only items whose `currency` is not set. Send `true`.
            currency_is_not_null: Only items whose `currency` is set. Send `true`.
            currency_contains: Only items whose `currency` has this text somewhere in it.
            currency_starts_with: Only items whose `currency` begins with this text.
            currency_end_with: Only items whose `currency` ends with this text. Spelled `endWith`, without an s.
            country: Only items whose `country` is exactly this.
            country_not: Only items whose `country` is anything but this.
            country_equals: Only items whose `country` is exactly this. The same as the plain parameter.
            country_is_null: Only items whose `country` is not set. Send `true`.
            country_is_not_null: Only items whose `country` is set. Send `true`.
            country_contains: Only items whose `country` has this text somewhere in it.
            country_starts_with: Only items whose `country` begins with this text.
            country_end_with: Only items whose `country` ends with this text. Spelled `endWith`, without an s.
            external_id: Only items whose `external_id` is exactly this.
            external_id_not: Only items whose `external_id` is anything but this.
            external_id_equals: Only items whose `external_id` is exactly this. The same as the plain parameter.
            external_id_is_null: Only items whose `external_id` is not set. Send `true`.
            external_id_is_not_null: Only items whose `external_id` is set. Send `true`.
            external_id_contains: Only items whose `external_id` has this text somewhere in it.
            external_id_starts_with: Only items whose `external_id` begins with this text.
            external_id_end_with: Only items whose `external_id` ends with this text. Spelled `endWith`, without an s.
            billing_email: Only items whose `billing_email` is exactly this.
            billing_email_not: Only items whose `billing_email` is anything but this.
            billing_email_equals: Only items whose `billing_email` is exactly this. The same as the plain parameter.
            billing_email_is_null: Only items whose `billing_email` is not set. Send `true`.
            billing_email_is_not_null: Only items whose `billing_email` is set. Send `true`.
            billing_email_contains: Only items whose `billing_email` has this text somewhere in it.
            billing_email_starts_with: Only items whose `billing_email` begins with this text.
            billing_email_end_with: Only items whose `billing_email` ends with this text. Spelled `endWith`, without
                an s.
            tax_id: Only items whose `tax_id` is exactly this.
            tax_id_not: Only items whose `tax_id` is anything but this.
            tax_id_equals: Only items whose `tax_id` is exactly this. The same as the plain parameter.
            tax_id_is_null: Only items whose `tax_id` is not set. Send `true`.
            tax_id_is_not_null: Only items whose `tax_id` is set. Send `true`.
            tax_id_contains: Only items whose `tax_id` has this text somewhere in it.
            tax_id_starts_with: Only items whose `tax_id` begins with this text.
            tax_id_end_with: Only items whose `tax_id` ends with this text. Spelled `endWith`, without an s.
            invoicing_entity_id: Only items whose `invoicing_entity_id` is exactly this.
            invoicing_entity_id_not: Only items whose `invoicing_entity_id` is anything but this.
            invoicing_entity_id_equals: Only items whose `invoicing_entity_id` is exactly this. The same as the plain
                parameter.
            invoicing_entity_id_is_null: Only items whose `invoicing_entity_id` is not set. Send `true`.
            invoicing_entity_id_is_not_null: Only items whose `invoicing_entity_id` is set. Send `true`.
            invoicing_entity_id_contains: Only items whose `invoicing_entity_id` has this text somewhere in it.
            invoicing_entity_id_starts_with: Only items whose `invoicing_entity_id` begins with this text.
            invoicing_entity_id_end_with: Only items whose `invoicing_entity_id` ends with this text. Spelled
                `endWith`, without an s.
            created_at: Only items whose `created_at` is exactly this time.
            created_at_not: Only items whose `created_at` is any time but this.
            created_at_equals: Only items whose `created_at` is exactly this time. The same as the plain parameter.
            created_at_is_null: Only items whose `created_at` is not set. Send `true`.
            created_at_is_not_null: Only items whose `created_at` is set. Send `true`.
            created_at_lt: Only items whose `created_at` is before this time.
            created_at_lte: Only items whose `created_at` is this time or before it.
            created_at_gt: Only items whose `created_at` is after this time.
            created_at_gte: Only items whose `created_at` is this time or after it.
            updated_at: Only items whose `updated_at` is exactly this time.
            updated_at_not: Only items whose `updated_at` is any time but this.
            updated_at_equals: Only items whose `updated_at` is exactly this time. The same as the plain parameter.
            updated_at_is_null: Only items whose `updated_at` is not set. Send `true`.
            updated_at_is_not_null: Only items whose `updated_at` is set. Send `true`.
            updated_at_lt: Only items whose `updated_at` is before this time.
            updated_at_lte: Only items whose `updated_at` is this time or before it.
            updated_at_gt: Only items whose `updated_at` is after this time.
            updated_at_gte: Only items whose `updated_at` is this time or after it.
            type: Only items whose `type` is this.
            type_in: Only items whose `type` is one of these.
            status: Only items whose `status` is this.
            status_in: Only items whose `status` is one of these.
            subscription_status: Only items whose `subscription_status` is this.
            subscription_status_in: Only items whose `subscription_status` is one of these.
            payment_method_type: Only items whose `payment_method_type` is this.
            payment_method_type_in: Only items whose `payment_method_type` is one of these.
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
            for item in hyperline.customers.list():
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(CUSTOMERS_LIST, CUSTOMERS_LIST_PAGES, locals())

    def list_arr_history(
        self,
        id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        occurred_at_gte: datetime | Unset = UNSET,
        occurred_at_lte: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[ArrEntry, ArrPage]:
        """List how a customer's annual recurring revenue changed.

        Gives the changes of the annual recurring revenue (ARR) of a customer, newest first, each with the state
        before and after. Answers with the items and the cursor of the next page.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the customer. Begins with `cus_`; do not check its length.
            limit: How many items to return, 1 to 100. The server takes 50 when absent.
            cursor: Where the page begins, as `next_cursor` of the page before says. Opaque.
            occurred_at_gte: Only changes at this moment or later.
            occurred_at_lte: Only changes at this moment or earlier.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in hyperline.customers.list_arr_history("cus_123"):
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(CUSTOMERS_LIST_ARR_HISTORY, CUSTOMERS_LIST_ARR_HISTORY_PAGES, locals())


class AsyncCustomersLists(AsyncResource):
    """The lists of `customers`.

    The methods are those of `CustomersLists`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(CustomersLists.list)
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        include_total: bool | Unset = UNSET,
        order: SortOrderValue | Unset = UNSET,
        sort: CustomerSortValue | Unset = UNSET,
        search: str | Unset = UNSET,
        segment_id: str | Unset = UNSET,
        custom_properties: Mapping[str, str] | Unset = UNSET,
        integration_entity_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        name_not: str | Unset = UNSET,
        name_equals: str | Unset = UNSET,
        name_is_null: str | Unset = UNSET,
        name_is_not_null: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_starts_with: str | Unset = UNSET,
        name_end_with: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        currency_not: str | Unset = UNSET,
        currency_equals: str | Unset = UNSET,
        currency_is_null: str | Unset = UNSET,
        currency_is_not_null: str | Unset = UNSET,
        currency_contains: str | Unset = UNSET,
        currency_starts_with: str | Unset = UNSET,
        currency_end_with: str | Unset = UNSET,
        country: str | Unset = UNSET,
        country_not: str | Unset = UNSET,
        country_equals: str | Unset = UNSET,
        country_is_null: str | Unset = UNSET,
        country_is_not_null: str | Unset = UNSET,
        country_contains: str | Unset = UNSET,
        country_starts_with: str | Unset = UNSET,
        country_end_with: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        external_id_not: str | Unset = UNSET,
        external_id_equals: str | Unset = UNSET,
        external_id_is_null: str | Unset = UNSET,
        external_id_is_not_null: str | Unset = UNSET,
        external_id_contains: str | Unset = UNSET,
        external_id_starts_with: str | Unset = UNSET,
        external_id_end_with: str | Unset = UNSET,
        billing_email: str | Unset = UNSET,
        billing_email_not: str | Unset = UNSET,
        billing_email_equals: str | Unset = UNSET,
        billing_email_is_null: str | Unset = UNSET,
        billing_email_is_not_null: str | Unset = UNSET,
        billing_email_contains: str | Unset = UNSET,
        billing_email_starts_with: str | Unset = UNSET,
        billing_email_end_with: str | Unset = UNSET,
        tax_id: str | Unset = UNSET,
        tax_id_not: str | Unset = UNSET,
        tax_id_equals: str | Unset = UNSET,
        tax_id_is_null: str | Unset = UNSET,
        tax_id_is_not_null: str | Unset = UNSET,
        tax_id_contains: str | Unset = UNSET,
        tax_id_starts_with: str | Unset = UNSET,
        tax_id_end_with: str | Unset = UNSET,
        invoicing_entity_id: str | Unset = UNSET,
        invoicing_entity_id_not: str | Unset = UNSET,
        invoicing_entity_id_equals: str | Unset = UNSET,
        invoicing_entity_id_is_null: str | Unset = UNSET,
        invoicing_entity_id_is_not_null: str | Unset = UNSET,
        invoicing_entity_id_contains: str | Unset = UNSET,
        invoicing_entity_id_starts_with: str | Unset = UNSET,
        invoicing_entity_id_end_with: str | Unset = UNSET,
        created_at: datetime | Unset = UNSET,
        created_at_not: datetime | Unset = UNSET,
        created_at_equals: datetime | Unset = UNSET,
        created_at_is_null: str | Unset = UNSET,
        created_at_is_not_null: str | Unset = UNSET,
        created_at_lt: datetime | Unset = UNSET,
        created_at_lte: datetime | Unset = UNSET,
        created_at_gt: datetime | Unset = UNSET,
        created_at_gte: datetime | Unset = UNSET,
        updated_at: datetime | Unset = UNSET,
        updated_at_not: datetime | Unset = UNSET,
        updated_at_equals: datetime | Unset = UNSET,
        updated_at_is_null: str | Unset = UNSET,
        updated_at_is_not_null: str | Unset = UNSET,
        updated_at_lt: datetime | Unset = UNSET,
        updated_at_lte: datetime | Unset = UNSET,
        updated_at_gt: datetime | Unset = UNSET,
        updated_at_gte: datetime | Unset = UNSET,
        type: CustomerTypeValue | Unset = UNSET,
        type_in: Sequence[CustomerTypeValue] | Unset = UNSET,
        status: CustomerStatusFilterValue | Unset = UNSET,
        status_in: Sequence[CustomerStatusFilterValue] | Unset = UNSET,
        subscription_status: CustomerSubscriptionStatusValue | Unset = UNSET,
        subscription_status_in: Sequence[CustomerSubscriptionStatusValue] | Unset = UNSET,
        payment_method_type: CustomerPaymentTypeValue | Unset = UNSET,
        payment_method_type_in: Sequence[CustomerPaymentTypeValue] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Customer, CustomerPage]:
        return self._list(CUSTOMERS_LIST, CUSTOMERS_LIST_PAGES, locals())

    @documented_by(CustomersLists.list_arr_history)
    def list_arr_history(
        self,
        id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        occurred_at_gte: datetime | Unset = UNSET,
        occurred_at_lte: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[ArrEntry, ArrPage]:
        return self._list(CUSTOMERS_LIST_ARR_HISTORY, CUSTOMERS_LIST_ARR_HISTORY_PAGES, locals())
