"""Detach a feature from a product."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.product_feature_expired import ProductFeatureExpired


def _read(body: Any) -> ProductFeatureExpired:
    from ...models.product_feature_expired import ProductFeatureExpired

    return ProductFeatureExpired.from_dict(body)


OPERATION: Final = Operation(
    name="product_features_expire",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    id: str,
) -> Call[ProductFeatureExpired]:
    """Detach a feature from a product.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `expire`.
    """

    return Call(
        OPERATION,
        f"/api/v1/product-features/{segment('product_features_expire', 'id', id)}/expire",
        body={},
    )
