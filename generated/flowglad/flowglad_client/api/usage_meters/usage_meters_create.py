"""Create a usage meter and, if wanted, its price."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import params
    from ...models.usage_meter_input import UsageMeterInput
    from ...models.usage_meter_price_input import UsageMeterPriceInput
    from ...models.usage_meter_response import UsageMeterResponse


def _read(body: Any) -> UsageMeterResponse:
    from ...models.usage_meter_response import UsageMeterResponse

    return UsageMeterResponse.from_dict(body)


OPERATION: Final = Operation(
    name="usage_meters_create",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    *,
    usage_meter: UsageMeterInput | params.UsageMeterInput,
    price: UsageMeterPriceInput | params.UsageMeterPriceInput | Unset = UNSET,
) -> Call[UsageMeterResponse]:
    """Create a usage meter and, if wanted, its price.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.usage_meter_create import UsageMeterCreate

    body = checked_body(
        "usage_meters_create",
        {
            "usageMeter": usage_meter,
            "price": price,
        },
        UsageMeterCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/api/v1/usage-meters",
        body=body,
    )
