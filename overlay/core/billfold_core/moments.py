"""Points in time: read from what providers write, and written in the form that the spec states."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from .errors import DecodeFault, unread
from .wire import iso_text

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_LONGEST_NUMBER: Final = 100
_LAST_YEAR: Final = 9999
_LEAP_SECOND = r"(\d{4}-\d\d-\d\d.\d\d:\d\d:|\d{8}\D\d{4})60(?!\d)"
_NUMBER = r"[+-]?[0-9]+(?:[.,][0-9]*)?"
_from_text = datetime.fromisoformat


def moment(value: Any, field: str = "") -> datetime:
    """Return a point in time from ISO 8601 text, or from a caller's datetime; without an offset it is UTC."""
    try:
        found = _from_text(value)
    except (TypeError, ValueError):
        return _unusual(value, field)
    if found.tzinfo is UTC:
        return found
    # Digits alone can be read as a day too: as seconds, 1712010112 is a day of 2024, not one of the year 1712.
    if found.tzinfo is None and re.fullmatch(_NUMBER, value):
        kept: datetime = unread(value, field, "a date and time")
        return kept
    return _placed(found, field)


def _unusual(value: Any, field: str) -> datetime:
    if isinstance(value, datetime):
        return _placed(value, field)
    if isinstance(value, str):
        # In UTC a leap second is the sixtieth; the second after it has the same name everywhere.
        leap = re.match(_LEAP_SECOND, value, re.ASCII)
        plain = f"{leap[1]}59{value[leap.end() :]}" if leap else value
        try:
            found = _from_text(f"{plain[:-1]}Z" if plain.endswith("z") and plain[-2:-1].isdigit() else plain)
            return _placed(found, field, timedelta(seconds=1 if leap else 0))
        except ValueError:
            pass
    kept: datetime = unread(value, field, "a date and time")
    return kept


def _placed(found: datetime, field: str, later: timedelta = timedelta(0)) -> datetime:
    if found.tzinfo is None:
        found = found.replace(tzinfo=UTC)
    elif not 1 < found.year < _LAST_YEAR:
        # With its offset it may be before the first year or after the last one, and then it cannot be computed with.
        try:
            found.astimezone(UTC)
        except (OverflowError, ValueError):
            raise _beyond(field) from None
    try:
        return found + later if later else found
    except OverflowError:
        raise _beyond(field) from None


def epoch_ms(value: Any, field: str = "") -> datetime:
    """Return a point in time from epoch milliseconds; from a numeric string or ISO 8601 text too, which older answers carry."""
    return _epoch(value, field, timedelta(milliseconds=1))


def epoch_s(value: Any, field: str = "") -> datetime:
    """Return a point in time from epoch seconds; from a numeric string or ISO 8601 text too."""
    return _epoch(value, field, timedelta(seconds=1))


def _epoch(value: Any, field: str, unit: timedelta) -> datetime:
    from .model import integer

    if isinstance(value, datetime):
        return moment(value, field)
    if isinstance(value, str):
        if not value.removeprefix("-").isdecimal() or not value.isascii():
            return moment(value, field)
        value = int(value[:_LONGEST_NUMBER])
    count: Any = integer(value, field)
    if type(count) is not int:
        kept: datetime = count
        return kept
    try:
        return _EPOCH + count * unit
    except OverflowError:
        raise _beyond(field) from None


def _beyond(field: str) -> DecodeFault:
    return DecodeFault(f".{field}" if field else "", "is a time outside of the years 1 to 9999")


def to_epoch_ms(value: datetime) -> int:
    """Write a point in time as epoch milliseconds."""
    return (moment(value) - _EPOCH) // timedelta(milliseconds=1)


def to_epoch_s(value: datetime) -> int:
    """Write a point in time as epoch seconds."""
    return (moment(value) - _EPOCH) // timedelta(seconds=1)


WRITERS: Final[Mapping[str, Callable[[datetime], Any]]] = {"moment": iso_text, "epoch_ms": to_epoch_ms, "epoch_s": to_epoch_s}
"""What writes a point in time, by what reads it."""
