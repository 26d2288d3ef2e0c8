"""Create a whole pricing model from one document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import params
    from ...models.pricing_model_details_response import PricingModelDetailsResponse
    from ...models.setup_feature_input import SetupFeatureInput
    from ...models.setup_product_input import SetupProductInput
    from ...models.setup_resource_input import SetupResourceInput
    from ...models.setup_usage_meter_input import SetupUsageMeterInput


def _read(body: Any) -> PricingModelDetailsResponse:
    from ...models.pricing_model_details_response import PricingModelDetailsResponse

    return PricingModelDetailsResponse.from_dict(body)


OPERATION: Final = Operation(
    name="pricing_models_setup",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    *,
    name: str,
    features: Sequence[SetupFeatureInput | params.SetupFeatureInput],
    products: Sequence[SetupProductInput | params.SetupProductInput],
    usage_meters: Sequence[SetupUsageMeterInput | params.SetupUsageMeterInput],
    is_default: bool | Unset = UNSET,
    resources: Sequence[SetupResourceInput | params.SetupResourceInput] | Unset = UNSET,
) -> Call[PricingModelDetailsResponse]:
    """Create a whole pricing model from one document.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `setup`.
    """
    from ...models.pricing_model_setup import PricingModelSetup

    body = checked_body(
        "pricing_models_setup",
        {
            "name": name,
            "features": features,
            "products": products,
            "usageMeters": usage_meters,
            "isDefault": is_default,
            "resources": resources,
        },
        PricingModelSetup.from_dict,
    )
    return Call(
        OPERATION,
        "/api/v1/pricing-models/setup",
        body=body,
    )
