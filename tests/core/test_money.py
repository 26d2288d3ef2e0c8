"""Exact money: what it accepts, what it refuses, and that nothing is ever lost."""

import copy
import decimal
import operator
import pickle
from collections.abc import Callable
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from providers import PROVIDERS, facts

from billfold_core.money import (
    ISO_4217,
    ISO_4217_PUBLISHED,
    WITHDRAWN,
    InexactAmount,
    Money,
    MoneyError,
    digits,
    exact_decimal,
    exact_integer,
)

KNOWN = {**ISO_4217, **WITHDRAWN}
FLOWGLAD_OVERRIDES = {"ISK": 2, "MGA": 0}
FLOWGLAD_WITHOUT_MINOR_UNIT = "BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF UGX VND VUV XAF XOF XPF"

# What each provider's API accepts, as listed in its documents.
OFFERED = {provider: facts(provider).currencies for provider in PROVIDERS}

currencies = st.sampled_from(sorted(KNOWN))
minor_units = st.integers(min_value=-(10**60), max_value=10**60)
amounts = st.decimals(min_value=-(10**20), max_value=10**20, places=20, allow_nan=False, allow_infinity=False)

PLAIN_TEXTS = {"29.99": "29.99", "-0.5": "-0.5", "0": "0", "007": "7", "1.10": "1.10", "-0": "0", "0.000": "0"}
HOSTILE_TEXTS = [
    "", " ", "-", ".", "1.", ".5", "+1", "--1", "1-", " 1", "1 ", "1\n", "\t1", "1_000", "1,000", "1.000,00", "1.2.3", "1e5",
    "1E-5", "0x10", "0b1", "\u0661", "\uff11", "\u00b2", "\u00bd", "1\x00", "\ufeff1", "\u22121", "$1", "1 USD", "NaN", "nan",
    "sNaN", "-inf", "Infinity", "None", "true", "1/3", "9" * 101, "9" * 10_000_000, "0." + "0" * 10_000_000,
]  # fmt: skip
HOSTILE_NUMBERS = [
    1.0, 0.1, -0.0, float("nan"), float("inf"), True, False, Decimal("NaN"), Decimal("-NaN123"), Decimal("sNaN"),
    Decimal("inf"), Decimal("-inf"), Decimal("1e999999999"), Decimal("1e-999999999"), Decimal("1e100"), Decimal("1e-101"),
    10**100, -(10**100), 1 << 5_000_000,
]  # fmt: skip
HOSTILE_OBJECTS = [None, b"1", 1j, Fraction(1, 2), [1], {"amount": 1}, object(), Decimal]


def short(value: object) -> str:
    """Name a parameter without printing all of it: `repr` itself refuses a huge int."""
    return type(value).__name__ if isinstance(value, int) else repr(value)[:20]


# --- the table ---


def test_table_says_which_list_it_is() -> None:
    assert ISO_4217_PUBLISHED == "2026-01-01"
    assert len(ISO_4217) == 165
    assert not ISO_4217.keys() & WITHDRAWN.keys()


@pytest.mark.parametrize(
    ("expected", "codes"),
    [
        (0, "JPY KRW CLP UGX ISK VND BYR"),
        (2, "USD EUR IDR HUF TWD MGA MMK LAK ANG BGN HRK MRO SLL STD VEF ZWL"),
        (3, "KWD BHD JOD OMR TND IQD LYD"),
        (4, "CLF UYW"),
    ],
)
def test_digits_follow_iso_4217(expected: int, codes: str) -> None:
    assert {code: digits(code) for code in codes.split()} == dict.fromkeys(codes.split(), expected)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_currency_a_provider_offers_is_known(provider: str) -> None:
    codes = OFFERED[provider]
    assert len(set(codes)) == facts(provider).currency_count
    assert [code for code in codes if code not in KNOWN] == []


def test_withdrawn_codes_are_kept_only_where_a_provider_offers_them() -> None:
    offered = {code for codes in OFFERED.values() for code in codes}
    assert offered - ISO_4217.keys() == WITHDRAWN.keys()


def test_flowglad_overrides_give_flowglads_digits_for_everything_it_offers() -> None:
    for code in OFFERED["flowglad"]:
        expected = 0 if code in FLOWGLAD_WITHOUT_MINOR_UNIT.split() else 2
        assert digits(code, overrides=FLOWGLAD_OVERRIDES) == expected, code


