"""What the pages of the sandbox show of Flowglad's checkout sessions and customers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from billfold_sandbox.backend import Visit
from billfold_sandbox.catalog import CheckoutRow, CheckoutSheet, CheckoutState, Line, Outcome, every, money_text
from billfold_sandbox.jsontext import number_text
from billfold_sandbox.records import found
from billfold_sandbox.spec import Json, Spec

from .checkout_sessions import KIND as SESSION
from .checkout_sessions import session_as_of
from .lifecycle import KIND as SUBSCRIPTION
from .payment_methods import KIND as METHOD

_STATES: Final[Mapping[str, CheckoutState]] = {"open": "waiting", "pending": "waiting", "succeeded": "paid"}
BELONGINGS: Final = ("purchase", SUBSCRIPTION, "invoice", "payment", METHOD)
_NAMES = {
    "customer": "Customer",
    "purchase": "Purchase",
    SUBSCRIPTION: "Subscription",
    "invoice": "Invoice",
    "payment": "Payment",
    METHOD: "Payment method",
}
_TITLES = {"add_payment_method": "A payment method is added", "activate_subscription": "A subscription begins"}


def interval(price: Json) -> str:
    """Say how often a price is paid."""
    return every(price["intervalCount"], price["intervalUnit"]) if price.get("intervalUnit") else "once"


def session_row(visit: Visit, session: Json, spec: Spec) -> CheckoutRow | None:
    """Give a session that waits for its buyer, and None for any other."""
    if session_as_of(session, visit.now_ms)["status"] != "open":
        return None
    if session["priceId"] is None:
        return CheckoutRow(session["id"], "Payment method", visit.store.environment, "")
    price = found(visit.store, "price", session["priceId"])
    title: str = found(visit.store, "product", price["productId"])["name"]
    # Nothing is paid before a trial is over.
    nothing = session["type"] == "activate_subscription" or price.get("trialPeriodDays")
    money = "" if nothing else _money(int(price["unitPrice"]) * session["quantity"], price["currency"], spec)
    return CheckoutRow(session["id"], title, visit.store.environment, money)


def session_sheet(visit: Visit, session_id: str, spec: Spec) -> CheckoutSheet:
    """Give what the page of a session shows.

    Raises:
        RefusedError: There is no such session.
    """
    store = visit.store
    session = session_as_of(found(store, SESSION, session_id), visit.now_ms)
    records = [(kind, found(store, kind, record_id)) for kind, record_id in session.get("_outcomes", [])]
    if session["type"] == "activate_subscription" and session["status"] == "succeeded":
        records.insert(0, (SUBSCRIPTION, found(store, SUBSCRIPTION, session["targetSubscriptionId"])))
    charged = [record for kind, record in records if kind == "payment"]
    total, currency = sum(record["amount"] for record in charged), charged[0]["currency"] if charged else ""
    outcomes = [outcome(kind, record, spec) for kind, record in records]
    if session["status"] == "succeeded":
        outcomes.insert(0, outcome("customer", found(store, "customer", session["customerId"]), spec))
    return CheckoutSheet(
        id=session["id"],
        status=session["status"],
        state=_STATES.get(session["status"], "over"),
        environment=store.environment,
        lines=_lines(visit, session, spec),
        customer=", ".join(filter(None, (session["customerName"], session["customerEmail"]))),
        paid=_money(total, currency, spec) if charged else "",
        wire=f"{number_text(total)} {currency}" if charged else "",
        outcomes=tuple(outcomes),
        success_url=session["successUrl"],
        cancel_url=session["cancelUrl"],
        can_fail=True,
    )


def outcome(kind: str, record: Json, spec: Spec) -> Outcome:
    """Put into words what a session led to, or what a customer has."""
    state: str = record["type"] if kind == METHOD else record["name"] if kind == "customer" else record["status"]
    amount = {"invoice": "subtotal", "payment": "amount"}.get(kind)
    money = _money(record[amount], record["currency"], spec) if amount else ""
    return Outcome(_NAMES[kind], record["id"], state, money)


def _lines(visit: Visit, session: Json, spec: Spec) -> tuple[Line, ...]:
    if session["priceId"] is None:
        return (Line(_TITLES[session["type"]]),)
    price = found(visit.store, "price", session["priceId"])
    product = found(visit.store, "product", price["productId"])
    trial = price.get("trialPeriodDays")
    terms = interval(price) + (f", {trial} days free" if trial else "")
    money = _money(price["unitPrice"], price["currency"], spec)
    return (Line(session["outputName"] or product["name"], session["quantity"], money, terms),)


def _money(amount: int, currency: str, spec: Spec) -> str:
    return money_text(number_text(amount), currency, "minor", spec.minor_units)
