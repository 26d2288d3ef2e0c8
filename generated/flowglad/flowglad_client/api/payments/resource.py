"""Money taken from a customer for an invoice, and giving it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billfold_core.client import SyncClient
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.pages import Pager
from billfold_core.unset import UNSET, Unset

from . import payments_get, payments_list, payments_refund

if TYPE_CHECKING:
    from ...models.payment import Payment
    from ...models.payment_page import PaymentPage
    from ...models.payment_response import PaymentResponse


class Payments:
    """Money taken from a customer for an invoice, and giving it back."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Payment, PaymentPage]:
        """List payments page by page.

        Gives one page of the payments in the key's pricing model, oldest first, whatever their state. There are no
        filters. Payments made while you page appear at the end. Send no query parameters but these two: on reads the
        server lets query parameters override others.

        Changes nothing at the provider; passing failures are retried.

        Args:
            cursor: Where to go on. Take `nextCursor` of the page before, unchanged; it is opaque. Leave it out for
                the first page.
            limit: How many records a page holds at most, 1 to 100. The server takes 10 when it is left out. Limits:
                at least 1, at most 100.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The request was refused: a field is missing or wrong, the body is not JSON, or `limit` or
                `cursor` is not valid. Nothing changed. Malformed JSON and wrong paging values come without a `code`.
            AuthenticationError: The key is missing, malformed, unknown or expired. The same answer comes when the
                service behind the keys limits the rate, so a key that worked a moment ago may be fine. The body is plain
                text. The key is valid but may not do this, for instance make a product the default one or work on live
                data. Nothing changed.
            NotFound: No such record in the pricing model and mode of the key. A route that does not exist answers 404
                too, but with the plain text `Not Found`.
            ServerError: The server failed. Whether a change took place is not known; look before sending an unsafe
                request again.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.flowglad.com/api-reference/payments/list-payments
        """
        call = payments_list.call(cursor=cursor, limit=limit)
        return Pager(self._client, call, payments_list.PAGINATION, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PaymentResponse:
        """Get a payment.

        Gives one payment, wrapped in `payment`. Send no query parameters: a stray `id` there would override the path.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the payment, pym_…. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The request was refused: a field is missing or wrong, the body is not JSON, or `limit` or
                `cursor` is not valid. Nothing changed. Malformed JSON and wrong paging values come without a `code`.
            AuthenticationError: The key is missing, malformed, unknown or expired. The same answer comes when the
                service behind the keys limits the rate, so a key that worked a moment ago may be fine. The body is plain
                text. The key is valid but may not do this, for instance make a product the default one or work on live
                data. Nothing changed.
            NotFound: No such record in the pricing model and mode of the key. A route that does not exist answers 404
                too, but with the plain text `Not Found`.
            ServerError: The server failed. Whether a change took place is not known; look before sending an unsafe
                request again.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.flowglad.com/api-reference/payments/get-payment
        """
        call = payments_get.call(id)
        return self._client.execute(call, options)

    def refund(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PaymentResponse:
        """Refund a payment in full.

        Gives the whole amount of a payment back and answers with the payment. A part of it cannot be refunded:
        Flowglad reads nothing from the body and always refunds everything. A payment that is refunded already, or
        still `processing`, is refused with 400; so a repeated call ends in 400 and does not refund twice. After an
        answer that was lost, read the payment before you ask again.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            id: Identifier of the payment, pym_…. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The request was refused: a field is missing or wrong, the body is not JSON, or `limit` or
                `cursor` is not valid. Nothing changed. Malformed JSON and wrong paging values come without a `code`.
            AuthenticationError: The key is missing, malformed, unknown or expired. The same answer comes when the
                service behind the keys limits the rate, so a key that worked a moment ago may be fine. The body is plain
                text. The key is valid but may not do this, for instance make a product the default one or work on live
                data. Nothing changed.
            NotFound: No such record in the pricing model and mode of the key. A route that does not exist answers 404
                too, but with the plain text `Not Found`.
            ServerError: The server failed. Whether a change took place is not known; look before sending an unsafe
                request again.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.flowglad.com/api-reference/payments/refund-a-payment
        """
        call = payments_refund.call(id)
        return self._client.execute(call, options)
