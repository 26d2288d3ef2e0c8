# Generated from specs/creem/resources/customer_credits.yaml. Do not edit.
"""The lists of `customer_credits`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .customer_credits_tables import (
    CUSTOMER_CREDITS_LIST_ACCOUNTS,
    CUSTOMER_CREDITS_LIST_ACCOUNTS_PAGES,
    CUSTOMER_CREDITS_LIST_ENTRIES,
    CUSTOMER_CREDITS_LIST_ENTRIES_PAGES,
)

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.credit_account import CreditAccount
    from ..models.credit_account_page import CreditAccountPage
    from ..models.credit_entry import CreditEntry
    from ..models.credit_entry_page import CreditEntryPage


class CustomerCreditsLists(SyncResource):
    """The lists of `customer_credits`."""

    def list_accounts(
        self,
        *,
        customer_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        starting_after: str | Unset = UNSET,
        ending_before: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[CreditAccount, CreditAccountPage]:
        """List the credit accounts of the store.

        Returns the accounts, of all customers or of one. Accounts that Creem keeps for its own bookkeeping are left
        out. The order is not documented.

        Changes nothing at the provider; passing failures are retried.

        Args:
            customer_id: Only the accounts of this customer.
            limit: How many items a page holds at most, from 1 to 100. The server takes 10 when it is left out.
            starting_after: Id of the last item of the page before; the page starts after it. Do not combine it with
                `ending_before`.
            ending_before: Id of the first item of the page after; the page ends before it. For reading a single page
                backwards: going through all pages works forwards only. Do not combine it with `starting_after`.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The request is malformed or fails validation.
            AuthenticationError: The key is refused, or may not do this.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in creem.customer_credits.list_accounts():
                print(item)
            ```

        Source: https://docs.creem.io/api-reference/endpoint/list-credits-accounts
        """
        return self._list(CUSTOMER_CREDITS_LIST_ACCOUNTS, CUSTOMER_CREDITS_LIST_ACCOUNTS_PAGES, locals())

    def list_entries(
        self,
        id: str,
        *,
        limit: int | Unset = UNSET,
        starting_after: str | Unset = UNSET,
        ending_before: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[CreditEntry, CreditEntryPage]:
        """List the ledger of a credit account, newest entry first.

        Returns what was credited and debited. An entry names its transaction; `reference` and `idempotency_key` are
        on the transaction only, so keep them when it is made.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the credit account, as `id` of an account gives it. Begins with `cca_` as a rule; do not check
                for it.
            limit: How many items a page holds at most, from 1 to 100. The server takes 10 when it is left out.
            starting_after: Id of the last item of the page before; the page starts after it. Do not combine it with
                `ending_before`.
            ending_before: Id of the first item of the page after; the page ends before it. For reading a single page
                backwards: going through all pages works forwards only. Do not combine it with `starting_after`.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The request is malformed or fails validation.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: No such account, transaction or customer in this environment.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in creem.customer_credits.list_entries("cca_123"):
                print(item)
            ```

        Source: https://docs.creem.io/api-reference/endpoint/list-credits-entries
        """
        return self._list(CUSTOMER_CREDITS_LIST_ENTRIES, CUSTOMER_CREDITS_LIST_ENTRIES_PAGES, locals())


class AsyncCustomerCreditsLists(AsyncResource):
    """The lists of `customer_credits`.

    The methods are those of `CustomerCreditsLists`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(CustomerCreditsLists.list_accounts)
    def list_accounts(
        self,
        *,
        customer_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        starting_after: str | Unset = UNSET,
        ending_before: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[CreditAccount, CreditAccountPage]:
        return self._list(CUSTOMER_CREDITS_LIST_ACCOUNTS, CUSTOMER_CREDITS_LIST_ACCOUNTS_PAGES, locals())

    @documented_by(CustomerCreditsLists.list_entries)
    def list_entries(
        self,
        id: str,
        *,
        limit: int | Unset = UNSET,
        starting_after: str | Unset = UNSET,
        ending_before: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[CreditEntry, CreditEntryPage]:
        return self._list(CUSTOMER_CREDITS_LIST_ENTRIES, CUSTOMER_CREDITS_LIST_ENTRIES_PAGES, locals())
