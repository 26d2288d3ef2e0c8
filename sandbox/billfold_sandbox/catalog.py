"""What exists at a provider, in a form for people and for tests."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Literal, NamedTuple

from billfold_core.money import Money, MoneyError


class PriceRow(NamedTuple):
    """One price, or one tier of it."""

    id: str
    amount: str
    """As stored on the wire."""
    currency: str
    money: str
    """The same as `Money` prints it, or an empty text where there is no fixed amount."""
    interval: str
    """How often, in words."""
    status: str
    note: str = ""
    default: bool = False


class ProductRow(NamedTuple):
    """One product with its prices."""

    id: str
    name: str
    status: str
    environment: str
    kind: str
    prices: tuple[PriceRow, ...]


class RecordRow(NamedTuple):
    """One record of any other kind."""

    kind: str
    """As `Sandbox.fill` names it: `customer_credit`."""
    id: str
    name: str
    status: str
    """In the provider's own word; empty where it has none."""
    environment: str


class CheckoutRow(NamedTuple):
    """One checkout that waits to be completed."""

    id: str
    title: str
    environment: str
    money: str
    """What is to be paid now, or an empty text where that is nothing."""


class Outcome(NamedTuple):
    """Something that a payment led to, as it is now."""

    what: str
    """`Order`, `Subscription`."""
    id: str
    state: str
    """In the provider's own word; empty where it has none."""
    money: str = ""


class Line(NamedTuple):
    """One thing that a checkout sells."""

    text: str
    quantity: int = 1
    money: str = ""
    """What one of it costs."""
    terms: str = ""
    """How often that is paid, in words."""


CheckoutState = Literal["waiting", "paid", "over"]


class CheckoutSheet(NamedTuple):
    """What the page of a checkout shows."""

    id: str
    status: str
    """In the provider's own word."""
    state: CheckoutState
    environment: str
    lines: tuple[Line, ...]
    customer: str
    """Name, address or id, as far as they are known before the payment."""
    paid: str = ""
    """What was paid, once it is."""
    wire: str = ""
    """The same as it stands on the wire."""
    outcomes: tuple[Outcome, ...] = ()
    success_url: str = ""
    """Where the caller wants the buyer to go on after paying."""
    cancel_url: str = ""
    """Where the caller wants a buyer to go who does not pay."""
    can_fail: bool = False
    """Whether the provider has a state for a payment that failed."""


class CustomerSheet(NamedTuple):
    """What the page of a customer shows."""

    customer: Outcome
    environment: str
    belongings: tuple[Outcome, ...]


def money_text(amount: str, currency: str, unit: Literal["minor", "major"], overrides: Mapping[str, int]) -> str:
    """Print an amount of the wire as `Money` does; an empty text if it is no money."""
    try:
        if unit == "major":
            return str(Money(format(Decimal(amount), "f"), currency))
        return str(Money.from_minor_units(Decimal(amount), currency, overrides=overrides))
    except (MoneyError, ArithmeticError):
        return ""


def every(count: int, unit: str) -> str:
    """Say how often: `every month`, `every 3 months`."""
    return f"every {unit}" if count == 1 else f"every {count} {unit}s"
