# Generated from specs/hyperline/resources/events.yaml. Do not edit.
"""Usage that customers are billed for. An event is known by the `id` of its record; they are received on a host of their
own."""

from __future__ import annotations

from typing import Final

from billfold_core.resource import Endpoint, ListEndpoint

from .events_lists import AsyncEventsLists, EventsLists
from .events_reads import AsyncEventsReads, EventsReads
from .events_tables import (
    EVENTS_DELETE,
    EVENTS_GET_PRICES,
    EVENTS_INGEST,
    EVENTS_INGEST_AND_PRICE,
    EVENTS_INGEST_BATCH,
    EVENTS_INGEST_BATCH_BULK,
    EVENTS_INGEST_BATCH_V2,
    EVENTS_INGEST_V2,
    EVENTS_LIST,
    EVENTS_LIST_PAGES,
    EVENTS_SIMULATE_PRICES,
)
from .events_writes import AsyncEventsWrites, EventsWrites


class Events(
    EventsLists,
    EventsReads,
    EventsWrites,
):
    """Usage that customers are billed for. An event is known by the `id` of its record; they are received on a host of
    their own."""


class AsyncEvents(
    AsyncEventsLists,
    AsyncEventsReads,
    AsyncEventsWrites,
):
    """Usage that customers are billed for. An event is known by the `id` of its record; they are received on a host of
    their own.

    The methods are those of `Events`, awaited; what gives a pager there gives an `AsyncPager` here.
    """


events_list: Final = ListEndpoint(EVENTS_LIST, EVENTS_LIST_PAGES, Events.list)
events_ingest: Final = Endpoint(EVENTS_INGEST, Events.ingest)
events_delete: Final = Endpoint(EVENTS_DELETE, Events.delete)
events_ingest_v2: Final = Endpoint(EVENTS_INGEST_V2, Events.ingest_v2)
events_ingest_batch: Final = Endpoint(EVENTS_INGEST_BATCH, Events.ingest_batch, EVENTS_INGEST_BATCH_BULK)
events_ingest_batch_v2: Final = Endpoint(EVENTS_INGEST_BATCH_V2, Events.ingest_batch_v2)
events_get_prices: Final = Endpoint(EVENTS_GET_PRICES, Events.get_prices)
events_ingest_and_price: Final = Endpoint(EVENTS_INGEST_AND_PRICE, Events.ingest_and_price)
events_simulate_prices: Final = Endpoint(EVENTS_SIMULATE_PRICES, Events.simulate_prices)
