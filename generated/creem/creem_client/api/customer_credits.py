# Generated from specs/creem/resources/customer_credits.yaml. Do not edit.
"""Balances of credits (points, tokens, any unit) that customers hold, each with a ledger. Credits are whole numbers sent
as text; they are not money."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.pages import Pager
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, in_async, in_async_pages
from billfold_core.unset import UNSET, Unset

from .customer_credits_tables import (
    CUSTOMER_CREDITS_CLOSE,
    CUSTOMER_CREDITS_CREATE_ACCOUNT,
    CUSTOMER_CREDITS_CREDIT,
    CUSTOMER_CREDITS_DEBIT,
    CUSTOMER_CREDITS_FREEZE,
    CUSTOMER_CREDITS_GET_ACCOUNT,
    CUSTOMER_CREDITS_GET_BALANCE,
    CUSTOMER_CREDITS_GET_TRANSACTION,
    CUSTOMER_CREDITS_LIST_ACCOUNTS,
    CUSTOMER_CREDITS_LIST_ACCOUNTS_PAGES,
    CUSTOMER_CREDITS_LIST_ENTRIES,
    CUSTOMER_CREDITS_LIST_ENTRIES_PAGES,
    CUSTOMER_CREDITS_LIST_TRANSACTIONS,
    CUSTOMER_CREDITS_POST_TRANSACTION,
    CUSTOMER_CREDITS_REVERSE_TRANSACTION,
    CUSTOMER_CREDITS_REVERSE_TRANSACTION_BY_ID,
    CUSTOMER_CREDITS_UNFREEZE,
)

if TYPE_CHECKING:
    from .. import params
    from ..models.credit_account import CreditAccount
    from ..models.credit_account_page import CreditAccountPage
    from ..models.credit_balance import CreditBalance
    from ..models.credit_entry import CreditEntry
    from ..models.credit_entry_page import CreditEntryPage
    from ..models.credit_transaction import CreditTransaction
    from ..models.credit_transaction_list import CreditTransactionList


class CustomerCredits(SyncResource):
    """Balances of credits (points, tokens, any unit) that customers hold, each with a ledger. Credits are whole numbers
    sent as text; they are not money."""

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

        Returns one page of accounts, of all customers or of one. Accounts that Creem keeps for its own bookkeeping
        are left out. The order is not documented. Go on with the id of the last account in `starting_after` while
        `has_more` is true.

        Changes nothing at the provider; passing failures are retried.

        Args:
            customer_id: Only the accounts of this customer.
            limit: How many items a page holds at most, from 1 to 100. The server takes 10 when it is left out.
                Limits: at least 1, at most 100.
            starting_after: Id of the last item of the page before; the page starts after it. Do not combine it with
                `ending_before`.
            ending_before: Id of the first item of the page after; the page ends before it. For reading a single page
                backwards: going through all pages works forwards only. Do not combine it with `starting_after`.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The request is malformed or fails validation, or the account's name is taken.
            AuthenticationError: The key is missing or not recognised; handle it like 403. The key is wrong, belongs
                to the other environment or does not allow the operation.
            RateLimited: Too many requests. No limits are documented; wait longer after each attempt.
            ServerError: A fault on the server's side. A change may or may not have happened.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.creem.io/api-reference/endpoint/list-credits-accounts
        """
        return self._list(CUSTOMER_CREDITS_LIST_ACCOUNTS, CUSTOMER_CREDITS_LIST_ACCOUNTS_PAGES, locals())

    def create_account(
        self,
        *,
        customer_id: str,
        name: str | Unset = UNSET,
        unit_label: str | Unset = UNSET,
        initial_balance: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> CreditAccount:
        """Open a credit account for a customer.

        Creates an account, credits `initial_balance` to it when that is given, and returns it with status 201. If
        crediting fails, no account is created. The name is unique among the accounts of one customer, and leaving it
        out means `default`, so a customer's second account needs a name. When the outcome of a call is unknown, list
        the customer's accounts before trying again.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            customer_id: Id of the customer who owns the account.
            name: Name of the account, unique among the accounts of this customer whether letters are large or small.
                Blanks around it are cut. The server takes `default` when it is left out. Limits: at most 100 characters.
            unit_label: What one unit is called, such as `points`. The server takes `credits` when it is left out.
            initial_balance: Credits to start with, a whole number as text. The account starts empty when it is left
                out.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The request is malformed or fails validation, or the account's name is taken.
            AuthenticationError: The key is missing or not recognised; handle it like 403. The key is wrong, belongs
                to the other environment or does not allow the operation.
            NotFound: No such account, transaction or customer in this environment.
            Conflict: The customer has an account of this name already. Nothing was done.
            RateLimited: Too many requests. No limits are documented; wait longer after each attempt.
            ServerError: A fault on the server's side. A change may or may not have happened.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.creem.io/api-reference/endpoint/create-credits-account
        """
        return self._execute(CUSTOMER_CREDITS_CREATE_ACCOUNT, locals())

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
            BadRequest: The request is malformed or fails validation, or the account's name is taken.
            AuthenticationError: The key is missing or not recognised; handle it like 403. The key is wrong, belongs
                to the other environment or does not allow the operation.
            NotFound: No such account, transaction or customer in this environment.
            RateLimited: Too many requests. No limits are documented; wait longer after each attempt.
            ServerError: A fault on the server's side. A change may or may not have happened.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

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
            BadRequest: The request is malformed or fails validation, or the account's name is taken.
            AuthenticationError: The key is missing or not recognised; handle it like 403. The key is wrong, belongs
                to the other environment or does not allow the operation.
            NotFound: No such account, transaction or customer in this environment.
            RateLimited: Too many requests. No limits are documented; wait longer after each attempt.
            ServerError: A fault on the server's side. A change may or may not have happened.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.creem.io/features/customer-credits/accounts
        """
        return self._execute(CUSTOMER_CREDITS_GET_BALANCE, locals())

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

        Returns one page of what was credited and debited. An entry names its transaction; `reference` and
        `idempotency_key` are on the transaction only, so keep them when it is made. Go on with the id of the last
        entry in `starting_after` while `has_more` is true.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the credit account, as `id` of an account gives it. Begins with `cca_` as a rule; do not check
                for it.
            limit: How many items a page holds at most, from 1 to 100. The server takes 10 when it is left out.
                Limits: at least 1, at most 100.
            starting_after: Id of the last item of the page before; the page starts after it. Do not combine it with
                `ending_before`.
            ending_before: Id of the first item of the page after; the page ends before it. For reading a single page
                backwards: going through all pages works forwards only. Do not combine it with `starting_after`.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The request is malformed or fails validation, or the account's name is taken.
            AuthenticationError: The key is missing or not recognised; handle it like 403. The key is wrong, belongs
                to the other environment or does not allow the operation.
            NotFound: No such account, transaction or customer in this environment.
            RateLimited: Too many requests. No limits are documented; wait longer after each attempt.
            ServerError: A fault on the server's side. A change may or may not have happened.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.creem.io/api-reference/endpoint/list-credits-entries
        """
        return self._list(CUSTOMER_CREDITS_LIST_ENTRIES, CUSTOMER_CREDITS_LIST_ENTRIES_PAGES, locals())

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
            BadRequest: The request is malformed or fails validation, or the account's name is taken.
            AuthenticationError: The key is missing or not recognised; handle it like 403. The key is wrong, belongs
                to the other environment or does not allow the operation.
            NotFound: No such account, transaction or customer in this environment.
            Conflict: The account's status forbids it, or the key came with another body before. Nothing was done.
            RateLimited: Too many requests. No limits are documented; wait longer after each attempt.
            ServerError: A fault on the server's side. A change may or may not have happened.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

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
            BadRequest: The request is malformed or fails validation, or the account's name is taken. The balance does
                not cover it; `code` is `insufficient_balance`. Nothing was done.
            AuthenticationError: The key is missing or not recognised; handle it like 403. The key is wrong, belongs
                to the other environment or does not allow the operation.
            NotFound: No such account, transaction or customer in this environment.
            Conflict: The account's status forbids it, or the key came with another body before. Nothing was done.
            RateLimited: Too many requests. No limits are documented; wait longer after each attempt.
            ServerError: A fault on the server's side. A change may or may not have happened.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

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
            BadRequest: The request is malformed or fails validation, or the account's name is taken. The balance does
                not cover it; `code` is `insufficient_balance`. Nothing was done.
            AuthenticationError: The key is missing or not recognised; handle it like 403. The key is wrong, belongs
                to the other environment or does not allow the operation.
            NotFound: No such account, transaction or customer in this environment.
            Conflict: The account's status forbids it, or the key came with another body before. Nothing was done.
            RateLimited: Too many requests. No limits are documented; wait longer after each attempt.
            ServerError: A fault on the server's side. A change may or may not have happened.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

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
            BadRequest: The request is malformed or fails validation, or the account's name is taken.
            AuthenticationError: The key is missing or not recognised; handle it like 403. The key is wrong, belongs
                to the other environment or does not allow the operation.
            NotFound: No such account, transaction or customer in this environment.
            Conflict: The account's status forbids it, or the key came with another body before. Nothing was done.
            RateLimited: Too many requests. No limits are documented; wait longer after each attempt.
            ServerError: A fault on the server's side. A change may or may not have happened.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

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
            BadRequest: The request is malformed or fails validation, or the account's name is taken.
            AuthenticationError: The key is missing or not recognised; handle it like 403. The key is wrong, belongs
                to the other environment or does not allow the operation.
            NotFound: No such account, transaction or customer in this environment.
            Conflict: The account's status forbids it, or the key came with another body before. Nothing was done.
            RateLimited: Too many requests. No limits are documented; wait longer after each attempt.
            ServerError: A fault on the server's side. A change may or may not have happened.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

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
            BadRequest: The request is malformed or fails validation, or the account's name is taken.
            AuthenticationError: The key is missing or not recognised; handle it like 403. The key is wrong, belongs
                to the other environment or does not allow the operation.
            NotFound: No such account, transaction or customer in this environment.
            Conflict: The account's status forbids it, or the key came with another body before. Nothing was done.
            RateLimited: Too many requests. No limits are documented; wait longer after each attempt.
            ServerError: A fault on the server's side. A change may or may not have happened.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.creem.io/api-reference/endpoint/close-credits-account
        """
        return self._execute(CUSTOMER_CREDITS_CLOSE, locals())

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
            BadRequest: The request is malformed or fails validation, or the account's name is taken.
            AuthenticationError: The key is missing or not recognised; handle it like 403. The key is wrong, belongs
                to the other environment or does not allow the operation.
            NotFound: No such account, transaction or customer in this environment.
            RateLimited: Too many requests. No limits are documented; wait longer after each attempt.
            ServerError: A fault on the server's side. A change may or may not have happened.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.creem.io/features/customer-credits/transactions
        """
        return self._execute(CUSTOMER_CREDITS_LIST_TRANSACTIONS, locals())

    def post_transaction(
        self,
        *,
        reference: str,
        idempotency_key: str,
        entries: Sequence[params.CreditEntryInput],
        options: RequestOptions = NO_OPTIONS,
    ) -> CreditTransaction:
        """Move credits between accounts.

        Writes one transaction with entries on several accounts, and returns it with status 201. To give credits to
        one customer, or take them, use `customer_credits_credit` and `customer_credits_debit`: the account that would
        balance the entry is not visible. The same `idempotency_key` with the same body most likely returns the first
        transaction again, and with another body 409, as it does there.

        Repeating it with the same `idempotency_key` gives the first result again, so passing failures are retried.

        Args:
            reference: Your own text about the reason, such as the id of an order. Need not be unique.
            idempotency_key: Names this movement, so that sending it again does nothing more. Choose one per movement
                and keep it for repeats. How long the server remembers it, and how long it may be, is not documented.
            entries: What is written to each account, at least two. Debits and credits must be the same sum. Limits:
                at least 2 items.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The request is malformed or fails validation, or the account's name is taken. Debits and
                credits are not the same sum (`code` is `unbalanced_transaction`), or a balance does not cover them
                (`insufficient_balance`). Nothing was done.
            AuthenticationError: The key is missing or not recognised; handle it like 403. The key is wrong, belongs
                to the other environment or does not allow the operation.
            NotFound: No such account, transaction or customer in this environment.
            Conflict: The account's status forbids it, or the key came with another body before. Nothing was done.
            RateLimited: Too many requests. No limits are documented; wait longer after each attempt.
            ServerError: A fault on the server's side. A change may or may not have happened.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.creem.io/features/customer-credits/transactions
        """
        return self._execute(CUSTOMER_CREDITS_POST_TRANSACTION, locals())

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
            transaction_id: Id of the credit transaction, as `id` of one gives it. Begins with `cct_` as a rule; do
                not check for it. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The request is malformed or fails validation, or the account's name is taken.
            AuthenticationError: The key is missing or not recognised; handle it like 403. The key is wrong, belongs
                to the other environment or does not allow the operation.
            NotFound: No such account, transaction or customer in this environment.
            RateLimited: Too many requests. No limits are documented; wait longer after each attempt.
            ServerError: A fault on the server's side. A change may or may not have happened.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.creem.io/features/customer-credits/transactions
        """
        return self._execute(CUSTOMER_CREDITS_GET_TRANSACTION, locals())

    def reverse_transaction_by_id(
        self,
        transaction_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CreditTransaction:
        """Undo a credit transaction on all its accounts.

        Writes a transaction with every entry turned round, and returns it with status 201. Takes no body. Not
        repeated by itself: what a second call is answered with is not documented for this form.
        `customer_credits_reverse_transaction`, which names an account, answers it with the first reversal.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            transaction_id: Id of the credit transaction, as `id` of one gives it. Begins with `cct_` as a rule; do
                not check for it. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The request is malformed or fails validation, or the account's name is taken.
            AuthenticationError: The key is missing or not recognised; handle it like 403. The key is wrong, belongs
                to the other environment or does not allow the operation.
            NotFound: No such account, transaction or customer in this environment.
            Conflict: The transaction cannot be undone. Nothing was done. Whether one that was undone already is among
                these is not documented.
            RateLimited: Too many requests. No limits are documented; wait longer after each attempt.
            ServerError: A fault on the server's side. A change may or may not have happened.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.creem.io/features/customer-credits/transactions
        """
        return self._execute(CUSTOMER_CREDITS_REVERSE_TRANSACTION_BY_ID, locals())


class AsyncCustomerCredits(AsyncResource):
    """Balances of credits (points, tokens, any unit) that customers hold, each with a ledger. Credits are whole numbers
    sent as text; they are not money.

    The methods are those of `CustomerCredits`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    list_accounts = in_async_pages(CustomerCredits.list_accounts)
    create_account = in_async(CustomerCredits.create_account)
    get_account = in_async(CustomerCredits.get_account)
    get_balance = in_async(CustomerCredits.get_balance)
    list_entries = in_async_pages(CustomerCredits.list_entries)
    credit = in_async(CustomerCredits.credit)
    debit = in_async(CustomerCredits.debit)
    reverse_transaction = in_async(CustomerCredits.reverse_transaction)
    freeze = in_async(CustomerCredits.freeze)
    unfreeze = in_async(CustomerCredits.unfreeze)
    close = in_async(CustomerCredits.close)
    list_transactions = in_async(CustomerCredits.list_transactions)
    post_transaction = in_async(CustomerCredits.post_transaction)
    get_transaction = in_async(CustomerCredits.get_transaction)
    reverse_transaction_by_id = in_async(CustomerCredits.reverse_transaction_by_id)


customer_credits_list_accounts = ListEndpoint(
    CUSTOMER_CREDITS_LIST_ACCOUNTS, CUSTOMER_CREDITS_LIST_ACCOUNTS_PAGES, CustomerCredits.list_accounts
)
customer_credits_create_account = Endpoint(CUSTOMER_CREDITS_CREATE_ACCOUNT, CustomerCredits.create_account)
customer_credits_get_account = Endpoint(CUSTOMER_CREDITS_GET_ACCOUNT, CustomerCredits.get_account)
customer_credits_get_balance = Endpoint(CUSTOMER_CREDITS_GET_BALANCE, CustomerCredits.get_balance)
customer_credits_list_entries = ListEndpoint(
    CUSTOMER_CREDITS_LIST_ENTRIES, CUSTOMER_CREDITS_LIST_ENTRIES_PAGES, CustomerCredits.list_entries
)
customer_credits_credit = Endpoint(CUSTOMER_CREDITS_CREDIT, CustomerCredits.credit)
customer_credits_debit = Endpoint(CUSTOMER_CREDITS_DEBIT, CustomerCredits.debit)
customer_credits_reverse_transaction = Endpoint(CUSTOMER_CREDITS_REVERSE_TRANSACTION, CustomerCredits.reverse_transaction)
customer_credits_freeze = Endpoint(CUSTOMER_CREDITS_FREEZE, CustomerCredits.freeze)
customer_credits_unfreeze = Endpoint(CUSTOMER_CREDITS_UNFREEZE, CustomerCredits.unfreeze)
customer_credits_close = Endpoint(CUSTOMER_CREDITS_CLOSE, CustomerCredits.close)
customer_credits_list_transactions = Endpoint(CUSTOMER_CREDITS_LIST_TRANSACTIONS, CustomerCredits.list_transactions)
customer_credits_post_transaction = Endpoint(CUSTOMER_CREDITS_POST_TRANSACTION, CustomerCredits.post_transaction)
customer_credits_get_transaction = Endpoint(CUSTOMER_CREDITS_GET_TRANSACTION, CustomerCredits.get_transaction)
customer_credits_reverse_transaction_by_id = Endpoint(
    CUSTOMER_CREDITS_REVERSE_TRANSACTION_BY_ID, CustomerCredits.reverse_transaction_by_id
)
