"""Creem's transactions, one for each payment, and their refunds."""

from __future__ import annotations

from billfold_sandbox.backend import Visit
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found
from billfold_sandbox.refusal import invalid
from billfold_sandbox.spec import Json
from billfold_sandbox.store import Drawer

from .headings import filtered_page, heading, seconds, stored_page


class Transactions:
    """The transaction and refund operations."""

    def transactions_get(self, visit: Visit) -> Answer:
        return json_answer(200, found(visit.drawer, "transaction", visit.query["transaction_id"]))

    def transactions_search(self, visit: Visit) -> Answer:
        query = visit.query
        if not any(name in query for name in ("customer_id", "order_id", "product_id")):
            return stored_page(visit, "transaction")
        # A transaction does not say what was bought; its order does.
        orders = {order["id"] for order in visit.drawer.all("order") if query.get("product_id") in (None, order["product"])}
        records = [
            record
            for record in visit.drawer.all("transaction", query.get("customer_id"))
            if query.get("order_id") in (None, record["order"]) and record["order"] in orders
        ]
        return filtered_page(visit, records)

    def refunds_create(self, visit: Visit) -> Answer:
        transaction = found(visit.drawer, "transaction", visit.body["transaction_id"])
        if transaction["status"] != "paid":
            raise invalid(f"the transaction is {transaction['status']}", "transaction_id")
        # There are full refunds only. What becomes of the order, the subscription and the licence is not documented.
        transaction.update(status="refunded", refunded_amount=transaction["amount_paid"])
        visit.drawer.change("transaction", transaction["id"], transaction)
        return json_answer(200, {"status": "succeeded"})


def add_transaction(
    drawer: Drawer,
    now: float,
    *,
    order_id: str,
    customer_id: str,
    amount: int,
    discount: int,
    currency: str,
    subscription: Json | None = None,
) -> Json:
    """Add a payment that went through. `amount` is what is left after the discount; the sandbox knows no tax."""
    transaction_id = drawer.new_id("tran_")
    transaction: Json = {
        **heading(drawer, transaction_id, "transaction"),
        "amount": amount,
        "amount_paid": amount,
        "discount_amount": discount,
        "currency": currency,
        "type": "invoice" if subscription else "payment",
        "tax_country": "US",
        "tax_amount": 0,
        "status": "paid",
        "refunded_amount": None,
        "order": order_id,
        "subscription": subscription["id"] if subscription else None,
        "customer": customer_id,
        "description": "Subscription payment" if subscription else "Payment",
        "created_at": int(now * 1000),
    }
    if subscription:
        transaction["period_start"] = int(seconds(subscription["current_period_start_date"]) * 1000)
        transaction["period_end"] = int(seconds(subscription["current_period_end_date"]) * 1000)
    drawer.add("transaction", transaction_id, transaction, parent=customer_id)
    return transaction
