"""Change a price's label, slug, activity or default flag."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body, repeated
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ... import params
    from ...models.price_response import PriceResponse
    from ...models.price_update_input import PriceUpdateInput


def _read(body: Any) -> PriceResponse:
    from ...models.price_response import PriceResponse

    return PriceResponse.from_dict(body)


OPERATION: Final = Operation(
    name="prices_update",
    method="PUT",
    effect="idempotent",
    decode=_read,
)


def call(
    id: str,
    *,
    price: PriceUpdateInput | params.PriceUpdateInput,
) -> Call[PriceResponse]:
    """Change a price's label, slug, activity or default flag.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `update`.
    """
    from ...models.price_update import PriceUpdate

    body = checked_body(
        "prices_update",
        {
            "price": repeated("prices_update", "price", price, "id", id),
        },
        PriceUpdate.from_dict,
    )
    return Call(
        OPERATION,
        f"/api/v1/prices/{segment('prices_update', 'id', id)}",
        body=body,
    )
