"""Payments without a checkout page, their sessions, and the sessions of agents."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from billfold_sandbox import agenda
from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import shown
from billfold_sandbox.refusal import invalid
from billfold_sandbox.spec import Json

from .answers import FailureError, Moment, check_amount, found, iso, moment_of, success, wire
from .customers import customer_of
from .discounts import Purchase, discount_for, redeem
from .operations import operation
from .orders import Sale, action, add_order, instrument_of, outcome
from .sellable import catalogue_price

SESSION_MS: Final = 24 * 3_600_000
"""How long a session stays open. Clink documents no lifetime."""

MERCHANT: Final = "mcht_sandbox"


def add_session(moment: Moment, customer: Json, amount: Decimal, currency: str, sent: Json, extra: Json) -> Json:
    """Record an open session."""
    expires = moment.now_ms + SESSION_MS
    session: Json = {
        "sessionId": moment.store.new_id("sess_"),
        "token": moment.store.new_id("token_"),
        "status": "open",
        "paymentStatus": "unpaid",
        "amountSubtotal": wire(amount),
        "amountTotal": None,
        "originalCurrency": currency,
        "paymentCurrency": None,
        "subscriptionId": None,
        "invoiceId": None,
        "orderId": None,
        "merchantReferenceId": sent.get("merchantReferenceId"),
        "locale": "en-US",
        "uiMode": sent.get("uiMode", "hostedPage"),
        "returnUrl": sent.get("returnUrl"),
        "cancelUrl": sent.get("cancelUrl"),
        "successUrl": sent.get("successUrl"),
        "created": iso(moment.now_ms),
        "expire": iso(expires),
        "price": None,
        "product": None,
        "customer": {"customerId": customer["customerId"], "email": customer["customerEmail"]},
        "priceDataList": sent.get("priceDataList"),
        "showPromotionCode": sent.get("showPromotionCode", True),
        "metadata": sent.get("metadata"),
        "_expires": expires,
        "_sent": sent,
        **extra,
    }
    moment.store.add("session", session["sessionId"], session)
    agenda.note(moment.store, expires + 1)
    return session


def expire_sessions(store: RecordStore, now_ms: int) -> None:
    """Let the sessions expire whose time is over, and that nobody paid."""

    def expire(session: Json, at_ms: int, first: bool) -> None:
        del at_ms, first
        session["status"] = "expired"

    agenda.catch_up(store, "session", now_ms, _expires, expire, id="sessionId")


def _expires(session: Json) -> int | None:
    return session["_expires"] + 1 if session["status"] == "open" else None


def close_session(moment: Moment, session: Json, order: Json, subscription_id: str | None = None) -> Json:
    """Mark a session as paid by an order."""
    session |= {
        "status": "completed",
        "paymentStatus": "paid",
        "amountTotal": order["amountTotal"],
        "paymentCurrency": order["paymentCurrency"],
        "orderId": order["orderId"],
        "invoiceId": order["invoiceId"],
        "subscriptionId": subscription_id,
    }
    moment.store.change("session", session["sessionId"], session)
    return session


@operation("payments_create")
def payments_create(context: RequestContext) -> Answer:
    body: Json = context.body
    moment = moment_of(context, context.spec)
    customer = customer_of(moment, body)
    amount, currency = _priced(moment, body)
    # There are no exchange rates here: one unit of a currency is one unit of any other.
    charged = str(body.get("paymentCurrency", currency)).upper()
    check_amount(1, charged, context.spec.minor_units, "paymentCurrency")
    amount = moment.round(amount, charged)
    off = Decimal(0)
    if body.get("promotionCode"):
        purchase = Purchase(customer["customerId"], charged, amount, body.get("productId"), body.get("priceId"))
        discount = discount_for(moment, body["promotionCode"], purchase)
        redeem(moment, discount, customer["customerId"])
        off = discount.amount
    instrument, saved = instrument_of(moment, body, customer["customerId"])
    session = add_session(moment, customer, amount, currency, body, {})
    method: str = body["paymentMethodType"]
    sale = Sale("onetime", customer, instrument, method, amount, off, charged, currency, body, session_id=session["sessionId"])
    order = add_order(moment, sale, paid=saved)
    if saved:
        close_session(moment, session, order)
    else:
        moment.store.change("session", session["sessionId"], {**session, "orderId": order["orderId"]})
    return success(outcome(moment, order))


@operation("payments_refresh_qr_code")
def payments_refresh_qr_code(context: RequestContext) -> Answer:
    order = found(context.store, "order", context.ids["orderId"])
    method: str = order["paymentMethod"]["paymentMethodType"]
    if method != "CASHAPP":
        raise FailureError("PAYMENT_METHOD_NOT_SUPPORTED", 400)
    if order["status"] != "requires_action":
        raise FailureError("ORDER_NOT_WAITING", 400)
    moment = moment_of(context, context.spec)
    return success({"orderId": order["orderId"], "action": action(moment, order, method)})


_ONLY_ITS_ID: Final = "the documented answer has the session's id and end alone; reading the session gives the rest"


@operation("agent_payment_sessions_create", leaves_out=dict.fromkeys(("amount", "currency", "customerEmail"), _ONLY_ITS_ID))
def agent_payment_sessions_create(context: RequestContext) -> Answer:
    body: Json = context.body
    check_amount(body["amount"], body["currency"], context.spec.minor_units, "amount")
    customer = customer_of(moment_of(context, context.spec), body)
    session: Json = {
        "sessionId": context.store.new_id("sess_"),
        "customerEmail": body["customerEmail"],
        "customerId": customer["customerId"],
        "amount": body["amount"],
        "currency": body["currency"],
        "merchantId": MERCHANT,
        "tenantId": "tenant_sandbox",
        "createTime": iso(context.now_ms),
        "expireTime": iso(context.now_ms + SESSION_MS),
    }
    context.store.add("agent_session", session["sessionId"], session)
    return success({name: session[name] for name in ("sessionId", "expireTime")})


@operation("agent_payment_sessions_get")
def agent_payment_sessions_get(context: RequestContext) -> Answer:
    session = context.store.get("agent_session", context.ids["sessionId"])
    if session is None:
        raise FailureError("SESSION_NOT_FOUND")
    return success(shown(session))


def _priced(moment: Moment, body: Json) -> tuple[Decimal, str]:
    if body.get("priceId") and body.get("productId"):
        _, price = catalogue_price(moment, body["productId"], body["priceId"])
        if price["priceType"] != "one_time":
            raise FailureError("PRICE_NOT_ONE_TIME", 400)
        return Decimal(price["unitAmount"]), price["currency"]
    if "amount" not in body or "currency" not in body:
        raise invalid("Required without priceId and productId", "amount" if "amount" not in body else "currency")
    return check_amount(body["amount"], body["currency"], moment.minor_units, "amount", least=0), body["currency"]
