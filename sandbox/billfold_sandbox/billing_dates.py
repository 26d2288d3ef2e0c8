"""Dates that billing moves on by days or by months."""

from __future__ import annotations

import calendar
from datetime import MAXYEAR, MINYEAR, UTC, datetime, timedelta
from typing import Final

from .refusal import RefusedError, invalid

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


class BeyondCalendar(RefusedError, ValueError):
    """A period would end on a day that no date can say."""

    def __init__(self) -> None:
        super().__init__("invalid", "a period of this would end after the year 9999, beyond the calendar")


def months_later(start: datetime, months: int) -> datetime:
    """Give the same day so many months later, or that month's last day.

    Raises:
        BeyondCalendar: There is no such day.
    """
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    if not MINYEAR <= year <= MAXYEAR:
        raise BeyondCalendar
    last = calendar.monthrange(year, month + 1)[1]
    return start.replace(year=year, month=month + 1, day=min(start.day, last))


def moved(start_ms: int, *, days: int = 0, months: int = 0, field: str) -> int:
    """Move a time in epoch milliseconds by days or by months; `field` is what is refused.

    Raises:
        RefusedError: That is beyond the calendar (`invalid`).
    """
    try:
        end = months_later(EPOCH + timedelta(milliseconds=start_ms, days=days), months)
    except (ValueError, OverflowError) as error:
        raise invalid("leads beyond the calendar", field) from error
    return (end - EPOCH) // timedelta(milliseconds=1)
