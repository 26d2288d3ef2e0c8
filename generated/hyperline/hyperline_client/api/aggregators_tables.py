# Generated from specs/hyperline/resources/aggregators.yaml. Do not edit.
"""What the methods of `aggregators` send, as tables, and how its answers are read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    FREE,
    TEXT,
    TIME,
    Record,
    Sent,
    choice,
    nullable,
    whole,
)

from .shared import (
    AGGREGATOR_FILTER_INPUT,
    AGGREGATOR_TYPE,
    WRITABLE_AGGREGATION_OPERATION,
)

if TYPE_CHECKING:
    from ..models.aggregator import Aggregator
    from ..models.aggregator_customer_usage import AggregatorCustomerUsage
    from ..models.aggregator_customer_usage_page import AggregatorCustomerUsagePage
    from ..models.aggregator_page import AggregatorPage
    from ..models.aggregator_timeseries import AggregatorTimeseries
    from ..models.aggregator_usage import AggregatorUsage
    from ..models.aggregator_usage_event import AggregatorUsageEvent
    from ..models.aggregator_usage_event_page import AggregatorUsageEventPage


def _read_aggregator_page(body: Any) -> AggregatorPage:
    from ..models.aggregator_page import AggregatorPage

    return AggregatorPage.from_dict(body)


def _items_aggregator_page(page: AggregatorPage) -> Sequence[Aggregator]:
    return page.data


def _read_aggregator(body: Any) -> Aggregator:
    from ..models.aggregator import Aggregator

    return Aggregator.from_dict(body)


def _read_none(body: Any) -> None:

    return None


def _read_aggregator_usage(body: Any) -> AggregatorUsage:
    from ..models.aggregator_usage import AggregatorUsage

    return AggregatorUsage.from_dict(body)


def _read_aggregator_timeseries(body: Any) -> AggregatorTimeseries:
    from ..models.aggregator_timeseries import AggregatorTimeseries

    return AggregatorTimeseries.from_dict(body)


def _read_aggregator_customer_usage_page(body: Any) -> AggregatorCustomerUsagePage:
    from ..models.aggregator_customer_usage_page import AggregatorCustomerUsagePage

    return AggregatorCustomerUsagePage.from_dict(body)


def _items_aggregator_customer_usage_page(page: AggregatorCustomerUsagePage) -> Sequence[AggregatorCustomerUsage]:
    return page.data


def _read_aggregator_usage_event_page(body: Any) -> AggregatorUsageEventPage:
    from ..models.aggregator_usage_event_page import AggregatorUsageEventPage

    return AggregatorUsageEventPage.from_dict(body)


def _items_aggregator_usage_event_page(page: AggregatorUsageEventPage) -> Sequence[AggregatorUsageEvent]:
    return page.data


AGGREGATOR_GRANULARITY: Final = choice("month", "day", "hour")

AGGREGATORS_LIST: Final = Operation(
    name="aggregators_list",
    method="GET",
    effect="read",
    decode=_read_aggregator_page,
    sent=Sent("/v1/aggregators", query=Record({"take": whole(least=0), "skip": whole(least=0)})),
)
AGGREGATORS_LIST_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_aggregator_page,
    max_size=100,
    total=("meta", "total"),
)
AGGREGATORS_CREATE: Final = Operation(
    name="aggregators_create",
    method="POST",
    effect="keyed",
    decode=_read_aggregator,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/aggregators",
        body=Record(
            {
                "name": TEXT,
                "entity": TEXT,
                "operation": WRITABLE_AGGREGATION_OPERATION,
                "type": AGGREGATOR_TYPE,
                "unit_name": TEXT,
                "property": TEXT,
                "where": nullable(AGGREGATOR_FILTER_INPUT),
            },
            "name entity operation type",
        ),
    ),
)
AGGREGATORS_GET: Final = Operation(
    name="aggregators_get",
    method="GET",
    effect="read",
    decode=_read_aggregator,
    sent=Sent("/v1/aggregators/{id}"),
)
AGGREGATORS_UPDATE: Final = Operation(
    name="aggregators_update",
    method="PUT",
    effect="keyed",
    decode=_read_aggregator,
    key_header="Idempotency-Key",
    sent=Sent("/v1/aggregators/{id}", body=FREE, items="body"),
)
AGGREGATORS_DELETE: Final = Operation(
    name="aggregators_delete",
    method="DELETE",
    effect="idempotent",
    decode=_read_none,
    sent=Sent("/v1/aggregators/{id}"),
)
AGGREGATORS_GET_USAGE: Final = Operation(
    name="aggregators_get_usage",
    method="GET",
    effect="read",
    decode=_read_aggregator_usage,
    sent=Sent("/v1/aggregators/{id}/usage"),
)
AGGREGATORS_GET_USAGE_TIMESERIES: Final = Operation(
    name="aggregators_get_usage_timeseries",
    method="POST",
    effect="read",
    decode=_read_aggregator_timeseries,
    sent=Sent(
        "/v1/aggregators/{id}/usage/timeseries",
        body=Record(
            {"start_date": TIME, "end_date": TIME, "aggregator_filter_id": TEXT, "group_by": AGGREGATOR_GRANULARITY},
            "start_date end_date",
        ),
    ),
)
AGGREGATORS_LIST_USAGE_BY_CUSTOMER: Final = Operation(
    name="aggregators_list_usage_by_customer",
    method="POST",
    effect="read",
    decode=_read_aggregator_customer_usage_page,
    sent=Sent(
        "/v1/aggregators/{id}/usage/group-by-customer",
        body=Record(
            {
                "start_date": TIME,
                "end_date": TIME,
                "aggregator_filter_id": TEXT,
                "take": whole(least=0, most=100),
                "skip": whole(least=0),
            },
            "start_date end_date",
        ),
    ),
)
AGGREGATORS_LIST_USAGE_BY_CUSTOMER_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_aggregator_customer_usage_page,
    max_size=100,
    in_body=True,
    total=("meta", "total"),
)
AGGREGATORS_LIST_USAGE_EVENTS: Final = Operation(
    name="aggregators_list_usage_events",
    method="POST",
    effect="read",
    decode=_read_aggregator_usage_event_page,
    sent=Sent(
        "/v1/aggregators/{id}/usage/events",
        body=Record(
            {
                "start_date": TIME,
                "end_date": TIME,
                "aggregator_filter_id": TEXT,
                "take": whole(least=0, most=100),
                "skip": whole(least=0),
            },
            "start_date end_date",
        ),
    ),
)
AGGREGATORS_LIST_USAGE_EVENTS_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_aggregator_usage_event_page,
    max_size=100,
    in_body=True,
    total=("meta", "total"),
)
