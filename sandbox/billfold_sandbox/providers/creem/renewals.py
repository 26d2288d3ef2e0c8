"""What comes at the end of a Creem subscription's period: its next one, its cancellation, its pause, or the end of its trial.

That happens when a request comes after the end of the period, before the request itself is carried out.
"""

from __future__ import annotations

from typing import Final

from billfold_sandbox import agenda
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.spec import Json

from .announcing import announce
from .charging import begin, charge, go_on, subscription_view
from .headings import moment, seconds
from .usage_billing import settle_usage

RUNNING: Final = ("active", "trialing", "past_due", "unpaid")
WITH_PERIODS: Final = (*RUNNING, "scheduled_cancel")
"""The states in which something comes at the end of the present period."""


def catch_up(store: RecordStore, now: float) -> None:
    """Let what was due by now take place, the oldest first."""

    def roll(subscription: Json, at_ms: int, first: bool) -> None:
        del first
        _roll(store, subscription, at_ms / 1000)

    agenda.catch_up(store, "subscription", int(now * 1000), _due, roll)


def _due(subscription: Json) -> int | None:
    if subscription["status"] not in WITH_PERIODS or subscription.get("_last"):
        return None
    return int(seconds(subscription["current_period_end_date"]) * 1000)


def _roll(store: RecordStore, subscription: Json, at: float) -> None:
    end = moment(at)
    if subscription["status"] == "scheduled_cancel":
        paused = subscription["_on_execute"] == "pause"
        subscription.update(status="paused" if paused else "canceled", canceled_at=None if paused else end, updated_at=end)
        event = "subscription.paused" if paused else "subscription.canceled"
        announce(store, at, event, lambda: subscription_view(store, subscription))
        return
    used = settle_usage(store, subscription)
    try:
        if subscription["status"] == "trialing":
            begin(store, subscription, end)
        else:
            go_on(store, subscription)
    except ValueError:
        # There is no date any more on which another period could end.
        subscription["_last"] = True
        return
    subscription.update(status="active", updated_at=end)
    charge(store, at, subscription, used=used, renews=True)
    announce(store, at, "subscription.paid", lambda: subscription_view(store, subscription))
