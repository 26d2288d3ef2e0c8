"""Get an invoice of a subscription."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.invoice import Invoice


def _read(body: Any) -> Invoice:
    from ...models.invoice import Invoice

    return Invoice.from_dict(body)


OPERATION: Final = Operation(
    name="invoices_get",
    method="GET",
    effect="read",
    decode=_read,
    enveloped=True,
)


def call(
    id: str,
) -> Call[Invoice]:
    """Get an invoice of a subscription.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        f"/subscription/invoice/{segment('invoices_get', 'id', id)}",
    )
