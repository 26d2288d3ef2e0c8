"""Read one product by its id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation

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
)


def call(
    product_id: str,
) -> Call[Product]:
    """Read one product by its id.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        "/v1/products",
        query={"product_id": product_id},
    )
