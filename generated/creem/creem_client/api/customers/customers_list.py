"""List the customers of the store, page by page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import at_least, checked_parameter
from billfold_core.pages import Pagination
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.customer import Customer
    from ...models.customer_page import CustomerPage


def _read(body: Any) -> CustomerPage:
    from ...models.customer_page import CustomerPage

    return CustomerPage.from_dict(body)


OPERATION: Final = Operation(
    name="customers_list",
    method="GET",
    effect="read",
    decode=_read,
)


def _items(page: CustomerPage) -> Sequence[Customer]:
    return page.items


PAGINATION: Final = Pagination(
    style="page",
    position="page_number",
    size="page_size",
    items=_items,
    default_size=50,
    next=("pagination", "next_page"),
)


def call(
    *,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Call[CustomerPage]:
    """List the customers of the store, page by page.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `list`.
    """

    return Call(
        OPERATION,
        "/v1/customers/list",
        query={
            "page_number": checked_parameter("customers_list", "page_number", page_number, partial(at_least, minimum=1)),
            "page_size": checked_parameter("customers_list", "page_size", page_size, partial(at_least, minimum=1)),
        },
    )
