"""Get one link between a product and a feature."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.product_feature_response import ProductFeatureResponse


def _read(body: Any) -> ProductFeatureResponse:
    from ...models.product_feature_response import ProductFeatureResponse

    return ProductFeatureResponse.from_dict(body)


OPERATION: Final = Operation(
    name="product_features_get",
    method="GET",
    effect="read",
    decode=_read,
)


def call(
    id: str,
) -> Call[ProductFeatureResponse]:
    """Get one link between a product and a feature.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        f"/api/v1/product-features/{segment('product_features_get', 'id', id)}",
    )
