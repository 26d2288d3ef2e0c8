"""Get a pricing model with its content."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.pricing_model_details_response import PricingModelDetailsResponse


def _read(body: Any) -> PricingModelDetailsResponse:
    from ...models.pricing_model_details_response import PricingModelDetailsResponse

    return PricingModelDetailsResponse.from_dict(body)


OPERATION: Final = Operation(
    name="pricing_models_get",
    method="GET",
    effect="read",
    decode=_read,
)


def call(
    id: str,
) -> Call[PricingModelDetailsResponse]:
    """Get a pricing model with its content.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        f"/api/v1/pricing-models/{segment('pricing_models_get', 'id', id)}",
    )
