# Generated from specs/creem/resources/meters.yaml. Do not edit.
"""What the methods of `meters` send, as tables, and how its answers are read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    BOOLEAN,
    TEXT,
    TIME,
    Record,
    Rule,
    Sent,
    choice,
    kinds,
    many,
    nullable,
    number,
    whole,
)

if TYPE_CHECKING:
    from ..models.meter import Meter
    from ..models.meter_consumed_units import MeterConsumedUnits
    from ..models.meter_page import MeterPage
    from ..models.meter_preview import MeterPreview


def _read_meter_page(body: Any) -> MeterPage:
    from ..models.meter_page import MeterPage

    return MeterPage.from_dict(body)


def _items_meter_page(page: MeterPage) -> Sequence[Meter]:
    return page.data


def _read_meter(body: Any) -> Meter:
    from ..models.meter import Meter

    return Meter.from_dict(body)


def _read_meter_preview(body: Any) -> MeterPreview:
    from ..models.meter_preview import MeterPreview

    return MeterPreview.from_dict(body)


def _read_meter_consumed_units(body: Any) -> MeterConsumedUnits:
    from ..models.meter_consumed_units import MeterConsumedUnits

    return MeterConsumedUnits.from_dict(body)


METER_AGGREGATION: Final = choice("count", "sum", "average", "min", "max", "unique")
METER_CONJUNCTION: Final = choice("and", "or")
METER_FILTER_OPERATOR: Final = choice("equals", "not_equals", "gt", "gte", "lt", "lte", "contains", "not_contains")
METER_FILTER_CLAUSE_INPUT: Final = Record(
    {
        "property": TEXT,
        "operator": METER_FILTER_OPERATOR,
        "value": kinds(str=TEXT, int=number(), Decimal=number(), float=number(), bool=BOOLEAN),
    },
    "property operator value",
)
METER_FILTER_INPUT: Final = Record(
    {"conjunction": METER_CONJUNCTION, "clauses": many(METER_FILTER_CLAUSE_INPUT)}, "conjunction clauses"
)

METERS_LIST: Final = Operation(
    name="meters_list",
    method="GET",
    effect="read",
    decode=_read_meter_page,
    sent=Sent(
        "/v1/meters",
        query=Record({"include_archived": BOOLEAN, "limit": whole(least=1), "starting_after": TEXT, "ending_before": TEXT}),
    ),
)
METERS_LIST_PAGES: Final = Pagination(
    style="cursor",
    position="starting_after",
    size="limit",
    items=_items_meter_page,
    more=("has_more",),
    last_id=("id",),
)
METERS_CREATE: Final = Operation(
    name="meters_create",
    method="POST",
    effect="unsafe",
    decode=_read_meter,
    sent=Sent(
        "/v1/meters",
        body=Record(
            {
                "name": TEXT,
                "event_name": TEXT,
                "aggregation": METER_AGGREGATION,
                "unit_label": TEXT,
                "aggregation_property": TEXT,
                "filter": METER_FILTER_INPUT,
            },
            "name event_name aggregation unit_label",
            Rule(
                "aggregation_property",
                "is needed when `aggregation` is `sum`, `average`, `min`, `max` or `unique`",
                lambda source: (
                    "aggregation" in source
                    and source["aggregation"] in ("sum", "average", "min", "max", "unique")
                    and "aggregation_property" not in source
                ),
            ),
        ),
    ),
)
METERS_PREVIEW_DEFINITION: Final = Operation(
    name="meters_preview_definition",
    method="POST",
    effect="read",
    decode=_read_meter_preview,
    sent=Sent(
        "/v1/meters/preview",
        body=Record(
            {
                "event_name": TEXT,
                "aggregation": METER_AGGREGATION,
                "aggregation_property": TEXT,
                "filter": METER_FILTER_INPUT,
                "unit_label": TEXT,
            },
            "event_name aggregation",
            Rule(
                "aggregation_property",
                "is needed when `aggregation` is `sum`, `average`, `min`, `max` or `unique`",
                lambda source: (
                    "aggregation" in source
                    and source["aggregation"] in ("sum", "average", "min", "max", "unique")
                    and "aggregation_property" not in source
                ),
            ),
        ),
    ),
)
METERS_GET: Final = Operation(
    name="meters_get",
    method="GET",
    effect="read",
    decode=_read_meter,
    sent=Sent("/v1/meters/{meter_id}"),
)
METERS_UPDATE: Final = Operation(
    name="meters_update",
    method="PATCH",
    effect="idempotent",
    decode=_read_meter,
    sent=Sent(
        "/v1/meters/{meter_id}",
        body=Record(
            {"name": TEXT, "aggregation": METER_AGGREGATION, "aggregation_property": nullable(TEXT), "filter": METER_FILTER_INPUT}
        ),
    ),
)
METERS_PREVIEW: Final = Operation(
    name="meters_preview",
    method="POST",
    effect="read",
    decode=_read_meter_preview,
    sent=Sent("/v1/meters/{meter_id}/preview"),
)
METERS_GET_CONSUMED_UNITS: Final = Operation(
    name="meters_get_consumed_units",
    method="GET",
    effect="read",
    decode=_read_meter_consumed_units,
    sent=Sent("/v1/meters/{meter_id}/consumed", query=Record({"customer_id": TEXT, "at": TIME}, "customer_id")),
)
METERS_ARCHIVE: Final = Operation(
    name="meters_archive",
    method="POST",
    effect="idempotent",
    decode=_read_meter,
    sent=Sent("/v1/meters/{meter_id}/archive"),
)
METERS_UNARCHIVE: Final = Operation(
    name="meters_unarchive",
    method="POST",
    effect="idempotent",
    decode=_read_meter,
    sent=Sent("/v1/meters/{meter_id}/unarchive"),
)
