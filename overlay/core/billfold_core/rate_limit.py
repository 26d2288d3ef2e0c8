"""What a provider says of its rate limit, in headers of its answers. Only clients of providers that say so load this."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from math import isfinite
from typing import Literal

from .retry import http_date_seconds
from .tuples import NamedTuple

_MOST_DIGITS = 9


class RateLimit(NamedTuple):
    """The number of calls that a provider still accepts, as one of its answers states.

    Attributes:
        limit: Calls allowed in one window.
        remaining: Calls left in this window.
        reset: When the window begins anew, in UTC.
    """

    limit: int | None = None
    remaining: int | None = None
    reset: datetime | None = None


class RateLimitHeaders(NamedTuple):
    """The headers in which a provider says it, by their names; empty where it does not."""

    limit: str = ""
    remaining: str = ""
    reset: str = ""
    reset_form: Literal["date", "seconds"] = "date"
    """What the last one holds: a date and time, or the seconds that are left."""

    def read(self, headers: Mapping[str, str], now: float) -> RateLimit | None:
        """Read them from an answer that came at a time (epoch seconds); None if there is none of them. Nonsense reads as None."""
        limit, remaining = _count(headers.get(self.limit)), _count(headers.get(self.remaining))
        reset = self._moment(headers.get(self.reset), now)
        found = RateLimit(limit, remaining, reset)
        return None if found == (None, None, None) else found

    def _moment(self, value: str | None, now: float) -> datetime | None:
        if not value:
            return None
        try:
            if self.reset_form == "seconds":
                seconds = float(value)
                return (
                    datetime.fromtimestamp(now, UTC) + timedelta(seconds=seconds) if isfinite(seconds) and seconds >= 0 else None
                )
            try:
                moment = datetime.fromisoformat(value)
            except ValueError:
                told = http_date_seconds(value)
                return None if told is None else datetime.fromtimestamp(told, UTC)
            # Without a zone it is UTC, whatever the zone of this machine.
            return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
        except (ValueError, OverflowError):
            return None


def _count(value: str | None) -> int | None:
    text = (value or "").strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS else None
