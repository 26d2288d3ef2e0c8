"""How long a billing cycle lasts."""

from __future__ import annotations

from billfold_sandbox.billing_dates import moved
from billfold_sandbox.spec import Json

_DAYS = {"day": 1, "week": 7, "custom": 1}
_MONTHS = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}


def later(anchor_ms: int, cycle: Json, turns: int) -> int:
    """Give the time a number of cycles after the first one began; a month without that day ends on its last.

    Raises:
        RefusedError: That is beyond the calendar.
    """
    interval = str(cycle.get("interval") or "month")
    count = turns * int(cycle.get("intervalCount") or 1)
    if interval in _DAYS:
        return moved(anchor_ms, days=count * _DAYS[interval], field="recurringDetails")
    return moved(anchor_ms, months=count * _MONTHS.get(interval, 1), field="recurringDetails")


def days(cycle: Json) -> int:
    """Say about how many days a cycle has, to compare two of them."""
    interval = str(cycle.get("interval") or "month")
    return int(cycle.get("intervalCount") or 1) * _DAYS.get(interval, 30 * _MONTHS.get(interval, 1))
