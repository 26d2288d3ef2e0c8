"""How long Flowglad's billing periods are."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from billfold_sandbox.billing_dates import EPOCH, moved
from billfold_sandbox.refusal import invalid
from billfold_sandbox.spec import Json

_DAYS: Final = {"day": 1, "week": 7}
_DAY: Final = 86_400_000
_MONTHS: Final = {"month": 1, "year": 12}
_FIRST: Final = (datetime.min.replace(tzinfo=UTC) - EPOCH) // timedelta(milliseconds=1)
_LAST: Final = (datetime.max.replace(tzinfo=UTC) - EPOCH) // timedelta(milliseconds=1)
_TIMES: Final = ("usageDate", "expiredAt", "detachedAt")


def after(start_ms: int, unit: str, count: int, field: str = "intervalCount") -> int:
    """Give the end of a period: so many days or weeks later, or the same day of a later month, or that month's last day.

    `field` is what is refused.

    Raises:
        RefusedError: That is beyond the calendar.
    """
    if unit in _DAYS:
        return moved(start_ms, days=count * _DAYS[unit], field=field)
    return moved(start_ms, months=count * _MONTHS[unit], field=field)


def next_end(anchor_ms: int, end_ms: int, unit: str, count: int) -> int:
    """Give the first end of a cycle after the end of a period. Cycles are counted from an anchor, so that months keep its day.

    Raises:
        RefusedError: That is beyond the calendar.
    """
    if unit in _DAYS:
        return after(anchor_ms, unit, count * ((end_ms - anchor_ms) // (count * _DAYS[unit] * _DAY) + 1))
    first, last = (EPOCH + timedelta(milliseconds=moment) for moment in (anchor_ms, end_ms))
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
