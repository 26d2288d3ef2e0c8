"""Get a refund."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.refund import Refund


def _read(body: Any) -> Refund:
    from ...models.refund import Refund

    return Refund.from_dict(body)


OPERATION: Final = Operation(
    name="refunds_get",
    method="GET",
    effect="read",
    decode=_read,
    enveloped=True,
)


def call(
    id: str,
) -> Call[Refund]:
    """Get a refund.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        f"/refund/{segment('refunds_get', 'id', id)}",
    )
