"""List one customer's orders, page by page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import at_least, checked_parameter
from billfold_core.pages import Pagination
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.order import Order
    from ...models.order_page import OrderPage


def _read(body: Any) -> OrderPage:
    from ...models.order_page import OrderPage

    return OrderPage.from_dict(body)


OPERATION: Final = Operation(
    name="customers_list_orders",
    method="GET",
    effect="read",
    decode=_read,
)


def _items(page: OrderPage) -> Sequence[Order]:
    return page.items


PAGINATION: Final = Pagination(
    style="page",
    position="page_number",
    size="page_size",
    items=_items,
    next=("pagination", "next_page"),
)


def call(
    id: str,
    *,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Call[OrderPage]:
    """List one customer's orders, page by page.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `list_orders`.
    """

    return Call(
        OPERATION,
        f"/v1/customers/{segment('customers_list_orders', 'id', id)}/orders",
        query={
            "page_number": checked_parameter("customers_list_orders", "page_number", page_number, partial(at_least, minimum=1)),
            "page_size": checked_parameter("customers_list_orders", "page_size", page_size, partial(at_least, minimum=1)),
        },
    )
