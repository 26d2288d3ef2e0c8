# Generated from specs/creem/resources/customer_credits.yaml. Do not edit.
"""The writes of `customer_credits`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .customer_credits_tables import CUSTOMER_CREDITS_CREATE_ACCOUNT, CUSTOMER_CREDITS_POST_TRANSACTION

if TYPE_CHECKING:
    from .. import params
    from ..models.credit_account import CreditAccount
    from ..models.credit_transaction import CreditTransaction


class CustomerCreditsWrites(SyncResource):
    """The writes of `customer_credits`."""

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
        out means `default`, so a customer's second account needs a name. A name that is taken is refused with 409, or
        with 400. When the outcome of a call is unknown, list the customer's accounts before trying again.

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
            BadRequest: The request is malformed or fails validation.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: No such account, transaction or customer in this environment.
            Conflict: The customer has an account of this name already. Nothing was done.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.customer_credits.create_account(customer_id="cust_abc123")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/create-credits-account
        """
        return self._execute(CUSTOMER_CREDITS_CREATE_ACCOUNT, locals())

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
        one customer, or take them, use `customer_credits.credit` and `customer_credits.debit`: the account that would
        balance the entry is not visible. The same `idempotency_key` with the same body most likely returns the first
        transaction again, and with another body 409, as it does there.

        Repeating it with the same `idempotency_key` gives the first result again, so passing failures are retried.

        Args:
            reference: Your own text about the reason, such as the id of an order. Need not be unique.
            idempotency_key: Names this movement, so that sending it again does nothing more. Choose one per movement
                and keep it for repeats. How long the server remembers it, and how long it may be, is not documented.
            entries: What is written to each account, at least two. Debits and credits must be the same sum.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The request is malformed or fails validation. Debits and credits are not the same sum (`code`
                is `unbalanced_transaction`), or a balance does not cover them (`insufficient_balance`). Nothing was done.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: No such account, transaction or customer in this environment.
            Conflict: The account's status forbids it, or the key came with another body before. Nothing was done.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.customer_credits.post_transaction(
                reference="order_789",
                idempotency_key="transfer_order_789",
                entries=[
                    {"account_id": "cca_abc123", "side": "debit", "amount": "1000"},
                    {"account_id": "cca_abc123", "side": "debit", "amount": "1000"},
                ],
            )
            ```

        Source: https://docs.creem.io/features/customer-credits/transactions
        """
        return self._execute(CUSTOMER_CREDITS_POST_TRANSACTION, locals())


class AsyncCustomerCreditsWrites(AsyncResource):
    """The writes of `customer_credits`.

    The methods are those of `CustomerCreditsWrites`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(CustomerCreditsWrites.create_account)
    async def create_account(
        self,
        *,
        customer_id: str,
        name: str | Unset = UNSET,
        unit_label: str | Unset = UNSET,
        initial_balance: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> CreditAccount:
        return await self._execute(CUSTOMER_CREDITS_CREATE_ACCOUNT, locals())

    @documented_by(CustomerCreditsWrites.post_transaction)
    async def post_transaction(
        self,
        *,
        reference: str,
        idempotency_key: str,
        entries: Sequence[params.CreditEntryInput],
        options: RequestOptions = NO_OPTIONS,
    ) -> CreditTransaction:
        return await self._execute(CUSTOMER_CREDITS_POST_TRANSACTION, locals())
