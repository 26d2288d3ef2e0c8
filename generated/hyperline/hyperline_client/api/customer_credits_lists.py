# Generated from specs/hyperline/resources/customer_credits.yaml. Do not edit.
"""The lists of `customer_credits`."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .customer_credits_tables import (
    CUSTOMER_CREDITS_LIST,
    CUSTOMER_CREDITS_LIST_ALL,
    CUSTOMER_CREDITS_LIST_ALL_PAGES,
    CUSTOMER_CREDITS_LIST_PAGES,
    CUSTOMER_CREDITS_LIST_TRANSACTIONS,
    CUSTOMER_CREDITS_LIST_TRANSACTIONS_PAGES,
)

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.customer_credit import CustomerCredit
    from ..models.customer_credit_page import CustomerCreditPage
    from ..models.customer_credit_transaction_page import CustomerCreditTransactionPage


class CustomerCreditsLists(SyncResource):
    """The lists of `customer_credits`."""

    def list_all(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        product_id: str | Unset = UNSET,
        product_id_not: str | Unset = UNSET,
        product_id_equals: str | Unset = UNSET,
        product_id_is_null: str | Unset = UNSET,
        product_id_is_not_null: str | Unset = UNSET,
        product_id_contains: str | Unset = UNSET,
        product_id_starts_with: str | Unset = UNSET,
        product_id_end_with: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        customer_id_not: str | Unset = UNSET,
        customer_id_equals: str | Unset = UNSET,
        customer_id_is_null: str | Unset = UNSET,
        customer_id_is_not_null: str | Unset = UNSET,
        customer_id_contains: str | Unset = UNSET,
        customer_id_starts_with: str | Unset = UNSET,
        customer_id_end_with: str | Unset = UNSET,
        updated_at: datetime | Unset = UNSET,
        updated_at_not: datetime | Unset = UNSET,
        updated_at_equals: datetime | Unset = UNSET,
        updated_at_is_null: str | Unset = UNSET,
        updated_at_is_not_null: str | Unset = UNSET,
        updated_at_lt: datetime | Unset = UNSET,
        updated_at_lte: datetime | Unset = UNSET,
        updated_at_gt: datetime | Unset = UNSET,
        updated_at_gte: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[CustomerCredit, CustomerCreditPage]:
        """List the credits of all customers.

        Gives the balances that match every filter sent. A query parameter the server does not know is ignored without
        an error, and the unfiltered list comes back.

        Changes nothing at the provider; passing failures are retried.

        Args:
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            product_id: Only items whose `product_id` is exactly this.
            product_id_not: Only items whose `product_id` is anything but this.
            product_id_equals: Only items whose `product_id` is exactly this. The same as the plain parameter.
            product_id_is_null: Only items whose `product_id` is not set. Send `true`.
            product_id_is_not_null: Only items whose `product_id` is set. Send `true`.
            product_id_contains: Only items whose `product_id` has this text somewhere in it.
            product_id_starts_with: Only items whose `product_id` begins with this text.
            product_id_end_with: Only items whose `product_id` ends with this text. Spelled `endWith`, without an s.
            customer_id: Only items whose `customer_id` is exactly this.
            customer_id_not: Only items whose `customer_id` is anything but this.
            customer_id_equals: Only items whose `customer_id` is exactly this. The same as the plain parameter.
            customer_id_is_null: Only items whose `customer_id` is not set. Send `true`.
            customer_id_is_not_null: Only items whose `customer_id` is set. Send `true`.
            customer_id_contains: Only items whose `customer_id` has this text somewhere in it.
            customer_id_starts_with: Only items whose `customer_id` begins with this text.
            customer_id_end_with: Only items whose `customer_id` ends with this text. Spelled `endWith`, without an s.
            updated_at: Only items whose `updated_at` is exactly this time.
            updated_at_not: Only items whose `updated_at` is any time but this.
            updated_at_equals: Only items whose `updated_at` is exactly this time. The same as the plain parameter.
            updated_at_is_null: Only items whose `updated_at` is not set. Send `true`.
            updated_at_is_not_null: Only items whose `updated_at` is set. Send `true`.
            updated_at_lt: Only items whose `updated_at` is before this time.
            updated_at_lte: Only items whose `updated_at` is this time or before it.
            updated_at_gt: Only items whose `updated_at` is after this time.
            updated_at_gte: Only items whose `updated_at` is this time or after it.
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
            for item in hyperline.customer_credits.list_all():
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(CUSTOMER_CREDITS_LIST_ALL, CUSTOMER_CREDITS_LIST_ALL_PAGES, locals())

    def list(
        self,
        customer_id: str,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[CustomerCredit, CustomerCreditPage]:
        """List the credits of a customer.

        Gives the customer's balances, one for each credit product.

        Changes nothing at the provider; passing failures are retried.

        Args:
            customer_id: Id of the customer. Begins with `cus_`; do not check its length.
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
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in hyperline.customer_credits.list("cus_123"):
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(CUSTOMER_CREDITS_LIST, CUSTOMER_CREDITS_LIST_PAGES, locals())

    def list_transactions(
        self,
        customer_id: str,
        product_id: str,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        type: str | Unset = UNSET,
        invoice_id: str | Unset = UNSET,
        created_at: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[dict[str, Any], CustomerCreditTransactionPage]:
        """List how a customer's credits changed.

        Gives what changed the balance, such as additions, usage and expiry. The keys of an item are not published.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            customer_id: Id of the customer. Begins with `cus_`; do not check its length.
            product_id: Id of the credit product. Begins with `itm_`.
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            type: Only changes of this kind. The words are not published.
            invoice_id: Only changes by the invoice with this id.
            created_at: Only changes of this moment.
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
            for item in hyperline.customer_credits.list_transactions("cus_123", "itm_123"):
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(CUSTOMER_CREDITS_LIST_TRANSACTIONS, CUSTOMER_CREDITS_LIST_TRANSACTIONS_PAGES, locals())


class AsyncCustomerCreditsLists(AsyncResource):
    """The lists of `customer_credits`.

    The methods are those of `CustomerCreditsLists`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(CustomerCreditsLists.list_all)
    def list_all(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        product_id: str | Unset = UNSET,
        product_id_not: str | Unset = UNSET,
        product_id_equals: str | Unset = UNSET,
        product_id_is_null: str | Unset = UNSET,
        product_id_is_not_null: str | Unset = UNSET,
        product_id_contains: str | Unset = UNSET,
        product_id_starts_with: str | Unset = UNSET,
        product_id_end_with: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        customer_id_not: str | Unset = UNSET,
        customer_id_equals: str | Unset = UNSET,
        customer_id_is_null: str | Unset = UNSET,
        customer_id_is_not_null: str | Unset = UNSET,
        customer_id_contains: str | Unset = UNSET,
        customer_id_starts_with: str | Unset = UNSET,
        customer_id_end_with: str | Unset = UNSET,
        updated_at: datetime | Unset = UNSET,
        updated_at_not: datetime | Unset = UNSET,
        updated_at_equals: datetime | Unset = UNSET,
        updated_at_is_null: str | Unset = UNSET,
        updated_at_is_not_null: str | Unset = UNSET,
        updated_at_lt: datetime | Unset = UNSET,
        updated_at_lte: datetime | Unset = UNSET,
        updated_at_gt: datetime | Unset = UNSET,
        updated_at_gte: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[CustomerCredit, CustomerCreditPage]:
        return self._list(CUSTOMER_CREDITS_LIST_ALL, CUSTOMER_CREDITS_LIST_ALL_PAGES, locals())

    @documented_by(CustomerCreditsLists.list)
    def list(
        self,
        customer_id: str,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[CustomerCredit, CustomerCreditPage]:
        return self._list(CUSTOMER_CREDITS_LIST, CUSTOMER_CREDITS_LIST_PAGES, locals())

    @documented_by(CustomerCreditsLists.list_transactions)
    def list_transactions(
        self,
        customer_id: str,
        product_id: str,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        type: str | Unset = UNSET,
        invoice_id: str | Unset = UNSET,
        created_at: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[dict[str, Any], CustomerCreditTransactionPage]:
        return self._list(CUSTOMER_CREDITS_LIST_TRANSACTIONS, CUSTOMER_CREDITS_LIST_TRANSACTIONS_PAGES, locals())
