"""Creem's statistics and its judgement of prompts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.refusal import invalid
from billfold_sandbox.spec import Json

from .headings import seconds
from .operations import operation
from .prices import terms_of
from .subscriptions import monthly_revenue

_MOST_BUCKETS: Final = 1000
_LAST: Final = 4_102_444_800_000
"""The year 2100, which nothing here is after."""


@operation("stats_get_summary")
def stats_get_summary(context: RequestContext) -> Answer:
    query = context.query
    start: int | None = query.get("startDate")
    end: int | None = query.get("endDate")
    first, last = start or 0, _LAST if end is None else end
    payments = [
        record
        for record in context.store.all("transaction")
        if record["currency"] == query["currency"] and first <= record["created_at"] <= last
    ]
    subscriptions = [
        record for record in context.store.all("subscription") if terms_of(context.store, record)["currency"] == query["currency"]
    ]
    active = [record for record in subscriptions if record["status"] in ("active", "trialing", "scheduled_cancel")]
    monthly = round(sum(monthly_revenue(context.store, record) for record in active))
    revenue = sum(_collected(record) for record in payments)
    totals = {
        "totalProducts": context.store.count("product"),
        "totalSubscriptions": sum(first <= _created_ms(record) <= last for record in subscriptions),
        "totalCustomers": sum(first <= _created_ms(record) <= last for record in context.store.all("customer")),
        "totalPayments": len(payments),
        "activeSubscriptions": len(active),
        "totalRevenue": revenue,
        # The sandbox charges no fees, so net is gross.
        "totalNetRevenue": revenue,
        "netMonthlyRecurringRevenue": monthly,
        "monthlyRecurringRevenue": monthly,
    }
    if "interval" not in query:
        return json_answer(200, {"totals": totals})
    return json_answer(200, {"totals": totals, "periods": _series(payments, first, last, query["interval"])})


@operation("moderation_screen_prompt")
def moderation_screen_prompt(context: RequestContext) -> Answer:
    body: Json = context.body
    prompt: str = body["prompt"]
    # Nothing here can judge a prompt; a test says in it what it wants to hear.
    decision = next((told for told in ("deny", "flag") if f"[{told}]" in prompt), "allow")
    result: Json = {
        "id": context.store.new_id("mod_"),
        "object": "moderation_result",
        "prompt": prompt,
        "decision": decision,
        "usage": {"units": 1},
        **({"external_id": body["external_id"]} if "external_id" in body else {}),
    }
    return json_answer(200, result)


def _collected(transaction: Json) -> int:
    return int(transaction["amount_paid"]) - int(transaction["refunded_amount"] or 0)


def _created_ms(record: Json) -> int:
    return int(seconds(record["created_at"]) * 1000)


def _series(payments: list[Json], first: int, last: int, interval: str) -> list[Json]:
    """Sum up payments by days, weeks or months, from the one that the range or the first payment is in."""
    begun = _floor(max(first, min((int(record["created_at"]) for record in payments), default=_LAST)), interval)
    buckets: list[Json] = []
    while begun <= min(last, _LAST):
        if len(buckets) == _MOST_BUCKETS:
            raise invalid(f"the range holds more than {_MOST_BUCKETS} of these", "interval")
        ended = _next(begun, interval)
        revenue = sum(_collected(record) for record in payments if begun <= record["created_at"] < ended)
        buckets.append({"timestamp": begun, "grossRevenue": revenue, "netRevenue": revenue})
        begun = ended
    return buckets


def _floor(moment_ms: int, interval: str) -> int:
    day = _day(moment_ms).replace(hour=0, minute=0, second=0, microsecond=0)
    if interval == "week":
        day -= timedelta(days=day.weekday())
    return _ms(day.replace(day=1) if interval == "month" else day)


def _next(moment_ms: int, interval: str) -> int:
    day = _day(moment_ms)
    if interval == "month":
        # Any month ends within 31 days of its beginning, and the next one has more days than that goes beyond.
        return _ms((day + timedelta(days=31)).replace(day=1))
    return _ms(day + timedelta(days=7 if interval == "week" else 1))


def _day(moment_ms: int) -> datetime:
    return datetime.fromtimestamp(min(max(moment_ms, 0), _LAST) / 1000, UTC)


def _ms(day: datetime) -> int:
    return int(day.timestamp() * 1000)
