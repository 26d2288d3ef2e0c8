# Generated from specs/hyperline/resources/wallets.yaml. Do not edit.
"""The reads of `wallets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by

from .wallets_tables import WALLETS_GET, WALLETS_GET_SETTINGS

if TYPE_CHECKING:
    from ..models.wallet import Wallet
    from ..models.wallet_settings import WalletSettings


class WalletsReads(SyncResource):
    """The reads of `wallets`."""

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
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.wallets.get("wal_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(WALLETS_GET, locals())

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
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.wallets.get_settings()
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(WALLETS_GET_SETTINGS, locals())


class AsyncWalletsReads(AsyncResource):
    """The reads of `wallets`.

    The methods are those of `WalletsReads`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(WalletsReads.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Wallet:
        return await self._execute(WALLETS_GET, locals())

    @documented_by(WalletsReads.get_settings)
    async def get_settings(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> WalletSettings:
        return await self._execute(WALLETS_GET_SETTINGS, locals())
