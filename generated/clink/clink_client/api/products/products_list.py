"""List products."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import at_least, checked_parameter
from billfold_core.pages import Pagination

if TYPE_CHECKING:
    from ...models.product import Product
    from ...models.product_page import ProductPage


def _read(body: Any) -> ProductPage:
    from ...models.product_page import ProductPage

    return ProductPage.from_dict(body)


OPERATION: Final = Operation(
    name="products_list",
    method="GET",
    effect="read",
    decode=_read,
)


def _items(page: ProductPage) -> Sequence[Product]:
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
    page_num: int = 1,
    page_size: int = 100,
) -> Call[ProductPage]:
    """List products.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `list`.
    """

    return Call(
        OPERATION,
        "/product",
        query={
            "pageNum": checked_parameter("products_list", "page_num", page_num, partial(at_least, minimum=1)),
            "pageSize": checked_parameter("products_list", "page_size", page_size, partial(at_least, minimum=1)),
        },
    )
