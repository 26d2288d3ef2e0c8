"""What the pages of the sandbox show of Clink's sessions and customers."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from billfold_sandbox.catalog import CheckoutRow, CheckoutSheet, CheckoutState, Line, Outcome, every, money_text
from billfold_sandbox.jsontext import number_text
from billfold_sandbox.spec import Json

from .answers import Moment, found
from .plans import present

_STATES: Final[Mapping[str, CheckoutState]] = {"open": "waiting", "completed": "paid"}
BELONGINGS: Final = ("subscription", "order", "invoice")
_UNITS = {"quarter": ("month", 3), "half_year": ("month", 6), "custom": ("day", 1)}


def interval(cycle: Json) -> str:
    """Say how often a price is paid."""
    if not cycle:
        return "once"
    unit = str(cycle.get("interval", "cycle"))
    word, factor = _UNITS.get(unit, (unit, 1))
    return every(int(cycle.get("intervalCount", 1)) * factor, word)


def session_row(moment: Moment, session: Json) -> CheckoutRow | None:
    """Give a session that waits to be paid, and None for any other."""
    # What only looks at the records lets no time pass.
    if session["status"] != "open" or moment.now_ms > session["_expires"]:
        return None
    amount, currency = str(Decimal(session["amountSubtotal"])), session["originalCurrency"]
    title = _lines(moment, session)[0].text
    return CheckoutRow(session["sessionId"], title, moment.store.environment, _money(moment, amount, currency))


def session_sheet(moment: Moment, session_id: str) -> CheckoutSheet:
    """Give what the page of a session shows.

    Raises:
        FailureError: There is no such session.
    """
    store = moment.store
    session = found(store, "session", session_id)
    customer = found(store, "customer", session["customer"]["customerId"])
    paid = session["status"] == "completed"
    records = [("order", session["orderId"]), ("invoice", session["invoiceId"]), ("subscription", session["subscriptionId"])]
    outcomes = [outcome(moment, kind, found(store, kind, record_id)) for kind, record_id in records if record_id]
    currency = session["paymentCurrency"]
    return CheckoutSheet(
        id=session_id,
        status=session["status"],
        state=_STATES.get(session["status"], "over"),
        environment=store.environment,
        lines=_lines(moment, session),
        customer=_name(customer),
        paid=_money(moment, number_text(session["amountTotal"]), currency) if paid else "",
        wire=f"{number_text(session['amountTotal'])} {currency}" if paid else "",
        outcomes=(*outcomes, outcome(moment, "customer", customer)) if outcomes else (),
        success_url=session["successUrl"] or session["returnUrl"] or "",
        cancel_url=session["cancelUrl"] or "",
    )


def outcome(moment: Moment, kind: str, record: Json) -> Outcome:
    """Put into words what a session led to, or what a customer has."""
    match kind:
        case "customer":
            return Outcome("Customer", record["customerId"], "")
        case "order":
            money = _money(moment, number_text(record["amountTotal"]), record["paymentCurrency"])
            return Outcome("Order", record["orderId"], record["status"], money)
        case "invoice":
            return Outcome("Invoice", record["invoiceId"], record["status"])
        case _:
            _, subscription = present(moment, record["subscriptionId"])
            return Outcome("Subscription", subscription["subscriptionId"], subscription["status"])


def _lines(moment: Moment, session: Json) -> tuple[Line, ...]:
    currency = session["originalCurrency"]
    if session.get("_price"):
        price: Json = session["_price"]
        cycle: Json = price["recurring"] or {}
        trial = cycle.get("trialPeriodDays")
        terms = interval(cycle) + (f", {trial} days free" if trial else "")
        return (
            Line(
                session["product"]["productName"], 1, _money(moment, number_text(price["unitAmount"]), price["currency"]), terms
            ),
        )
    listed: list[Json] = session["priceDataList"] or []
    if not listed:
        return (Line("Payment", 1, _money(moment, number_text(session["amountSubtotal"]), currency), "once"),)
    return tuple(
        Line(
            line["name"],
            line.get("quantity") or 1,
            _money(moment, number_text(line["unitAmount"]), line.get("currency") or currency),
            "once",
        )
        for line in listed
    )


def _name(customer: Json) -> str:
    name: str = customer["customerEmail"] or customer["referenceCustomerId"] or customer["customerId"]
    return name


def _money(moment: Moment, amount: str, currency: str) -> str:
    return money_text(amount, currency, "major", moment.minor_units)
