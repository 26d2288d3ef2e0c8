"""Flowglad's usage events: each counts once per meter and `transactionId`, however often it is sent."""

from __future__ import annotations

from typing import Final, NamedTuple

from billfold_sandbox.backend import Visit
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found, shown
from billfold_sandbox.refusal import RefusedError, invalid
from billfold_sandbox.spec import Json
from billfold_sandbox.store import Drawer

from .lists import cursor_page
from .ownership import base_record, held
from .periods import check_times

KIND: Final = "usage_event"


class UsageEvents:
    """The operations on usage events."""

    def usage_events_create(self, visit: Visit) -> Answer:
        event, _ = _Recorder(visit).record(visit.body["usageEvent"], "usageEvent")
        return json_answer(200, {"usageEvent": shown(event)})

    def usage_events_bulk_insert(self, visit: Visit) -> Answer:
        recorder = _Recorder(visit)
        recorded = [recorder.record(sent, "usageEvents", index) for index, sent in enumerate(visit.body["usageEvents"])]
        return json_answer(200, {"usageEvents": [shown(event) for event, is_new in recorded if is_new]})

    def usage_events_list(self, visit: Visit) -> Answer:
        return cursor_page(visit, KIND)

    def usage_events_get(self, visit: Visit) -> Answer:
        return json_answer(200, {"usageEvent": shown(found(visit.drawer, KIND, visit.ids["id"]))})


class _Counting(NamedTuple):
    """What an event is counted on."""

    meter: Json
    price_id: str | None


class _Recorder:
    """Records the events of one request; what many of them name is looked up once."""

    def __init__(self, visit: Visit) -> None:
        self._drawer = visit.drawer
        self._now_ms = visit.now_ms
        self._base = base_record(visit.drawer, visit.now_ms)
        self._subscriptions: dict[str, Json] = {}
        self._countings: dict[tuple[str, str], _Counting] = {}

    def record(self, sent: Json, *path: str | int) -> tuple[Json, bool]:
        """Give the event a request sends, or the one it repeats, and whether it is new.

        Raises:
            RefusedError: It names what does not exist, or another subscription has used its `transactionId` on the meter.
        """
        check_times(sent, *path)
        subscription = self._subscription(sent["subscriptionId"])
        counting = self._counting(sent, *path)
        meter: Json = counting.meter
        handle = f"{meter['id']}/{sent['transactionId']}"
        holder = self._drawer.holder(KIND, handle)
        if holder is not None:
            first = found(self._drawer, KIND, holder)
            if first["subscriptionId"] != subscription["id"]:
                raise RefusedError("conflict", "The transactionId belongs to an event of another subscription")
            return first, False
        if meter["aggregationType"] == "count_distinct_properties" and sent.get("properties") is None:
            raise invalid("is needed: the meter counts distinct properties", *path, "properties")
        # What the server does with events of a subscription that has ended is not documented; here late usage is counted.
        event: Json = {
            "id": self._drawer.new_id("usage_event_"),
            **self._base,
            "subscriptionId": subscription["id"],
            "customerId": subscription["customerId"],
            "usageMeterId": meter["id"],
            "priceId": counting.price_id,
            "billingPeriodId": subscription.get("_period"),
            # `5.0` is an integer too, but not one to calculate with.
            "amount": int(sent["amount"]),
            "usageDate": int(sent.get("usageDate", self._now_ms)),
            "transactionId": sent["transactionId"],
            "properties": sent.get("properties"),
        }
        self._drawer.add(KIND, event["id"], event, parent=subscription["id"], handle=handle)
        return event, True

    def _subscription(self, subscription_id: str) -> Json:
        if subscription_id not in self._subscriptions:
            self._subscriptions[subscription_id] = found(self._drawer, "subscription", subscription_id)
        return self._subscriptions[subscription_id]

    def _counting(self, sent: Json, *path: str | int) -> _Counting:
        # The spec sees to it that exactly one is there.
        name = next(name for name in ("priceId", "priceSlug", "usageMeterId", "usageMeterSlug") if name in sent)
        reference = (name, sent[name])
        if reference not in self._countings:
            self._countings[reference] = _counting_named(self._drawer, *reference, *path)
        return self._countings[reference]


def _counting_named(drawer: Drawer, name: str, value: str, *path: str | int) -> _Counting:
    lookup = held if name.endswith("Slug") else found
    if name.startswith("usageMeter"):
        meter = lookup(drawer, "usage_meter", value)
        # Whether such an event has a price is not documented; here it is the meter's default one, if there is any.
        default = next((price["id"] for price in drawer.all("price", meter["id"]) if price["isDefault"]), None)
        return _Counting(meter, default)
    price = lookup(drawer, "price", value)
    if price["type"] != "usage":
        raise invalid("is not a usage price", *path, name)
    return _Counting(found(drawer, "usage_meter", price["usageMeterId"]), price["id"])