@pytest.mark.parametrize(
    "code", ["XAU", "XAG", "XDR", "XTS", "XXX", "ZZZ", "", "US", "USDX", "usd", "Usd", " USD", "USD\n", "\uff35\uff33\uff24"]
)
def test_unknown_currency_is_refused_everywhere(code: str) -> None:
    with pytest.raises(MoneyError, match="not a currency"):
        digits(code)
    with pytest.raises(MoneyError, match="not a currency"):
        Money(1, code)
    with pytest.raises(MoneyError, match="not a currency"):
        Money.from_minor_units(1, code)


def test_lower_case_currency_is_told_what_to_do() -> None:
    with pytest.raises(MoneyError, match="upper case"):
        Money(1, "usd")


@pytest.mark.parametrize("code", [None, 840, b"USD", ["USD"], {"code": "USD"}])
def test_currency_that_is_no_text_is_refused(code: Any) -> None:
    with pytest.raises(MoneyError, match="currency code"):
        Money(1, code)


def test_currency_from_an_enum_becomes_plain_text() -> None:
    class Currency(StrEnum):
        USD = "USD"

    money = Money(1, Currency.USD)
    assert type(money.currency) is str
    assert money == Money(1, "USD")


# --- minor units ---


@pytest.mark.parametrize("code", sorted(KNOWN))
def test_every_currency_converts_both_ways(code: str) -> None:
    one_minor_unit = Money.from_minor_units(1, code)
    assert one_minor_unit.amount == Decimal(f"1e-{KNOWN[code]}")
    assert one_minor_unit.to_minor_units() == 1
    assert Money(1, code).to_minor_units() == int("1" + "0" * KNOWN[code])
    with pytest.raises(InexactAmount):
        Money(Decimal(f"1e-{KNOWN[code] + 1}"), code).to_minor_units()


@pytest.mark.parametrize(
    ("amount", "code", "minor"),
    [
        ("29.99", "USD", 2999),
        ("1000", "JPY", 1000),
        ("1.234", "KWD", 1234),
        ("0.0001", "CLF", 1),
        ("-0.01", "EUR", -1),
        ("0", "USD", 0),
        ("1000.00", "JPY", 1000),
        ("1.10000", "USD", 110),
    ],
)
def test_known_conversions(amount: str, code: str, minor: int) -> None:
    converted = Money(amount, code).to_minor_units()
    assert converted == minor
    assert type(converted) is int
    assert Money.from_minor_units(minor, code) == Money(amount, code)


@given(minor_units, currencies)
def test_minor_units_round_trip(minor: int, code: str) -> None:
    assert Money.from_minor_units(minor, code).to_minor_units() == minor


@given(minor_units, currencies, st.integers(min_value=0, max_value=6))
def test_minor_units_round_trip_with_overrides(minor: int, code: str, places: int) -> None:
    overrides = {code: places}
    assert Money.from_minor_units(minor, code, overrides=overrides).to_minor_units(overrides=overrides) == minor


@given(st.integers(min_value=10**39, max_value=10**40 - 1))
def test_forty_digits_survive(minor: int) -> None:
    text = str(minor)
    money = Money.from_minor_units(minor, "USD")
    assert str(money) == f"USD {text[:-2]}.{text[-2:]}"
    assert Money(f"{text[:-2]}.{text[-2:]}", "USD").to_minor_units() == minor
    assert (money + Money("0.01", "USD")).to_minor_units() == minor + 1
    assert (money * 3).to_minor_units() == minor * 3
    assert (-money).to_minor_units() == -minor


def test_exactness_does_not_depend_on_the_callers_context() -> None:
    with decimal.localcontext(prec=2, rounding=decimal.ROUND_UP):
        money = Money("12345.67", "USD") + Money("0.01", "USD")
        assert str(money) == "USD 12345.68"
        assert money.to_minor_units() == 1234568
        assert str(-money) == "USD -12345.68"
        assert exact_integer(Decimal("1234567.0"), where="price") == 1234567


def test_overrides_change_the_unit_not_the_amount() -> None:
    krona = Money("15.50", "ISK")
    assert krona.to_minor_units(overrides=FLOWGLAD_OVERRIDES) == 1550
    assert Money.from_minor_units(1550, "ISK", overrides=FLOWGLAD_OVERRIDES) == krona
    with pytest.raises(InexactAmount):
        krona.to_minor_units()

    ariary = Money("1500", "MGA")
    assert ariary.to_minor_units() == 150000
    assert ariary.to_minor_units(overrides=FLOWGLAD_OVERRIDES) == 1500
    with pytest.raises(InexactAmount, match="the 0 that MGA"):
        Money("1500.5", "MGA").to_minor_units(overrides=FLOWGLAD_OVERRIDES)


