"""Flowglad's payments, their refunds, and how something is charged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found, shown
from billfold_sandbox.refusal import invalid
from billfold_sandbox.spec import Json

from .invoices import KIND as INVOICE
from .invoices import Line, add_invoice
from .lists import cursor_page
from .operations import operation
from .ownership import NO_TAX, ORGANIZATION, account
from .scenes import Scene, scene_of

_KIND: Final = "payment"


@operation("payments_list")
def payments_list(context: RequestContext) -> Answer:
    return cursor_page(context, _KIND)


@operation("payments_get")
def payments_get(context: RequestContext) -> Answer:
    return json_answer(200, {"payment": shown(found(context.store, _KIND, context.ids["id"]))})


@operation("payments_refund")
def payments_refund(context: RequestContext) -> Answer:
    payment = found(context.store, _KIND, context.ids["id"])
    if payment["status"] != "succeeded":
        raise invalid(f"the payment is {payment['status']}")
    # The real server gives everything back too, whatever part is asked for.
    payment.update(status="refunded", refunded=True, refundedAmount=payment["amount"], refundedAt=context.now_ms)
    scene = scene_of(context)
    scene.keep(_KIND, payment)
    # What becomes of the invoice and the purchase is not documented; their states have a word for it. The subscription stays.
    scene.keep(INVOICE, {**found(context.store, INVOICE, payment["invoiceId"]), "status": "refunded"})
    if payment["purchaseId"] is not None:
        scene.keep("purchase", {**found(context.store, "purchase", payment["purchaseId"]), "status": "refunded"})
    return json_answer(200, {"payment": shown(payment)})


def charge(
    scene: Scene,
    customer_id: str,
    method: Json,
    lines: Sequence[Line],
    *,
    subscription: Json | None = None,
    purchase_id: str | None = None,
) -> Json:
    """Bill a customer and let the payment succeed; give the payment."""
    customer = found(scene.store, "customer", customer_id)
    currency = account(scene.store).currency
    invoice = add_invoice(scene, customer, lines, currency, subscription=subscription, purchase_id=purchase_id)
    return pay(scene, invoice, method, lines[0].description, purchase_id=purchase_id)


def pay(scene: Scene, invoice: Json, method: Json, description: str, *, purchase_id: str | None = None) -> Json:
    """Let the payment of an open invoice succeed; give the payment."""
    invoice["status"] = "paid"
    scene.keep(INVOICE, invoice)
    payment: Json = {
        **scene.heading("pym_"),
        "organizationId": ORGANIZATION,
        "customerId": invoice["customerId"],
        "invoiceId": invoice["id"],
        "purchaseId": purchase_id,
        "subscriptionId": invoice["subscriptionId"],
        "billingPeriodId": invoice["billingPeriodId"],
        "paymentMethodId": method["id"],
        "paymentMethod": method["type"],
        "amount": invoice["subtotal"],
        "currency": invoice["currency"],
        "status": "succeeded",
        "chargeDate": scene.now_ms,
        "settlementDate": scene.now_ms,
        "description": description,
        "receiptNumber": None,
        "receiptURL": None,
        "subtotal": invoice["subtotal"],
        **NO_TAX,
        "refunded": False,
        "refundedAmount": None,
        "refundedAt": None,
        "failureMessage": None,
        "failureCode": None,
    }
    scene.store.add(_KIND, payment["id"], payment, parent=invoice["customerId"])
    return payment
