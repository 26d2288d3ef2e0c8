"""List discounts, page by page, with filters."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import at_least, checked_parameter
from billfold_core.pages import Pagination
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.discount import Discount
    from ...models.discount_page import DiscountPage
    from ...models.discount_status_filter import DiscountStatusFilterValue
    from ...models.discount_type import DiscountTypeValue


def _read(body: Any) -> DiscountPage:
    from ...models.discount_page import DiscountPage

    return DiscountPage.from_dict(body)


OPERATION: Final = Operation(
    name="discounts_search",
    method="GET",
    effect="read",
    decode=_read,
)


def _items(page: DiscountPage) -> Sequence[Discount]:
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
    product_id: str | Unset = UNSET,
    status: DiscountStatusFilterValue | Unset = UNSET,
    type: DiscountTypeValue | Unset = UNSET,
    created_after: datetime | Unset = UNSET,
    created_before: datetime | Unset = UNSET,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Call[DiscountPage]:
    """List discounts, page by page, with filters.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `search`.
    """

    return Call(
        OPERATION,
        "/v1/discounts/search",
        query={
            "product_id": product_id,
            "status": status,
            "type": type,
            "created_after": created_after,
            "created_before": created_before,
            "page_number": checked_parameter("discounts_search", "page_number", page_number, partial(at_least, minimum=1)),
            "page_size": checked_parameter("discounts_search", "page_size", page_size, partial(at_least, minimum=1)),
        },
    )
