"""Flowglad's invoices and their lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found, shown
from billfold_sandbox.spec import Json

from .lists import cursor_page
from .operations import operation
from .ownership import NO_TAX, ORGANIZATION
from .scenes import Scene

KIND: Final = "invoice"
_LINE: Final = "invoice_line_item"


@operation("invoices_list")
def invoices_list(context: RequestContext) -> Answer:
    return cursor_page(context, KIND)


@operation("invoices_get")
def invoices_get(context: RequestContext) -> Answer:
    return json_answer(200, with_lines(context.store, found(context.store, KIND, context.ids["id"])))


@operation("invoice_line_items_list")
def invoice_line_items_list(context: RequestContext) -> Answer:
    return cursor_page(context, _LINE)


@operation("invoice_line_items_get")
def invoice_line_items_get(context: RequestContext) -> Answer:
    return json_answer(200, shown(found(context.store, _LINE, context.ids["id"])))


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


def with_lines(store: RecordStore, invoice: Json) -> Json:
    """Give an invoice with its lines."""
    return {"invoice": shown(invoice), "invoiceLineItems": [shown(line) for line in store.all(_LINE, invoice["id"])]}


def add_invoice(
    scene: Scene, customer: Json, lines: Sequence[Line], currency: str, *, subscription: Json | None, purchase_id: str | None
) -> Json:
    """Add an open invoice: for a period of a subscription, or else for a purchase. The sandbox knows no tax."""
    number = scene.store.count(KIND, customer["id"]) + 1
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
    scene.store.add(KIND, invoice["id"], invoice, parent=customer["id"])
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
        scene.store.add(_LINE, item["id"], item, parent=invoice["id"])
    return invoice
