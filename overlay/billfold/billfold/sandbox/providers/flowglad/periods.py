"""How long Flowglad's billing periods are."""

from __future__ import annotations

import calendar
from datetime import UTC, datetime, timedelta
from typing import Final

from billfold.sandbox.refusal import invalid
from billfold.sandbox.spec import Json

_DAYS: Final = {"day": 1, "week": 7}
_DAY: Final = 86_400_000
_MONTHS: Final = {"month": 1, "year": 12}
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_FIRST: Final = (datetime.min.replace(tzinfo=UTC) - _EPOCH) // timedelta(milliseconds=1)
_LAST: Final = (datetime.max.replace(tzinfo=UTC) - _EPOCH) // timedelta(milliseconds=1)
_TIMES: Final = ("usageDate", "expiredAt", "detachedAt")


def after(start_ms: int, unit: str, count: int, field: str = "intervalCount") -> int:
    """Give the end of a period: so many days or weeks later, or the same day of a later month, or that month's last day.

    `field` is what is refused.

    Raises:
        RefusedError: That is beyond the calendar.
    """
    try:
        start = _EPOCH + timedelta(milliseconds=start_ms)
        if unit in _DAYS:
            end = start + timedelta(days=count * _DAYS[unit])
        else:
            year, month = divmod(start.year * 12 + start.month - 1 + count * _MONTHS[unit], 12)
            end = start.replace(year=year, month=month + 1, day=min(start.day, calendar.monthrange(year, month + 1)[1]))
    except (ValueError, OverflowError) as error:
        raise invalid("leads beyond the calendar", field) from error
    return (end - _EPOCH) // timedelta(milliseconds=1)


def next_end(anchor_ms: int, end_ms: int, unit: str, count: int) -> int:
    """Give the first end of a cycle after the end of a period. Cycles are counted from an anchor, so that months keep its day.

    Raises:
        RefusedError: That is beyond the calendar.
    """
    if unit in _DAYS:
        return after(anchor_ms, unit, count * ((end_ms - anchor_ms) // (count * _DAYS[unit] * _DAY) + 1))
    first, last = (_EPOCH + timedelta(milliseconds=moment) for moment in (anchor_ms, end_ms))
    months = (last.year - first.year) * 12 + last.month - first.month
    cycles = months // (count * _MONTHS[unit])
    end = after(anchor_ms, unit, count * cycles)
    return end if end > end_ms else after(anchor_ms, unit, count * (cycles + 1))


def check_times(sent: Json, *path: str | int) -> None:
    """Refuse times no calendar has, nanoseconds for example: the record, and every list it is in, could not be read any more."""
    for name in _TIMES:
        if sent.get(name) is not None and not _FIRST <= sent[name] <= _LAST:
            raise invalid("is beyond the calendar", *path, name)


def share_passed(start_ms: int, end_ms: int, now_ms: int) -> float:
    """Tell how much of a period is over, from 0 up to 1."""
    return min(1.0, max(0.0, (now_ms - start_ms) / (end_ms - start_ms))) if end_ms > start_ms else 1.0
