"""Money in format strings: the currency stays, the digits are laid out as asked, and none is lost."""

import decimal
import re
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billfold_core.money import ISO_4217, Money, MoneyError

currencies = st.sampled_from(sorted(ISO_4217))
amounts = st.decimals(min_value=-(10**20), max_value=10**20, places=6, allow_nan=False, allow_infinity=False)
fills = st.characters(exclude_characters="{}", exclude_categories=["Cs"])


@pytest.mark.parametrize(
    ("amount", "code", "spec", "expected"),
    [
        ("29.99", "USD", "", "USD 29.99"),
        ("29.99", "USD", ".2f", "USD 29.99"),
        ("29.9", "USD", ".2f", "USD 29.90"),
        ("29.90", "USD", ".1f", "USD 29.9"),
        ("30", "USD", ".0f", "USD 30"),
        ("1000", "JPY", ".2f", "JPY 1000.00"),
        ("1.5", "KWD", ".2f", "KWD 1.50"),
        ("29.999", "USD", "f", "USD 29.999"),
        ("29.99", "USD", "f", "USD 29.99"),
        ("0", "USD", ".0f", "USD 0"),
        ("1234567.5", "USD", ",", "USD 1,234,567.50"),
        ("1234567.5", "USD", ",.2f", "USD 1,234,567.50"),
        ("1234567", "JPY", ",.0f", "JPY 1,234,567"),
        ("-1234.5", "EUR", ",.2f", "EUR -1,234.50"),
        ("29.99", "USD", "+", "USD +29.99"),
        ("29.99", "USD", "-", "USD 29.99"),
        ("-29.99", "USD", "+,.3f", "USD -29.990"),
        ("29.99", "USD", " .2f", "USD  29.99"),
        ("29.99", "USD", "12", "   USD 29.99"),
        ("29.99", "USD", ">12", "   USD 29.99"),
        ("29.99", "USD", "<12", "USD 29.99   "),
        ("29.99", "USD", "^12.2f", " USD 29.99  "),
        ("29.99", "USD", "*^+13,.2f", "*USD +29.99**"),
        ("29.99", "USD", "<<11", "USD 29.99<<"),
        ("29.99", "USD", "5", "USD 29.99"),
    ],
)
def test_a_spec_lays_out_the_amount_and_keeps_the_currency(amount: str, code: str, spec: str, expected: str) -> None:
    assert format(Money(amount, code), spec) == expected
    assert f"{Money(amount, code):{spec}}" == expected
    assert ("{:" + spec + "}").format(Money(amount, code)) == expected


@given(amounts, currencies, st.integers(0, 100), st.sampled_from(["", ","]), st.sampled_from(["", "+", "-", " "]))
def test_what_is_written_is_the_amount_or_an_error(amount: Decimal, code: str, places: int, comma: str, sign: str) -> None:
    money = Money(amount, code)
    fits = (Fraction(amount) * 10**places).denominator == 1
    try:
        written = format(money, f"{sign}{comma}.{places}f")
    except MoneyError:
        assert not fits
        return
    assert fits
    currency, _, number = written.partition(" ")
    number = number.replace(",", "")
    assert currency == code
    assert Fraction(number.strip()) == Fraction(amount)
    assert len(number.partition(".")[2]) == places


@given(amounts, currencies, st.sampled_from("<>^"), fills, st.integers(1, 60), st.sampled_from(["", ",", ".8f", "+,.8f"]))
def test_width_is_that_of_the_whole_text(amount: Decimal, code: str, align: str, fill: str, width: int, inner: str) -> None:
    money = Money(amount, code)
    bare = format(money, inner)
    sign, rest = ("+", inner[1:]) if inner.startswith("+") else ("", inner)
    padded = format(money, f"{fill}{align}{sign}{width}{rest}")
    assert padded == format(bare, f"{fill}{align}{width}")
    assert len(padded) == max(width, len(bare))


@given(amounts, currencies)
def test_without_a_spec_it_is_the_text(amount: Decimal, code: str) -> None:
    money = Money(amount, code)
    assert format(money) == f"{money}" == str(money) == format(money, "f")


@pytest.mark.parametrize(
    ("amount", "code", "spec"),
    [
        ("29.999", "USD", ".2f"),
        ("0.005", "USD", ".2f"),
        ("29.99", "USD", ".0f"),
        ("29.99", "USD", ">20,.1f"),
        ("-0.001", "USD", ".2f"),
        ("1000.5", "JPY", ".0f"),
        ("0.0001", "CLF", ".3f"),
    ],
)
def test_a_spec_that_would_round_is_refused_and_says_how_to_round(amount: str, code: str, spec: str) -> None:
    money = Money(amount, code)
    with pytest.raises(MoneyError, match=r"quantize\(rounding=") as caught:
        format(money, spec)
    assert str(money) in str(caught.value)
    assert repr(spec) in str(caught.value)


UNKNOWN = [
    ".2", ".2e", ".2E", ".2g", "g", "n", "%", ".1%", "d", "x", "s", ">20s", ".5s", "r", "F", "f2", "2f.", ".f", "2.f", "_",
    "_.2f", ",_", ",,", "010", "012.2f", "=10", "0=10.2f", "#.2f", "z.2f", "#", "z", "++", "+ ", "10>", "1000", ">9999",
    ".101f", ".999f", ".9999f", "9" * 5000, "." + "9" * 5000 + "f", "\n", "12\n", ".2f\n", "\u0661", ".\u0662f", "%Y-%m-%d",
    "USD", ".2f USD", "currency", "-.-2f", "\x00", "1\x00",
]  # fmt: skip


@pytest.mark.parametrize("spec", UNKNOWN, ids=lambda spec: repr(spec[:10]))
def test_any_other_spec_is_refused_in_words(spec: str) -> None:
    with pytest.raises(MoneyError, match=r"'>12,\.2f'") as caught:
        format(Money("29.99", "USD"), spec)
    assert re.match(r"format: ", str(caught.value))
    assert len(str(caught.value)) < 400
    assert isinstance(caught.value, ValueError)


@given(st.text(max_size=8) | st.text("<>^=+- #0123456789,._fFeEgGn%szx", max_size=8))
def test_any_spec_gives_the_exact_amount_or_an_error(spec: str) -> None:
    try:
        written = format(Money("1234.5", "USD"), spec)
    except MoneyError:
        return
    assert re.search(r"USD [+ ]?1,?234\.50*", written)


def test_formatting_does_not_depend_on_the_callers_context() -> None:
    money = Money("12345.67", "USD")
    with decimal.localcontext(prec=2, rounding=decimal.ROUND_UP, traps=[decimal.Inexact, decimal.Rounded]):
        assert f"{money:,.2f}" == "USD 12,345.67"
        assert f"{money:.4f}" == "USD 12345.6700"
        with pytest.raises(MoneyError):
            format(money, ".1f")
