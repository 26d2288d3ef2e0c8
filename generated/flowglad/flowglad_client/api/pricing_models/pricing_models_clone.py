"""Copy a pricing model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.destination_environment import DestinationEnvironmentValue
    from ...models.pricing_model_details_response import PricingModelDetailsResponse


def _read(body: Any) -> PricingModelDetailsResponse:
    from ...models.pricing_model_details_response import PricingModelDetailsResponse

    return PricingModelDetailsResponse.from_dict(body)


OPERATION: Final = Operation(
    name="pricing_models_clone",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    id: str,
    *,
    name: str,
    destination_environment: DestinationEnvironmentValue | Unset = UNSET,
) -> Call[PricingModelDetailsResponse]:
    """Copy a pricing model.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `clone`.
    """
    from ...models.pricing_model_clone import PricingModelClone

    body = checked_body(
        "pricing_models_clone",
        {
            "name": name,
            "destinationEnvironment": destination_environment,
        },
        PricingModelClone.from_dict,
    )
    return Call(
        OPERATION,
        f"/api/v1/pricing-models/{segment('pricing_models_clone', 'id', id)}/clone",
        body=body,
    )
