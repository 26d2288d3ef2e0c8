"""Create a product, with its prices if wanted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import params
    from ...models.product import Product
    from ...models.product_price_input import ProductPriceInput
    from ...models.tax_category import TaxCategoryValue


def _read(body: Any) -> Product:
    from ...models.product import Product

    return Product.from_dict(body)


OPERATION: Final = Operation(
    name="products_create",
    method="POST",
    effect="unsafe",
    decode=_read,
    enveloped=True,
)


def call(
    *,
    name: str,
    image: str,
    tax_category: TaxCategoryValue,
    localized_names: Mapping[str, str] | Unset = UNSET,
    description: str | Unset = UNSET,
    default_price: str | Unset = UNSET,
    price_list: Sequence[ProductPriceInput | params.ProductPriceInput] | Unset = UNSET,
) -> Call[Product]:
    """Create a product, with its prices if wanted.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.product_create import ProductCreate

    body = checked_body(
        "products_create",
        {
            "name": name,
            "image": image,
            "taxCategory": tax_category,
            "localizedNames": localized_names,
            "description": description,
            "defaultPrice": default_price,
            "priceList": price_list,
        },
        ProductCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/product",
        body=body,
    )
