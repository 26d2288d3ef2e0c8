"""Get a purchase."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.purchase_response import PurchaseResponse


def _read(body: Any) -> PurchaseResponse:
    from ...models.purchase_response import PurchaseResponse

    return PurchaseResponse.from_dict(body)


OPERATION: Final = Operation(
    name="purchases_get",
    method="GET",
    effect="read",
    decode=_read,
)


def call(
    id: str,
) -> Call[PurchaseResponse]:
    """Get a purchase.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        f"/api/v1/purchases/{segment('purchases_get', 'id', id)}",
    )
