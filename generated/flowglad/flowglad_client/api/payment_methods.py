# Generated from specs/flowglad/resources/payment_methods.yaml. Do not edit.
"""Cards and other means of payment that customers have stored. They are added in a checkout and only read here."""

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

    from ..models.payment_method import PaymentMethod
    from ..models.payment_method_page import PaymentMethodPage
    from ..models.payment_method_response import PaymentMethodResponse


def _read_payment_method_page(body: Any) -> PaymentMethodPage:
    from ..models.payment_method_page import PaymentMethodPage

    return PaymentMethodPage.from_dict(body)


def _items_payment_method_page(page: PaymentMethodPage) -> Sequence[PaymentMethod]:
    return page.data


def _read_payment_method_response(body: Any) -> PaymentMethodResponse:
    from ..models.payment_method_response import PaymentMethodResponse

    return PaymentMethodResponse.from_dict(body)


PAYMENT_METHODS_LIST: Final = Operation(
    name="payment_methods_list",
    method="GET",
    effect="read",
    decode=_read_payment_method_page,
    sent=Sent("/api/v1/payment-methods", query=Record({"cursor": TEXT, "limit": whole(least=1)})),
)
PAYMENT_METHODS_LIST_PAGES: Final = Pagination(
    style="cursor",
    position="cursor",
    size="limit",
    items=_items_payment_method_page,
    max_size=100,
    next=("nextCursor",),
    more=("hasMore",),
)
PAYMENT_METHODS_GET: Final = Operation(
    name="payment_methods_get",
    method="GET",
    effect="read",
    decode=_read_payment_method_response,
    sent=Sent("/api/v1/payment-methods/{id}"),
)


class PaymentMethods(SyncResource):
    """Cards and other means of payment that customers have stored. They are added in a checkout and only read here."""

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[PaymentMethod, PaymentMethodPage]:
        """List payment methods page by page.

        Gives the payment methods in the key's pricing model, oldest first, over all customers. There are no filters;
        those of one customer are part of its billing. Payment methods made while you page appear at the end. Send no
        query parameters but these two: on reads the server lets query parameters override others.

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
            for item in flowglad.payment_methods.list():
                print(item)
            ```

        Source: https://docs.flowglad.com/api-reference/payment-methods/list-payment-methods
        """
        return self._list(PAYMENT_METHODS_LIST, PAYMENT_METHODS_LIST_PAGES, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PaymentMethodResponse:
        """Get a payment method.

        Gives one payment method, wrapped in `payment_method`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the payment method, pm_…. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            flowglad.payment_methods.get("pm_123")
            ```

        Source: https://docs.flowglad.com/api-reference/payment-methods/get-payment-method
        """
        return self._execute(PAYMENT_METHODS_GET, locals())


class AsyncPaymentMethods(AsyncResource):
    """Cards and other means of payment that customers have stored. They are added in a checkout and only read here.

    The methods are those of `PaymentMethods`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(PaymentMethods.list)
    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[PaymentMethod, PaymentMethodPage]:
        return self._list(PAYMENT_METHODS_LIST, PAYMENT_METHODS_LIST_PAGES, locals())

    @documented_by(PaymentMethods.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PaymentMethodResponse:
        return await self._execute(PAYMENT_METHODS_GET, locals())


payment_methods_list: Final = ListEndpoint(PAYMENT_METHODS_LIST, PAYMENT_METHODS_LIST_PAGES, PaymentMethods.list)
payment_methods_get: Final = Endpoint(PAYMENT_METHODS_GET, PaymentMethods.get)
