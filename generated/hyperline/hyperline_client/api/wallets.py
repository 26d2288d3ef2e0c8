# Generated from specs/hyperline/resources/wallets.yaml. Do not edit.
"""Prepaid balances of customers, what was loaded into them and spent from them."""

# What is deprecated is defined here, and named once more as a value, which is no use of it.
# pyright: reportDeprecated=false

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from billfold_core.former_names import deprecated
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.pages import Pager
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, in_async, in_async_pages
from billfold_core.unset import UNSET, Unset

from .wallets_tables import (
    WALLETS_CREATE,
    WALLETS_GET,
    WALLETS_GET_SETTINGS,
    WALLETS_LIST,
    WALLETS_LIST_PAGES,
    WALLETS_LIST_TRANSACTIONS,
    WALLETS_LIST_TRANSACTIONS_PAGES,
    WALLETS_LIST_V1,
    WALLETS_LOAD,
    WALLETS_REVERT_LOAD,
    WALLETS_UPDATE,
    WALLETS_UPDATE_SETTINGS,
)

if TYPE_CHECKING:
    from .. import params
    from ..models.wallet import Wallet
    from ..models.wallet_load_type import WalletLoadTypeValue
    from ..models.wallet_page import WalletPage
    from ..models.wallet_settings import WalletSettings
    from ..models.wallet_state import WalletStateValue
    from ..models.wallet_transaction import WalletTransaction
    from ..models.wallet_transaction_page import WalletTransactionPage
    from ..models.wallet_transaction_type import WalletTransactionTypeValue


