"""Export a pricing model as a setup document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.pricing_model_export_response import PricingModelExportResponse


def _read(body: Any) -> PricingModelExportResponse:
    from ...models.pricing_model_export_response import PricingModelExportResponse

    return PricingModelExportResponse.from_dict(body)


OPERATION: Final = Operation(
    name="pricing_models_export",
    method="GET",
    effect="read",
    decode=_read,
)


def call(
    id: str,
) -> Call[PricingModelExportResponse]:
    """Export a pricing model as a setup document.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `export`.
    """

    return Call(
        OPERATION,
        f"/api/v1/pricing-models/{segment('pricing_models_export', 'id', id)}/export",
    )
