"""Create an empty pricing model for test data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import params
    from ...models.interval_unit import IntervalUnitValue
    from ...models.pricing_model_input import PricingModelInput
    from ...models.pricing_model_response import PricingModelResponse


def _read(body: Any) -> PricingModelResponse:
    from ...models.pricing_model_response import PricingModelResponse

    return PricingModelResponse.from_dict(body)


OPERATION: Final = Operation(
    name="pricing_models_create",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    *,
    pricing_model: PricingModelInput | params.PricingModelInput,
    default_plan_interval_unit: IntervalUnitValue | Unset = UNSET,
) -> Call[PricingModelResponse]:
    """Create an empty pricing model for test data.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.pricing_model_create import PricingModelCreate

    body = checked_body(
        "pricing_models_create",
        {
            "pricingModel": pricing_model,
            "defaultPlanIntervalUnit": default_plan_interval_unit,
        },
        PricingModelCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/api/v1/pricing-models",
        body=body,
    )
