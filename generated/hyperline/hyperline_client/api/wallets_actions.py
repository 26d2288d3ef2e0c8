# Generated from specs/hyperline/resources/wallets.yaml. Do not edit.
"""The actions of `wallets`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .wallets_tables import WALLETS_LOAD, WALLETS_REVERT_LOAD

if TYPE_CHECKING:
    from ..models.wallet_load_type import WalletLoadTypeValue
    from ..models.wallet_transaction import WalletTransaction


class WalletsActions(SyncResource):
    """The actions of `wallets`."""

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
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.wallets.load("wal_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(WALLETS_LOAD, locals())

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
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.wallets.revert_load("wal_123", "transaction_id_1")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(WALLETS_REVERT_LOAD, locals())


class AsyncWalletsActions(AsyncResource):
    """The actions of `wallets`.

    The methods are those of `WalletsActions`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(WalletsActions.load)
    async def load(
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
        return await self._execute(WALLETS_LOAD, locals())

    @documented_by(WalletsActions.revert_load)
    async def revert_load(
        self,
        id: str,
        transaction_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> WalletTransaction:
        return await self._execute(WALLETS_REVERT_LOAD, locals())
