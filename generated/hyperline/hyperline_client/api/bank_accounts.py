# Generated from specs/hyperline/resources/bank_accounts.yaml. Do not edit.
"""The bank accounts of the account, typed in or connected by open banking, and the transactions of connected ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    BOOLEAN,
    TEXT,
    Record,
    Sent,
    whole,
)
from billfold_core.model import anything, mapping
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.bank_account_page import BankAccountPage
    from ..models.bank_account_transaction import BankAccountTransaction
    from ..models.bank_account_transaction_page import BankAccountTransactionPage


def _read_bank_account_page(body: Any) -> BankAccountPage:
    from ..models.bank_account_page import BankAccountPage

    return BankAccountPage.from_dict(body)


def _items_bank_account_page(page: BankAccountPage) -> Sequence[dict[str, Any]]:
    return page.data


def _read_mapping_anything(body: Any) -> dict[str, Any]:

    return mapping(body, "", anything)


def _read_bank_account_transaction_page(body: Any) -> BankAccountTransactionPage:
    from ..models.bank_account_transaction_page import BankAccountTransactionPage

    return BankAccountTransactionPage.from_dict(body)


def _items_bank_account_transaction_page(page: BankAccountTransactionPage) -> Sequence[BankAccountTransaction]:
    return page.data


BANK_ACCOUNTS_LIST: Final = Operation(
    name="bank_accounts_list",
    method="GET",
    effect="read",
    decode=_read_bank_account_page,
    sent=Sent("/v1/bank-accounts", query=Record({"take": whole(least=0), "skip": whole(least=0)})),
)
BANK_ACCOUNTS_LIST_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_bank_account_page,
    max_size=100,
    total=("meta", "total"),
)
BANK_ACCOUNTS_GET: Final = Operation(
    name="bank_accounts_get",
    method="GET",
    effect="read",
    decode=_read_mapping_anything,
    sent=Sent("/v1/bank-accounts/{id}"),
)
BANK_ACCOUNTS_LIST_TRANSACTIONS: Final = Operation(
    name="bank_accounts_list_transactions",
    method="GET",
    effect="read",
    decode=_read_bank_account_transaction_page,
    sent=Sent(
        "/v1/bank-accounts/{id}/transactions", query=Record({"limit": whole(least=1), "cursor": TEXT, "include_total": BOOLEAN})
    ),
)
BANK_ACCOUNTS_LIST_TRANSACTIONS_PAGES: Final = Pagination(
    style="cursor",
    position="cursor",
    size="limit",
    items=_items_bank_account_transaction_page,
    max_size=100,
    next=("next_cursor",),
    more=("has_more",),
)


class BankAccounts(SyncResource):
    """The bank accounts of the account, typed in or connected by open banking, and the transactions of connected ones."""

    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[dict[str, Any], BankAccountPage]:
        """List bank accounts.

        Gives the bank accounts. Answers with the items and the total count. What an item holds is not published (its
        numbers are masked; type, balance and currency are there): every key is kept.

        The provider does not describe this answer: what is said of it here is inferred.

        Changes nothing at the provider; passing failures are retried.

        Args:
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
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in hyperline.bank_accounts.list():
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(BANK_ACCOUNTS_LIST, BANK_ACCOUNTS_LIST_PAGES, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        """Get a bank account.

        Reads one bank account. What it holds is not published (its numbers are masked; type, balance and currency are
        there): every key is kept.

        The provider does not describe this answer: it is free-form, and given as it came.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the bank account (`bac_`).
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
            hyperline.bank_accounts.get("bac_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(BANK_ACCOUNTS_GET, locals())

    def list_transactions(
        self,
        id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        include_total: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[BankAccountTransaction, BankAccountTransactionPage]:
        """List the transactions of a bank account.

        Gives the transactions of a connected bank account. Answers with the items and the cursor of the next page.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the connected bank account (`bac_`).
            limit: How many items to return, 1 to 100. The server takes 50 when absent.
            cursor: Where the page begins, as `next_cursor` of the page before says. Opaque.
            include_total: Whether the answer counts all items that match, in `total`. The server takes false when
                absent.
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
            for item in hyperline.bank_accounts.list_transactions("bac_123"):
                print(item)
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/bank-accounts/list-bank-transactions
        """
        return self._list(BANK_ACCOUNTS_LIST_TRANSACTIONS, BANK_ACCOUNTS_LIST_TRANSACTIONS_PAGES, locals())


class AsyncBankAccounts(AsyncResource):
    """The bank accounts of the account, typed in or connected by open banking, and the transactions of connected ones.

    The methods are those of `BankAccounts`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(BankAccounts.list)
    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[dict[str, Any], BankAccountPage]:
        return self._list(BANK_ACCOUNTS_LIST, BANK_ACCOUNTS_LIST_PAGES, locals())

    @documented_by(BankAccounts.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        return await self._execute(BANK_ACCOUNTS_GET, locals())

    @documented_by(BankAccounts.list_transactions)
    def list_transactions(
        self,
        id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        include_total: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[BankAccountTransaction, BankAccountTransactionPage]:
        return self._list(BANK_ACCOUNTS_LIST_TRANSACTIONS, BANK_ACCOUNTS_LIST_TRANSACTIONS_PAGES, locals())


bank_accounts_list: Final = ListEndpoint(BANK_ACCOUNTS_LIST, BANK_ACCOUNTS_LIST_PAGES, BankAccounts.list)
bank_accounts_get: Final = Endpoint(BANK_ACCOUNTS_GET, BankAccounts.get)
bank_accounts_list_transactions: Final = ListEndpoint(
    BANK_ACCOUNTS_LIST_TRANSACTIONS, BANK_ACCOUNTS_LIST_TRANSACTIONS_PAGES, BankAccounts.list_transactions
)
