"""What the pages of the sandbox show of Creem's checkouts and customers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from billfold_sandbox.backend import Visit
from billfold_sandbox.catalog import CheckoutRow, CheckoutSheet, CheckoutState, Line, Outcome, money_text
from billfold_sandbox.jsontext import number_text
from billfold_sandbox.records import found
from billfold_sandbox.spec import Json, Spec

from .licenses import license_view
from .periods import in_words
from .product_terms import unit_price

_STATES: Final[Mapping[str, CheckoutState]] = {"pending": "waiting", "processing": "waiting", "completed": "paid"}
BELONGINGS: Final = ("subscription", "order", "license")


def checkout_row(visit: Visit, checkout: Json, spec: Spec) -> CheckoutRow | None:
    """Give a checkout that waits to be paid, and None for any other."""
    # How long a checkout stays open is not documented; here it does until it is paid.
    shown: Json = checkout["shown"]
    if shown["status"] != "pending":
        return None
    product = found(visit.store, "product", shown["product"])
    money = _money(_each(shown, product) * int(shown["units"]), product["currency"], spec)
    return CheckoutRow(checkout["id"], product["name"], visit.store.environment, money)


def checkout_sheet(visit: Visit, checkout_id: str, spec: Spec) -> CheckoutSheet:
    """Give what the page of a checkout shows.

    Raises:
        RefusedError: There is no such checkout.
    """
    store = visit.store
    checkout = found(store, "checkout", checkout_id)
    shown: Json = checkout["shown"]
    product = found(store, "product", shown["product"])
    money = _money(_each(shown, product), product["currency"], spec)
    order: Json | None = found(store, "order", shown["order"]) if "order" in shown else None
    customer = found(store, "customer", shown["customer"]) if "customer" in shown else None
    records: list[tuple[str, Json]] = []
    if order is not None and customer is not None:
        records = [("order", order), ("customer", customer)]
        if "subscription" in shown:
            records.append(("subscription", found(store, "subscription", shown["subscription"])))
        records += [("license", found(store, "license", license_id)) for license_id in shown["license_keys"]]
    return CheckoutSheet(
        id=checkout_id,
        status=shown["status"],
        state=_STATES.get(shown["status"], "over"),
        environment=store.environment,
        lines=(Line(product["name"], int(shown["units"]), money, in_words(product)),),
        customer=_name(customer) if customer else checkout["prefilled"].get("email", ""),
        paid=_money(order["amount_paid"], order["currency"], spec) if order else "",
        wire=f"{number_text(order['amount_paid'])} {order['currency']}" if order else "",
        outcomes=tuple(outcome(visit, kind, record, spec) for kind, record in records),
        success_url=shown["success_url"] or "",
    )


def outcome(visit: Visit, kind: str, record: Json, spec: Spec) -> Outcome:
    """Put into words what a checkout led to, or what a customer has."""
    match kind:
        case "customer":
            return Outcome("Customer", record["id"], record["email"])
        case "order":
            return Outcome("Order", record["id"], record["status"], _money(record["amount_paid"], record["currency"], spec))
        case "license":
            return Outcome("Licence", record["id"], license_view(record, visit.now)["status"])
        case _:
            return Outcome("Subscription", record["id"], record["status"])


def _each(shown: Json, product: Json) -> int:
    return unit_price(product, shown.get("custom_price"))


def _name(customer: Json) -> str:
    return ", ".join(filter(None, (customer["name"], customer["email"])))


def _money(amount: int, currency: str, spec: Spec) -> str:
    return money_text(number_text(amount), currency, "minor", spec.minor_units)
