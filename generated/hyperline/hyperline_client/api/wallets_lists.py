# Generated from specs/hyperline/resources/wallets.yaml. Do not edit.
"""The lists of `wallets`."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .wallets_tables import WALLETS_LIST, WALLETS_LIST_PAGES, WALLETS_LIST_TRANSACTIONS, WALLETS_LIST_TRANSACTIONS_PAGES

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.wallet import Wallet
    from ..models.wallet_page import WalletPage
    from ..models.wallet_transaction import WalletTransaction
    from ..models.wallet_transaction_page import WalletTransactionPage
    from ..models.wallet_transaction_type import WalletTransactionTypeValue


class WalletsLists(SyncResource):
    """The lists of `wallets`."""

    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Wallet, WalletPage]:
        """List wallets.

        Gives the wallets of all customers, or of one customer. Answers with the items and the total count.

        Changes nothing at the provider; passing failures are retried.

        Args:
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            customer_id: Id of a customer. Only the wallets of this one.
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
            for item in hyperline.wallets.list():
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(WALLETS_LIST, WALLETS_LIST_PAGES, locals())

    def list_transactions(
        self,
        id: str,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        type: WalletTransactionTypeValue | Unset = UNSET,
        amount: Decimal | int | Unset = UNSET,
        invoice_id: str | Unset = UNSET,
        comment: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[WalletTransaction, WalletTransactionPage]:
        """List the transactions of a wallet.

        Gives what went into a wallet and out of it, or of that which matches every filter sent. Answers with the
        items and the total count.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the wallet. Begins with `wal_`; do not check its length.
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            type: Only transactions of this type.
            amount: Only transactions of exactly this amount, in the smallest unit of the wallet's currency. In the
                currency's minor unit (cents for USD); currency: the account's (the wallet's `currency`). Limits: at least
                0.
            invoice_id: Id of an invoice. Only transactions that belong to this one.
            comment: Only transactions whose comment has this text somewhere in it, in capitals or not.
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
            for item in hyperline.wallets.list_transactions("wal_123"):
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(WALLETS_LIST_TRANSACTIONS, WALLETS_LIST_TRANSACTIONS_PAGES, locals())


class AsyncWalletsLists(AsyncResource):
    """The lists of `wallets`.

    The methods are those of `WalletsLists`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(WalletsLists.list)
    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Wallet, WalletPage]:
        return self._list(WALLETS_LIST, WALLETS_LIST_PAGES, locals())

    @documented_by(WalletsLists.list_transactions)
    def list_transactions(
        self,
        id: str,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        type: WalletTransactionTypeValue | Unset = UNSET,
        amount: Decimal | int | Unset = UNSET,
        invoice_id: str | Unset = UNSET,
        comment: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[WalletTransaction, WalletTransactionPage]:
        return self._list(WALLETS_LIST_TRANSACTIONS, WALLETS_LIST_TRANSACTIONS_PAGES, locals())
