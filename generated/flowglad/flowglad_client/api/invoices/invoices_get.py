"""Get an invoice with its lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.invoice_with_lines import InvoiceWithLines


def _read(body: Any) -> InvoiceWithLines:
    from ...models.invoice_with_lines import InvoiceWithLines

    return InvoiceWithLines.from_dict(body)


OPERATION: Final = Operation(
    name="invoices_get",
    method="GET",
    effect="read",
    decode=_read,
)


def call(
    id: str,
) -> Call[InvoiceWithLines]:
    """Get an invoice with its lines.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        f"/api/v1/invoices/{segment('invoices_get', 'id', id)}",
    )
