# Generated from specs/hyperline/resources/wallets.yaml. Do not edit.
"""The writes of `wallets`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .wallets_tables import WALLETS_CREATE, WALLETS_UPDATE, WALLETS_UPDATE_SETTINGS

if TYPE_CHECKING:
    from .. import params
    from ..models.wallet import Wallet
    from ..models.wallet_load_type import WalletLoadTypeValue
    from ..models.wallet_settings import WalletSettings
    from ..models.wallet_state import WalletStateValue


class WalletsWrites(SyncResource):
    """The writes of `wallets`."""

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
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.wallets.create(customer_id="customer_id_1", is_auto_load_enabled=True)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(WALLETS_CREATE, locals())

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
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.wallets.update("wal_123", is_auto_load_enabled=True)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(WALLETS_UPDATE, locals())

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
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.wallets.update_settings()
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(WALLETS_UPDATE_SETTINGS, locals())


class AsyncWalletsWrites(AsyncResource):
    """The writes of `wallets`.

    The methods are those of `WalletsWrites`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(WalletsWrites.create)
    async def create(
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
        return await self._execute(WALLETS_CREATE, locals())

    @documented_by(WalletsWrites.update)
    async def update(
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
        return await self._execute(WALLETS_UPDATE, locals())

    @documented_by(WalletsWrites.update_settings)
    async def update_settings(
        self,
        *,
        enabled: bool | Unset = UNSET,
        allow_free_credits: bool | Unset = UNSET,
        allow_topup_on_portal: bool | Unset = UNSET,
        product_ids: Sequence[str] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> WalletSettings:
        return await self._execute(WALLETS_UPDATE_SETTINGS, locals())
