"""Get a price."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.price import Price


def _read(body: Any) -> Price:
    from ...models.price import Price

    return Price.from_dict(body)


OPERATION: Final = Operation(
    name="prices_get",
    method="GET",
    effect="read",
    decode=_read,
    enveloped=True,
)


def call(
    id: str,
) -> Call[Price]:
    """Get a price.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        f"/price/{segment('prices_get', 'id', id)}",
    )
