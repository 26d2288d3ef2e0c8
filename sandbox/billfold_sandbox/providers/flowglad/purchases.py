"""Flowglad's purchases: what a paid checkout leaves behind besides the payment."""

from __future__ import annotations

from typing import Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import checked_total, found, shown
from billfold_sandbox.spec import Json

from .operations import operation
from .ownership import ORGANIZATION
from .payment_methods import billing_address
from .scenes import Scene

_KIND: Final = "purchase"


@operation("purchases_get")
def purchases_get(context: RequestContext) -> Answer:
    return json_answer(200, {"purchase": shown(found(context.store, _KIND, context.ids["id"]))})


def add_purchase(scene: Scene, customer: Json, price: Json, session: Json, name: str) -> Json:
    """Add what a checkout session of a product came to."""
    total = checked_total(int(price["unitPrice"]) * session["quantity"], "checkoutSession", "quantity")
    recurring = price["type"] == "subscription"
    trial = price.get("trialPeriodDays") or 0
    purchase: Json = {
        "priceType": price["type"],
        **scene.heading("prch_"),
        "organizationId": ORGANIZATION,
        "customerId": customer["id"],
        "name": name,
        "status": "paid",
        "priceId": price["id"],
        "quantity": session["quantity"],
        "trialPeriodDays": trial if recurring else None,
        "pricePerBillingCycle": total if recurring else None,
        "intervalUnit": price.get("intervalUnit"),
        "intervalCount": price.get("intervalCount"),
        "firstInvoiceValue": 0 if recurring and trial else total,
        "totalPurchaseValue": None if recurring else total,
        "billingCycleAnchor": scene.now_ms if recurring else None,
        "bankPaymentOnly": False,
        "purchaseDate": scene.now_ms,
        "endDate": None,
        "proposal": None,
        "archived": False,
        "billingAddress": billing_address(customer),
        "metadata": session["outputMetadata"],
        "position": scene.store.count(_KIND, customer["id"]),
    }
    scene.store.add(_KIND, purchase["id"], purchase, parent=customer["id"])
    return purchase
