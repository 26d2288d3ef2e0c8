# Generated from specs/hyperline/resources/invoices.yaml. Do not edit.
"""How the answers of `invoices` are read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from billfold_core.model import anything, mapping

if TYPE_CHECKING:
    from ..models.invoice import Invoice
    from ..models.invoice_batch import InvoiceBatch
    from ..models.invoice_page import InvoicePage
    from ..models.invoice_v1 import InvoiceV1
    from ..models.invoice_v1_page import InvoiceV1Page
    from ..models.transaction import Transaction


def read_invoice_page(body: Any) -> InvoicePage:
    from ..models.invoice_page import InvoicePage

    return InvoicePage.from_dict(body)


def items_invoice_page(page: InvoicePage) -> Sequence[Invoice]:
    return page.data


def read_invoice_v1_page(body: Any) -> InvoiceV1Page:
    from ..models.invoice_v1_page import InvoiceV1Page

    return InvoiceV1Page.from_dict(body)


def items_invoice_v1_page(page: InvoiceV1Page) -> Sequence[InvoiceV1]:
    return page.data


def read_invoice_v1(body: Any) -> InvoiceV1:
    from ..models.invoice_v1 import InvoiceV1

    return InvoiceV1.from_dict(body)


def read_invoice_batch(body: Any) -> InvoiceBatch:
    from ..models.invoice_batch import InvoiceBatch

    return InvoiceBatch.from_dict(body)


def read_invoice(body: Any) -> Invoice:
    from ..models.invoice import Invoice

    return Invoice.from_dict(body)


def read_none(body: Any) -> None:

    return None


def read_mapping_anything(body: Any) -> dict[str, Any]:

    return mapping(body, "", anything)


def read_transaction(body: Any) -> Transaction:
    from ..models.transaction import Transaction

    return Transaction.from_dict(body)
