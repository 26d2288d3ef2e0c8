# Generated from specs/creem/resources/customer_credits.yaml. Do not edit.
"""The actions of `customer_credits`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by

from .customer_credits_tables import (
    CUSTOMER_CREDITS_CLOSE,
    CUSTOMER_CREDITS_CREDIT,
    CUSTOMER_CREDITS_DEBIT,
    CUSTOMER_CREDITS_FREEZE,
    CUSTOMER_CREDITS_REVERSE_TRANSACTION,
    CUSTOMER_CREDITS_REVERSE_TRANSACTION_BY_ID,
    CUSTOMER_CREDITS_UNFREEZE,
)

if TYPE_CHECKING:
    from ..models.credit_account import CreditAccount
    from ..models.credit_transaction import CreditTransaction


class CustomerCreditsActions(SyncResource):
    """The actions of `customer_credits`."""

    def credit(
        self,
        id: str,
        *,
        amount: str,
        reference: str,
        idempotency_key: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> CreditTransaction:
        """Add credits to an account.

        Writes a transaction with an entry of side `credit` and returns it with status 201. The same `idempotency_key`
        with the same body returns the first transaction again, with the header `X-Idempotent-Replay`; with another
        body it is refused with 409. A frozen or closed account answers 409 as well.

        Repeating it with the same `idempotency_key` gives the first result again, so passing failures are retried.

        Args:
            id: Id of the credit account, as `id` of an account gives it. Begins with `cca_` as a rule; do not check
                for it.
            amount: How many credits to move, a positive whole number as text. Text, so that no size is too large.
            reference: Your own text about the reason, such as the id of an order. Comes back on the transaction.
            idempotency_key: Names this movement, so that sending it again does nothing more. Choose one per movement,
                for instance made of what caused it, and keep it for repeats. How long the server remembers it, and how
                long it may be, is not documented.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The request is malformed or fails validation.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: No such account, transaction or customer in this environment.
            Conflict: The account's status forbids it, or the key came with another body before. Nothing was done.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.customer_credits.credit(
                "cca_123",
                amount="1000",
                reference="order_789",
                idempotency_key="reward_order_789",
            )
            ```

        Source: https://docs.creem.io/features/customer-credits/transactions
        """
        return self._execute(CUSTOMER_CREDITS_CREDIT, locals())

    def debit(
        self,
        id: str,
        *,
        amount: str,
        reference: str,
        idempotency_key: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> CreditTransaction:
        """Take credits from an account.

        Writes a transaction with an entry of side `debit` and returns it with status 201. A balance never goes below
        zero: taking more than there is answers 422 with code `insufficient_balance`. The same `idempotency_key` with
        the same body returns the first transaction again, with the header `X-Idempotent-Replay`; with another body it
        is refused with 409. A frozen or closed account answers 409 as well.

        Repeating it with the same `idempotency_key` gives the first result again, so passing failures are retried.

        Args:
            id: Id of the credit account, as `id` of an account gives it. Begins with `cca_` as a rule; do not check
                for it.
            amount: How many credits to move, a positive whole number as text. Text, so that no size is too large.
            reference: Your own text about the reason, such as the id of an order. Comes back on the transaction.
            idempotency_key: Names this movement, so that sending it again does nothing more. Choose one per movement,
                for instance made of what caused it, and keep it for repeats. How long the server remembers it, and how
                long it may be, is not documented.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The request is malformed or fails validation. The balance does not cover it; `code` is
                `insufficient_balance`. Nothing was done.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: No such account, transaction or customer in this environment.
            Conflict: The account's status forbids it, or the key came with another body before. Nothing was done.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.customer_credits.debit(
                "cca_123",
                amount="1000",
                reference="order_789",
                idempotency_key="reward_order_789",
            )
            ```

        Source: https://docs.creem.io/api-reference/endpoint/debit-account
        """
        return self._execute(CUSTOMER_CREDITS_DEBIT, locals())

    def reverse_transaction(
        self,
        id: str,
        *,
        transaction_id: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> CreditTransaction:
        """Undo a credit or a debit of an account.

        Writes a new transaction that does the opposite of an earlier one, names that one in `reversal_of`, and
        returns it with status 201. The earlier transaction stays in the ledger.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the first reversal comes back,
        and no second one is written.

        Args:
            id: Id of the credit account, as `id` of an account gives it. Begins with `cca_` as a rule; do not check
                for it.
            transaction_id: Id of the credit transaction to undo. Begins with `cct_` as a rule; do not check for it.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The request is malformed or fails validation. The balance does not cover it; `code` is
                `insufficient_balance`. Nothing was done.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: No such account, transaction or customer in this environment.
            Conflict: The account's status forbids it, or the key came with another body before. Nothing was done.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.customer_credits.reverse_transaction("cca_123", transaction_id="cct_abc123")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/reverse-credits-transaction
        """
        return self._execute(CUSTOMER_CREDITS_REVERSE_TRANSACTION, locals())

    def freeze(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CreditAccount:
        """Stop all movements on a credit account.

        Sets an active account to `frozen`; it can still be read. Takes no body. An account that is already frozen, or
        closed, answers 409.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the account is frozen already,
        which is answered with 409: the call can fail although it worked. Read the account to see.

        Args:
            id: Id of the credit account, as `id` of an account gives it. Begins with `cca_` as a rule; do not check
                for it.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The request is malformed or fails validation.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: No such account, transaction or customer in this environment.
            Conflict: The account's status forbids it, or the key came with another body before. Nothing was done.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.customer_credits.freeze("cca_123")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/freeze-customer-credits-account
        """
        return self._execute(CUSTOMER_CREDITS_FREEZE, locals())

    def unfreeze(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CreditAccount:
        """Allow movements on a frozen credit account again.

        Sets a frozen account back to `active`. Takes no body. An account that is not frozen, or is closed, answers
        409.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the account is active already,
        which is answered with 409: the call can fail although it worked. Read the account to see.

        Args:
            id: Id of the credit account, as `id` of an account gives it. Begins with `cca_` as a rule; do not check
                for it.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The request is malformed or fails validation.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: No such account, transaction or customer in this environment.
            Conflict: The account's status forbids it, or the key came with another body before. Nothing was done.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.customer_credits.unfreeze("cca_123")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/unfreeze-customer-credits-account
        """
        return self._execute(CUSTOMER_CREDITS_UNFREEZE, locals())

    def close(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CreditAccount:
        """Close a credit account for good.

        Sets an active or frozen account to `closed`, which cannot be undone; balance and ledger can still be read.
        Takes no body. What becomes of credits that are left is not documented. An account that is already closed
        answers 409.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the account is closed already,
        which is answered with 409: the call can fail although it worked. Read the account to see.

        Args:
            id: Id of the credit account, as `id` of an account gives it. Begins with `cca_` as a rule; do not check
                for it.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The request is malformed or fails validation.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: No such account, transaction or customer in this environment.
            Conflict: The account's status forbids it, or the key came with another body before. Nothing was done.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.customer_credits.close("cca_123")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/close-credits-account
        """
        return self._execute(CUSTOMER_CREDITS_CLOSE, locals())

    def reverse_transaction_by_id(
        self,
        transaction_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CreditTransaction:
        """Undo a credit transaction on all its accounts.

        Writes a transaction with every entry turned round, and returns it with status 201. Takes no body. Not
        repeated by itself: what a second call is answered with is not documented for this form.
        `customer_credits.reverse_transaction`, which names an account, answers it with the first reversal.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            transaction_id: Id of the credit transaction, as `transaction_id` of one gives it. Begins with `cct_` as a
                rule; do not check for it. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The request is malformed or fails validation.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: No such account, transaction or customer in this environment.
            Conflict: The transaction cannot be undone. Nothing was done. Whether one that was undone already is among
                these is not documented.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.customer_credits.reverse_transaction_by_id("cct_123")
            ```

        Source: https://docs.creem.io/features/customer-credits/transactions
        """
        return self._execute(CUSTOMER_CREDITS_REVERSE_TRANSACTION_BY_ID, locals())


class AsyncCustomerCreditsActions(AsyncResource):
    """The actions of `customer_credits`.

    The methods are those of `CustomerCreditsActions`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(CustomerCreditsActions.credit)
    async def credit(
        self,
        id: str,
        *,
        amount: str,
        reference: str,
        idempotency_key: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> CreditTransaction:
        return await self._execute(CUSTOMER_CREDITS_CREDIT, locals())

    @documented_by(CustomerCreditsActions.debit)
    async def debit(
        self,
        id: str,
        *,
        amount: str,
        reference: str,
        idempotency_key: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> CreditTransaction:
        return await self._execute(CUSTOMER_CREDITS_DEBIT, locals())

    @documented_by(CustomerCreditsActions.reverse_transaction)
    async def reverse_transaction(
        self,
        id: str,
        *,
        transaction_id: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> CreditTransaction:
        return await self._execute(CUSTOMER_CREDITS_REVERSE_TRANSACTION, locals())

    @documented_by(CustomerCreditsActions.freeze)
    async def freeze(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CreditAccount:
        return await self._execute(CUSTOMER_CREDITS_FREEZE, locals())

    @documented_by(CustomerCreditsActions.unfreeze)
    async def unfreeze(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CreditAccount:
        return await self._execute(CUSTOMER_CREDITS_UNFREEZE, locals())

    @documented_by(CustomerCreditsActions.close)
    async def close(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CreditAccount:
        return await self._execute(CUSTOMER_CREDITS_CLOSE, locals())

    @documented_by(CustomerCreditsActions.reverse_transaction_by_id)
    async def reverse_transaction_by_id(
        self,
        transaction_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CreditTransaction:
        return await self._execute(CUSTOMER_CREDITS_REVERSE_TRANSACTION_BY_ID, locals())
