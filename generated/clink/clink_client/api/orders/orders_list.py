"""List orders."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import at_least, checked_parameter
from billfold_core.pages import Pagination
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.order import Order
    from ...models.order_page import OrderPage


def _read(body: Any) -> OrderPage:
    from ...models.order_page import OrderPage

    return OrderPage.from_dict(body)


OPERATION: Final = Operation(
    name="orders_list",
    method="GET",
    effect="read",
    decode=_read,
)


def _items(page: OrderPage) -> Sequence[Order]:
    return page.rows


PAGINATION: Final = Pagination(
    style="page",
    position="pageNum",
    size="pageSize",
    items=_items,
    max_size=50,
    total=("total",),
)


def call(
    *,
    subscription_id: str | Unset = UNSET,
    customer_id: str | Unset = UNSET,
    merchant_reference_id: str | Unset = UNSET,
    page_num: int = 1,
    page_size: int = 50,
) -> Call[OrderPage]:
    """List orders.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `list`.
    """

    return Call(
        OPERATION,
        "/order",
        query={
            "subscriptionId": subscription_id,
            "customerId": customer_id,
            "merchantReferenceId": merchant_reference_id,
            "pageNum": checked_parameter("orders_list", "page_num", page_num, partial(at_least, minimum=1)),
            "pageSize": checked_parameter("orders_list", "page_size", page_size, partial(at_least, minimum=1)),
        },
    )
