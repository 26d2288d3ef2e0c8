"""Sums of money: of one currency, and from the int 0 that `sum()` begins with."""

import operator
from decimal import Decimal
from enum import IntEnum
from fractions import Fraction
from typing import Any

import pytest
from core.test_money import amounts, currencies
from hypothesis import given
from hypothesis import strategies as st

from billfold_core.money import Money, MoneyError


@given(st.lists(amounts, min_size=1), currencies)
def test_sum_adds_money_of_one_currency(values: list[Decimal], code: str) -> None:
    moneys = [Money(value, code) for value in values]
    total = sum(moneys)
    assert isinstance(total, Money)
    assert Fraction(total.amount) == sum(Fraction(value) for value in values)
    assert total == sum(moneys, Money(0, code)) == sum(iter(moneys))


def test_a_sum_of_nothing_has_no_currency_unless_it_is_given_one() -> None:
    nothing: list[Money] = []
    assert sum(nothing) == 0
    assert type(sum(nothing)) is int
    assert sum(nothing, Money("0", "USD")) == Money("0", "USD")


@pytest.mark.parametrize(
    "moneys",
    [
        [Money(1, "USD"), Money(1, "EUR")],
        [Money(0, "USD"), Money(0, "EUR")],
        [Money(1, "USD"), Money(2, "USD"), Money(0, "JPY")],
    ],
)
def test_sum_refuses_to_mix_currencies(moneys: list[Money]) -> None:
    with pytest.raises(MoneyError, match="different currencies"):
        sum(moneys)
    with pytest.raises(MoneyError, match="different currencies"):
        sum(moneys, Money(0, "USD"))


class Zero(IntEnum):
    """An int that is zero, but not the one that `sum` starts from."""

    ZERO = 0


@pytest.mark.parametrize(
    "start",
    [1, -1, False, True, 0.0, -0.0, 0.5, float("nan"), 0j, Decimal(0), Decimal("NaN"), Fraction(0), Zero.ZERO, None, [], {}],
    ids=repr,
)
def test_only_the_int_zero_is_neutral(start: Any) -> None:
    for combine in (lambda: sum([Money(1, "USD")], start), lambda: start + Money(1, "USD")):
        with pytest.raises(MoneyError, match=type(start).__name__):
            combine()
    with pytest.raises(MoneyError):
        operator.add(Money(1, "USD"), start)


@pytest.mark.parametrize("zero", [0, Decimal(0), 0.0, False])
def test_zero_is_neutral_where_sum_needs_it_and_nowhere_else(zero: Any) -> None:
    money = Money("29.99", "USD")
    assert operator.add(0, money) == money
    for combine in (operator.add, operator.sub, operator.lt):
        with pytest.raises(MoneyError):
            combine(money, zero)
    with pytest.raises((MoneyError, TypeError)):
        operator.sub(zero, money)
