"""Get a product with its prices and features."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.product_with_prices import ProductWithPrices


def _read(body: Any) -> ProductWithPrices:
    from ...models.product_with_prices import ProductWithPrices

    return ProductWithPrices.from_dict(body)


OPERATION: Final = Operation(
    name="products_get",
    method="GET",
    effect="read",
    decode=_read,
)


def call(
    id: str,
) -> Call[ProductWithPrices]:
    """Get a product with its prices and features.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        f"/api/v1/products/{segment('products_get', 'id', id)}",
    )
