"""Create a product."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import params
    from ...models.aggregator_input import AggregatorInput
    from ...models.bundle_display_mode import BundleDisplayModeValue
    from ...models.bundle_item_input import BundleItemInput
    from ...models.credit_aggregator_input import CreditAggregatorInput
    from ...models.credits_grant_mode import CreditsGrantModeValue
    from ...models.price_configuration_input import PriceConfigurationInput
    from ...models.product import Product
    from ...models.product_accounting_input import ProductAccountingInput
    from ...models.product_translation_input import ProductTranslationInput
    from ...models.product_type import ProductTypeValue


def _read(body: Any) -> Product:
    from ...models.product import product_from_dict

    return product_from_dict(body)


OPERATION: Final = Operation(
    name="products_create",
    method="POST",
    effect="keyed",
    decode=_read,
    key_header="Idempotency-Key",
)


def call(
    *,
    name: str,
    type: ProductTypeValue,
    price_configurations: Sequence[PriceConfigurationInput | params.PriceConfigurationInput],
    description: str | None | Unset = UNSET,
    description_display_interval_dates: bool | Unset = UNSET,
    public_description: str | None | Unset = UNSET,
    translations: Mapping[str, ProductTranslationInput | params.ProductTranslationInput] | None | Unset = UNSET,
    is_available_on_demand: bool | Unset = UNSET,
    is_available_on_subscription: bool | Unset = UNSET,
    custom_properties: Mapping[str, str | Decimal | int | bool | Sequence[str] | None] | Unset = UNSET,
    accounting: Mapping[str, ProductAccountingInput | params.ProductAccountingInput] | Unset = UNSET,
    aggregator: AggregatorInput | params.AggregatorInput | Unset = UNSET,
    aggregator_id: str | Unset = UNSET,
    unit_name: str | Unset = UNSET,
    is_connected_seat_item: bool | Unset = UNSET,
    credit_aggregators: Sequence[CreditAggregatorInput | params.CreditAggregatorInput] | Unset = UNSET,
    low_credits_threshold: Decimal | int | Unset = UNSET,
    credits_grant_mode: CreditsGrantModeValue | Unset = UNSET,
    display_mode: BundleDisplayModeValue | Unset = UNSET,
    exclusive_items_enabled: bool | Unset = UNSET,
    bundle_items: Sequence[BundleItemInput | params.BundleItemInput] | Unset = UNSET,
) -> Call[Product]:
    """Create a product.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.product_create import ProductCreate

    body = checked_body(
        "products_create",
        {
            "name": name,
            "type": type,
            "price_configurations": price_configurations,
            "description": description,
            "description_display_interval_dates": description_display_interval_dates,
            "public_description": public_description,
            "translations": translations,
            "is_available_on_demand": is_available_on_demand,
            "is_available_on_subscription": is_available_on_subscription,
            "custom_properties": custom_properties,
            "accounting": accounting,
            "aggregator": aggregator,
            "aggregator_id": aggregator_id,
            "unit_name": unit_name,
            "is_connected_seat_item": is_connected_seat_item,
            "credit_aggregators": credit_aggregators,
            "low_credits_threshold": low_credits_threshold,
            "credits_grant_mode": credits_grant_mode,
            "display_mode": display_mode,
            "exclusive_items_enabled": exclusive_items_enabled,
            "bundle_items": bundle_items,
        },
        ProductCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/v1/products",
        body=body,
    )
