# Generated from specs/hyperline/resources/wallets.yaml. Do not edit.
"""The deprecated of `wallets`."""

# What is deprecated is defined here, and named once more as a value, which is no use of it.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import Any

from billfold_core.former_names import deprecated
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .wallets_tables import WALLETS_LIST_V1


class WalletsDeprecated(SyncResource):
    """The deprecated of `wallets`."""

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
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.wallets.list_v1()
            ```

        Source: https://docs.hyperline.co/api-reference/docs/upgrades
        """
        return self._execute(WALLETS_LIST_V1, locals())


class AsyncWalletsDeprecated(AsyncResource):
    """The deprecated of `wallets`.

    The methods are those of `WalletsDeprecated`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @deprecated("wallets.list_v1 is deprecated: use wallets.list")
    @documented_by(WalletsDeprecated.list_v1)
    async def list_v1(
        self,
        *,
        customer_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        return await self._execute(WALLETS_LIST_V1, locals())
