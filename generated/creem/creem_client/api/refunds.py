# Generated from specs/creem/resources/refunds.yaml. Do not edit.
"""Giving a payment back in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    TEXT,
    Record,
    Sent,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, documented_by

if TYPE_CHECKING:
    from ..models.refund_outcome import RefundOutcome


def _read_refund_outcome(body: Any) -> RefundOutcome:
    from ..models.refund_outcome import RefundOutcome

    return RefundOutcome.from_dict(body)


REFUNDS_CREATE: Final = Operation(
    name="refunds_create",
    method="POST",
    effect="unsafe",
    decode=_read_refund_outcome,
    sent=Sent("/v1/refunds", body=Record({"transaction_id": TEXT}, "transaction_id")),
)


class Refunds(SyncResource):
    """Giving a payment back in full."""

    def create(
        self,
        *,
        transaction_id: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> RefundOutcome:
        """Refund a payment in full.

        Gives back whatever is left to refund of a payment; the server works out the amount, and part of it cannot be
        chosen. The answer says how far the refund has got: `pending` and `requiresAction` are not final. There is no
        operation to read a refund, so follow it with webhooks or on the transaction. Not safe to repeat; when the
        outcome of a call is unknown, read the transaction before trying again.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            transaction_id: Id of the transaction to refund. Begins with `tran_` as a rule; do not check for it.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.refunds.create(transaction_id="tran_1234567890")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/refund-payment
        """
        return self._execute(REFUNDS_CREATE, locals())


class AsyncRefunds(AsyncResource):
    """Giving a payment back in full.

    The methods are those of `Refunds`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Refunds.create)
    async def create(
        self,
        *,
        transaction_id: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> RefundOutcome:
        return await self._execute(REFUNDS_CREATE, locals())


refunds_create: Final = Endpoint(REFUNDS_CREATE, Refunds.create)
