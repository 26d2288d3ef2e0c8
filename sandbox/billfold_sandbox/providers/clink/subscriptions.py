"""Subscriptions, their invoices, and the portal where customers manage them."""

from __future__ import annotations

from decimal import Decimal

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer
from billfold_sandbox.records import shown
from billfold_sandbox.spec import Json

from .answers import SUCCEEDED, FailureError, Moment, found, moment_of, success
from .customers import customer_of
from .discounts import Discount, Purchase, discount_for, redeem
from .operations import operation
from .orders import instrument_of, outcome
from .payments import add_session, close_session
from .plan_changes import check_changeable, make, told, work_out
from .plans import Start, keep, present, start_subscription
from .sellable import catalogue_price, check_recurring, snapshot_price

_PORTAL_MS = 3_600_000


@operation("subscriptions_create")
def subscriptions_create(context: RequestContext) -> Answer:
    body: Json = context.body
    moment = moment_of(context, context.spec)
    customer = customer_of(moment, body)
    customer_id: str = customer["customerId"]
    _, price = catalogue_price(moment, body["productId"], body["priceId"])
    check_recurring(price, body["paymentCurrency"].upper())
    amount = Decimal(price["unitAmount"])
    discount: Discount | None = None
    if body.get("promotionCode"):
        purchase = Purchase(customer_id, price["currency"], amount, body["productId"], body["priceId"])
        discount = discount_for(moment, body["promotionCode"], purchase)
        redeem(moment, discount, customer_id)
    instrument, saved = instrument_of(moment, body, customer_id)
    session = add_session(moment, customer, amount, price["currency"], body, {})
    start = Start(customer, instrument, body["paymentMethodType"], price, body, session["sessionId"], discount)
    subscription, order = start_subscription(moment, start, paid=saved)
    if saved:
        close_session(moment, session, order, subscription["subscriptionId"])
    else:
        moment.store.change("session", session["sessionId"], {**session, "orderId": order["orderId"]})
    created: Json = {"subscriptionId": subscription["subscriptionId"], "invoiceId": order["invoiceId"]}
    return success({**created, **outcome(moment, order)})


@operation("subscriptions_get")
def subscriptions_get(context: RequestContext) -> Answer:
    _, subscription = _present(context)
    return success(shown(subscription))


@operation("subscriptions_cancel")
def subscriptions_cancel(context: RequestContext) -> Answer:
    body: Json = context.body
    moment, subscription = _present(context)
    if subscription["status"] in ("cancelled", "incomplete_expired"):
        raise FailureError(f"SUBSCRIPTION_{subscription['status'].upper()}", 400)
    at_once: bool = body.get("cancelImmediately", False)
    subscription |= {
        "canceledAt": moment.now_ms,
        "cancelAt": moment.now_ms if at_once else subscription["currentPeriodEnd"],
        "cancelAtPeriodEnd": not at_once,
        "cancelReason": body["reason"],
    }
    if at_once:
        subscription |= {"status": "cancelled", "_pending": None, "upcomingInvoiceItem": None}
    keep(moment, subscription)
    return success(shown(subscription))


@operation("subscriptions_preview_update")
def subscriptions_preview_update(context: RequestContext) -> Answer:
    moment, subscription = _present(context)
    check_changeable(subscription)
    price = check_recurring(found(context.store, "price", context.body["priceId"]), subscription["currency"])
    return success(told(subscription, work_out(moment, subscription, price, context.body.get("promotionCode"))))


@operation("subscriptions_confirm_update")
def subscriptions_confirm_update(context: RequestContext) -> Answer:
    moment, subscription = _present(context)
    check_changeable(subscription)
    price = snapshot_price(moment, context.body["priceSnapshotId"], subscription["currency"])
    make(moment, subscription, work_out(moment, subscription, price, context.body.get("promotionCode")))
    return success(
        {
            "subscriptionId": subscription["subscriptionId"],
            "status": SUCCEEDED,
            "code": None,
            "declinedCode": None,
            "message": None,
            "action": None,
            "subscription": shown(subscription),
        }
    )


@operation("subscriptions_cancel_update")
def subscriptions_cancel_update(context: RequestContext) -> Answer:
    moment, subscription = _present(context)
    if subscription["_pending"] is None:
        raise FailureError("NO_PENDING_UPDATE", 400)
    subscription |= {"_pending": None, "upcomingInvoiceItem": None}
    keep(moment, subscription)
    return success(shown(subscription))


@operation("invoices_get")
def invoices_get(context: RequestContext) -> Answer:
    return success(shown(found(context.store, "invoice", context.ids["id"])))


@operation("customer_portal_sessions_create")
def customer_portal_sessions_create(context: RequestContext) -> Answer:
    customer = found(context.store, "customer", context.body["customerId"])
    offered: list[str] = context.body.get("subscriptionUpdateProductIds") or []
    for product_id in offered:
        found(context.store, "product", product_id)
    return success({"url": context.pages.customer(customer["customerId"]), "expiresAt": context.now_ms + _PORTAL_MS})


def _present(context: RequestContext) -> tuple[Moment, Json]:
    return present(moment_of(context, context.spec), context.ids["id"])
