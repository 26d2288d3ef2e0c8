# Generated from specs/clink/resources/refunds.yaml. Do not edit.
"""Money given back for an order, all of it or in part. Refunds can be created and read; the API cannot list or cancel
them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    TEXT,
    Record,
    Sent,
    money_number,
    text,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.refund import Refund


def _read_refund(body: Any) -> Refund:
    from ..models.refund import Refund

    return Refund.from_dict(body)


REFUNDS_CREATE: Final = Operation(
    name="refunds_create",
    method="POST",
    effect="keyed",
    decode=_read_refund,
    enveloped=True,
    key_field="refundMerchantOrderId",
    sent=Sent(
        "/refund",
        body=Record(
            {
                "orderId": TEXT,
                "refundMerchantOrderId": TEXT,
                "refundAmount": money_number(least=0),
                "refundReasonType": whole(least=0, most=3),
                "remark": text(most=500),
            },
            "orderId refundMerchantOrderId refundAmount",
        ),
    ),
)
REFUNDS_GET: Final = Operation(
    name="refunds_get",
    method="GET",
    effect="read",
    decode=_read_refund,
    enveloped=True,
    sent=Sent("/refund/{id}"),
)


class Refunds(SyncResource):
    """Money given back for an order, all of it or in part. Refunds can be created and read; the API cannot list or
    cancel them."""

    def create(
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

        Safe to repeat with the same `refund_merchant_order_id`: the earlier refund comes back and no further money
        moves. What happens if the key comes again with other content is not documented; use a key once only.

        A refund may fail after it was accepted: read it until `status` is final, or wait for the event.

        Repeating it with the same `refund_merchant_order_id` gives the first result again, so passing failures are
        retried.

        Args:
            order_id: Identifier of the order to refund.
            refund_merchant_order_id: The merchant's own key of the refund, another one for every refund. It is the
                idempotency key: the call repeated with it answers the refund it made first.
            refund_amount: How much to give back, all of the order's amount or a part, in the main unit of the
                currency the order was paid in (29.99 with USD is 29 dollars 99 cents). In the currency's major unit
                (29.99 is 29 and 99 hundredths); currency: the account's (the payment currency of the order,
                `payment_currency` of `orders.get`). Limits: at least 0.
            refund_reason_type: Why: 0 paid twice, 1 fraud, 2 the customer asked for it, 3 something else. Comes back
                as the text `refund_reason`. Limits: at least 0, at most 3.
            remark: Note on the refund, at most 500 characters.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            clink.refunds.create(
                order_id="order_id_1",
                refund_merchant_order_id="refund_merchant_order_id_1",
                refund_amount=1000,
            )
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/create-refund
        """
        return self._execute(REFUNDS_CREATE, locals())

    def get(
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
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            clink.refunds.get("rfd_123")
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/get-refund
        """
        return self._execute(REFUNDS_GET, locals())


class AsyncRefunds(AsyncResource):
    """Money given back for an order, all of it or in part. Refunds can be created and read; the API cannot list or
    cancel them.

    The methods are those of `Refunds`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Refunds.create)
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
        return await self._execute(REFUNDS_CREATE, locals())

    @documented_by(Refunds.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Refund:
        return await self._execute(REFUNDS_GET, locals())


refunds_create: Final = Endpoint(REFUNDS_CREATE, Refunds.create)
refunds_get: Final = Endpoint(REFUNDS_GET, Refunds.get)
