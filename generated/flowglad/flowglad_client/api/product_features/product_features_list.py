"""List the links between products and features page by page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import at_least, checked_parameter
from billfold_core.pages import Pagination
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.product_feature import ProductFeature
    from ...models.product_feature_page import ProductFeaturePage


def _read(body: Any) -> ProductFeaturePage:
    from ...models.product_feature_page import ProductFeaturePage

    return ProductFeaturePage.from_dict(body)


OPERATION: Final = Operation(
    name="product_features_list",
    method="GET",
    effect="read",
    decode=_read,
)


def _items(page: ProductFeaturePage) -> Sequence[ProductFeature]:
    return page.data


PAGINATION: Final = Pagination(
    style="cursor",
    position="cursor",
    size="limit",
    items=_items,
    max_size=100,
    next=("nextCursor",),
    more=("hasMore",),
)


def call(
    *,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Call[ProductFeaturePage]:
    """List the links between products and features page by page.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `list`.
    """

    return Call(
        OPERATION,
        "/api/v1/product-features",
        query={
            "cursor": cursor,
            "limit": checked_parameter("product_features_list", "limit", limit, partial(at_least, minimum=1)),
        },
    )
