# Generated from specs/flowglad/resources/invoice_line_items.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from billfold_core.model import record, tagged

from .any_invoice_line_item import UnknownInvoiceLineItem
from .static_invoice_line_item import StaticInvoiceLineItem
from .usage_invoice_line_item import UsageInvoiceLineItem

InvoiceLineItem: TypeAlias = StaticInvoiceLineItem | UsageInvoiceLineItem | UnknownInvoiceLineItem
"""One line of an invoice. `type` tells the kinds apart."""

INVOICE_LINE_ITEM_FROM_DICT_VARIANTS: Final[Mapping[str, Callable[[Any], InvoiceLineItem]]] = {
    "static": StaticInvoiceLineItem.from_dict,
    "usage": UsageInvoiceLineItem.from_dict,
}


def invoice_line_item_from_dict(value: Any) -> InvoiceLineItem:
    """Read the member that `type` names; one that is not known is kept as it came."""
    source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
    tag = tagged(source, "type")
    decode = INVOICE_LINE_ITEM_FROM_DICT_VARIANTS.get(tag)
    return decode(source) if decode is not None else UnknownInvoiceLineItem(tag, source)
