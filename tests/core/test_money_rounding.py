"""Rounding: only when asked for, and in the way that was asked for."""

import decimal
from decimal import Decimal
from typing import Any

import pytest
from core.test_money import FLOWGLAD_OVERRIDES, amounts, currencies
from hypothesis import given

from billfold_core.money import Money, MoneyError


@pytest.mark.parametrize(
    ("amount", "code", "rounding", "expected"),
    [
        ("0.125", "USD", decimal.ROUND_HALF_EVEN, "USD 0.12"),
        ("0.125", "USD", decimal.ROUND_HALF_UP, "USD 0.13"),
        ("0.129", "USD", decimal.ROUND_DOWN, "USD 0.12"),
        ("-0.121", "USD", decimal.ROUND_FLOOR, "USD -0.13"),
        ("-0.001", "USD", decimal.ROUND_HALF_EVEN, "USD 0.00"),
        ("1.5", "JPY", decimal.ROUND_HALF_UP, "JPY 2"),
        ("1.2345", "KWD", decimal.ROUND_CEILING, "KWD 1.235"),
        ("9" * 40 + ".999", "USD", decimal.ROUND_UP, "USD 1" + "0" * 40 + ".00"),
        ("9" * 40 + ".991", "USD", decimal.ROUND_05UP, "USD " + "9" * 40 + ".99"),
    ],
)
def test_rounding_is_named_by_the_caller(amount: str, code: str, rounding: str, expected: str) -> None:
    assert str(Money(amount, code).quantize(rounding=rounding)) == expected


def test_rounding_follows_overrides() -> None:
    rounded = Money("1500.5", "MGA").quantize(rounding=decimal.ROUND_UP, overrides=FLOWGLAD_OVERRIDES)
    assert rounded.to_minor_units(overrides=FLOWGLAD_OVERRIDES) == 1501


@given(amounts, currencies)
def test_rounded_money_always_converts(amount: Decimal, code: str) -> None:
    rounded = Money(amount, code).quantize(rounding=decimal.ROUND_HALF_EVEN)
    assert Money.from_minor_units(rounded.to_minor_units(), code) == rounded


@pytest.mark.parametrize("rounding", ["", "HALF_UP", "ROUND_NEAREST", None, 4])
def test_unknown_rounding_is_refused(rounding: Any) -> None:
    with pytest.raises(MoneyError, match="ROUND_HALF_EVEN"):
        Money("0.125", "USD").quantize(rounding=rounding)


def test_rounding_has_no_default() -> None:
    quantize: Any = Money("0.125", "USD").quantize
    with pytest.raises(TypeError):
        quantize()
