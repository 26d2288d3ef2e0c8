"""List the products of the store, page by page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import at_least, checked_parameter
from billfold_core.pages import Pagination
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.product import Product
    from ...models.product_page import ProductPage


def _read(body: Any) -> ProductPage:
    from ...models.product_page import ProductPage

    return ProductPage.from_dict(body)


OPERATION: Final = Operation(
    name="products_search",
    method="GET",
    effect="read",
    decode=_read,
)


def _items(page: ProductPage) -> Sequence[Product]:
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
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Call[ProductPage]:
    """List the products of the store, page by page.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `search`.
    """

    return Call(
        OPERATION,
        "/v1/products/search",
        query={
            "page_number": checked_parameter("products_search", "page_number", page_number, partial(at_least, minimum=1)),
            "page_size": checked_parameter("products_search", "page_size", page_size, partial(at_least, minimum=1)),
        },
    )
