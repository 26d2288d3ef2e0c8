"""Retries: whether a failed attempt is made again, and after how long.

The rule follows from what repeating does. A read or an idempotent call is repeated after any passing failure. A keyed call too,
with the same key. An unsafe call is repeated only when it provably never left: once it may have reached the provider, it is never
sent again.
"""

from __future__ import annotations

from datetime import UTC
from email.utils import parsedate_to_datetime
from math import isfinite
from typing import TYPE_CHECKING, Final, Literal

from .call import Effect
from .settings import DEFAULT_DEADLINE
from .tuples import NamedTuple

if TYPE_CHECKING:
    from .transports import Request

Failure = Literal["not_sent", "lost", "answered"]
"""How an attempt failed: it never left, it left and nothing readable came back, or the provider answered with an error."""

_PASSING_STATUSES: Final = frozenset({408, 425, 429})


class Attempt(NamedTuple):
    """One of the attempts of a call."""

    number: int
    request: Request
    key: str | None = None
    key_given: bool = False
    """Whether the caller chose the key, so that another call may carry it too."""
    doubtful: bool = False
    """Whether an earlier attempt may have taken effect, so that a refusal of this one proves nothing."""


class RetryPolicy(NamedTuple):
    """Limits of the retries.

    Attributes:
        max_attempts: Attempts at most, the first included.
        deadline: Seconds after which the whole call ends, answered or not: pauses, slow answers and the wait for a connection
            count. 60 if left out, or the timeout if that is longer.
        first_delay: Seconds before the second attempt, at most; doubles with each further one.
        max_delay: The longest pause, in seconds; also the most that a provider's `Retry-After` is honoured.
    """

    max_attempts: int = 4
    deadline: float | None = None
    first_delay: float = 0.5
    max_delay: float = 20.0

    def delay(
        self,
        effect: Effect,
        failure: Failure,
        *,
        attempt: int,
        elapsed: float,
        jitter: float,
        status: int = 0,
        retry_after: float | None = None,
        in_flight: bool = False,
    ) -> float | None:
        """Return the pause before the next attempt in seconds, or None if there is to be none.

        `in_flight`: the provider may still be at an earlier call with the same idempotency key, so this one may be made again.
        `jitter` is a random number from 0 to 1; `elapsed` counts the seconds since the call began.
        """
        if attempt >= self.max_attempts or not (in_flight or _may_repeat(effect, failure, status)):
            return None
        backoff = min(self.max_delay, self.first_delay * 2.0 ** min(attempt - 1, 60)) * (0.5 + jitter / 2)
        if retry_after is not None:
            if retry_after > self.max_delay:
                return None
            backoff = max(backoff, retry_after)
        return backoff if elapsed + backoff < (DEFAULT_DEADLINE if self.deadline is None else self.deadline) else None


def _may_repeat(effect: Effect, failure: Failure, status: int) -> bool:
    if failure == "not_sent":
        return True
    if effect not in ("read", "idempotent", "keyed"):
        return False
    return failure == "lost" or status in _PASSING_STATUSES or status >= 500


def retry_after_seconds(value: str | None, now: float) -> float | None:
    """Read a `Retry-After` header: seconds, or a date to be compared with `now` (epoch seconds). Nonsense reads as None."""
    if not value:
        return None
    try:
        if value.strip().replace(".", "", 1).isdecimal():
            seconds = float(value)
            return seconds if isfinite(seconds) else None
        moment = http_date_seconds(value)
        return None if moment is None else max(0.0, moment - now)
    except ValueError:
        return None


def http_date_seconds(value: str | None) -> float | None:
    """Read a `Date` header as epoch seconds. Nonsense reads as None."""
    try:
        if not value:
            return None
        moment = parsedate_to_datetime(value)
        # A date without a zone is UTC, whatever the zone of this machine.
        return (moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
