"""How a subscription starts, is billed, and turns from one period to the next."""

from __future__ import annotations

from decimal import Decimal
from typing import Final, NamedTuple

from billfold_sandbox.spec import Json

from .answers import FailureError, Moment, found, wire
from .discounts import Discount, amount_off
from .orders import Sale, add_order
from .payments import MERCHANT, SESSION_MS
from .periods import later
from .sellable import check_phases

RUNNING: Final = ("free_trial", "active")
MOST_TURNS: Final = 500
"""How many periods may pass in one go; a test that needs more has lost its way."""


class Start(NamedTuple):
    """What a subscription starts with."""

    customer: Json
    instrument: Json
    method: str
    price: Json
    sent: Json
    session_id: str
    discount: Discount | None


class Bill(NamedTuple):
    """What one invoice asks for."""

    start_ms: int
    end_ms: int
    amount: Decimal
    discount: Json | None = None
    proration: bool = False

    @property
    def off(self) -> Decimal:
        """What the discount takes off."""
        return Decimal(self.discount["discountAmount"]) if self.discount else Decimal(0)


def start_subscription(moment: Moment, start: Start, *, paid: bool) -> tuple[Json, Json]:
    """Record a subscription with its first invoice and order."""
    price, sent, now = start.price, start.sent, moment.now_ms
    cycle: Json = price["recurring"]
    trial_days = int(cycle.get("trialPeriodDays") or 0)
    end = later(now, {"interval": "day"}, trial_days) if trial_days else later(now, cycle, 1)
    product = found(moment.store, "product", price["productId"])
    subscription: Json = {
        "subscriptionId": moment.store.new_id("sub_"),
        "customerId": start.customer["customerId"],
        "merchantReference": sent.get("merchantReferenceId"),
        "sessionId": start.session_id,
        "status": ("free_trial" if trial_days else "active") if paid else "incomplete",
        "billing": "charge_automatically",
        "quantity": 1,
        "currency": price["currency"],
        "paymentMethodType": start.method,
        "paymentInstrumentId": start.instrument["id"],
        "createTime": now,
        "trialStart": now if trial_days else None,
        "trialEnd": end if trial_days else None,
        "currentPeriodStart": now,
        "currentPeriodEnd": end,
        "recurringInvoiceItem": None,
        "upcomingInvoiceItem": None,
        "scheduledPhases": sent.get("scheduledPhases") or [],
        "elapsedCycles": 0,
        "cancelAt": None,
        "canceledAt": None,
        "cancelAtPeriodEnd": False,
        "cancelReason": None,
        "metadata": sent.get("metadata"),
        "_phases": check_phases(moment, sent.get("scheduledPhases") or [], price["currency"]),
        "_anchor": end if trial_days else now,
        "_turns": 0 if trial_days else 1,
        "_pending": None,
        "_coupon": start.discount and lasting(start.discount),
        "_clockTime": None,
        **plan(price, product["name"]),
    }
    moment.store.add("subscription", subscription["subscriptionId"], subscription, parent=subscription["customerId"])
    bill = Bill(now, end, Decimal(0)) if trial_days else regular_bill(moment, subscription, now, end)
    order = charge(moment, subscription, bill, paid=paid)
    return subscription, order


def plan(price: Json, product_name: str) -> Json:
    """Give the fields of a subscription that say what is subscribed to. They do not follow later changes of the price."""
    names = ("productId", "priceId", "priceSnapshotId")
    return {**{name: price[name] for name in names}, "_price": price, "_productName": product_name}


def lasting(discount: Discount) -> Json:
    """Remember for how many billing periods a discount lasts; None is for ever."""
    duration: str = discount.coupon["durationType"]
    left = {"once": 1, "forever": None, "repeating": discount.coupon["durationMonths"]}[duration]
    return {"couponId": discount.coupon["couponId"], "told": discount.told(), "left": left}


def regular_bill(moment: Moment, subscription: Json, start_ms: int, end_ms: int) -> Bill:
    """Give the bill of one period, and use up one period of the discount."""
    amount = Decimal(subscription["_price"]["unitAmount"]) * int(subscription["quantity"])
    kept: Json | None = subscription["_coupon"]
    if kept is None or kept["left"] == 0:
        return Bill(start_ms, end_ms, amount)
    if kept["left"] is not None:
        subscription["_coupon"] = {**kept, "left": kept["left"] - 1}
    off = amount_off(moment, found(moment.store, "coupon", kept["couponId"]), subscription["currency"], amount)
    return Bill(start_ms, end_ms, amount, {**kept["told"], "discountAmount": wire(off)})


def item(subscription: Json, bill: Bill, invoice_item_id: str) -> Json:
    """Describe a bill as a line of an invoice."""
    price: Json = subscription["_price"]
    told: Json = bill.discount or {}
    cycle: Json = price["recurring"]
    return {
        "invoiceItemId": invoice_item_id,
        "description": subscription["_productName"],
        "amount": wire(bill.amount),
        "discountAmount": told.get("discountAmount"),
        "paymentAmount": wire(bill.amount - bill.off),
        "couponTerms": told.get("couponTerms"),
        "promotionCode": told.get("promotionCode"),
        "currency": subscription["currency"],
        "periodStart": bill.start_ms,
        "periodEnd": bill.end_ms,
        "proration": bill.proration,
        "price": {
            "productId": price["productId"],
            "productName": subscription["_productName"],
            "priceId": price["priceId"],
            "priceSnapshotId": price["priceSnapshotId"],
            "unitAmount": price["unitAmount"],
            "quantity": subscription["quantity"],
            "recurring": {**{name: cycle.get(name) for name in _CYCLE_FIELDS}, "tiersMode": None},
        },
    }


_CYCLE_FIELDS = ("interval", "intervalCount", "trialPeriodDays", "pricingModel")


