"""List the features of a product."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.model import array
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.product_feature import ProductFeature


def _read(body: Any) -> list[ProductFeature]:
    from ...models.product_feature import ProductFeature

    return array(body, "", ProductFeature.from_dict)


OPERATION: Final = Operation(
    name="products_list_features",
    method="GET",
    effect="read",
    decode=_read,
)


def call(
    id: str,
) -> Call[list[ProductFeature]]:
    """List the features of a product.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `list_features`.
    """

    return Call(
        OPERATION,
        f"/v1/products/{segment('products_list_features', 'id', id)}/features",
    )
