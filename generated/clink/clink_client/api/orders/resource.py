"""What was bought and whether it was paid: one order per purchase and per charge of a subscription. Orders come of
checkouts, payments and subscriptions; the API reads them only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billfold_core.client import SyncClient
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.pages import Pager
from billfold_core.unset import UNSET, Unset

from . import orders_get, orders_list

if TYPE_CHECKING:
    from ...models.order import Order
    from ...models.order_page import OrderPage


class Orders:
    """What was bought and whether it was paid: one order per purchase and per charge of a subscription. Orders come of
    checkouts, payments and subscriptions; the API reads them only."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        subscription_id: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        merchant_reference_id: str | Unset = UNSET,
        page_num: int = 1,
        page_size: int = 50,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Order, OrderPage]:
        """List orders.

        Answers one page of the account's orders and their total number, narrowed down by subscription, customer or
        the merchant's own key. The last page is reached when `rows` is empty or `pageNum * pageSize` is at least
        `total`.

        A page holds 50 orders at most; Clink silently gives 50 where more are asked for. No sort order is documented,
        and orders made meanwhile may shift rows between pages.

        After a time-out of a payment, this is how to find out whether it took effect: list with its
        `merchantReferenceId`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            subscription_id: Only the recurring orders of this subscription, for example `sub_…`.
            customer_id: Only the orders of this customer, for example `cus_…`.
            merchant_reference_id: Only the orders with this key of the merchant. There may be several; the key need
                not be unique.
            page_num: Which page to answer, counted from 1. Clink documents no sort order. Limits: at least 1.
            page_size: How many rows a page holds, 1 to 50. Clink gives 50 where more are asked for. Limits: at least
                1, at most 50.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is missing, wrong or not allowed from this address, or `X-Timestamp` is too
                far from Clink's clock (about two minutes, according to a secondary source). The body is plain text
                without a documented wording.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.clinkbill.com/api-reference/endpoint/list-orders
        """
        call = orders_list.call(
            subscription_id=subscription_id,
            customer_id=customer_id,
            merchant_reference_id=merchant_reference_id,
            page_num=page_num,
            page_size=page_size,
        )
        return Pager(self._client, call, orders_list.PAGINATION, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Order:
        """Get an order.

        Answers one order: what was bought, what was charged and how it went. What comes back for an id that does not
        exist is not documented.

        The currency charged may differ from the one priced. To reconcile a one-time order, compare with
        `priceDataList` or with the merchant's own price, not with `amountTotal`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the order, for example `order_…`.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            AuthenticationError: The key is missing, wrong or not allowed from this address, or `X-Timestamp` is too
                far from Clink's clock (about two minutes, according to a secondary source). The body is plain text
                without a documented wording.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.clinkbill.com/api-reference/endpoint/get-order
        """
        call = orders_get.call(id)
        return self._client.execute(call, options)
