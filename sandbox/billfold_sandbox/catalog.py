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


class CheckoutRow(NamedTuple):
    """One checkout that waits to be completed."""

    id: str
    title: str
    environment: str
    money: str
    """What is to be paid now, or an empty text where that is nothing."""


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
