"""Exact money: decimal amounts, and conversion to and from the integers that providers want.

Nothing here rounds unless it is told how, and nothing takes a float: 0.1 has no exact float.
"""

from __future__ import annotations

import decimal
import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from types import MappingProxyType
from typing import Any, cast, final

from billfold_core._iso4217 import ISO_4217, ISO_4217_PUBLISHED, WITHDRAWN
from billfold_core.errors import BillfoldError
from billfold_core.json_form import JsonForm

__all__ = [
    "ISO_4217",
    "ISO_4217_PUBLISHED",
    "WITHDRAWN",
    "InexactAmount",
    "Money",
    "MoneyError",
    "digits",
    "exact_decimal",
    "exact_integer",
]

_DIGITS = {**ISO_4217, **WITHDRAWN}
_NO_OVERRIDES: Mapping[str, int] = MappingProxyType({})
_PLAIN = re.compile(r"-?[0-9]+(\.[0-9]+)?")

# Numbers come from the network too: `1e999999999` is a short text and a gigabyte of digits.
_MOST_DIGITS = 100
_MOST_BITS = (10**_MOST_DIGITS).bit_length()
_NUMBERS = (int, Decimal)

# The default context rounds to 28 digits silently. These hold any product of two bounded numbers, and the first raises
# rather than lose a digit.
_PRECISION = 10 * _MOST_DIGITS
_EXACT = decimal.Context(prec=_PRECISION, traps=[decimal.InvalidOperation, decimal.Overflow, decimal.Inexact])
_ROUNDING = decimal.Context(prec=_PRECISION, traps=[decimal.InvalidOperation, decimal.Overflow])
_ROUNDING_MODES = (
    decimal.ROUND_CEILING,
    decimal.ROUND_DOWN,
    decimal.ROUND_FLOOR,
    decimal.ROUND_HALF_DOWN,
    decimal.ROUND_HALF_EVEN,
    decimal.ROUND_HALF_UP,
    decimal.ROUND_UP,
    decimal.ROUND_05UP,
)


class MoneyError(BillfoldError, ValueError):
    """An amount, a currency or a combination of them that is not exact money."""


class InexactAmount(MoneyError):
    """An amount that is not a whole number of the currency's minor units."""


def digits(currency: str, *, overrides: Mapping[str, int] = _NO_OVERRIDES) -> int:
    """Return the number of decimal digits between a currency's unit and its minor unit.

    `overrides` holds what a provider does differently from ISO 4217, by currency code; it comes first.

    Raises:
        MoneyError: The code is unknown, has no minor unit (XAU), or is not written in upper case.

    Examples:
        >>> digits("USD"), digits("JPY"), digits("ISK", overrides={"ISK": 2})
        (2, 0, 2)
    """
    code = _code(currency)
    found = overrides.get(code, _DIGITS.get(code))
    if found is None:
        hint = "; write it in upper case" if code.upper() in _DIGITS else ""
        raise MoneyError(f"{code[:40]!r} is not a currency with a minor unit in ISO 4217 ({ISO_4217_PUBLISHED}){hint}")
    return found


def exact_decimal(value: object, *, where: str) -> Decimal:
    """Read an amount in major units, without loss.

    Takes a Decimal, an int, or a str in plain notation: an optional minus, digits, optionally a point and digits, all ASCII.
    So `"1e5"`, `"+1"`, `".5"`, `"1_000"` and spaces are refused. At most 100 digits stand on either side of the point.
    The exponent stays as given (`29.90`), but is never positive and zero is plain `0`; write the result to a text with
    `format(result, "f")`, since `str` may choose the notation with an E.

    Raises:
        MoneyError: Anything else, among them bool, float, NaN and infinity. The message starts with `where`.

    Examples:
        >>> exact_decimal("29.99", where="unitAmount")
        Decimal('29.99')
    """
    if isinstance(value, str):
        # Twice the digits, a minus and a point; checked first, so that a huge text costs nothing.
        if len(value) > 2 * _MOST_DIGITS + 2 or not _PLAIN.fullmatch(value):
            raise MoneyError(f"{where}: {value[:40]!r} is not a plain decimal number like '29.99': pass Decimal or str")
        value = Decimal(value)
    return _bounded(value, where, "Decimal or str")


def exact_integer(value: object, *, where: str) -> int:
    """Read a number of minor units, without loss.

    Takes an int, or a Decimal without a fraction, as JSON decoding gives it for `2999.0`; at most 100 digits.

    Raises:
        MoneyError: Anything else, among them bool, float, str, NaN and infinity. The message starts with `where`.

    Examples:
        >>> exact_integer(Decimal("2999.0"), where="price")
        2999
    """
    number = _bounded(value, where, "int")
    if (whole := int(number)) != number:
        raise MoneyError(f"{where}: {number:f} is not a whole number of minor units: pass int")
    return whole


