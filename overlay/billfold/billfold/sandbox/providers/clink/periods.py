"""How long a billing cycle lasts."""

from __future__ import annotations

import calendar
from datetime import UTC, datetime, timedelta

from billfold.sandbox.refusal import invalid
from billfold.sandbox.spec import Json

_DAYS = {"day": 1, "week": 7, "custom": 1}
_MONTHS = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def later(anchor_ms: int, cycle: Json, turns: int) -> int:
    """Give the time a number of cycles after the first one began; a month without that day ends on its last.

    Raises:
        RefusedError: That is beyond the calendar.
    """
    interval = str(cycle.get("interval") or "month")
    count = turns * int(cycle.get("intervalCount") or 1)
    try:
        start = _EPOCH + timedelta(milliseconds=anchor_ms)
        if interval in _DAYS:
            moved = start + timedelta(days=count * _DAYS[interval])
        else:
            months = start.year * 12 + start.month - 1 + count * _MONTHS.get(interval, 1)
            year, month = divmod(months, 12)
            day = min(start.day, calendar.monthrange(year, month + 1)[1])
            moved = start.replace(year=year, month=month + 1, day=day)
    except (ValueError, OverflowError) as error:
        raise invalid("leads beyond the calendar", "recurringDetails") from error
    return (moved - _EPOCH) // timedelta(milliseconds=1)


def days(cycle: Json) -> int:
    """Say about how many days a cycle has, to compare two of them."""
    interval = str(cycle.get("interval") or "month")
    return int(cycle.get("intervalCount") or 1) * _DAYS.get(interval, 30 * _MONTHS.get(interval, 1))
