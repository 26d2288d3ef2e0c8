"""Money given back for an order, all of it or in part. Refunds can be created and read; the API cannot list or cancel
them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from billfold_core.client import AsyncClient
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.unset import UNSET, Unset

from . import refunds_create, refunds_get

if TYPE_CHECKING:
    from ...models.refund import Refund


class AsyncRefunds:
    """Money given back for an order, all of it or in part. Refunds can be created and read; the API cannot list or
    cancel them."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self,
        *,
        order_id: str,
        refund_merchant_order_id: str,
        refund_amount: Decimal | int,
        refund_reason_type: int | Unset = UNSET,
        remark: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Refund:
        """Refund an order, fully or in part.

        Gives back money for an order and answers the refund. It is refused when the merchant's balance does not
        suffice; how, is not documented.

        Safe to repeat with the same `refundMerchantOrderId`: the earlier refund comes back and no further money
        moves. What happens if the key comes again with other content is not documented; use a key once only.

        A refund may fail after it was accepted: read it until `status` is final, or wait for the event.

        Repeating it with the same `refundMerchantOrderId` gives the first result again, so passing failures are
        retried.

        Args:
            order_id: Identifier of the order to refund.
            refund_merchant_order_id: The merchant's own key of the refund, another one for every refund. It is the
                idempotency key: the call repeated with it answers the refund it made first.
            refund_amount: How much to give back, all of the order's amount or a part, in the main unit of the
                currency the order was paid in (29.99 with USD is 29 dollars 99 cents). In the currency's major unit
                (29.99 is 29 and 99 hundredths); currency: the account's (the payment currency of the order,
                `paymentCurrency` of `orders.get`). Limits: at least 0.
            refund_reason_type: Why: 0 paid twice, 1 fraud, 2 the customer asked for it, 3 something else. Comes back
                as the text `refundReason`. Limits: at least 0, at most 3.
            remark: Note on the refund, at most 500 characters. Limits: at most 500 characters.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            AuthenticationError: The key is missing, wrong or not allowed from this address, or `X-Timestamp` is too
                far from Clink's clock (about two minutes, according to a secondary source). The body is plain text
                without a documented wording.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.clinkbill.com/api-reference/endpoint/create-refund
        """
        call = refunds_create.call(
            order_id=order_id,
            refund_merchant_order_id=refund_merchant_order_id,
            refund_amount=refund_amount,
            refund_reason_type=refund_reason_type,
            remark=remark,
        )
        return await self._client.execute(call, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Refund:
        """Get a refund.

        Answers one refund, found by Clink's identifier and not by the merchant's key. What comes back for an id that
        does not exist is not documented.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Clink's identifier of the refund, for example `rfd_…`.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            AuthenticationError: The key is missing, wrong or not allowed from this address, or `X-Timestamp` is too
                far from Clink's clock (about two minutes, according to a secondary source). The body is plain text
                without a documented wording.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.clinkbill.com/api-reference/endpoint/get-refund
        """
        call = refunds_get.call(id)
        return await self._client.execute(call, options)
