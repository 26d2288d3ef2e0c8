# Generated from specs/hyperline/resources/events.yaml. Do not edit.
"""What the methods of `events` send, as tables, and how its answers are read."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from billfold_core.bulk import Bulk
from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    BOOLEAN,
    FREE,
    TEXT,
    TIME,
    Chosen,
    Record,
    Rule,
    Sent,
    choice,
    free,
    joined,
    many,
    text,
    whole,
)
from billfold_core.model import anything, mapping, or_none
from billfold_core.partly import Failure

from .shared import SORT_ORDER

if TYPE_CHECKING:
    from ..models.event import Event
    from ..models.event_batch import EventBatch
    from ..models.event_batch_accepted import EventBatchAccepted
    from ..models.event_page import EventPage
    from ..models.event_price_calculation import EventPriceCalculation


def _read_event_page(body: Any) -> EventPage:
    from ..models.event_page import EventPage

    return EventPage.from_dict(body)


def _items_event_page(page: EventPage) -> Sequence[Event]:
    return page.data


def _read_or_none_partial_mapping_field_decode_anything(body: Any) -> dict[str, Any] | None:

    return or_none(body, partial(mapping, field="", decode=anything))


def _read_event_batch(body: Any) -> EventBatch:
    from ..models.event_batch import EventBatch

    return EventBatch.from_dict(body)


def _records_event_batch(answer: EventBatch) -> Sequence[Any]:
    return answer.events_created or ()


def _failures_event_batch(answer: EventBatch) -> Sequence[Failure]:
    return answer.failures


def _read_event_batch_accepted(body: Any) -> EventBatchAccepted:
    from ..models.event_batch_accepted import EventBatchAccepted

    return EventBatchAccepted.from_dict(body)


def _read_event_price_calculation(body: Any) -> EventPriceCalculation:
    from ..models.event_price_calculation import EventPriceCalculation

    return EventPriceCalculation.from_dict(body)


EVENT_INPUT: Final = Record(
    {"customer_id": text(least=1), "event_type": text(least=1), "timestamp": TIME, "record": free({"id": text(least=1)}, "id")},
    "customer_id event_type timestamp record",
)
EVENT_MATCHING: Final = choice("record_ids", "customer_id", "event_type", "all")

EVENTS_LIST: Final = Operation(
    name="events_list",
    method="GET",
    effect="read",
    decode=_read_event_page,
    host="ingest",
    sent=Sent(
        "/v1/events",
        query=Record(
            {
                "event_type": text(least=1),
                "customer_id": TEXT,
                "record_id__in": joined(many(TEXT)),
                "timestamp_gte": TIME,
                "timestamp_lte": TIME,
                "order": SORT_ORDER,
                "take": whole(least=0),
                "skip": whole(least=0),
            },
            "event_type",
        ),
    ),
)
EVENTS_LIST_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_event_page,
    max_size=100,
    total=("meta", "total"),
)
EVENTS_INGEST: Final = Operation(
    name="events_ingest",
    method="POST",
    effect="idempotent",
    decode=_read_or_none_partial_mapping_field_decode_anything,
    host="ingest",
    sent=Sent(
        "/v1/events",
        query=Record({"with_price_calculation": BOOLEAN}),
        body=Record(
            {
                "customer_id": text(least=1),
                "event_type": text(least=1),
                "timestamp": TIME,
                "record": free({"id": text(least=1)}, "id"),
            },
            "customer_id event_type timestamp record",
        ),
    ),
)
EVENTS_DELETE: Final = Operation(
    name="events_delete",
    method="DELETE",
    effect="idempotent",
    decode=_read_or_none_partial_mapping_field_decode_anything,
    host="ingest",
    sent=Sent(
        "/v1/events",
        body=Record(
            {
                "matching": EVENT_MATCHING,
                "record_ids": many(TEXT, least=1, most=5000),
                "customer_id": text(least=1),
                "event_type": text(least=1),
            },
            "matching",
            Rule(
                "customer_id",
                "cannot be given when `record_ids` is given",
                lambda source: "record_ids" in source and "customer_id" in source,
            ),
            Rule(
                "event_type",
                "cannot be given when `record_ids` is given",
                lambda source: "record_ids" in source and "event_type" in source,
            ),
        ),
        chosen=Chosen("matching", ("record_ids", "customer_id", "event_type"), confirm="all"),
    ),
)
EVENTS_INGEST_V2: Final = Operation(
    name="events_ingest_v2",
    method="POST",
    effect="idempotent",
    decode=_read_or_none_partial_mapping_field_decode_anything,
    host="ingest",
    sent=Sent(
        "/v2/events",
        query=Record({"with_price_calculation": BOOLEAN}),
        body=Record(
            {
                "customer_id": text(least=1),
                "event_type": text(least=1),
                "timestamp": TIME,
                "record": free({"id": text(least=1)}, "id"),
            },
            "customer_id event_type timestamp record",
        ),
    ),
)
EVENTS_INGEST_BATCH: Final = Operation(
    name="events_ingest_batch",
    method="POST",
    effect="idempotent",
    decode=_read_event_batch,
    host="ingest",
    sent=Sent("/v1/events/batch", body=many(EVENT_INPUT), items="events", least=1, most=5000),
)
EVENTS_INGEST_BATCH_BULK: Final = Bulk(
    items="",
    key="record/id",
    scope=(),
    records=_records_event_batch,
    record_keys=(
        ("record", "id"),
        ("record_id",),
        ("id",),
    ),
    failures=_failures_event_batch,
    alike="event_type",
)
EVENTS_INGEST_BATCH_V2: Final = Operation(
    name="events_ingest_batch_v2",
    method="POST",
    effect="idempotent",
    decode=_read_event_batch_accepted,
    host="ingest",
    sent=Sent("/v2/events/batch", body=many(EVENT_INPUT, least=1, most=5000), items="events"),
)
EVENTS_GET_PRICES: Final = Operation(
    name="events_get_prices",
    method="GET",
    effect="read",
    decode=_read_event_price_calculation,
    host="ingest",
    sent=Sent(
        "/v1/events/prices",
        query=Record({"record_id": TEXT, "calculation_id": TEXT}),
        query_rules=(
            Rule(
                "record_id",
                "is needed, or else `calculation_id`",
                lambda source: "calculation_id" not in source and "record_id" not in source,
            ),
        ),
    ),
)
EVENTS_INGEST_AND_PRICE: Final = Operation(
    name="events_ingest_and_price",
    method="POST",
    effect="idempotent",
    decode=_read_event_price_calculation,
    host="ingest",
    sent=Sent(
        "/v1/events/prices",
        query=Record({"product_id": TEXT, "subscription_id": TEXT, "include_tax": BOOLEAN}),
        body=Record(
            {
                "customer_id": text(least=1),
                "event_type": text(least=1),
                "timestamp": TIME,
                "record": free({"id": text(least=1)}, "id"),
            },
            "customer_id event_type timestamp record",
        ),
    ),
)
EVENTS_SIMULATE_PRICES: Final = Operation(
    name="events_simulate_prices",
    method="POST",
    effect="read",
    decode=_read_event_price_calculation,
    host="ingest",
    sent=Sent(
        "/v1/events/simulate-prices",
        query=Record({"product_id": TEXT, "subscription_id": TEXT, "include_tax": BOOLEAN}),
        body=Record({"event_type": text(least=1), "record": FREE, "customer_id": TEXT, "timestamp": TIME}, "event_type record"),
    ),
)
