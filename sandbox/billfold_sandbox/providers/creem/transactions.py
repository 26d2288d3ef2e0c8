"""Creem's transactions, one for each payment, and their refunds."""

from __future__ import annotations

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found, shown
from billfold_sandbox.refusal import invalid
from billfold_sandbox.spec import Json

from .announcing import announce
from .headings import filtered_page, heading, seconds, stored_page
from .operations import operation


@operation("transactions_get")
def transactions_get(context: RequestContext) -> Answer:
    return json_answer(200, found(context.store, "transaction", context.query["transaction_id"]))


@operation("transactions_search")
def transactions_search(context: RequestContext) -> Answer:
    query = context.query
    if not any(name in query for name in ("customer_id", "order_id", "product_id")):
        return stored_page(context, "transaction")
    # A transaction does not say what was bought; its order does.
    orders = {order["id"] for order in context.store.all("order") if query.get("product_id") in (None, order["product"])}
    records = [
        record
        for record in context.store.all("transaction", query.get("customer_id"))
        if query.get("order_id") in (None, record["order"]) and record["order"] in orders
    ]
    return filtered_page(context, records)


@operation("refunds_create")
def refunds_create(context: RequestContext) -> Answer:
    transaction = found(context.store, "transaction", context.body["transaction_id"])
    if transaction["status"] != "paid":
        raise invalid(f"the transaction is {transaction['status']}", "transaction_id")
    # There are full refunds only. What becomes of the order, the subscription and the licence is not documented.
    transaction.update(status="refunded", refunded_amount=transaction["amount_paid"])
    context.store.change("transaction", transaction["id"], transaction)
    announce(context.store, context.now, "refund.created", lambda: _refund(context.store, transaction, context.now))
    return json_answer(200, {"status": "succeeded"})


def _refund(store: RecordStore, transaction: Json, now: float) -> Json:
    """Give a refund as its event has it; no operation shows one."""
    customer = store.get("customer", transaction["customer"])
    subscription = transaction["subscription"] and store.get("subscription", transaction["subscription"])
    refund: Json = {
        **heading(store, store.new_id("ref_"), "refund"),
        "status": "succeeded",
        "refund_amount": transaction["refunded_amount"],
        "refund_currency": transaction["currency"],
        "reason": "requested_by_customer",
        "transaction": transaction,
        "order": store.get("order", transaction["order"]),
        "customer": customer,
        "created_at": int(now * 1000),
    }
    return {**refund, "subscription": shown(subscription)} if subscription else refund


def add_transaction(
    store: RecordStore,
    now: float,
    *,
    order_id: str,
    customer_id: str,
    amount: int,
    discount: int,
    currency: str,
    subscription: Json | None = None,
    kept: bool = True,
) -> Json:
    """Make a payment that went through, and add it, unless it is not to be kept.

    `amount` is what is left after the discount; the sandbox knows no tax.
    """
    transaction_id = store.new_id("tran_")
    transaction: Json = {
        **heading(store, transaction_id, "transaction"),
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
    if kept:
        store.add("transaction", transaction_id, transaction, parent=customer_id)
    return transaction
