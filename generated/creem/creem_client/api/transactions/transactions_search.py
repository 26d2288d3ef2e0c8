"""List transactions, page by page, with filters."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import at_least, checked_parameter
from billfold_core.pages import Pagination
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.transaction import Transaction
    from ...models.transaction_page import TransactionPage


def _read(body: Any) -> TransactionPage:
    from ...models.transaction_page import TransactionPage

    return TransactionPage.from_dict(body)


OPERATION: Final = Operation(
    name="transactions_search",
    method="GET",
    effect="read",
    decode=_read,
)


def _items(page: TransactionPage) -> Sequence[Transaction]:
    return page.items


PAGINATION: Final = Pagination(
    style="page",
    position="page_number",
    size="page_size",
    items=_items,
    next=("pagination", "next_page"),
)


def call(
    *,
    customer_id: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    product_id: str | Unset = UNSET,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Call[TransactionPage]:
    """List transactions, page by page, with filters.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `search`.
    """

    return Call(
        OPERATION,
        "/v1/transactions/search",
        query={
            "customer_id": customer_id,
            "order_id": order_id,
            "product_id": product_id,
            "page_number": checked_parameter("transactions_search", "page_number", page_number, partial(at_least, minimum=1)),
            "page_size": checked_parameter("transactions_search", "page_size", page_size, partial(at_least, minimum=1)),
        },
    )
