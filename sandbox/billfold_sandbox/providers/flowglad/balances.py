"""The credits that Flowglad's subscriptions have left on their usage meters."""

from __future__ import annotations

import json
from typing import Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import LARGEST_TOTAL, found, shown
from billfold_sandbox.spec import Json

from .grants import KIND as GRANT
from .grants import current_grants
from .invoices import Line
from .lifecycle import KIND as SUBSCRIPTION
from .lifecycle import running
from .operations import operation
from .ownership import held, owned
from .scenes import Scene
from .usage_events import KIND as EVENT

_CREDITS: Final = "usage_credit_grant"
_ONCE: Final = "once"


@operation("customers_get_usage_balances")
def customers_get_usage_balances(context: RequestContext) -> Answer:
    customer = held(context.store, "customer", context.ids["externalId"])
    named: str | None = context.query.get("subscriptionId")
    if named is None:
        subscriptions = running(context.store, customer["id"])
    else:
        subscriptions = [owned(context.store, SUBSCRIPTION, named, customer["id"])]
    rows = [row for one in subscriptions for row in meter_balances(context.store, one, context.now_ms)]
    return json_answer(200, {"usageMeterBalances": rows})


def meter_balances(store: RecordStore, subscription: Json, now_ms: int) -> list[Json]:
    """Give the meters a subscription has credits or usage on, each with the credits left: those granted minus those used.

    More usage than credits makes a balance negative until the period is over.
    """
    credits = _credits(store, subscription["id"], now_ms)
    events = store.all(EVENT, subscription["id"])
    used = _events_of_period(subscription, events)
    rows: list[Json] = []
    for meter_id in dict.fromkeys([*credits, *(event["usageMeterId"] for event in events)]):
        meter = found(store, "usage_meter", meter_id)
        granted = sum(_remaining(grant) for grant in credits.get(meter_id, []))
        left = granted - _used(meter, used.get(meter_id, []))
        rows.append({**shown(meter), "availableBalance": left, "subscriptionId": subscription["id"]})
    return rows


def settle_usage(scene: Scene, subscription: Json) -> list[Line]:
    """Close the accounts of a period that is over, and give the lines for what was used beyond the credits.

    Which credits are used first, and whether those of every period last longer than it, is not documented. Here they do not, so
    they go first, and those granted once after them. The next period begins with what is left of these, and owes nothing.
    """
    store = scene.store
    used = _events_of_period(subscription, store.all(EVENT, subscription["id"]))
    if not used:
        return []
    # What begins or ends with the next period, as in a planned change, is no matter of this one.
    credits = _credits(store, subscription["id"], scene.now_ms - 1)
    lines: list[Line] = []
    for meter_id, events in used.items():
        meter = found(store, "usage_meter", meter_id)
        rest = _used(meter, events)
        for grant in sorted(credits.get(meter_id, []), key=lambda grant: grant["renewalFrequency"] == _ONCE):
            taken = min(rest, _remaining(grant))
            rest -= taken
            if taken and grant["renewalFrequency"] == _ONCE:
                store.change(GRANT, grant["id"], {**grant, "_spent": grant.get("_spent", 0) + taken})
        lines += _usage_lines(store, meter, events, rest)
    return lines


def _usage_lines(store: RecordStore, meter: Json, events: list[Json], charged: int) -> list[Line]:
    """Give a line for each price the usage was recorded at. The credits have gone to the usage that came first."""
    by_price: dict[str | None, list[Json]] = {}
    for event in events:
        by_price.setdefault(event["priceId"], []).append(event)
    lines: list[Line] = []
    for price_id, priced in reversed(by_price.items()):
        price = store.get("price", price_id or "")
        amount = _used(meter, priced)
        part = min(charged, amount)
        charged -= part
        if price is not None:
            total = _charged(part, price)
            if total:
                lines.insert(0, Line(price["name"] or meter["name"], total, 1, price["id"], amount - part))
    return lines


def _charged(amount: int, price: Json) -> int:
    # Whether units that were begun are charged in full is not documented. Here a part of one costs its part, halves rounded up;
    # since that is no multiple of the price, the line has the whole amount with a quantity of 1.
    events = int(price["usageEventsPerUnit"] or 1)
    return min(LARGEST_TOTAL, (2 * amount * int(price["unitPrice"]) + events) // (2 * events))


def _credits(store: RecordStore, subscription_id: str, at: int) -> dict[str, list[Json]]:
    """Give the grants of credits that count at a time, by meter."""
    credits: dict[str, list[Json]] = {}
    for grant in current_grants(store, subscription_id, at):
        if grant["type"] == _CREDITS:
            credits.setdefault(grant["usageMeterId"], []).append(grant)
    return credits


def _remaining(grant: Json) -> int:
    """Count the credits of a grant that earlier periods have left; those of every period are whole again in each."""
    amount = int(grant["amount"])
    return max(0, amount - grant.get("_spent", 0)) if grant["renewalFrequency"] == _ONCE else amount


def _events_of_period(subscription: Json, events: list[Json]) -> dict[str, list[Json]]:
    """Give the usage recorded in the period that runs, by meter; its own date does not matter."""
    used: dict[str, list[Json]] = {}
    for event in events:
        if event["billingPeriodId"] == subscription.get("_period"):
            used.setdefault(event["usageMeterId"], []).append(event)
    return used


def _used(meter: Json, events: list[Json]) -> int:
    if meter["aggregationType"] == "count_distinct_properties":
        return len({_sorted_text(event["properties"]) for event in events})
    return sum(event["amount"] for event in events)


def _sorted_text(properties: Json | None) -> str:
    """Write a property set so that the order of its names does not matter."""
    return json.dumps(properties, sort_keys=True, default=str)
