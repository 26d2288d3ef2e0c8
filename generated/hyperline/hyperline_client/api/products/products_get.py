"""Get a product."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.product import Product


def _read(body: Any) -> Product:
    from ...models.product import product_from_dict

    return product_from_dict(body)


OPERATION: Final = Operation(
    name="products_get",
    method="GET",
    effect="read",
    decode=_read,
)


def call(
    id: str,
    *,
    price_book_id: str | Unset = UNSET,
) -> Call[Product]:
    """Get a product.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        f"/v1/products/{segment('products_get', 'id', id)}",
        query={"price_book_id": price_book_id},
    )
