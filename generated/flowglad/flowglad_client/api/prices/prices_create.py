"""Add a price to a product or a usage meter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body

if TYPE_CHECKING:
    from ... import params
    from ...models.price_create_input import PriceCreateInput
    from ...models.price_response import PriceResponse


def _read(body: Any) -> PriceResponse:
    from ...models.price_response import PriceResponse

    return PriceResponse.from_dict(body)


OPERATION: Final = Operation(
    name="prices_create",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    *,
    price: PriceCreateInput | params.PriceCreateInput,
) -> Call[PriceResponse]:
    """Add a price to a product or a usage meter.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.price_create import PriceCreate

    body = checked_body(
        "prices_create",
        {
            "price": price,
        },
        PriceCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/api/v1/prices",
        body=body,
    )
