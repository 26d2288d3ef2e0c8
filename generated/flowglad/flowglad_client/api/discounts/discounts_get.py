"""Get a discount."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.discount_response import DiscountResponse


def _read(body: Any) -> DiscountResponse:
    from ...models.discount_response import DiscountResponse

    return DiscountResponse.from_dict(body)


OPERATION: Final = Operation(
    name="discounts_get",
    method="GET",
    effect="read",
    decode=_read,
)


def call(
    id: str,
) -> Call[DiscountResponse]:
    """Get a discount.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        f"/api/v1/discounts/{segment('discounts_get', 'id', id)}",
    )
