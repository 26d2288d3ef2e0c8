"""Archive a product."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.product import Product


def _read(body: Any) -> Product:
    from ...models.product import product_from_dict

    return product_from_dict(body)


OPERATION: Final = Operation(
    name="products_archive",
    method="PUT",
    effect="keyed",
    decode=_read,
    key_header="Idempotency-Key",
)


def call(
    id: str,
) -> Call[Product]:
    """Archive a product.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `archive`.
    """

    return Call(
        OPERATION,
        f"/v1/products/{segment('products_archive', 'id', id)}/archive",
    )
