"""Set what a product grants of a feature."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.product_feature import ProductFeature


def _read(body: Any) -> ProductFeature:
    from ...models.product_feature import ProductFeature

    return ProductFeature.from_dict(body)


OPERATION: Final = Operation(
    name="products_set_feature",
    method="PUT",
    effect="keyed",
    decode=_read,
    key_header="Idempotency-Key",
)


def call(
    id: str,
    code: str,
    *,
    value: bool | Decimal | int | str,
) -> Call[ProductFeature]:
    """Set what a product grants of a feature.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `set_feature`.
    """
    from ...models.product_feature_update import ProductFeatureUpdate

    body = checked_body(
        "products_set_feature",
        {
            "value": value,
        },
        ProductFeatureUpdate.from_dict,
    )
    return Call(
        OPERATION,
        f"/v1/products/{segment('products_set_feature', 'id', id)}/features/{segment('products_set_feature', 'code', code)}",
        body=body,
    )
