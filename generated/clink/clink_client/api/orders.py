# Generated from specs/clink/resources/orders.yaml. Do not edit.
"""What was bought and whether it was paid: one order per purchase and per charge of a subscription. Orders come of
checkouts, payments and subscriptions; the API reads them only."""

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

    from ..models.order import Order
    from ..models.order_page import OrderPage


def _read_order_page(body: Any) -> OrderPage:
    from ..models.order_page import OrderPage

    return OrderPage.from_dict(body)


def _items_order_page(page: OrderPage) -> Sequence[Order]:
    return page.rows


def _read_order(body: Any) -> Order:
    from ..models.order import Order

    return Order.from_dict(body)


ORDERS_LIST: Final = Operation(
    name="orders_list",
    method="GET",
    effect="read",
    decode=_read_order_page,
    sent=Sent(
        "/order",
        query=Record(
            {
                **dict.fromkeys(("subscriptionId customerId merchantReferenceId").split(), TEXT),
                "pageNum": whole(least=1),
                "pageSize": whole(least=1),
            }
        ),
    ),
)
ORDERS_LIST_PAGES: Final = Pagination(
    style="page",
    position="pageNum",
    size="pageSize",
    items=_items_order_page,
    max_size=50,
    total=("total",),
)
ORDERS_GET: Final = Operation(
    name="orders_get",
    method="GET",
    effect="read",
    decode=_read_order,
    enveloped=True,
    sent=Sent("/order/{id}"),
)


class Orders(SyncResource):
    """What was bought and whether it was paid: one order per purchase and per charge of a subscription. Orders come of
    checkouts, payments and subscriptions; the API reads them only."""

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

        Answers the account's orders, narrowed down by subscription, customer or the merchant's own key.

        A page holds 50 orders at most; Clink silently gives 50 where more are asked for. No sort order is documented,
        and orders made meanwhile may shift rows between pages.

        After a time-out of a payment, this is how to find out whether it took effect: list with its
        `merchant_reference_id`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            subscription_id: Only the recurring orders of this subscription, for example `sub_…`.
            customer_id: Only the orders of this customer, for example `cus_…`.
            merchant_reference_id: Only the orders with this key of the merchant. There may be several; the key need
                not be unique.
            page_num: Which page to answer, counted from 1. Clink documents no sort order.
            page_size: How many rows a page holds, 1 to 50. Clink gives 50 where more are asked for.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in clink.orders.list():
                print(item)
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/list-orders
        """
        return self._list(ORDERS_LIST, ORDERS_LIST_PAGES, locals())

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
        `price_data_list` or with the merchant's own price, not with `amount_total`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the order, for example `order_…`.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            clink.orders.get("order_123")
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/get-order
        """
        return self._execute(ORDERS_GET, locals())


class AsyncOrders(AsyncResource):
    """What was bought and whether it was paid: one order per purchase and per charge of a subscription. Orders come of
    checkouts, payments and subscriptions; the API reads them only.

    The methods are those of `Orders`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Orders.list)
    def list(
        self,
        *,
        subscription_id: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        merchant_reference_id: str | Unset = UNSET,
        page_num: int = 1,
        page_size: int = 50,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Order, OrderPage]:
        return self._list(ORDERS_LIST, ORDERS_LIST_PAGES, locals())

    @documented_by(Orders.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Order:
        return await self._execute(ORDERS_GET, locals())


orders_list: Final = ListEndpoint(ORDERS_LIST, ORDERS_LIST_PAGES, Orders.list)
orders_get: Final = Endpoint(ORDERS_GET, Orders.get)
