"""Take a feature off a product."""

from __future__ import annotations

from typing import Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment


def _read(body: Any) -> None:

    return None


OPERATION: Final = Operation(
    name="products_delete_feature",
    method="DELETE",
    effect="idempotent",
    decode=_read,
)


def call(
    id: str,
    code: str,
) -> Call[None]:
    """Take a feature off a product.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `delete_feature`.
    """

    return Call(
        OPERATION,
        f"/v1/products/{segment('products_delete_feature', 'id', id)}/features/{segment('products_delete_feature', 'code', code)}",
    )
