"""Money laid out by a format spec, without rounding."""

from __future__ import annotations

import re
from decimal import Decimal

from .money import Money, MoneyError

_SPEC = re.compile(
    r"(?:(?P<fill>.?)(?P<align>[<>^]))?(?P<sign>[-+ ]?)(?P<width>[1-9][0-9]{0,2})?(?P<comma>,?)"
    r"(?:\.(?P<digits>[0-9]{1,3}))?(?P<kind>f?)",
    re.DOTALL,
)
_MOST_DIGITS = 100


def laid_out(money: Money, spec: str) -> str:
    """Return money as text, laid out as a spec asks; see `Money.__format__`.

    Raises:
        MoneyError: The spec is not known, or would leave out a digit that is not zero.
    """
    found = _SPEC.fullmatch(spec)
    digits = found["digits"] if found else None
    # `.2` alone counts significant digits in Python, which is no way to write money.
    if not found or (digits and (not found["kind"] or int(digits) > _MOST_DIGITS)):
        raise MoneyError(
            f"format: {spec[:40]!r} cannot lay out money; '>12,.2f' has all there is: fill and alignment (<, > or ^), sign, "
            f"width up to 999, a comma between thousands, decimals up to .{_MOST_DIGITS}f"
        )
    amount = _with_decimals(money, int(digits), spec) if digits else money.amount
    number = format(amount, f"{found['sign']}{found['comma']}f")
    # As numbers are, money is put to the right if nothing else is asked for.
    return format(f"{money.currency} {number}", f"{found['fill'] or ''}{found['align'] or '>'}{found['width'] or ''}")


def _with_decimals(money: Money, places: int, spec: str) -> Decimal:
    """Return the amount with so many decimals; made of its digits, so that no context can round it."""
    sign, digits, exponent = money.amount.as_tuple()
    missing = places + int(exponent)
    if missing < 0 and any(digits[missing:]):
        raise MoneyError(
            f"{money} has more decimals than {spec!r} shows: round it first, for example with "
            "quantize(rounding=decimal.ROUND_HALF_EVEN)"
        )
    kept = digits[:missing] if missing < 0 else (*digits, *([0] * missing))
    return Decimal((sign, kept or (0,), -places))
