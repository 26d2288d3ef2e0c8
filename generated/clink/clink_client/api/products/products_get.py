"""Get a product."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.product import Product


def _read(body: Any) -> Product:
    from ...models.product import Product

    return Product.from_dict(body)


OPERATION: Final = Operation(
    name="products_get",
    method="GET",
    effect="read",
    decode=_read,
    enveloped=True,
)


def call(
    id: str,
) -> Call[Product]:
    """Get a product.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        f"/product/{segment('products_get', 'id', id)}",
    )