def test_inexact_amount_says_what_is_wrong_and_what_to_do() -> None:
    with pytest.raises(InexactAmount) as caught:
        Money("29.999", "USD").to_minor_units()
    assert isinstance(caught.value, MoneyError)
    assert isinstance(caught.value, ValueError)
    for part in ("USD 29.999", "the 2 that USD has", "quantize(rounding=...)"):
        assert part in str(caught.value)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_fraction_of_a_minor_unit_is_kept_and_never_sent_as_an_integer() -> None:
    money = Money.from_minor_units(Decimal("0.5"), "USD")
    assert money == Money("0.005", "USD")
    with pytest.raises(InexactAmount):
        money.to_minor_units()


@pytest.mark.parametrize("value", [*HOSTILE_NUMBERS, *HOSTILE_OBJECTS, "2999"], ids=short)
def test_minor_units_are_int_or_decimal(value: Any) -> None:
    with pytest.raises(MoneyError):
        Money.from_minor_units(value, "USD")


# --- amounts ---


@pytest.mark.parametrize(("text", "expected"), PLAIN_TEXTS.items())
def test_plain_notation_is_read_exactly(text: str, expected: str) -> None:
    assert str(exact_decimal(text, where="amount")) == expected


@pytest.mark.parametrize("value", [*HOSTILE_TEXTS, *HOSTILE_NUMBERS, *HOSTILE_OBJECTS], ids=short)
def test_anything_else_is_refused_with_its_place_and_a_way_out(value: Any) -> None:
    with pytest.raises(MoneyError, match=r"^unitAmount: ") as caught:
        exact_decimal(value, where="unitAmount")
    assert len(str(caught.value)) < 300
    with pytest.raises(MoneyError, match=r"^amount: "):
        Money(value, "USD")


@pytest.mark.parametrize("value", [0.1, True, "1e5", None])
def test_refusal_says_what_to_pass(value: object) -> None:
    with pytest.raises(MoneyError, match="pass Decimal or str"):
        exact_decimal(value, where="unitAmount")


@given(st.text(max_size=30))
def test_any_text_is_either_exact_or_refused(text: str) -> None:
    try:
        number = exact_decimal(text, where="amount")
    except MoneyError:
        return
    assert text.isascii()
    assert number == Decimal(text)


@given(amounts)
def test_decimals_are_read_unchanged(amount: Decimal) -> None:
    assert exact_decimal(amount, where="amount") == amount
    assert exact_decimal(format(amount, "f"), where="amount") == amount


def test_exponents_are_kept_where_they_mean_decimals_and_written_out_otherwise() -> None:
    assert str(exact_decimal(Decimal("29.90"), where="amount")) == "29.90"
    assert str(exact_decimal(Decimal("1E+3"), where="amount")) == "1000"
    assert str(exact_decimal(Decimal("-0E+999999"), where="amount")) == "0"
    assert exact_decimal(7, where="amount") == Decimal(7)


@pytest.mark.parametrize(
    ("value", "expected"), [(2999, 2999), (0, 0), (-5, -5), (Decimal("2999.0"), 2999), (Decimal("1E+2"), 100)]
)
def test_whole_numbers_are_read(value: object, expected: int) -> None:
    number = exact_integer(value, where="price")
    assert number == expected
    assert type(number) is int


@pytest.mark.parametrize("value", [*HOSTILE_NUMBERS, *HOSTILE_OBJECTS, "2999", Decimal("0.5"), Decimal("29.99")], ids=short)
def test_other_numbers_of_minor_units_are_refused(value: object) -> None:
    with pytest.raises(MoneyError, match=r"^price: "):
        exact_integer(value, where="price")


@given(st.integers(min_value=-(10**99), max_value=10**99))
def test_integers_survive(number: int) -> None:
    assert exact_integer(number, where="price") == number
    assert exact_integer(Decimal(number), where="price") == number


# --- Money as a value ---


@pytest.mark.parametrize(
    ("amount", "code", "printed"),
    [
        ("29.99", "USD", "USD 29.99"),
        ("29.9", "USD", "USD 29.90"),
        (30, "USD", "USD 30.00"),
        ("29.9990", "USD", "USD 29.999"),
        (1000, "JPY", "JPY 1000"),
        ("1000.0", "JPY", "JPY 1000"),
        (Decimal("1E+3"), "JPY", "JPY 1000"),
        ("1000.5", "JPY", "JPY 1000.5"),
        ("1.2", "KWD", "KWD 1.200"),
        ("0.0000001", "USD", "USD 0.0000001"),
        ("-0.00", "USD", "USD 0.00"),
        ("-5", "EUR", "EUR -5.00"),
    ],
)
def test_printing_shows_the_currencys_digits_and_never_fewer_than_needed(
    amount: Decimal | int | str, code: str, printed: str
) -> None:
    assert str(Money(amount, code)) == printed


