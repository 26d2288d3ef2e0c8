"""Orders, the instruments that pay them, and refunds."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, NamedTuple

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer
from billfold_sandbox.records import shown
from billfold_sandbox.refusal import invalid
from billfold_sandbox.spec import Json

from .answers import ACTION_NEEDED, SUCCEEDED, FailureError, Moment, bounds, check_amount, found, moment_of, page, success, wire
from .customers import customer_of
from .operations import operation

QR_SECONDS = 300
_ORDER_FILTERS = {"subscriptionId": "_subscriptionId", "customerId": "customerId", "merchantReferenceId": "merchantReferenceId"}
_REASONS = ("Duplicate payment", "Fraudulent activity", "Customer Initiated Refund", "Other")
_CARD = {
    "last4": "4242",
    "name": "Sandbox Card",
    "expiryYear": "2034",
    "expiryMonth": "12",
    "scheme": "visa",
    "funding": "credit",
    "issuerRegion": "US",
    "issuerBank": "Sandbox Bank",
    "billingAddress": None,
}


class Sale(NamedTuple):
    """What an order is about."""

    kind: str
    customer: Json
    instrument: Json
    method: str
    amount: Decimal
    discount: Decimal
    currency: str
    original_currency: str
    sent: Json
    subscription_id: str | None = None
    invoice_id: str | None = None
    session_id: str | None = None


def add_order(moment: Moment, sale: Sale, *, paid: bool) -> Json:
    """Record an order, paid or waiting for the customer."""
    order: Json = {
        "orderId": moment.store.new_id("order_"),
        "type": sale.kind,
        "status": "success" if paid else "requires_action",
        "merchantReferenceId": sale.sent.get("merchantReferenceId"),
        "invoiceId": sale.invoice_id,
        "customerId": sale.customer["customerId"],
        "customerEmail": sale.customer["customerEmail"],
        "productId": sale.sent.get("productId"),
        "priceId": sale.sent.get("priceId"),
        "sessionId": sale.session_id,
        "priceDataList": sale.sent.get("priceDataList"),
        "amountSubtotal": wire(sale.amount),
        "amountTotal": wire(sale.amount - sale.discount),
        "paymentCurrency": sale.currency,
        "originalCurrency": sale.original_currency,
        "paymentMethod": _method(sale),
        "paymentExecutionDetails": None,
        "failureCode": None,
        "failureMessage": None,
        "createTime": moment.now_ms,
        "paymentTime": moment.now_ms if paid else None,
        "metadata": sale.sent.get("metadata"),
        "riskLevel": "LOW",
        "_subscriptionId": sale.subscription_id,
        "_refunded": wire(Decimal(0)),
    }
    moment.store.add("order", order["orderId"], order, parent=order["customerId"])
    return order


def settle_order(moment: Moment, order_id: str) -> Json:
    """Let an order that waits for the customer succeed."""
    order = found(moment.store, "order", order_id)
    order |= {"status": "success", "paymentTime": moment.now_ms}
    moment.store.change("order", order_id, order)
    return order


def add_instrument(moment: Moment, customer_id: str, method: str) -> Json:
    """Record a way to pay of a customer's."""
    wallet = method not in ("CARD", "GOOGLEPAY", "APPLEPAY")
    instrument: Json = {
        "id": moment.store.new_id("pi_"),
        "customerId": customer_id,
        "type": method,
        "created": moment.now_ms,
        "card": None if wallet else _CARD,
        "wallet": {"accountTag": f"{method.lower()}-sandbox"} if wallet else None,
    }
    moment.store.add("payment_instrument", instrument["id"], instrument, parent=customer_id)
    return instrument


def instrument_of(moment: Moment, sent: Json, customer_id: str) -> tuple[Json, bool]:
    """Give the instrument a payment uses, and whether it is a saved one, which needs no action of the customer's.

    Raises:
        FailureError: The instrument is unknown, another customer's, or of another kind.
        RefusedError: The method needs a saved one, and none is named.
    """
    method: str = sent["paymentMethodType"]
    instrument_id: str | None = sent.get("paymentInstrumentId")
    if instrument_id is None:
        if method in ("CARD", "PIX", "UPI"):
            raise invalid(f"Required with paymentMethodType {method}", "paymentInstrumentId")
        return add_instrument(moment, customer_id, method), False
    instrument = found(moment.store, "payment_instrument", instrument_id)
    if instrument["customerId"] != customer_id:
        raise FailureError("PAYMENT_INSTRUMENT_NOT_FOUND")
    if instrument["type"] != method:
        raise FailureError("PAYMENT_INSTRUMENT_TYPE_NOT_MATCHED", 400)
    return instrument, True


