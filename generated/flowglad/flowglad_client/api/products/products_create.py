"""Create a product together with its first price."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import params
    from ...models.product_input import ProductInput
    from ...models.product_price_input import ProductPriceInput
    from ...models.product_response import ProductResponse


def _read(body: Any) -> ProductResponse:
    from ...models.product_response import ProductResponse

    return ProductResponse.from_dict(body)


OPERATION: Final = Operation(
    name="products_create",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    *,
    product: ProductInput | params.ProductInput,
    price: ProductPriceInput | params.ProductPriceInput,
    feature_ids: Sequence[str] | Unset = UNSET,
) -> Call[ProductResponse]:
    """Create a product together with its first price.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.product_create import ProductCreate

    body = checked_body(
        "products_create",
        {
            "product": product,
            "price": price,
            "featureIds": feature_ids,
        },
        ProductCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/api/v1/products",
        body=body,
    )
