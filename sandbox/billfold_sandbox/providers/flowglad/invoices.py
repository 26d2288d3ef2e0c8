"""Flowglad's invoices and their lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from billfold_sandbox.backend import Visit
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found, shown
from billfold_sandbox.spec import Json
from billfold_sandbox.store import Drawer

from .lists import cursor_page
from .ownership import NO_TAX, ORGANIZATION
from .scenes import Scene

KIND: Final = "invoice"
_LINE: Final = "invoice_line_item"


class Invoices:
    """The invoice operations."""

    def invoices_list(self, visit: Visit) -> Answer:
        return cursor_page(visit, KIND)

    def invoices_get(self, visit: Visit) -> Answer:
        return json_answer(200, with_lines(visit.drawer, found(visit.drawer, KIND, visit.ids["id"])))


class InvoiceLineItems:
    """The invoice line operations."""

    def invoice_line_items_list(self, visit: Visit) -> Answer:
        return cursor_page(visit, _LINE)

    def invoice_line_items_get(self, visit: Visit) -> Answer:
        return json_answer(200, shown(found(visit.drawer, _LINE, visit.ids["id"])))


class Line(NamedTuple):
    """What one line of an invoice charges for."""

    description: str
    price: int
    quantity: int = 1
    price_id: str | None = None
    credits_used: int | None = None
    """How many credits were taken before anything was charged; None if it is not usage that is charged for."""

    @property
    def total(self) -> int:
        """What the line comes to."""
        return self.price * self.quantity


def with_lines(drawer: Drawer, invoice: Json) -> Json:
    """Give an invoice with its lines."""
    return {"invoice": shown(invoice), "invoiceLineItems": [shown(line) for line in drawer.all(_LINE, invoice["id"])]}


def add_invoice(
    scene: Scene, customer: Json, lines: Sequence[Line], currency: str, *, subscription: Json | None, purchase_id: str | None
) -> Json:
    """Add an open invoice: for a period of a subscription, or else for a purchase. The sandbox knows no tax."""
    number = scene.drawer.count(KIND, customer["id"]) + 1
    invoice: Json = {
        "type": "subscription" if subscription else "purchase",
        **scene.heading("inv_"),
        "organizationId": ORGANIZATION,
        "customerId": customer["id"],
        "purchaseId": None if subscription else purchase_id,
        "invoiceNumber": f"{customer['invoiceNumberBase']}-{number:05}",
        "invoiceDate": scene.now_ms,
        "dueDate": scene.now_ms,
        "status": "open",
        "currency": currency,
        "subtotal": sum(line.total for line in lines),
        **NO_TAX,
        "billingRunId": None,
        "ownerMembershipId": None,
        "pdfURL": None,
        "receiptPdfURL": None,
        "memo": None,
        "bankPaymentOnly": False,
        "billingPeriodId": subscription["_period"] if subscription else None,
        "subscriptionId": subscription["id"] if subscription else None,
    }
    if subscription:
        invoice["billingPeriodStartDate"] = subscription["currentBillingPeriodStart"]
        invoice["billingPeriodEndDate"] = subscription["currentBillingPeriodEnd"]
    scene.drawer.add(KIND, invoice["id"], invoice, parent=customer["id"])
    for line in lines:
        item: Json = {
            "type": "static" if line.credits_used is None else "usage",
            **scene.heading("inv_li_"),
            "invoiceId": invoice["id"],
            "quantity": line.quantity,
            "priceId": line.price_id,
            "description": line.description,
            "price": line.price,
        }
        if line.credits_used is not None:
            # What the first two name cannot be read anywhere.
            item |= {
                "billingRunId": f"billing_run_{invoice['id']}",
                "ledgerAccountId": f"ledger_account_{invoice['subscriptionId']}",
                "ledgerAccountCredit": line.credits_used,
            }
        scene.drawer.add(_LINE, item["id"], item, parent=invoice["id"])
    return invoice
