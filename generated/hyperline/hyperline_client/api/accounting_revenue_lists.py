# Generated from specs/hyperline/resources/accounting_revenue.yaml. Do not edit.
"""The lists of `accounting_revenue`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .accounting_revenue_tables import (
    ACCOUNTING_REVENUE_LIST_SCHEDULES,
    ACCOUNTING_REVENUE_LIST_SCHEDULES_PAGES,
    ACCOUNTING_REVENUE_LIST_WATERFALL_CELL,
    ACCOUNTING_REVENUE_LIST_WATERFALL_CELL_PAGES,
)

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.recognition_schedule import RecognitionSchedule
    from ..models.recognition_schedule_page import RecognitionSchedulePage
    from ..models.waterfall_cell_page import WaterfallCellPage


class AccountingRevenueLists(SyncResource):
    """The lists of `accounting_revenue`."""

    def list_waterfall_cell(
        self,
        ledger_id: str,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        booked_month: str | Unset = UNSET,
        year: int | Unset = UNSET,
        recognition_month: str | Unset = UNSET,
        cell_type: str | Unset = UNSET,
        status: str | Unset = UNSET,
        customer_id_in: Sequence[str] | Unset = UNSET,
        product_id_in: Sequence[str] | Unset = UNSET,
        search: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[dict[str, Any], WaterfallCellPage]:
        """List what makes up a cell of the waterfall.

        Gives the schedules and slices that a cell of the waterfall adds up. Answers with the items and the total
        count. One of `booked_month` and `year` must be sent. What an item holds is not published: every key is kept.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            ledger_id: The ledger (`led_`).
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            booked_month: Month of booking, as in 2026-01. Needed where `year` is left out.
            year: Calendar year of booking. Needed where `booked_month` is left out.
            recognition_month: Month of recognition, as in 2026-01.
            cell_type: Kind of cell. The values are not published.
            status: Only what has this recognition status. The values are not published.
            customer_id_in: Only these customers (`cus_`).
            product_id_in: Only these products (`itm_`).
            search: Only what has this text in its customer, product, invoice, schedule or subscription id.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in hyperline.accounting_revenue.list_waterfall_cell("led_123", booked_month="2026-01"):
                print(item)
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting-%3E-revenue-recognition/get-revenue-recognition-waterfall-cell
        """
        return self._list(ACCOUNTING_REVENUE_LIST_WATERFALL_CELL, ACCOUNTING_REVENUE_LIST_WATERFALL_CELL_PAGES, locals())

    def list_schedules(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        invoicing_entity_id: str | Unset = UNSET,
        invoice_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[RecognitionSchedule, RecognitionSchedulePage]:
        """List revenue recognition schedules.

        Gives the schedules that match every parameter sent, with their slices. Answers with the items and the total
        count. A query parameter the server does not know is ignored without an error.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            invoicing_entity_id: Only what belongs to this invoicing entity (`ive_`).
            invoice_id: Only schedules of this invoice (`inv_`).
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in hyperline.accounting_revenue.list_schedules():
                print(item)
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting-%3E-revenue-recognition/list-revenue-recognition-schedules
        """
        return self._list(ACCOUNTING_REVENUE_LIST_SCHEDULES, ACCOUNTING_REVENUE_LIST_SCHEDULES_PAGES, locals())


class AsyncAccountingRevenueLists(AsyncResource):
    """The lists of `accounting_revenue`.

    The methods are those of `AccountingRevenueLists`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(AccountingRevenueLists.list_waterfall_cell)
    def list_waterfall_cell(
        self,
        ledger_id: str,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        booked_month: str | Unset = UNSET,
        year: int | Unset = UNSET,
        recognition_month: str | Unset = UNSET,
        cell_type: str | Unset = UNSET,
        status: str | Unset = UNSET,
        customer_id_in: Sequence[str] | Unset = UNSET,
        product_id_in: Sequence[str] | Unset = UNSET,
        search: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[dict[str, Any], WaterfallCellPage]:
        return self._list(ACCOUNTING_REVENUE_LIST_WATERFALL_CELL, ACCOUNTING_REVENUE_LIST_WATERFALL_CELL_PAGES, locals())

    @documented_by(AccountingRevenueLists.list_schedules)
    def list_schedules(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        invoicing_entity_id: str | Unset = UNSET,
        invoice_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[RecognitionSchedule, RecognitionSchedulePage]:
        return self._list(ACCOUNTING_REVENUE_LIST_SCHEDULES, ACCOUNTING_REVENUE_LIST_SCHEDULES_PAGES, locals())
