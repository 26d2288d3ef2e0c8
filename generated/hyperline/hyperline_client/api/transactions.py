# Generated from specs/hyperline/resources/transactions.yaml. Do not edit.
"""Money that was or will be moved, in either direction, and the invoices it is counted towards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
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


def _read_transaction_page(body: Any) -> TransactionPage:
    from ..models.transaction_page import TransactionPage

    return TransactionPage.from_dict(body)


def _items_transaction_page(page: TransactionPage) -> Sequence[Transaction]:
    return page.data


def _read_transaction(body: Any) -> Transaction:
    from ..models.transaction import Transaction

    return Transaction.from_dict(body)


TRANSACTIONS_LIST: Final = Operation(
    name="transactions_list",
    method="GET",
    effect="read",
    decode=_read_transaction_page,
    sent=Sent("/v1/transactions", query=Record({"take": whole(least=0), "skip": whole(least=0)})),
)
TRANSACTIONS_LIST_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_transaction_page,
    max_size=100,
    total=("meta", "total"),
)
TRANSACTIONS_GET: Final = Operation(
    name="transactions_get",
    method="GET",
    effect="read",
    decode=_read_transaction,
    sent=Sent("/v1/transactions/{id}"),
)
TRANSACTIONS_REFUND: Final = Operation(
    name="transactions_refund",
    method="POST",
    effect="keyed",
    decode=_read_transaction,
    key_header="Idempotency-Key",
    sent=Sent("/v1/transactions/{id}/refund"),
)


class Transactions(SyncResource):
    """Money that was or will be moved, in either direction, and the invoices it is counted towards."""

    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Transaction, TransactionPage]:
        """List transactions.

        Gives all transactions, those that no invoice has included. Answers with the items and the total count. There
        is no filter and no order to ask for.

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
            for item in hyperline.transactions.list():
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(TRANSACTIONS_LIST, TRANSACTIONS_LIST_PAGES, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Transaction:
        """Get a transaction.

        Reads one transaction with the invoices it is counted towards.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the transaction, tra_….
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
            hyperline.transactions.get("tra_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(TRANSACTIONS_GET, locals())

    def refund(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Transaction:
        """All of the money is given back, and the invoice is to be paid again.

        Refund a transaction in full.

        Gives back all the money of a settled transaction. Takes no body. Answers with the new transaction of the
        refund.

        The invoice is `to_pay` again afterwards. To cancel an invoice instead, create a credit note.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the transaction, tra_….
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.transactions.refund("tra_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(TRANSACTIONS_REFUND, locals())


class AsyncTransactions(AsyncResource):
    """Money that was or will be moved, in either direction, and the invoices it is counted towards.

    The methods are those of `Transactions`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Transactions.list)
    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Transaction, TransactionPage]:
        return self._list(TRANSACTIONS_LIST, TRANSACTIONS_LIST_PAGES, locals())

    @documented_by(Transactions.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Transaction:
        return await self._execute(TRANSACTIONS_GET, locals())

    @documented_by(Transactions.refund)
    async def refund(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Transaction:
        return await self._execute(TRANSACTIONS_REFUND, locals())


transactions_list: Final = ListEndpoint(TRANSACTIONS_LIST, TRANSACTIONS_LIST_PAGES, Transactions.list)
transactions_get: Final = Endpoint(TRANSACTIONS_GET, Transactions.get)
transactions_refund: Final = Endpoint(TRANSACTIONS_REFUND, Transactions.refund)