@final
class Money(JsonForm):
    """An exact amount of one currency; immutable.

    The amount is in major units (29.99 is 29 dollars and 99 cents) and has as many decimals as the currency, more if it needs
    them: `Money("29.9", "USD")` equals `Money("29.90", "USD")` and prints `USD 29.90`. See `exact_decimal` for what an
    amount can be given as. The currency is an ISO 4217 code in upper case.

    Addition, subtraction and order work within one currency, multiplication with int and Decimal, all without rounding.
    Amounts of different currencies are never equal. There is no division, since it would round. `sum` adds them up; it starts
    from the int 0, the only number that money can be added to, and gives that 0 for nothing unless it has a start of its own.

    Money is always true, zero too: something free has a price, so `if price.amount:` asks whether there is one. Ask for zero
    with `money.amount == 0`.

    In a format string the currency stays: `f"{money:>14,.2f}"`; see `__format__`.

    Raises:
        MoneyError: The amount is not exact, the currency is unknown, or an operation meets something it has no answer for.

    Examples:
        >>> print(Money("29.99", "USD") * 3)
        USD 89.97
        >>> sum([Money("29.99", "USD"), Money("0.01", "USD")], Money(0, "USD"))
        Money('30.00', 'USD')
        >>> Money("29.99", "USD").to_json()
        '{"amount":"29.99","currency":"USD"}'
    """

    __slots__ = ("_amount", "_currency")

    def __init__(self, amount: Decimal | int | str, currency: str) -> None:
        number = exact_decimal(amount, where="amount")
        shown = max(digits(currency), _places(_EXACT.normalize(number)))
        self._amount = number.quantize(_unit(shown), context=_EXACT)
        self._currency = _code(currency)

    @classmethod
    def from_minor_units(cls, value: int | Decimal, currency: str, *, overrides: Mapping[str, int] = _NO_OVERRIDES) -> Money:
        """Make money of a number of minor units, such as cents; a fraction of a minor unit is kept exactly.

        `overrides` is as for `digits`.

        Raises:
            MoneyError: The value is neither int nor a finite Decimal, or the currency is unknown.

        Examples:
            >>> print(Money.from_minor_units(2999, "USD"), Money.from_minor_units(1000, "JPY"))
            USD 29.99 JPY 1000
        """
        number, places = _bounded(value, "value", "int or Decimal"), digits(currency, overrides=overrides)
        scaled = _EXACT.scaleb(number, -places)
        if type(value) is not int or (overrides and places != digits(currency)):
            return cls(scaled, currency)
        # It has the decimals of its currency already.
        self = object.__new__(cls)
        self._amount, self._currency = scaled, _code(currency)
        return self

    @classmethod
    def from_dict(cls, value: Any) -> Money:
        """Read the JSON object that `to_dict` gives; the amount may be a whole number too, but no float.

        Raises:
            MoneyError: It is no such object, or not exact money.
        """
        if not isinstance(value, Mapping):
            raise MoneyError(f"money: expected an object with amount and currency, got {type(value).__name__}")
        found = cast(Mapping[str, Any], value)
        missing = [name for name in ("amount", "currency") if name not in found]
        if missing:
            raise MoneyError(f"money: {' and '.join(missing)} missing: expected an object with amount and currency")
        return cls(found["amount"], found["currency"])

    def to_dict(self) -> dict[str, str]:
        """Return a JSON object; the amount is text, since many JSON readers would make a float of a number."""
        return {"amount": f"{self._amount:f}", "currency": self._currency}

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        members = {"amount": {"type": "string"}, "currency": {"type": "string"}}
        return {"title": "Money", "type": "object", "properties": members, "required": list(members)}

    @property
    def amount(self) -> Decimal:
        """The amount in major units."""
        return self._amount

    @property
    def currency(self) -> str:
        """The ISO 4217 code."""
        return self._currency

    def to_minor_units(self, *, overrides: Mapping[str, int] = _NO_OVERRIDES) -> int:
        """Return the amount as a whole number of minor units, such as cents.

        `overrides` is as for `digits`.

        Raises:
            InexactAmount: The amount has a fraction of a minor unit.

        Examples:
            >>> Money("29.99", "USD").to_minor_units()
            2999
        """
        places = digits(self._currency, overrides=overrides)
        scaled = _EXACT.scaleb(self._amount, places)
        if (whole := int(scaled)) != scaled:
            raise InexactAmount(
                f"{self} has more decimals than the {places} that {self._currency} has here: "
                "give an amount that fits, or round it with quantize(rounding=...)"
            )
        return whole

    def quantize(self, *, rounding: str, overrides: Mapping[str, int] = _NO_OVERRIDES) -> Money:
        """Round to whole minor units.

        `rounding` is one of the `ROUND_` constants of `decimal`; `overrides` is as for `digits`.

        Raises:
            MoneyError: There is no such rounding.

        Examples:
            >>> print(Money("0.125", "USD").quantize(rounding=decimal.ROUND_HALF_EVEN))
            USD 0.12
        """
        if rounding not in _ROUNDING_MODES:
            raise MoneyError(f"rounding: {rounding!r} is none of {', '.join(_ROUNDING_MODES)}")
        unit = _unit(digits(self._currency, overrides=overrides))
        return Money(self._amount.quantize(unit, rounding=rounding, context=_ROUNDING), self._currency)

    def __str__(self) -> str:
        return f"{self._currency} {self._amount:f}"

    def __format__(self, spec: str) -> str:
        """Return the text, its amount laid out as a format spec asks: `[[fill]align][sign][width][,][.digits][f]`.

        The currency stays where it is, and the width is that of the whole text. A number of digits adds zeros or leaves them
        out, and nothing else: it says how many digits there are to be but not how to round, and what rounds without a word is
        how cents are lost. `money.quantize(rounding=…)` rounds.

        Raises:
            MoneyError: The spec is another one, or would leave out a digit that is not zero.

        Examples:
            >>> f"{Money('1234.5', 'USD'):,.2f}", f"{Money(5, 'USD'):>10}", f"{Money(5, 'USD'):.0f}"
            ('USD 1,234.50', '  USD 5.00', 'USD 5')
        """
        if not spec:
            return str(self)
        # Loaded when needed: few programs lay out money.
        from billfold_core.money_format import laid_out

        return laid_out(self, spec)

    def __repr__(self) -> str:
        return f"Money('{self._amount:f}', '{self._currency}')"

    def __reduce__(self) -> tuple[type[Money], tuple[Decimal, str]]:
        return Money, (self._amount, self._currency)

    def __hash__(self) -> int:
        return hash((self._amount, self._currency))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Money):
            return NotImplemented
        return self._currency == other._currency and self._amount == other._amount

    def __lt__(self, other: Money) -> bool:
        return self._amount < self._amount_of(other)

    def __le__(self, other: Money) -> bool:
        return self._amount <= self._amount_of(other)

    def __gt__(self, other: Money) -> bool:
        return self._amount > self._amount_of(other)

    def __ge__(self, other: Money) -> bool:
        return self._amount >= self._amount_of(other)

    def __add__(self, other: Money) -> Money:
        return Money(_EXACT.add(self._amount, self._amount_of(other)), self._currency)

    def __radd__(self, other: int) -> Money:
        """Return this money when it is added to the int 0, from which `sum` starts; no other zero means nothing at all."""
        if type(other) is not int or other:
            raise MoneyError(f"{self} can be added to Money, or to the 0 that sum() starts from, not to {type(other).__name__}")
        return self

    def __sub__(self, other: Money) -> Money:
        return Money(_EXACT.subtract(self._amount, self._amount_of(other)), self._currency)

    def __neg__(self) -> Money:
        return Money(self._amount.copy_negate(), self._currency)

    def __mul__(self, factor: int | Decimal) -> Money:
        return Money(_EXACT.multiply(self._amount, _bounded(factor, "factor", "int or Decimal")), self._currency)

    __rmul__ = __mul__

    def _amount_of(self, other: object) -> Decimal:
        """Return the other operand's amount, if it is money of the same currency."""
        if not isinstance(other, Money):
            raise MoneyError(f"{self} can be combined or compared with Money only, not with {type(other).__name__}")
        if other._currency != self._currency:
            raise MoneyError(f"{self} and {other} are of different currencies: convert one of them first")
        return other._amount


