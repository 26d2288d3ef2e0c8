# Generated from specs/hyperline/resources/accounting_revenue.yaml. Do not edit.
"""What the methods of `accounting_revenue` send, as tables, and how its answers are read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    TEXT,
    Record,
    Rule,
    Sent,
    choice,
    joined,
    many,
    nullable,
    text,
    whole,
)
from billfold_core.model import anything, mapping

from .shared import RECOGNITION_WINDOW_INPUT

if TYPE_CHECKING:
    from ..models.recognition_schedule import RecognitionSchedule
    from ..models.recognition_schedule_page import RecognitionSchedulePage
    from ..models.recognition_slice import RecognitionSlice
    from ..models.revenue_waterfall import RevenueWaterfall
    from ..models.unbilled_revenue import UnbilledRevenue
    from ..models.waterfall_cell_page import WaterfallCellPage


def _read_revenue_waterfall(body: Any) -> RevenueWaterfall:
    from ..models.revenue_waterfall import RevenueWaterfall

    return RevenueWaterfall.from_dict(body)


def _read_waterfall_cell_page(body: Any) -> WaterfallCellPage:
    from ..models.waterfall_cell_page import WaterfallCellPage

    return WaterfallCellPage.from_dict(body)


def _items_waterfall_cell_page(page: WaterfallCellPage) -> Sequence[dict[str, Any]]:
    return page.data


def _read_mapping_anything(body: Any) -> dict[str, Any]:

    return mapping(body, "", anything)


def _read_unbilled_revenue(body: Any) -> UnbilledRevenue:
    from ..models.unbilled_revenue import UnbilledRevenue

    return UnbilledRevenue.from_dict(body)


def _read_recognition_schedule_page(body: Any) -> RecognitionSchedulePage:
    from ..models.recognition_schedule_page import RecognitionSchedulePage

    return RecognitionSchedulePage.from_dict(body)


def _items_recognition_schedule_page(page: RecognitionSchedulePage) -> Sequence[RecognitionSchedule]:
    return page.data


def _read_recognition_schedule(body: Any) -> RecognitionSchedule:
    from ..models.recognition_schedule import RecognitionSchedule

    return RecognitionSchedule.from_dict(body)


def _read_anything(body: Any) -> Any:

    return anything(body, "")


def _read_recognition_slice(body: Any) -> RecognitionSlice:
    from ..models.recognition_slice import RecognitionSlice

    return RecognitionSlice.from_dict(body)


RECOGNIZED_SUMMARY_FILE_TYPE: Final = choice("xlsx", "csv")
RESHAPE_REASON: Final = choice(
    "obligation_satisfied_early", "renegotiated_delivery", "service_period_change", "setup_error", "other"
)

ACCOUNTING_REVENUE_GET_WATERFALL: Final = Operation(
    name="accounting_revenue_get_waterfall",
    method="GET",
    effect="read",
    decode=_read_revenue_waterfall,
    sent=Sent(
        "/v1/accounting/revrec/waterfall",
        query=Record(
            {
                "ledger_id": TEXT,
                "year": whole(least=2000, most=2100),
                "customer_id__in": joined(many(TEXT)),
                "product_id__in": joined(many(TEXT)),
                "search": TEXT,
            },
            "ledger_id year",
        ),
    ),
)
ACCOUNTING_REVENUE_LIST_WATERFALL_CELL: Final = Operation(
    name="accounting_revenue_list_waterfall_cell",
    method="GET",
    effect="read",
    decode=_read_waterfall_cell_page,
    sent=Sent(
        "/v1/accounting/revrec/waterfall/cell",
        query=Record(
            {
                "take": whole(least=0),
                "skip": whole(least=0),
                "ledger_id": TEXT,
                "booked_month": TEXT,
                "year": whole(),
                **dict.fromkeys(("recognition_month cell_type status").split(), TEXT),
                "customer_id__in": joined(many(TEXT)),
                "product_id__in": joined(many(TEXT)),
                "search": TEXT,
            },
            "ledger_id",
        ),
        query_rules=(
            Rule(
                "booked_month", "is needed, or else `year`", lambda source: "year" not in source and "booked_month" not in source
            ),
        ),
    ),
)
ACCOUNTING_REVENUE_LIST_WATERFALL_CELL_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_waterfall_cell_page,
    max_size=100,
    total=("meta", "total"),
)
ACCOUNTING_REVENUE_EXPORT_WATERFALL: Final = Operation(
    name="accounting_revenue_export_waterfall",
    method="POST",
    effect="keyed",
    decode=_read_mapping_anything,
    key_header="Idempotency-Key",
    sent=Sent("/v1/accounting/revrec/waterfall/export", body=Record({"ledger_id": TEXT, "year": whole()}, "ledger_id year")),
)
ACCOUNTING_REVENUE_EXPORT_RECOGNIZED_SUMMARY: Final = Operation(
    name="accounting_revenue_export_recognized_summary",
    method="POST",
    effect="keyed",
    decode=_read_mapping_anything,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/accounting/revrec/recognized-summary/export",
        body=Record(
            {"ledger_id": TEXT, "month_from": TEXT, "month_to": TEXT, "file_type": RECOGNIZED_SUMMARY_FILE_TYPE},
            "ledger_id month_from month_to",
        ),
    ),
)
ACCOUNTING_REVENUE_GET_UNBILLED: Final = Operation(
    name="accounting_revenue_get_unbilled",
    method="GET",
    effect="read",
    decode=_read_unbilled_revenue,
    sent=Sent("/v1/accounting/revrec/unbilled", query=Record({"subscription_id": TEXT}, "subscription_id")),
)
ACCOUNTING_REVENUE_LIST_SCHEDULES: Final = Operation(
    name="accounting_revenue_list_schedules",
    method="GET",
    effect="read",
    decode=_read_recognition_schedule_page,
    sent=Sent(
        "/v1/accounting/revrec/schedules",
        query=Record({"take": whole(least=0), "skip": whole(least=0), "invoicing_entity_id": TEXT, "invoice_id": TEXT}),
    ),
)
ACCOUNTING_REVENUE_LIST_SCHEDULES_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_recognition_schedule_page,
    max_size=100,
    total=("meta", "total"),
)
ACCOUNTING_REVENUE_GET_SCHEDULE: Final = Operation(
    name="accounting_revenue_get_schedule",
    method="GET",
    effect="read",
    decode=_read_recognition_schedule,
    sent=Sent("/v1/accounting/revrec/schedules/{id}"),
)
ACCOUNTING_REVENUE_LIST_ADJUSTMENTS: Final = Operation(
    name="accounting_revenue_list_adjustments",
    method="GET",
    effect="read",
    decode=_read_anything,
    sent=Sent("/v1/accounting/revrec/schedules/{schedule_id}/adjustments"),
)
ACCOUNTING_REVENUE_RESHAPE_SCHEDULE: Final = Operation(
    name="accounting_revenue_reshape_schedule",
    method="POST",
    effect="keyed",
    decode=_read_recognition_schedule,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/accounting/revrec/schedules/{schedule_id}/reshape",
        body=Record(
            {
                "recognize_now_amount": text(
                    unlike="[^0-9.]", told="anything but digits, with a point where there is a fraction"
                ),
                "reason_code": RESHAPE_REASON,
                "window": nullable(RECOGNITION_WINDOW_INPUT),
                "reason_detail": nullable(TEXT),
            },
            "recognize_now_amount reason_code",
            Rule(
                "reason_detail",
                "is needed when `reason_code` is `other`",
                lambda source: "reason_code" in source and source["reason_code"] == "other" and "reason_detail" not in source,
            ),
        ),
    ),
)
ACCOUNTING_REVENUE_PREVIEW_RESHAPE: Final = Operation(
    name="accounting_revenue_preview_reshape",
    method="POST",
    effect="read",
    decode=_read_mapping_anything,
    sent=Sent(
        "/v1/accounting/revrec/schedules/{schedule_id}/reshape/preview",
        body=Record(
            {
                "recognize_now_amount": text(
                    unlike="[^0-9.]", told="anything but digits, with a point where there is a fraction"
                ),
                "window": nullable(RECOGNITION_WINDOW_INPUT),
            },
            "recognize_now_amount",
        ),
    ),
)
ACCOUNTING_REVENUE_GET_SLICE: Final = Operation(
    name="accounting_revenue_get_slice",
    method="GET",
    effect="read",
    decode=_read_recognition_slice,
    sent=Sent("/v1/accounting/revrec/slices/{id}"),
)
