"""Which billing period of a customer a moment falls in, as usage is counted by."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final, NamedTuple

from billfold_sandbox.billing_dates import months_later
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.spec import Json

from .headings import seconds
from .periods import after
from .prices import terms_of
from .product_terms import usage_meters
from .renewals import WITH_PERIODS

_MOST_STEPS: Final = 5_000


class Period(NamedTuple):
    """A billing period: from its start on, before its end."""

    start: float
    end: float


def period_at(store: RecordStore, customer_id: str, at: float, meter_id: str | None = None) -> Period:
    """Give the billing period that a moment falls in: a calendar month where the customer has no subscription.

    Raises:
        ValueError: It is beyond the calendar.
    """
    subscription = _subscription(store, customer_id, meter_id)
    if subscription is None:
        begin = datetime.fromtimestamp(at, UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
        return Period(begin.timestamp(), months_later(begin, 1).timestamp())
    present = Period(seconds(subscription["current_period_start_date"]), seconds(subscription["current_period_end_date"]))
    if present.start <= at < present.end:
        return present
    terms = terms_of(store, subscription)
    length, back = terms["count"], at < present.start
    edge = subscription["current_period_start_date" if back else "current_period_end_date"]
    start = end = seconds(edge)
    for step in range(1, _MOST_STEPS):
        moved = seconds(after(edge, terms["unit"], -length * step if back else length * step))
        start, end = (moved, start) if back else (end, moved)
        if start <= at < end:
            return Period(start, end)
    raise ValueError("beyond the calendar")


def _subscription(store: RecordStore, customer_id: str, meter_id: str | None) -> Json | None:
    """Give the subscription that decides: one that pays for the meter, or else any that runs."""
    running = [one for one in store.all("subscription", customer_id) if one["status"] in WITH_PERIODS]
    paying = [one for one in running if meter_id in usage_meters(store, one)]
    return next(iter([*paying, *running]), None)
