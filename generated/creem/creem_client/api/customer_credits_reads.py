# Generated from specs/creem/resources/customer_credits.yaml. Do not edit.
"""The reads of `customer_credits`."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .customer_credits_tables import (
    CUSTOMER_CREDITS_GET_ACCOUNT,
    CUSTOMER_CREDITS_GET_BALANCE,
    CUSTOMER_CREDITS_GET_TRANSACTION,
    CUSTOMER_CREDITS_LIST_TRANSACTIONS,
)

if TYPE_CHECKING:
    from ..models.credit_account import CreditAccount
    from ..models.credit_balance import CreditBalance
    from ..models.credit_transaction import CreditTransaction
    from ..models.credit_transaction_list import CreditTransactionList


class CustomerCreditsReads(SyncResource):
    """The reads of `customer_credits`."""

    def get_account(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CreditAccount:
        """Read one credit account by its id.

        Returns the account without its balance; the balance has an operation of its own. Frozen and closed accounts
        can still be read.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the credit account, as `id` of an account gives it. Begins with `cca_` as a rule; do not check
                for it.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The request is malformed or fails validation.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: No such account, transaction or customer in this environment.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            creem.customer_credits.get_account("cca_123")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/get-credits-account
        """
        return self._execute(CUSTOMER_CREDITS_GET_ACCOUNT, locals())

    def get_balance(
        self,
        id: str,
        *,
        at: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> CreditBalance:
        """Read the balance of a credit account, now or at a past moment.

        Returns the running balance with `updated_at`. With `at`, the balance is computed from the ledger as it stood
        at that moment and comes with `as_of` instead. Frozen and closed accounts can still be read.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the credit account, as `id` of an account gives it. Begins with `cca_` as a rule; do not check
                for it.
            at: Moment to compute the balance for. Leave it out for the balance now.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The request is malformed or fails validation.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: No such account, transaction or customer in this environment.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            creem.customer_credits.get_balance("cca_123")
            ```

        Source: https://docs.creem.io/features/customer-credits/accounts
        """
        return self._execute(CUSTOMER_CREDITS_GET_BALANCE, locals())

    def list_transactions(
        self,
        reference: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CreditTransactionList:
        """List the credit transactions of one reference.

        Returns the transactions that were made with a reference, which need not be unique. The answer says in
        `has_more` whether there are others, but there is no way to ask for them.

        Changes nothing at the provider; passing failures are retried.

        Args:
            reference: Your own text about the reason, as the transactions were made with it.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The request is malformed or fails validation.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: No such account, transaction or customer in this environment.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            creem.customer_credits.list_transactions("Reference")
            ```

        Source: https://docs.creem.io/features/customer-credits/transactions
        """
        return self._execute(CUSTOMER_CREDITS_LIST_TRANSACTIONS, locals())

    def get_transaction(
        self,
        transaction_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CreditTransaction:
        """Read one credit transaction by its id.

        Returns the transaction with its entries on all accounts.

        Changes nothing at the provider; passing failures are retried.

        Args:
            transaction_id: Id of the credit transaction, as `transaction_id` of one gives it. Begins with `cct_` as a
                rule; do not check for it. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The request is malformed or fails validation.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: No such account, transaction or customer in this environment.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            creem.customer_credits.get_transaction("cct_123")
            ```

        Source: https://docs.creem.io/features/customer-credits/transactions
        """
        return self._execute(CUSTOMER_CREDITS_GET_TRANSACTION, locals())


class AsyncCustomerCreditsReads(AsyncResource):
    """The reads of `customer_credits`.

    The methods are those of `CustomerCreditsReads`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(CustomerCreditsReads.get_account)
    async def get_account(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CreditAccount:
        return await self._execute(CUSTOMER_CREDITS_GET_ACCOUNT, locals())

    @documented_by(CustomerCreditsReads.get_balance)
    async def get_balance(
        self,
        id: str,
        *,
        at: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> CreditBalance:
        return await self._execute(CUSTOMER_CREDITS_GET_BALANCE, locals())

    @documented_by(CustomerCreditsReads.list_transactions)
    async def list_transactions(
        self,
        reference: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CreditTransactionList:
        return await self._execute(CUSTOMER_CREDITS_LIST_TRANSACTIONS, locals())

    @documented_by(CustomerCreditsReads.get_transaction)
    async def get_transaction(
        self,
        transaction_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CreditTransaction:
        return await self._execute(CUSTOMER_CREDITS_GET_TRANSACTION, locals())
