"""Reading of numbers that JSON does not write as plain integers. Models that have none do not load it, and `decimal` with it."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any, Final

from .errors import unread

_MOST_DIGITS: Final = 100
_LONGEST_NUMBER: Final = 4_000
# What few programs need is compiled at its first use: a pattern takes as long as loading a module.
_PLAIN_NUMBER: Final = r"-?(?:[0-9]+\.?[0-9]*|\.[0-9]+)"


def number(value: Any, field: str = "") -> Decimal:
    """Return a number as an exact decimal; a plain decimal string is accepted too, since providers send amounts both ways."""
    found = _decimal(value)
    if found is None and isinstance(value, str) and len(value) <= _LONGEST_NUMBER and re.fullmatch(_PLAIN_NUMBER, value):
        found = Decimal(value)
    if found is None:
        kept: Decimal = unread(value, field, "a number")
        return kept
    return found


def whole(value: Any, field: str) -> int:
    """Return a whole number that is not written as an integer, such as `2999.0`."""
    found = _decimal(value)
    if found is None or found.adjusted() >= _MOST_DIGITS or found != found.to_integral_value():
        kept: int = unread(value, field, "a whole number")
        return kept
    return int(found)


def _decimal(value: Any) -> Decimal | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return Decimal(value)
    # A float comes only from JSON that somebody else decoded; its shortest form is what stood in the text.
    found = value if isinstance(value, Decimal) else Decimal(repr(value)) if isinstance(value, float) else None
    return found if found is not None and found.is_finite() else None
