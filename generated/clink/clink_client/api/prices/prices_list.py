"""List the active or the inactive prices of a product."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import at_least, checked_parameter
from billfold_core.pages import Pagination

if TYPE_CHECKING:
    from ...models.price import Price
    from ...models.price_page import PricePage


def _read(body: Any) -> PricePage:
    from ...models.price_page import PricePage

    return PricePage.from_dict(body)


OPERATION: Final = Operation(
    name="prices_list",
    method="GET",
    effect="read",
    decode=_read,
)


def _items(page: PricePage) -> Sequence[Price]:
    return page.rows


PAGINATION: Final = Pagination(
    style="page",
    position="pageNum",
    size="pageSize",
    items=_items,
    max_size=100,
    total=("total",),
)


def call(
    *,
    product_id: str,
    active: bool,
    page_num: int = 1,
    page_size: int = 100,
) -> Call[PricePage]:
    """List the active or the inactive prices of a product.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `list`.
    """

    return Call(
        OPERATION,
        "/price",
        query={
            "productId": product_id,
            "active": active,
            "pageNum": checked_parameter("prices_list", "page_num", page_num, partial(at_least, minimum=1)),
            "pageSize": checked_parameter("prices_list", "page_size", page_size, partial(at_least, minimum=1)),
        },
    )
