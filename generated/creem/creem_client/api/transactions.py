# Generated from specs/creem/resources/transactions.yaml. Do not edit.
"""Payments, one for each single purchase and each paid period of a subscription. Read only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    TEXT,
    Record,
    Sent,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.transaction import Transaction
    from ..models.transaction_page import TransactionPage


def _read_transaction(body: Any) -> Transaction:
    from ..models.transaction import Transaction

    return Transaction.from_dict(body)


def _read_transaction_page(body: Any) -> TransactionPage:
    from ..models.transaction_page import TransactionPage

    return TransactionPage.from_dict(body)


def _items_transaction_page(page: TransactionPage) -> Sequence[Transaction]:
    return page.items


TRANSACTIONS_GET: Final = Operation(
    name="transactions_get",
    method="GET",
    effect="read",
    decode=_read_transaction,
    sent=Sent("/v1/transactions", query=Record({"transaction_id": TEXT}, "transaction_id")),
)
TRANSACTIONS_SEARCH: Final = Operation(
    name="transactions_search",
    method="GET",
    effect="read",
    decode=_read_transaction_page,
    sent=Sent(
        "/v1/transactions/search",
        query=Record(
            {
                **dict.fromkeys(("customer_id order_id product_id").split(), TEXT),
                "page_number": whole(least=1),
                "page_size": whole(least=1),
            }
        ),
    ),
)
TRANSACTIONS_SEARCH_PAGES: Final = Pagination(
    style="page",
    position="page_number",
    size="page_size",
    items=_items_transaction_page,
    next=("pagination", "next_page"),
)


class Transactions(SyncResource):
    """Payments, one for each single purchase and each paid period of a subscription. Read only."""

    def get(
        self,
        transaction_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Transaction:
        """Read one transaction by its id.

        Returns the transaction that `transaction_id` names. The id travels in the query string, not in the path. An
        unknown id, or an id of the other environment, is answered with 404.

        Changes nothing at the provider; passing failures are retried.

        Args:
            transaction_id: Id of the transaction, as `id` of a transaction gives it. Begins with `tran_` as a rule;
                do not check for it.
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
            creem.transactions.get("tran_123")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/get-transaction
        """
        return self._execute(TRANSACTIONS_GET, locals())

    def search(
        self,
        *,
        customer_id: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        product_id: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Transaction, TransactionPage]:
        """List transactions, page by page, with filters.

        Returns the store's transactions. Filters can be left out; how several of them combine is not documented. The
        order is not documented either. Payments between two calls can shift the pages.

        Changes nothing at the provider; passing failures are retried.

        Args:
            customer_id: Only transactions of this customer.
            order_id: Only transactions of this order.
            product_id: Only transactions for this product.
            page_number: Page to return, counted from 1. The server takes 1 when it is left out.
            page_size: How many items a page holds at most. The server takes 10 when it is left out. The largest size
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
            for item in creem.transactions.search():
                print(item)
            ```

        Source: https://docs.creem.io/api-reference/endpoint/get-transactions
        """
        return self._list(TRANSACTIONS_SEARCH, TRANSACTIONS_SEARCH_PAGES, locals())


class AsyncTransactions(AsyncResource):
    """Payments, one for each single purchase and each paid period of a subscription. Read only.

    The methods are those of `Transactions`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Transactions.get)
    async def get(
        self,
        transaction_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Transaction:
        return await self._execute(TRANSACTIONS_GET, locals())

    @documented_by(Transactions.search)
    def search(
        self,
        *,
        customer_id: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        product_id: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Transaction, TransactionPage]:
        return self._list(TRANSACTIONS_SEARCH, TRANSACTIONS_SEARCH_PAGES, locals())


transactions_get: Final = Endpoint(TRANSACTIONS_GET, Transactions.get)
transactions_search: Final = ListEndpoint(TRANSACTIONS_SEARCH, TRANSACTIONS_SEARCH_PAGES, Transactions.search)