def test_repr_can_be_evaluated() -> None:
    assert repr(Money("29.9", "USD")) == "Money('29.90', 'USD')"


@given(amounts, currencies)
def test_trailing_zeros_do_not_matter(amount: Decimal, code: str) -> None:
    shorter = Money(format(amount, "f").rstrip("0").rstrip("."), code)
    longer = Money(format(amount, "f") + "000", code)
    assert shorter == longer
    assert hash(shorter) == hash(longer)
    assert str(shorter) == str(longer)
    assert shorter.amount == amount


def test_equality_needs_the_same_currency_and_another_money() -> None:
    dollar = Money(1, "USD")
    assert dollar != Money(1, "EUR")
    assert dollar != Money(2, "USD")
    assert dollar != 1
    assert dollar != "USD 1.00"
    assert len({dollar, Money("1.0", "USD"), Money(1, "EUR")}) == 2


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickling(protocol: int) -> None:
    money = Money("29.999", "USD")
    again = pickle.loads(pickle.dumps(money, protocol))
    assert again == money
    assert str(again) == "USD 29.999"


def test_copying() -> None:
    money = Money("29.99", "USD")
    assert copy.copy(money) == money
    assert copy.deepcopy([money]) == [money]


@pytest.mark.parametrize("name", ["amount", "currency", "note"])
def test_money_cannot_be_changed(name: str) -> None:
    money = Money("29.99", "USD")
    with pytest.raises(AttributeError):
        setattr(money, name, "EUR")
    with pytest.raises(AttributeError):
        delattr(money, name)
    assert money == Money("29.99", "USD")


# --- arithmetic and order ---


@given(amounts, amounts)
def test_addition_and_subtraction_undo_each_other(left: Decimal, right: Decimal) -> None:
    one, other = Money(left, "USD"), Money(right, "USD")
    assert one + other == other + one
    assert (one + other) - other == one
    assert one - other == -(other - one)
    assert one - one == Money(0, "USD")


@given(amounts, st.integers(min_value=-(10**30), max_value=10**30))
def test_multiplication_is_exact(amount: Decimal, factor: int) -> None:
    product = Money(amount, "USD") * factor
    assert Fraction(product.amount) == Fraction(amount) * factor
    assert product == factor * Money(amount, "USD") == Money(amount, "USD") * Decimal(factor)


def test_multiplication_by_a_decimal_keeps_every_digit() -> None:
    assert str(Money("29.99", "USD") * Decimal("0.175")) == "USD 5.24825"


@pytest.mark.parametrize("factor", [1.5, True, "2", None, Decimal("NaN"), Decimal("inf"), Fraction(1, 2), Money(2, "USD")])
def test_other_factors_are_refused(factor: Any) -> None:
    with pytest.raises(MoneyError, match=r"^factor: "):
        operator.mul(Money(1, "USD"), factor)


def test_a_result_that_grows_without_end_is_refused() -> None:
    money = Money("9" * 60, "USD")
    with pytest.raises(MoneyError, match="100 digits"):
        operator.mul(money, Decimal("9" * 60))


COMBINATIONS: list[Callable[[Any, Any], Any]] = [
    operator.add, operator.sub, operator.lt, operator.le, operator.gt, operator.ge,
]  # fmt: skip


@pytest.mark.parametrize("combine", COMBINATIONS)
@pytest.mark.parametrize("other", [Money(1, "EUR"), 1, Decimal(1), 1.0, "USD 1.00", None])
def test_only_money_of_the_same_currency_combines(combine: Callable[[Any, Any], Any], other: object) -> None:
    with pytest.raises(MoneyError):
        combine(Money(1, "USD"), other)


# --- sums and truth ---


@given(amounts, currencies)
def test_money_is_true_whatever_its_amount(amount: Decimal, code: str) -> None:
    assert Money(amount, code)
    assert Money(0, code)


@pytest.mark.parametrize("method", ["__truediv__", "__floordiv__", "__mod__", "__divmod__", "__round__"])
def test_nothing_divides_or_rounds_by_itself(method: str) -> None:
    assert not hasattr(Money, method)


@given(st.lists(amounts))
def test_order_is_the_order_of_amounts(values: list[Decimal]) -> None:
    assert [money.amount for money in sorted(Money(value, "USD") for value in values)] == sorted(values)


def test_comparisons() -> None:
    small, large = Money("1.00", "USD"), Money("1.01", "USD")
    assert small < large
    assert small <= large
    assert large > small
    assert large >= small
    assert small <= Money(1, "USD") >= small
    assert not small < Money(1, "USD")
    assert not small > Money(1, "USD")


# --- rounding ---
