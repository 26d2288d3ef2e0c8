"""How long Creem's billing periods are."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final

from billfold_sandbox.billing_dates import months_later

from .headings import moment, seconds

MONTHS: Final[Mapping[str, int]] = {"every-month": 1, "every-three-months": 3, "every-six-months": 6, "every-year": 12}
"""The months of each period a product can be charged for."""


def after(start: str, period: str) -> str:
    """Give the end of a period: the same day of a later month, or that month's last day."""
    return months_after(start, MONTHS[period])


def months_after(start: str, months: int) -> str:
    """Give the same day so many months later, or that month's last day."""
    return moment(months_later(datetime.fromtimestamp(seconds(start), UTC), months).timestamp())


def share_left(start: str, end: str, now: float) -> float:
    """Tell how much of a period is still to come, from 1 down to 0."""
    first, last = seconds(start), seconds(end)
    return min(1.0, max(0.0, (last - now) / (last - first)))
