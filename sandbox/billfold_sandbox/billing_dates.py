"""Dates that billing moves on by days or by months."""

from __future__ import annotations

import calendar
from datetime import UTC, datetime, timedelta
from typing import Final

from .refusal import invalid

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def months_later(start: datetime, months: int) -> datetime:
    """Give the same day so many months later, or that month's last day.

    Raises:
        ValueError: That is beyond the calendar.
    """
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
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
