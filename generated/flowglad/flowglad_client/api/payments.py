# Generated from specs/flowglad/resources/payments.yaml. Do not edit.
"""Money taken from a customer for an invoice, and giving it back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    TEXT,
    Record,
    Sent,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.payment import Payment
    from ..models.payment_page import PaymentPage
    from ..models.payment_response import PaymentResponse


def _read_payment_page(body: Any) -> PaymentPage:
    from ..models.payment_page import PaymentPage

    return PaymentPage.from_dict(body)


def _items_payment_page(page: PaymentPage) -> Sequence[Payment]:
    return page.data


def _read_payment_response(body: Any) -> PaymentResponse:
    from ..models.payment_response import PaymentResponse

    return PaymentResponse.from_dict(body)


PAYMENTS_LIST: Final = Operation(
    name="payments_list",
    method="GET",
    effect="read",
    decode=_read_payment_page,
    sent=Sent("/api/v1/payments", query=Record({"cursor": TEXT, "limit": whole(least=1)})),
)
PAYMENTS_LIST_PAGES: Final = Pagination(
    style="cursor",
    position="cursor",
    size="limit",
    items=_items_payment_page,
    max_size=100,
    next=("nextCursor",),
    more=("hasMore",),
)
PAYMENTS_GET: Final = Operation(
    name="payments_get",
    method="GET",
    effect="read",
    decode=_read_payment_response,
    sent=Sent("/api/v1/payments/{id}"),
)
PAYMENTS_REFUND: Final = Operation(
    name="payments_refund",
    method="POST",
    effect="unsafe",
    decode=_read_payment_response,
    sent=Sent("/api/v1/payments/{id}/refund", body=Record({})),
)


class Payments(SyncResource):
    """Money taken from a customer for an invoice, and giving it back."""

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Payment, PaymentPage]:
        """List payments page by page.

        Gives the payments in the key's pricing model, oldest first, whatever their state. There are no filters.
        Payments made while you page appear at the end. Send no query parameters but these two: on reads the server
        lets query parameters override others.

        Changes nothing at the provider; passing failures are retried.

        Args:
            cursor: Where to go on. Take `next_cursor` of the page before, unchanged; it is opaque. Leave it out for
                the first page.
            limit: How many records a page holds at most, 1 to 100. The server takes 10 when it is left out.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in flowglad.payments.list():
                print(item)
            ```

        Source: https://docs.flowglad.com/api-reference/payments/list-payments
        """
        return self._list(PAYMENTS_LIST, PAYMENTS_LIST_PAGES, locals())

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
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            flowglad.payments.get("pym_123")
            ```

        Source: https://docs.flowglad.com/api-reference/payments/get-payment
        """
        return self._execute(PAYMENTS_GET, locals())

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
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            flowglad.payments.refund("pym_123")
            ```

        Source: https://docs.flowglad.com/api-reference/payments/refund-a-payment
        """
        return self._execute(PAYMENTS_REFUND, locals())


class AsyncPayments(AsyncResource):
    """Money taken from a customer for an invoice, and giving it back.

    The methods are those of `Payments`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Payments.list)
    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Payment, PaymentPage]:
        return self._list(PAYMENTS_LIST, PAYMENTS_LIST_PAGES, locals())

    @documented_by(Payments.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PaymentResponse:
        return await self._execute(PAYMENTS_GET, locals())

    @documented_by(Payments.refund)
    async def refund(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PaymentResponse:
        return await self._execute(PAYMENTS_REFUND, locals())


payments_list: Final = ListEndpoint(PAYMENTS_LIST, PAYMENTS_LIST_PAGES, Payments.list)
payments_get: Final = Endpoint(PAYMENTS_GET, Payments.get)
payments_refund: Final = Endpoint(PAYMENTS_REFUND, Payments.refund)
