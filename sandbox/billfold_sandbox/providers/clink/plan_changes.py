"""What a change of plan would cost, and what it does."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from billfold_sandbox.jsontext import dumps
from billfold_sandbox.spec import Json

from .answers import FailureError, Moment, found, wire
from .discounts import Discount, Purchase, discount_for, redeem
from .periods import days, later
from .plans import RUNNING, Bill, charge, item, keep, lasting, plan

_SYMBOLS = {
    "USD": "$",
    "EUR": "€",
    "GBP": "£",
    "JPY": "¥",
    "CNY": "¥",
    "KRW": "₩",
    "INR": "₹",
    "THB": "฿",
    "PHP": "₱",
    "BRL": "R$",
}


class Change(NamedTuple):
    """A change of plan, worked out."""

    price: Json
    product_name: str
    immediate: bool
    credit: Decimal
    cost: Decimal
    start_ms: int
    end_ms: int
    discount: Discount | None

    @property
    def total(self) -> Decimal:
        """What is to be paid at once."""
        off = self.discount.amount if self.discount else Decimal(0)
        return max(self.cost - self.credit - off, Decimal(0)) if self.immediate else Decimal(0)


def check_changeable(subscription: Json) -> None:
    """Refuse to change what has not begun, or is over or about to be.

    Raises:
        FailureError: It is one of these.
    """
    if subscription["status"] not in RUNNING:
        raise FailureError(f"SUBSCRIPTION_{subscription['status'].upper()}", 400)
    if subscription["cancelAtPeriodEnd"]:
        raise FailureError("SUBSCRIPTION_CANCELLATION_SCHEDULED", 400)


def work_out(moment: Moment, subscription: Json, price: Json, code: str | None) -> Change:
    """Work out a change of plan.

    What costs more a day begins at once, with what is left of the present period taken off; the rest waits for its end.

    Raises:
        FailureError: It is no change, or the code cannot be used for it.
    """
    old: Json = subscription["_price"]
    if price["priceSnapshotId"] == old["priceSnapshotId"]:
        raise FailureError("PLAN_NOT_CHANGED", 400)
    now, quantity, currency = moment.now_ms, int(subscription["quantity"]), str(subscription["currency"])
    before, after = Decimal(old["unitAmount"]) * quantity, Decimal(price["unitAmount"]) * quantity
    cycle: Json = price["recurring"]
    trial = subscription["status"] == "free_trial"
    immediate = trial or after / days(cycle) > before / days(old["recurring"])
    line: Json = subscription["recurringInvoiceItem"] or {}
    start, end = int(line.get("periodStart") or now), int(subscription["currentPeriodEnd"])
    left = Decimal(max(end - now, 0)) / Decimal(max(end - start, 1))
    same = days(cycle) == days(old["recurring"])
    # A free trial goes on with the new plan; nothing has been paid, and nothing is to be paid yet.
    credit = Decimal(0) if trial or not immediate else moment.round(before * left, currency)
    cost = Decimal(0) if trial else moment.round(after * left, currency) if immediate and same else after
    start_ms = now if immediate else end
    end_ms = end if immediate and (same or trial) else later(start_ms, cycle, 1)
    discount: Discount | None = None
    if code:
        bought = Purchase(
            subscription["customerId"], currency, max(cost - credit, Decimal(0)), price["productId"], price["priceId"]
        )
        discount = discount_for(moment, code, bought)
    name = found(moment.store, "product", price["productId"])["name"]
    return Change(price, name, immediate, credit, cost, start_ms, end_ms, discount)


def told(subscription: Json, change: Change) -> Json:
    """Describe a change of plan as its preview does."""
    price, currency, quantity = change.price, str(subscription["currency"]), int(subscription["quantity"])
    symbol = _SYMBOLS.get(currency, currency)
    shared: Json = {"currencySymbol": symbol, "currency": currency}
    period: Json = {"periodStart": change.start_ms, "periodEnd": change.end_ms}
    cycle: Json = price["recurring"]

    def line(name: str, amount: Decimal) -> Json:
        return {"productName": name, "totalAmount": wire(amount), "quantity": quantity, **shared}

    lines: Json = {
        "proratedCredit": line(subscription["_productName"], -change.credit),
        "proratedCharge": line(change.product_name, change.cost),
        "subtotalAmount": wire(change.cost - change.credit),
        "taxAmount": 0,
        "taxRate": 0,
        "taxName": None,
        "totalAmount": wire(change.total),
        **period,
        **shared,
    }
    recurring: Json = {
        "priceId": price["priceId"],
        "priceSnapshotId": price["priceSnapshotId"],
        "productId": price["productId"],
        "productName": change.product_name,
        "unitAmount": price["unitAmount"],
        "totalAmount": wire(Decimal(price["unitAmount"]) * quantity),
        "quantity": quantity,
        "interval": cycle.get("interval"),
        "recurring": dumps(cycle).decode("ascii"),
        **period,
        **shared,
    }
    return {
        "subscriptionId": subscription["subscriptionId"],
        "immediate": change.immediate,
        "recurringPrice": recurring,
        "lines": lines if change.immediate else None,
        "discountObject": change.discount and _discount(change.discount),
    }


def make(moment: Moment, subscription: Json, change: Change) -> None:
    """Change the plan now, or note the change for the end of the period."""
    coupon = None
    if change.discount:
        coupon = lasting(change.discount)
        redeem(moment, change.discount, subscription["customerId"])
    quantity: int = subscription["quantity"]
    if not change.immediate:
        next_plan: Json = {**subscription, **plan(change.price, change.product_name)}
        bill = Bill(change.start_ms, change.end_ms, Decimal(change.price["unitAmount"]) * quantity)
        subscription["upcomingInvoiceItem"] = item(next_plan, bill, moment.store.new_id("ii_"))
        subscription["_pending"] = {
            "price": change.price,
            "productName": change.product_name,
            "quantity": quantity,
            "coupon": coupon,
        }
        keep(moment, subscription)
        return
    subscription |= {**plan(change.price, change.product_name), "_pending": None, "upcomingInvoiceItem": None}
    subscription["_coupon"] = coupon or subscription["_coupon"]
    if subscription["status"] == "free_trial":
        keep(moment, subscription)
        return
    if change.end_ms != subscription["currentPeriodEnd"]:
        subscription |= {"currentPeriodEnd": change.end_ms, "_anchor": moment.now_ms, "_turns": 1}
    if coupon and coupon["left"]:
        subscription["_coupon"] = {**coupon, "left": coupon["left"] - 1}
    amount = max(change.cost - change.credit, Decimal(0))
    bill = Bill(change.start_ms, change.end_ms, amount, change.discount and change.discount.told(), proration=True)
    charge(moment, subscription, bill, paid=True)


def _discount(discount: Discount) -> Json:
    return {
        **discount.told(),
        "durationType": discount.coupon["durationType"],
        "durationMonths": discount.coupon["durationMonths"],
        "couponUsedTimes": discount.coupon["redeemedCount"],
    }
