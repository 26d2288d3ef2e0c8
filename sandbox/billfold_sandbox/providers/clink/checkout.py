"""Checkout sessions, and what happens when a customer pays on the page of one."""

from __future__ import annotations

from decimal import Decimal

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer
from billfold_sandbox.records import shown
from billfold_sandbox.spec import Json

from .answers import FailureError, Moment, check_amount, found, iso, moment_of, success
from .customers import customer_of
from .discounts import Discount, Purchase, discount_for, redeem
from .operations import operation
from .orders import Sale, add_instrument, add_order, settle_order
from .payments import add_session, close_session
from .plans import Start, activate, start_subscription
from .sellable import catalogue_price, check_phases


@operation("checkout_sessions_create")
def checkout_sessions_create(context: RequestContext) -> Answer:
    body: Json = context.body
    moment = moment_of(context, context.spec)
    currency: str = body["originalCurrency"]
    amount = check_amount(body["originalAmount"], currency, context.spec.minor_units, "originalAmount", least=0)
    extra = _catalogue_part(moment, body)
    customer = customer_of(moment, body)
    if _code(body):
        discount_for(moment, body["promotionCode"], _purchase(body, customer["customerId"]))
    session = add_session(moment, customer, amount, currency, body, extra)
    if session["returnUrl"]:
        session["returnUrl"] = session["returnUrl"].replace("{ELEMENTS_SESSION_ID}", session["sessionId"])
        context.store.change("session", session["sessionId"], session)
    return success(
        {
            "sessionId": session["sessionId"],
            "tokenValue": session["token"],
            "customerId": customer["customerId"],
            "originalAmount": body["originalAmount"],
            "originalCurrency": currency,
            "uiMode": session["uiMode"],
            "returnUrl": session["returnUrl"],
            "url": context.pages.checkout(session["sessionId"]),
            "merchantReferenceId": session["merchantReferenceId"],
            "expireTime": iso(session["_expires"]),
        }
    )


@operation("checkout_sessions_get")
def checkout_sessions_get(context: RequestContext) -> Answer:
    return success(shown(found(context.store, "session", context.ids["id"])))


def complete_session(moment: Moment, checkout_id: str) -> Json:
    """Pay an open session, as a buyer on Clink's page would."""
    session = found(moment.store, "session", checkout_id)
    if session["status"] != "open":
        raise FailureError(f"SESSION_{session['status'].upper()}", 400)
    if session["orderId"]:
        order = settle_order(moment, session["orderId"])
        subscription_id: str | None = order["_subscriptionId"]
        if subscription_id:
            activate(moment, subscription_id, order)
        return shown(close_session(moment, session, order, subscription_id))
    return shown(_pay(moment, session))


def _catalogue_part(moment: Moment, body: Json) -> Json:
    """Check what a session sells from the catalogue, and describe it as a session does."""
    if not body.get("priceId"):
        return {"_price": None}
    product, price = catalogue_price(moment, body["productId"], body["priceId"])
    cycle: Json | None = price["recurring"]
    if body.get("scheduledPhases") and cycle is None:
        raise FailureError("SCHEDULED_PHASES_NOT_SUPPORTED", 400)
    check_phases(moment, body.get("scheduledPhases") or [], price["currency"])
    return {
        "_price": price,
        "product": {"productId": product["productId"], "productName": product["name"]},
        "price": {
            "priceId": price["priceId"],
            "priceList": [{"amount": price["unitAmount"], "currency": price["currency"], "exchangeRate": 1}],
            "recurring": cycle and {"freeTrialDays": cycle.get("trialPeriodDays"), "interval": cycle.get("interval")},
        },
    }


def _pay(moment: Moment, session: Json) -> Json:
    sent: Json = session["_sent"]
    customer = found(moment.store, "customer", session["customer"]["customerId"])
    method: str = sent.get("paymentMethodType", "CARD")
    instrument = add_instrument(moment, customer["customerId"], method)
    discount: Discount | None = None
    if _code(sent):
        discount = discount_for(moment, sent["promotionCode"], _purchase(sent, customer["customerId"]))
        redeem(moment, discount, customer["customerId"])
    price: Json | None = session["_price"]
    if price and price["priceType"] == "recurring":
        start = Start(customer, instrument, method, price, sent, session["sessionId"], discount)
        subscription, order = start_subscription(moment, start, paid=True)
        return close_session(moment, session, order, subscription["subscriptionId"])
    amount, currency = Decimal(session["amountSubtotal"]), session["originalCurrency"]
    off = discount.amount if discount else Decimal(0)
    sale = Sale("onetime", customer, instrument, method, amount, off, currency, currency, sent, session_id=session["sessionId"])
    return close_session(moment, session, add_order(moment, sale, paid=True))


def _code(sent: Json) -> bool:
    """Tell whether a code was sent that has an effect."""
    return bool(sent.get("allowPromotionCodes") and sent.get("promotionCode"))


def _purchase(sent: Json, customer_id: str) -> Purchase:
    amount = Decimal(sent["originalAmount"])
    return Purchase(customer_id, sent["originalCurrency"], amount, sent.get("productId"), sent.get("priceId"))