def _code(currency: object) -> str:
    """Return a currency code as a plain str, whatever kind of str (an enum member, say) it came as."""
    if not isinstance(currency, str):
        raise MoneyError(f"currency: {type(currency).__name__} is not a currency code: pass str, like 'USD'")
    return str.__str__(currency)


def _bounded(value: object, where: str, wanted: str) -> Decimal:
    """Return a finite int or Decimal as a Decimal of reasonable size, without a positive exponent or a negative zero."""
    if type(value) is int and value.bit_length() <= _MOST_BITS:
        # The usual case, in a few steps.
        number = Decimal(value)
        if number.adjusted() < _MOST_DIGITS:
            return number
    if isinstance(value, bool) or not isinstance(value, _NUMBERS):
        raise MoneyError(f"{where}: {type(value).__name__} is not an exact number: pass {wanted}")
    if isinstance(value, Decimal) and not value.is_finite():
        raise MoneyError(f"{where}: NaN and infinity are not amounts: pass a finite {wanted}")
    if not value:
        return Decimal(0)
    # An int is measured before it is converted, which takes time that grows with the square of its length.
    if not isinstance(value, int) or value.bit_length() <= _MOST_BITS:
        number = Decimal(value)
        places = _places(number)
        if places <= _MOST_DIGITS and number.adjusted() < _MOST_DIGITS:
            return number if places >= 0 else number.quantize(_unit(0), context=_EXACT)
    raise MoneyError(f"{where}: a number with more than {_MOST_DIGITS} digits before or after the point is not an amount")


def _places(number: Decimal) -> int:
    """Count the decimals of a finite number; negative when it ends in zeros that are not written out."""
    return -int(number.as_tuple().exponent)


@cache
def _unit(places: int) -> Decimal:
    """Return 1, 0.1, 0.01 and so on."""
    return Decimal((0, (1,), -places))
