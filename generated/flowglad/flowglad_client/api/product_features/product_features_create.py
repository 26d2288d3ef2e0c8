"""Attach a feature to a product."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body

if TYPE_CHECKING:
    from ... import params
    from ...models.product_feature_input import ProductFeatureInput
    from ...models.product_feature_response import ProductFeatureResponse


def _read(body: Any) -> ProductFeatureResponse:
    from ...models.product_feature_response import ProductFeatureResponse

    return ProductFeatureResponse.from_dict(body)


OPERATION: Final = Operation(
    name="product_features_create",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    *,
    product_feature: ProductFeatureInput | params.ProductFeatureInput,
) -> Call[ProductFeatureResponse]:
    """Attach a feature to a product.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.product_feature_create import ProductFeatureCreate

    body = checked_body(
        "product_features_create",
        {
            "productFeature": product_feature,
        },
        ProductFeatureCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/api/v1/product-features",
        body=body,
    )
