"""Create a product with its price."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import params
    from ...models.billing_period import BillingPeriodValue
    from ...models.billing_type import BillingTypeValue
    from ...models.currency import CurrencyValue
    from ...models.custom_field_input import CustomFieldInput
    from ...models.product import Product
    from ...models.tax_category import TaxCategoryValue
    from ...models.tax_mode import TaxModeValue


def _read(body: Any) -> Product:
    from ...models.product import Product

    return Product.from_dict(body)


OPERATION: Final = Operation(
    name="products_create",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    *,
    name: str,
    description: str,
    price: int,
    currency: CurrencyValue,
    billing_type: BillingTypeValue,
    billing_period: BillingPeriodValue | Unset = UNSET,
    tax_mode: TaxModeValue | Unset = UNSET,
    tax_category: TaxCategoryValue | Unset = UNSET,
    image_url: str | Unset = UNSET,
    default_success_url: str | Unset = UNSET,
    custom_fields: Sequence[CustomFieldInput | params.CustomFieldInput] | Unset = UNSET,
    abandoned_cart_recovery_enabled: bool | Unset = UNSET,
) -> Call[Product]:
    """Create a product with its price.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.product_create import ProductCreate

    body = checked_body(
        "products_create",
        {
            "name": name,
            "description": description,
            "price": price,
            "currency": currency,
            "billing_type": billing_type,
            "billing_period": billing_period,
            "tax_mode": tax_mode,
            "tax_category": tax_category,
            "image_url": image_url,
            "default_success_url": default_success_url,
            "custom_fields": custom_fields,
            "abandoned_cart_recovery_enabled": abandoned_cart_recovery_enabled,
        },
        ProductCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/v1/products",
        body=body,
    )
