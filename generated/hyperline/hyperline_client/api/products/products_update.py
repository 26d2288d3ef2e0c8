"""Update a product."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ... import params
    from ...models.product import Product
    from ...models.product_accounting_input import ProductAccountingInput
    from ...models.product_translation_input import ProductTranslationInput


def _read(body: Any) -> Product:
    from ...models.product import product_from_dict

    return product_from_dict(body)


OPERATION: Final = Operation(
    name="products_update",
    method="PUT",
    effect="keyed",
    decode=_read,
    key_header="Idempotency-Key",
)


def call(
    id: str,
    *,
    name: str,
    description: str | None | Unset = UNSET,
    public_description: str | None | Unset = UNSET,
    translations: Mapping[str, ProductTranslationInput | params.ProductTranslationInput] | None | Unset = UNSET,
    is_available_on_demand: bool | Unset = UNSET,
    is_available_on_subscription: bool | Unset = UNSET,
    properties: Mapping[str, str | Decimal | int | bool | Sequence[str | Decimal | int | bool | None] | None]
    | None
    | Unset = UNSET,
    custom_properties: Mapping[str, str | Decimal | int | bool | Sequence[str] | None] | Unset = UNSET,
    accounting: Mapping[str, ProductAccountingInput | params.ProductAccountingInput] | Unset = UNSET,
) -> Call[Product]:
    """Update a product.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `update`.
    """
    from ...models.product_update import ProductUpdate

    body = checked_body(
        "products_update",
        {
            "name": name,
            "description": description,
            "public_description": public_description,
            "translations": translations,
            "is_available_on_demand": is_available_on_demand,
            "is_available_on_subscription": is_available_on_subscription,
            "properties": properties,
            "custom_properties": custom_properties,
            "accounting": accounting,
        },
        ProductUpdate.from_dict,
    )
    return Call(
        OPERATION,
        f"/v1/products/{segment('products_update', 'id', id)}",
        body=body,
    )
