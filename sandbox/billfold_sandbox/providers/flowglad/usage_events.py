"""Flowglad's usage events: each counts once per meter and `transactionId`, however often it is sent."""

from __future__ import annotations

from typing import Final, NamedTuple

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found, shown
from billfold_sandbox.refusal import RefusedError, invalid
from billfold_sandbox.spec import Json

from .lists import cursor_page
from .operations import operation
from .ownership import base_record, held
from .periods import check_times

KIND: Final = "usage_event"


@operation("usage_events_create")
def usage_events_create(context: RequestContext) -> Answer:
    event, _ = _Recorder(context).record(context.body["usageEvent"], "usageEvent")
    return json_answer(200, {"usageEvent": shown(event)})


@operation("usage_events_bulk_insert")
def usage_events_bulk_insert(context: RequestContext) -> Answer:
    recorder = _Recorder(context)
    recorded = [recorder.record(sent, "usageEvents", index) for index, sent in enumerate(context.body["usageEvents"])]
    return json_answer(200, {"usageEvents": [shown(event) for event, is_new in recorded if is_new]})


@operation("usage_events_list")
def usage_events_list(context: RequestContext) -> Answer:
    return cursor_page(context, KIND)


@operation("usage_events_get")
def usage_events_get(context: RequestContext) -> Answer:
    return json_answer(200, {"usageEvent": shown(found(context.store, KIND, context.ids["id"]))})


class _Counting(NamedTuple):
    """What an event is counted on."""

    meter: Json
    price_id: str | None


class _Recorder:
    """Records the events of one request; what many of them name is looked up once."""

    def __init__(self, context: RequestContext) -> None:
        self._drawer = context.store
        self._now_ms = context.now_ms
        self._base = base_record(context.store, context.now_ms)
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


def _counting_named(store: RecordStore, name: str, value: str, *path: str | int) -> _Counting:
    lookup = held if name.endswith("Slug") else found
    if name.startswith("usageMeter"):
        meter = lookup(store, "usage_meter", value)
        # Whether such an event has a price is not documented; here it is the meter's default one, if there is any.
        default = next((price["id"] for price in store.all("price", meter["id"]) if price["isDefault"]), None)
        return _Counting(meter, default)
    price = lookup(store, "price", value)
    if price["type"] != "usage":
        raise invalid("is not a usage price", *path, name)
    return _Counting(found(store, "usage_meter", price["usageMeterId"]), price["id"])