class Wallets(SyncResource):
    """Prepaid balances of customers, what was loaded into them and spent from them."""

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
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            for item in hyperline.wallets.list():
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(WALLETS_LIST, WALLETS_LIST_PAGES, locals())

    @deprecated("wallets.list_v1 is deprecated: use wallets.list")
    def list_v1(
        self,
        *,
        customer_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        """List wallets, in the older version.

        Reads the wallets of all customers, or of one customer. Deprecated by the provider since February 2026: use
        `wallets.list`.

        The provider does not describe this answer: it is free-form, and given as it came.

        Changes nothing at the provider; passing failures are retried.

        Args:
            customer_id: Id of a customer. Only the wallets of this one.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            RateLimited: Too many requests.
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.wallets.list_v1()
            ```

        Source: https://docs.hyperline.co/api-reference/docs/upgrades
        """
        return self._execute(WALLETS_LIST_V1, locals())

    def create(
        self,
        *,
        customer_id: str,
        is_auto_load_enabled: bool,
        low_projected_balance_threshold: Decimal | int | None | Unset = UNSET,
        auto_load_type: WalletLoadTypeValue | Unset = UNSET,
        auto_load_amount: Decimal | int | Unset = UNSET,
        auto_load_reset: bool | Unset = UNSET,
        auto_load_interval: params.IntervalInput | Unset = UNSET,
        auto_load_next_date: datetime | Unset = UNSET,
        auto_load_threshold: Decimal | int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Wallet:
        """Create a wallet.

        Makes a wallet, a balance of prepaid money of one customer that invoices draw on. Answers with the new wallet.

        Money can be loaded by itself: with `is_auto_load_enabled` true, say `auto_load_type` and `auto_load_amount`,
        and either an interval (`auto_load_interval`, `auto_load_next_date`, `auto_load_reset`), or a threshold
        (`auto_load_threshold`), or both. The load type `paid` charges the customer each time.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            customer_id: Id of the customer.
            is_auto_load_enabled: Whether to load it by itself. When true, the fields below say how.
            low_projected_balance_threshold: Projected balance at which to give an alert, in the smallest unit of the
                wallet's currency. Null means no alert. In the currency's minor unit (cents for USD); currency: the
                account's (the customer's `currency`). Limits: at least 0.
            auto_load_type: Whether a load by itself is a gift or is charged.
            auto_load_amount: What to add each time, in the smallest unit of the wallet's currency. In the currency's
                minor unit (cents for USD); currency: the account's (the customer's `currency`). Limits: at least 0.
            auto_load_reset: Whether to empty the wallet first. With an interval only.
            auto_load_interval: How often to load it.
            auto_load_next_date: Moment of the next load. With an interval only.
            auto_load_threshold: Balance at which to load it, in the smallest unit of the wallet's currency. In the
                currency's minor unit (cents for USD); currency: the account's (the customer's `currency`). Limits: at
                least 0.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.wallets.create(customer_id="customer_id_1", is_auto_load_enabled=True)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(WALLETS_CREATE, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Wallet:
        """Get a wallet.

        Reads one wallet with its balance.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the wallet. Begins with `wal_`; do not check its length.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.wallets.get("wal_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(WALLETS_GET, locals())

    def update(
        self,
        id: str,
        *,
        is_auto_load_enabled: bool,
        state: WalletStateValue | Unset = UNSET,
        low_projected_balance_threshold: Decimal | int | None | Unset = UNSET,
        auto_load_type: WalletLoadTypeValue | Unset = UNSET,
        auto_load_amount: Decimal | int | Unset = UNSET,
        auto_load_reset: bool | Unset = UNSET,
        auto_load_interval: params.IntervalInput | Unset = UNSET,
        auto_load_next_date: datetime | Unset = UNSET,
        auto_load_threshold: Decimal | int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Wallet:
        """Update a wallet.

        Pauses a wallet or switches it on again, and sets how it is loaded by itself. Answers with the changed wallet.

        `is_auto_load_enabled` must be sent even when it stays the same; with true, the fields that say how are as in
        `wallets.create`. The balance is changed by `wallets.load`, not here.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the wallet. Begins with `wal_`; do not check its length.
            is_auto_load_enabled: Whether to load it by itself. Required even when it stays the same. When true, the
                fields below say how.
            state: Whether invoices draw on it.
            low_projected_balance_threshold: Projected balance at which to give an alert, in the smallest unit of the
                wallet's currency. Null means no alert. In the currency's minor unit (cents for USD); currency: the
                account's (the wallet's `currency`). Limits: at least 0.
            auto_load_type: Whether a load by itself is a gift or is charged.
            auto_load_amount: What to add each time, in the smallest unit of the wallet's currency. In the currency's
                minor unit (cents for USD); currency: the account's (the wallet's `currency`). Limits: at least 0.
            auto_load_reset: Whether to empty the wallet first. With an interval only.
            auto_load_interval: How often to load it.
            auto_load_next_date: Moment of the next load. With an interval only.
            auto_load_threshold: Balance at which to load it, in the smallest unit of the wallet's currency. In the
                currency's minor unit (cents for USD); currency: the account's (the wallet's `currency`). Limits: at least
                0.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.wallets.update("wal_123", is_auto_load_enabled=True)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(WALLETS_UPDATE, locals())

    def load(
        self,
        id: str,
        *,
        type: WalletLoadTypeValue | Unset = UNSET,
        amount: Decimal | int | Unset = UNSET,
        comment: str | Unset = UNSET,
        document_status: str | Unset = UNSET,
        transaction_id: str | Unset = UNSET,
        invoice_id: str | Unset = UNSET,
        invoice_line_item_ids: Sequence[str] | Unset = UNSET,
        date: datetime | Unset = UNSET,
        bank_account_id: str | Unset = UNSET,
        reference: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        """Load a wallet.

        Adds money to a wallet. Free money makes a credit note. Paid money comes from what is left of a payment
        (`transaction_id`), from lines of a paid invoice (`invoice_id` with `invoice_line_item_ids`), or is a new
        payment made outside (`date`, `bank_account_id`, `reference`).

        Which of the fields go together is not published. The answer is the wallet or the transaction. A load is taken
        back with `wallets.revert_load`.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the wallet. Begins with `wal_`; do not check its length.
            type: Whether it is a gift or is paid for.
            amount: What to load, in the smallest unit of the wallet's currency. In the currency's minor unit (cents
                for USD); currency: the account's (the wallet's `currency`). Limits: at least 0.
            comment: Text for own use.
            document_status: Status of the credit note that free money makes. Its values are not published.
            transaction_id: Id of a payment whose money is not yet used for anything.
            invoice_id: Id of a paid invoice whose lines to use.
            invoice_line_item_ids: Ids of the lines of that invoice.
            date: Moment of a new payment made outside.
            bank_account_id: Id of the bank account that a new transfer came to.
            reference: Reference to keep with the new payment.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.wallets.load("wal_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(WALLETS_LOAD, locals())

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
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            for item in hyperline.wallets.list_transactions("wal_123"):
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(WALLETS_LIST_TRANSACTIONS, WALLETS_LIST_TRANSACTIONS_PAGES, locals())

    def revert_load(
        self,
        id: str,
        transaction_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> WalletTransaction:
        """Revert a load of a wallet.

        Takes a load out of the wallet again and voids the credit note that belongs to it. Takes no body. Answers with
        the debit that was made.

        Status 404 means that the wallet or the transaction is unknown.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the wallet. Begins with `wal_`; do not check its length.
            transaction_id: Id of the transaction that loaded the wallet.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.wallets.revert_load("wal_123", "transaction_id_1")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(WALLETS_REVERT_LOAD, locals())

    def get_settings(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> WalletSettings:
        """Get the settings of wallets.

        Reads what holds for all wallets of the account.

        Changes nothing at the provider; passing failures are retried.

        Args:
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            RateLimited: Too many requests.
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.wallets.get_settings()
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(WALLETS_GET_SETTINGS, locals())

    def update_settings(
        self,
        *,
        enabled: bool | Unset = UNSET,
        allow_free_credits: bool | Unset = UNSET,
        allow_topup_on_portal: bool | Unset = UNSET,
        product_ids: Sequence[str] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> WalletSettings:
        """Update the settings of wallets.

        Changes the fields that are sent, for all wallets of the account. Answers with the changed settings.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            enabled: Whether there are wallets at all.
            allow_free_credits: Whether free money may be loaded.
            allow_topup_on_portal: Whether customers may load their wallets in the portal.
            product_ids: Ids of the products that wallets pay for. An empty list means all.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.wallets.update_settings()
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(WALLETS_UPDATE_SETTINGS, locals())


class AsyncWallets(AsyncResource):
    """Prepaid balances of customers, what was loaded into them and spent from them.

    The methods are those of `Wallets`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    list = in_async_pages(Wallets.list)

    @deprecated("wallets.list_v1 is deprecated: use wallets.list")
    async def list_v1(
        self,
        *,
        customer_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        """As `Wallets.list_v1`, awaited: wallets.list_v1 is deprecated: use wallets.list."""
        return await self._execute(WALLETS_LIST_V1, locals())

    create = in_async(Wallets.create)
    get = in_async(Wallets.get)
    update = in_async(Wallets.update)
    load = in_async(Wallets.load)
    list_transactions = in_async_pages(Wallets.list_transactions)
    revert_load = in_async(Wallets.revert_load)
    get_settings = in_async(Wallets.get_settings)
    update_settings = in_async(Wallets.update_settings)


wallets_list = ListEndpoint(WALLETS_LIST, WALLETS_LIST_PAGES, Wallets.list)
wallets_list_v1 = Endpoint(WALLETS_LIST_V1, Wallets.list_v1)
wallets_create = Endpoint(WALLETS_CREATE, Wallets.create)
wallets_get = Endpoint(WALLETS_GET, Wallets.get)
wallets_update = Endpoint(WALLETS_UPDATE, Wallets.update)
wallets_load = Endpoint(WALLETS_LOAD, Wallets.load)
wallets_list_transactions = ListEndpoint(WALLETS_LIST_TRANSACTIONS, WALLETS_LIST_TRANSACTIONS_PAGES, Wallets.list_transactions)
wallets_revert_load = Endpoint(WALLETS_REVERT_LOAD, Wallets.revert_load)
wallets_get_settings = Endpoint(WALLETS_GET_SETTINGS, Wallets.get_settings)
wallets_update_settings = Endpoint(WALLETS_UPDATE_SETTINGS, Wallets.update_settings)
