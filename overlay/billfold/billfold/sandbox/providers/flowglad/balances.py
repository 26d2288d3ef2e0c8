"""The credits that Flowglad's subscriptions have left on their usage meters."""

from __future__ import annotations

import json
from typing import Final

from billfold.sandbox.backend import Visit
from billfold.sandbox.message import Answer, json_answer
from billfold.sandbox.refusal import RefusedError
from billfold.sandbox.spec import Json
from billfold.sandbox.store import Drawer

from .grants import current_grants
from .lifecycle import KIND as SUBSCRIPTION
from .lifecycle import running
from .records import found, held, shown
from .usage_events import KIND as EVENT

_CREDITS: Final = "usage_credit_grant"


class UsageBalances:
    """The operation on usage balances."""

    def customers_get_usage_balances(self, visit: Visit) -> Answer:
        customer = held(visit.drawer, "customer", visit.ids["externalId"])
        named: str | None = visit.query.get("subscriptionId")
        if named is None:
            subscriptions = running(visit.drawer, customer["id"], visit.now_ms)
        else:
            subscriptions = [_own_subscription(visit.drawer, named, customer["id"])]
        rows = [row for one in subscriptions for row in meter_balances(visit.drawer, one["id"], visit.now_ms)]
        return json_answer(200, {"usageMeterBalances": rows})


def meter_balances(drawer: Drawer, subscription_id: str, now_ms: int) -> list[Json]:
    """Give the meters a subscription has credits or usage on, each with the credits left: those granted minus those used.

    More usage than credits makes a balance negative.
    """
    balances: dict[str, int] = {}
    for grant in current_grants(drawer, subscription_id, now_ms):
        if grant["type"] == _CREDITS:
            balances[grant["usageMeterId"]] = balances.get(grant["usageMeterId"], 0) + int(grant["amount"])
    events: dict[str, list[Json]] = {}
    for event in drawer.all(EVENT, subscription_id):
        events.setdefault(event["usageMeterId"], []).append(event)
    rows: list[Json] = []
    for meter_id in dict.fromkeys([*balances, *events]):
        meter = found(drawer, "usage_meter", meter_id)
        left = balances.get(meter_id, 0) - _used(meter, events.get(meter_id, []))
        rows.append({**shown(meter), "availableBalance": left, "subscriptionId": subscription_id})
    return rows


def _used(meter: Json, events: list[Json]) -> int:
    if meter["aggregationType"] == "count_distinct_properties":
        return len({_sorted_text(event["properties"]) for event in events})
    return sum(event["amount"] for event in events)


def _sorted_text(properties: Json | None) -> str:
    """Write a property set so that the order of its names does not matter."""
    return json.dumps(properties, sort_keys=True, default=str)


def _own_subscription(drawer: Drawer, subscription_id: str, customer_id: str) -> Json:
    subscription = found(drawer, SUBSCRIPTION, subscription_id)
    if subscription["customerId"] != customer_id:
        raise RefusedError("missing", "Subscription not found")
    return subscription
