"""Get an invoice line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.invoice_line_item import InvoiceLineItem


def _read(body: Any) -> InvoiceLineItem:
    from ...models.invoice_line_item import invoice_line_item_from_dict

    return invoice_line_item_from_dict(body)


OPERATION: Final = Operation(
    name="invoice_line_items_get",
    method="GET",
    effect="read",
    decode=_read,
)


def call(
    id: str,
) -> Call[InvoiceLineItem]:
    """Get an invoice line.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        f"/api/v1/invoice-line-items/{segment('invoice_line_items_get', 'id', id)}",
    )
