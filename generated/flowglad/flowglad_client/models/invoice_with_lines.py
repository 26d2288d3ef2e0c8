from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    nested,
    record,
)
from billfold_core.unset import UNSET

from .invoice import Invoice, invoice_from_dict
from .invoice_line_item import InvoiceLineItem, invoice_line_item_from_dict


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InvoiceWithLines(Model):
    """An invoice and its lines, side by side."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"invoice", "invoiceLineItems"})

    invoice: Invoice
    """The invoice."""
    invoice_line_items: list[InvoiceLineItem]
    """All lines of the invoice. Their amounts are in the invoice's currency."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        _invoice = get("invoice", UNSET)
        _invoice = nested(_invoice, "invoice", invoice_from_dict)
        _invoice_line_items = get("invoiceLineItems", UNSET)
        _invoice_line_items = array(_invoice_line_items, "invoiceLineItems", invoice_line_item_from_dict)
        self = cls.__new__(cls)
        self.invoice = _invoice
        self.invoice_line_items = _invoice_line_items
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["invoice"] = self.invoice.to_dict()
        found["invoiceLineItems"] = [item.to_dict() for item in self.invoice_line_items]
        return found