def action(moment: Moment, order: Json, method: str) -> Json:
    """Give the step that the customer has to take: to open the sandbox's page. The sandbox draws no QR codes."""
    page_url = moment.pages.checkout(order["sessionId"])
    expires = moment.now_ms // 1000 + QR_SECONDS
    qr_code: dict[str, Any] = {
        "imageUrlPng": None,
        "imageUrlSvg": None,
        "imageDataUrl": None,
        "hostedInstructionsUrl": page_url,
        "mobileAuthUrl": page_url,
        "fallbackUrl": None,
        "packageName": None,
        "expiresAt": expires,
        "expiresSecond": QR_SECONDS,
    }
    return {
        "redirectUrl": page_url,
        "method": "GET",
        "type": method,
        "paymentMethodType": method,
        "postData": None,
        "walletHandleRedirectOrDisplayQrCode": qr_code,
    }


def outcome(moment: Moment, order: Json) -> Json:
    """Tell how a payment went, in the words of the operations that start one."""
    waiting = order["status"] == "requires_action"
    method: Json = order["paymentMethod"]
    return {
        "orderId": order["orderId"],
        "sessionId": order["sessionId"],
        "paymentInstrumentId": method["paymentInstrumentId"],
        "status": ACTION_NEEDED if waiting else SUCCEEDED,
        "action": action(moment, order, method["paymentMethodType"]) if waiting else None,
        "amount": order["amountTotal"],
        "currency": order["paymentCurrency"],
    }


def _method(sale: Sale) -> Json:
    card: Json = sale.instrument["card"] or {}
    return {
        "paymentMethodType": sale.method,
        "paymentInstrumentId": sale.instrument["id"],
        "cardScheme": card.get("scheme"),
        "cardLastFour": card.get("last4"),
        "issuerRegion": card.get("issuerRegion"),
        "issuerBank": card.get("issuerBank"),
        "wallet": sale.instrument["wallet"],
    }


@operation("orders_list")
def orders_list(context: RequestContext) -> Answer:
    filters = {kept: context.query[name] for name, kept in _ORDER_FILTERS.items() if name in context.query}
    skip, size = bounds(context)
    if not filters:
        rows = context.store.page("order", limit=size, skip=skip)
        return page(context.store.count("order"), [shown(order) for order in rows])
    orders = context.store.all("order", context.query.get("customerId"))
    fitting = [order for order in orders if all(order[name] == value for name, value in filters.items())]
    return page(len(fitting), [shown(order) for order in fitting[skip : skip + size]])


@operation("orders_get")
def orders_get(context: RequestContext) -> Answer:
    return success(shown(found(context.store, "order", context.ids["id"])))


@operation("refunds_create")
def refunds_create(context: RequestContext) -> Answer:
    body: Json = context.body
    store = context.store
    earlier = store.holder("refund", body["refundMerchantOrderId"])
    if earlier is not None:
        return success(store.get("refund", earlier))
    order = found(store, "order", body["orderId"])
    if order["status"] not in ("success", "partial_refunded", "refunded"):
        raise FailureError("ORDER_NOT_REFUNDABLE", 400)
    currency: str = order["paymentCurrency"]
    amount = check_amount(body["refundAmount"], currency, context.spec.minor_units, "refundAmount", least=0)
    refunded, total = Decimal(order["_refunded"]), Decimal(order["amountTotal"])
    whole = order["status"] == "refunded"
    if amount > total - refunded and not whole:
        raise FailureError("REFUND_AMOUNT_EXCEEDED", 400)
    reason: int | None = body.get("refundReasonType")
    refund: Json = {
        "refundId": store.new_id("rfd_"),
        "refundMerchantOrderId": body["refundMerchantOrderId"],
        "orderId": order["orderId"],
        "customerId": order["customerId"],
        "paymentInstrumentId": order["paymentMethod"]["paymentInstrumentId"],
        "refundAmount": body["refundAmount"],
        "refundCurrency": currency,
        # That nothing is left to refund is found out by the channel, so it is a refund that failed, not a refusal.
        "status": "failed" if whole else "success",
        "refundReason": None if reason is None else _REASONS[reason],
        "failureCode": "already_refunded" if whole else None,
        "failureMessage": "The order has been refunded already" if whole else None,
        "metadata": {"merchantReferenceId": order["merchantReferenceId"]} if order["merchantReferenceId"] else {},
        "createTime": context.now_ms,
    }
    store.add("refund", refund["refundId"], refund, parent=order["orderId"], handle=body["refundMerchantOrderId"])
    if not whole:
        status = "refunded" if refunded + amount == total else "partial_refunded"
        store.change("order", order["orderId"], {**order, "status": status, "_refunded": wire(refunded + amount)})
    return success(refund)


@operation("refunds_get")
def refunds_get(context: RequestContext) -> Answer:
    return success(found(context.store, "refund", context.ids["id"]))


@operation("payment_instruments_create")
def payment_instruments_create(context: RequestContext) -> Answer:
    moment = moment_of(context, context.spec)
    customer = customer_of(moment, context.body)
    return success(add_instrument(moment, customer["customerId"], context.body["paymentInstrumentType"]))
