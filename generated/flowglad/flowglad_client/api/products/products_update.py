"""Change a product."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body, repeated
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ... import params
    from ...models.price_create_input import PriceCreateInput
    from ...models.product_response import ProductResponse
    from ...models.product_update_input import ProductUpdateInput


def _read(body: Any) -> ProductResponse:
    from ...models.product_response import ProductResponse

    return ProductResponse.from_dict(body)


OPERATION: Final = Operation(
    name="products_update",
    method="PUT",
    effect="unsafe",
    decode=_read,
)


def call(
    id: str,
    *,
    product: ProductUpdateInput | params.ProductUpdateInput,
    price: PriceCreateInput | params.PriceCreateInput | Unset = UNSET,
    feature_ids: Sequence[str] | Unset = UNSET,
) -> Call[ProductResponse]:
    """Change a product.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `update`.
    """
    from ...models.product_update import ProductUpdate

    body = checked_body(
        "products_update",
        {
            "product": repeated("products_update", "product", product, "id", id),
            "price": price,
            "featureIds": feature_ids,
        },
        ProductUpdate.from_dict,
    )
    return Call(
        OPERATION,
        f"/api/v1/products/{segment('products_update', 'id', id)}",
        body=body,
    )
