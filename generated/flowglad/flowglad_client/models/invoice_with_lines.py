# Generated from specs/flowglad/resources/invoices.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    nested,
    record,
)
from billfold_core.unset import UNSET

from .invoice import Invoice, invoice_from_dict
from .invoice_line_item import InvoiceLineItem, invoice_line_item_from_dict

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InvoiceWithLines(Model):
    """An invoice and its lines, side by side."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "invoice": "invoice",
        "invoiceLineItems": "invoice_line_items",
    }
    FIRM = frozenset({"invoice", "invoiceLineItems"})

    invoice: Invoice
    """The invoice."""
    invoice_line_items: list[InvoiceLineItem]
    """All lines of the invoice. Their amounts are in the invoice's currency."""
    _source: Mapping[str, Any] = _field(init=False, repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        get = source.get
        try:
            _invoice = get("invoice", UNSET)
            _invoice = nested(_invoice, "invoice", invoice_from_dict)
            _invoice_line_items = get("invoiceLineItems", UNSET)
            _invoice_line_items = array(_invoice_line_items, "invoiceLineItems", invoice_line_item_from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.invoice = _invoice
        self.invoice_line_items = _invoice_line_items
        self._source = source
        return self
