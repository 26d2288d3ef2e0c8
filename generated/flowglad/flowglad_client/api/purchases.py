# Generated from specs/flowglad/resources/purchases.yaml. Do not edit.
"""What a customer bought at which price. Purchases can only be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    Sent,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, documented_by

if TYPE_CHECKING:
    from ..models.purchase_response import PurchaseResponse


def _read_purchase_response(body: Any) -> PurchaseResponse:
    from ..models.purchase_response import PurchaseResponse

    return PurchaseResponse.from_dict(body)


PURCHASES_GET: Final = Operation(
    name="purchases_get",
    method="GET",
    effect="read",
    decode=_read_purchase_response,
    sent=Sent("/api/v1/purchases/{id}"),
)


class Purchases(SyncResource):
    """What a customer bought at which price. Purchases can only be read."""

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PurchaseResponse:
        """Get a purchase.

        Gives one purchase, wrapped in `purchase`. Purchases cannot be listed by themselves; the billing summary of a
        customer names theirs. Send no query parameters: a stray `id` there would override the path.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the purchase, prch_…. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            flowglad.purchases.get("prch_123")
            ```

        Source: https://docs.flowglad.com/api-reference/purchases/get-purchase
        """
        return self._execute(PURCHASES_GET, locals())


class AsyncPurchases(AsyncResource):
    """What a customer bought at which price. Purchases can only be read.

    The methods are those of `Purchases`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Purchases.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PurchaseResponse:
        return await self._execute(PURCHASES_GET, locals())


purchases_get: Final = Endpoint(PURCHASES_GET, Purchases.get)