def charge(moment: Moment, subscription: Json, bill: Bill, *, paid: bool) -> Json:
    """Record the invoice and the order of a bill, and keep the subscription."""
    store = moment.store
    invoice_id = store.new_id("inv_")
    line = item(subscription, bill, store.new_id("ii_"))
    instrument = found(store, "payment_instrument", subscription["paymentInstrumentId"])
    sent: Json = {
        "productId": subscription["productId"],
        "priceId": subscription["priceId"],
        "merchantReferenceId": subscription["merchantReference"],
        "metadata": subscription["metadata"],
    }
    customer = found(store, "customer", subscription["customerId"])
    currency: str = subscription["currency"]
    sale = Sale(
        "recurring",
        customer,
        instrument,
        subscription["paymentMethodType"],
        bill.amount,
        bill.off,
        currency,
        currency,
        sent,
        subscription["subscriptionId"],
        invoice_id,
        subscription["sessionId"],
    )
    order = add_order(moment, sale, paid=paid)
    invoice: Json = {
        "invoiceId": invoice_id,
        "subscriptionId": subscription["subscriptionId"],
        "orderId": order["orderId"] if paid else None,
        "customerId": subscription["customerId"],
        "merchantId": MERCHANT,
        "merchantReference": subscription["merchantReference"],
        "status": "paid" if paid else "open",
        "createTime": moment.now_ms,
        "currentPeriodStart": bill.start_ms,
        "currentPeriodEnd": bill.end_ms,
        "originalAmount": wire(bill.amount),
        "paymentAmount": wire(bill.amount - bill.off),
        "originalCurrency": currency,
        "billing": subscription["billing"],
        "items": [line],
        "discount": bill.discount,
        "metadata": subscription["metadata"],
    }
    store.add("invoice", invoice_id, invoice, parent=subscription["subscriptionId"])
    if paid:
        subscription["recurringInvoiceItem"] = line
    else:
        subscription["upcomingInvoiceItem"] = line
    keep(moment, subscription)
    return order


def keep(moment: Moment, subscription: Json) -> None:
    """Database a changed subscription."""
    moment.store.change("subscription", subscription["subscriptionId"], subscription)


def activate(moment: Moment, subscription_id: str, order: Json) -> None:
    """Let a subscription begin whose first payment the customer has now made.

    Raises:
        FailureError: It does not wait for that payment any more: it was cancelled, or the payment came too late.
    """
    subscription = found(moment.store, "subscription", subscription_id)
    if subscription["status"] != "incomplete":
        raise FailureError(f"SUBSCRIPTION_{subscription['status'].upper()}", 400)
    subscription["status"] = "free_trial" if subscription["trialEnd"] else "active"
    subscription["recurringInvoiceItem"] = subscription["upcomingInvoiceItem"]
    subscription["upcomingInvoiceItem"] = None
    keep(moment, subscription)
    invoice = found(moment.store, "invoice", order["invoiceId"])
    paid = {**invoice, "status": "paid", "orderId": order["orderId"]}
    moment.store.change("invoice", invoice["invoiceId"], paid)


def present(moment: Moment, subscription_id: str) -> tuple[Moment, Json]:
    """Give a subscription as it is now, or at the time its test clock shows, and that time."""
    subscription = found(moment.store, "subscription", subscription_id)
    moment = moment._replace(now_ms=subscription["_clockTime"] or moment.now_ms)
    roll(moment, subscription)
    return moment, subscription


def roll(moment: Moment, subscription: Json) -> int:
    """Let the periods pass that are over, and give how many did."""
    if subscription["status"] == "incomplete" and moment.now_ms > subscription["createTime"] + SESSION_MS:
        subscription |= {"status": "incomplete_expired", "upcomingInvoiceItem": None}
        keep(moment, subscription)
    turns = 0
    while turns < MOST_TURNS and is_due(moment, subscription):
        _turn(moment._replace(now_ms=subscription["currentPeriodEnd"]), subscription)
        turns += 1
    return turns


def is_due(moment: Moment, subscription: Json) -> bool:
    """Tell whether a period is over."""
    return subscription["status"] in RUNNING and moment.now_ms >= subscription["currentPeriodEnd"]


def _turn(moment: Moment, subscription: Json) -> None:
    boundary: int = subscription["currentPeriodEnd"]
    subscription["elapsedCycles"] += 1
    if subscription["cancelAtPeriodEnd"]:
        subscription |= {"status": "cancelled", "_pending": None, "upcomingInvoiceItem": None}
        keep(moment, subscription)
        return
    for change in _changes(subscription):
        subscription |= plan(change["price"], change["productName"])
        subscription |= {"quantity": change["quantity"], "_anchor": boundary, "_turns": 0}
        subscription["_coupon"] = change.get("coupon") or subscription["_coupon"]
    subscription["_turns"] += 1
    end = later(subscription["_anchor"], subscription["_price"]["recurring"], subscription["_turns"])
    subscription |= {"status": "active", "currentPeriodEnd": end}
    charge(moment, subscription, regular_bill(moment, subscription, boundary, end), paid=True)


def _changes(subscription: Json) -> list[Json]:
    """Take the changes of plan that are now to be made."""
    reached: int = subscription["elapsedCycles"]
    changes: list[Json] = [subscription["_pending"]] if subscription["_pending"] else []
    changes += [phase for phase in subscription["_phases"] if phase["effectiveCycle"] <= reached]
    subscription["_phases"] = [phase for phase in subscription["_phases"] if phase["effectiveCycle"] > reached]
    subscription["scheduledPhases"] = [phase for phase in subscription["scheduledPhases"] if phase["effectiveCycle"] > reached]
    subscription |= {"_pending": None, "upcomingInvoiceItem": None}
    return changes
