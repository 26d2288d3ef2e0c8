"""Get an order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.order import Order


def _read(body: Any) -> Order:
    from ...models.order import Order

    return Order.from_dict(body)


OPERATION: Final = Operation(
    name="orders_get",
    method="GET",
    effect="read",
    decode=_read,
    enveloped=True,
)


def call(
    id: str,
) -> Call[Order]:
    """Get an order.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        f"/order/{segment('orders_get', 'id', id)}",
    )
