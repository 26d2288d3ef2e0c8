"""How long Creem's billing periods are."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Final

from billfold_sandbox.billing_dates import BeyondCalendar, months_later
from billfold_sandbox.catalog import every
from billfold_sandbox.spec import Json

from .headings import moment, seconds

FIXED: Final[Mapping[str, tuple[str, int]]] = {
    "every-day": ("day", 1),
    "every-month": ("month", 1),
    "every-three-months": ("month", 3),
    "every-six-months": ("month", 6),
    "every-year": ("year", 1),
}
"""The unit and the count of each period that has a name of its own."""
_DAYS: Final = {"day": 1, "week": 7}
_MONTHS: Final = {"month": 1, "year": 12}
_IN_A_MONTH: Final = {"day": 365 / 12, "week": 52 / 12, "month": 1.0, "year": 1 / 12}


def after(start: str, unit: str, count: int) -> str:
    """Give the end of so many units: for months and years the same day, or that month's last one.

    Raises:
        BeyondCalendar: There is no such day.
    """
    begin = datetime.fromtimestamp(seconds(start), UTC)
    if unit in _MONTHS:
        return moment(months_later(begin, _MONTHS[unit] * count).timestamp())
    try:
        return moment((begin + timedelta(days=_DAYS[unit] * count)).timestamp())
    except OverflowError as error:
        raise BeyondCalendar from error


def each_month(unit: str, count: int) -> float:
    """Tell how many periods of a kind a month has."""
    return _IN_A_MONTH[unit] / count


def in_words(product: Json) -> str:
    """Say how often a product is charged for."""
    unit = product["recurring_interval"]
    return "once" if unit is None else every(product["recurring_interval_count"], unit)


def share_left(start: str, end: str, now: float) -> float:
    """Tell how much of a period is still to come, from 1 down to 0."""
    first, last = seconds(start), seconds(end)
    return min(1.0, max(0.0, (last - now) / (last - first)))
