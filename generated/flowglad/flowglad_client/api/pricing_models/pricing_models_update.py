"""Rename a pricing model or replace its whole structure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body, repeated
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ... import params
    from ...models.pricing_model_response import PricingModelResponse
    from ...models.pricing_model_update_input import PricingModelUpdateInput


def _read(body: Any) -> PricingModelResponse:
    from ...models.pricing_model_response import PricingModelResponse

    return PricingModelResponse.from_dict(body)


OPERATION: Final = Operation(
    name="pricing_models_update",
    method="PUT",
    effect="unsafe",
    decode=_read,
)


def call(
    id: str,
    *,
    pricing_model: PricingModelUpdateInput | params.PricingModelUpdateInput,
) -> Call[PricingModelResponse]:
    """Rename a pricing model or replace its whole structure.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `update`.
    """
    from ...models.pricing_model_update import PricingModelUpdate

    body = checked_body(
        "pricing_models_update",
        {
            "pricingModel": repeated("pricing_models_update", "pricingModel", pricing_model, "id", id),
        },
        PricingModelUpdate.from_dict,
    )
    return Call(
        OPERATION,
        f"/api/v1/pricing-models/{segment('pricing_models_update', 'id', id)}",
        body=body,
    )
