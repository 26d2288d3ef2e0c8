# Generated from specs/hyperline/resources/accounting_revenue.yaml. Do not edit.
"""How revenue is recognised over time, by schedules and their slices. Part of the accounting area, which the provider
switches on per account."""

from __future__ import annotations

from typing import Final

from billfold_core.resource import Endpoint, ListEndpoint

from .accounting_revenue_actions import AccountingRevenueActions, AsyncAccountingRevenueActions
from .accounting_revenue_lists import AccountingRevenueLists, AsyncAccountingRevenueLists
from .accounting_revenue_reads import AccountingRevenueReads, AsyncAccountingRevenueReads
from .accounting_revenue_tables import (
    ACCOUNTING_REVENUE_EXPORT_RECOGNIZED_SUMMARY,
    ACCOUNTING_REVENUE_EXPORT_WATERFALL,
    ACCOUNTING_REVENUE_GET_SCHEDULE,
    ACCOUNTING_REVENUE_GET_SLICE,
    ACCOUNTING_REVENUE_GET_UNBILLED,
    ACCOUNTING_REVENUE_GET_WATERFALL,
    ACCOUNTING_REVENUE_LIST_ADJUSTMENTS,
    ACCOUNTING_REVENUE_LIST_SCHEDULES,
    ACCOUNTING_REVENUE_LIST_SCHEDULES_PAGES,
    ACCOUNTING_REVENUE_LIST_WATERFALL_CELL,
    ACCOUNTING_REVENUE_LIST_WATERFALL_CELL_PAGES,
    ACCOUNTING_REVENUE_PREVIEW_RESHAPE,
    ACCOUNTING_REVENUE_RESHAPE_SCHEDULE,
)
from .accounting_revenue_writes import AccountingRevenueWrites, AsyncAccountingRevenueWrites


class AccountingRevenue(
    AccountingRevenueLists,
    AccountingRevenueReads,
    AccountingRevenueWrites,
    AccountingRevenueActions,
):
    """How revenue is recognised over time, by schedules and their slices. Part of the accounting area, which the
    provider switches on per account."""


class AsyncAccountingRevenue(
    AsyncAccountingRevenueLists,
    AsyncAccountingRevenueReads,
    AsyncAccountingRevenueWrites,
    AsyncAccountingRevenueActions,
):
    """How revenue is recognised over time, by schedules and their slices. Part of the accounting area, which the
    provider switches on per account.

    The methods are those of `AccountingRevenue`, awaited; what gives a pager there gives an `AsyncPager` here.
    """


accounting_revenue_get_waterfall: Final = Endpoint(ACCOUNTING_REVENUE_GET_WATERFALL, AccountingRevenue.get_waterfall)
accounting_revenue_list_waterfall_cell: Final = ListEndpoint(
    ACCOUNTING_REVENUE_LIST_WATERFALL_CELL, ACCOUNTING_REVENUE_LIST_WATERFALL_CELL_PAGES, AccountingRevenue.list_waterfall_cell
)
accounting_revenue_export_waterfall: Final = Endpoint(ACCOUNTING_REVENUE_EXPORT_WATERFALL, AccountingRevenue.export_waterfall)
accounting_revenue_export_recognized_summary: Final = Endpoint(
    ACCOUNTING_REVENUE_EXPORT_RECOGNIZED_SUMMARY, AccountingRevenue.export_recognized_summary
)
accounting_revenue_get_unbilled: Final = Endpoint(ACCOUNTING_REVENUE_GET_UNBILLED, AccountingRevenue.get_unbilled)
accounting_revenue_list_schedules: Final = ListEndpoint(
    ACCOUNTING_REVENUE_LIST_SCHEDULES, ACCOUNTING_REVENUE_LIST_SCHEDULES_PAGES, AccountingRevenue.list_schedules
)
accounting_revenue_get_schedule: Final = Endpoint(ACCOUNTING_REVENUE_GET_SCHEDULE, AccountingRevenue.get_schedule)
accounting_revenue_list_adjustments: Final = Endpoint(ACCOUNTING_REVENUE_LIST_ADJUSTMENTS, AccountingRevenue.list_adjustments)
accounting_revenue_reshape_schedule: Final = Endpoint(ACCOUNTING_REVENUE_RESHAPE_SCHEDULE, AccountingRevenue.reshape_schedule)
accounting_revenue_preview_reshape: Final = Endpoint(ACCOUNTING_REVENUE_PREVIEW_RESHAPE, AccountingRevenue.preview_reshape)
accounting_revenue_get_slice: Final = Endpoint(ACCOUNTING_REVENUE_GET_SLICE, AccountingRevenue.get_slice)
