"""Get a price."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.price_response import PriceResponse


def _read(body: Any) -> PriceResponse:
    from ...models.price_response import PriceResponse

    return PriceResponse.from_dict(body)


OPERATION: Final = Operation(
    name="prices_get",
    method="GET",
    effect="read",
    decode=_read,
)


def call(
    id: str,
) -> Call[PriceResponse]:
    """Get a price.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        f"/api/v1/prices/{segment('prices_get', 'id', id)}",
    )
