# Generated from specs/hyperline/resources/accounting_revenue.yaml. Do not edit.
"""How revenue is recognised over time, by schedules and their slices. Part of the accounting area, which the provider
switches on per account."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.pages import Pager
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, in_async, in_async_pages
from billfold_core.unset import UNSET, Unset

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

if TYPE_CHECKING:
    from .. import params
    from ..models.recognition_schedule import RecognitionSchedule
    from ..models.recognition_schedule_page import RecognitionSchedulePage
    from ..models.recognition_slice import RecognitionSlice
    from ..models.recognized_summary_file_type import RecognizedSummaryFileTypeValue
    from ..models.reshape_reason import ReshapeReasonValue
    from ..models.revenue_waterfall import RevenueWaterfall
    from ..models.unbilled_revenue import UnbilledRevenue
    from ..models.waterfall_cell_page import WaterfallCellPage


class AccountingRevenue(SyncResource):
    """How revenue is recognised over time, by schedules and their slices. Part of the accounting area, which the
    provider switches on per account."""

    def get_waterfall(
        self,
        *,
        ledger_id: str,
        year: int,
        customer_id_in: Sequence[str] | Unset = UNSET,
        product_id_in: Sequence[str] | Unset = UNSET,
        search: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> RevenueWaterfall:
        """Get the waterfall of recognised revenue.

        Gives, for what was booked in one year, how much is recognised in which month. Answers with columns, rows and
        totals. Every recognition month has a column, and every row and the totals have every month. What a cell holds
        is not published.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            ledger_id: The ledger (`led_`).
            year: The calendar year of booking. Limits: at least 2000, at most 2100.
            customer_id_in: Only these customers (`cus_`).
            product_id_in: Only these products (`itm_`).
            search: Only what has this text in its customer, product, invoice, schedule or subscription id.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.accounting_revenue.get_waterfall(ledger_id="led_123", year=2000)
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting-%3E-revenue-recognition/get-revenue-recognition-waterfall
        """
        return self._execute(ACCOUNTING_REVENUE_GET_WATERFALL, locals())

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
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            for item in hyperline.accounting_revenue.list_waterfall_cell("led_123"):
                print(item)
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting-%3E-revenue-recognition/get-revenue-recognition-waterfall-cell
        """
        return self._list(ACCOUNTING_REVENUE_LIST_WATERFALL_CELL, ACCOUNTING_REVENUE_LIST_WATERFALL_CELL_PAGES, locals())

    def export_waterfall(
        self,
        *,
        ledger_id: str,
        year: int,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        """Export the waterfall of recognised revenue.

        Queues an xlsx file with the waterfall of one year, for all customers and products. What comes back is not
        published: every key is kept. It is probably an export as `exports.create` gives, to be asked for with
        `exports.get` until it is ready.

        The provider does not describe this answer: it is free-form, and given as it came.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            ledger_id: The ledger (`led_`).
            year: The calendar year of booking.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.accounting_revenue.export_waterfall(ledger_id="led_123", year=1)
            ```

        Source: https://docs.hyperline.co/developers/upgrades
        """
        return self._execute(ACCOUNTING_REVENUE_EXPORT_WATERFALL, locals())

    def export_recognized_summary(
        self,
        *,
        ledger_id: str,
        month_from: str,
        month_to: str,
        file_type: RecognizedSummaryFileTypeValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        """Export a summary of recognised revenue.

        Queues a file with the revenue recognised from one month to another. What comes back is not published: every
        key is kept. It is probably an export as `exports.create` gives, to be asked for with `exports.get` until it
        is ready.

        The provider does not describe this answer: it is free-form, and given as it came.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            ledger_id: The ledger (`led_`).
            month_from: First month, as in 2026-01; it belongs to the period.
            month_to: Last month, as in 2026-01; it belongs to the period.
            file_type: Kind of file. The server takes `xlsx` when absent.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.accounting_revenue.export_recognized_summary(
                ledger_id="led_123",
                month_from="Month from",
                month_to="Month to",
            )
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(ACCOUNTING_REVENUE_EXPORT_RECOGNIZED_SUMMARY, locals())

    def get_unbilled(
        self,
        subscription_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> UnbilledRevenue:
        """Get the unbilled revenue of a subscription.

        Reads what a subscription has earned and not yet billed. The names of the amounts are not published; they are
        kept as they come.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            subscription_id: The subscription (`sub_`).
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.accounting_revenue.get_unbilled("sub_123")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting-%3E-revenue-recognition/get-unbilled-revenue
        """
        return self._execute(ACCOUNTING_REVENUE_GET_UNBILLED, locals())

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
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            for item in hyperline.accounting_revenue.list_schedules():
                print(item)
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting-%3E-revenue-recognition/list-revenue-recognition-schedules
        """
        return self._list(ACCOUNTING_REVENUE_LIST_SCHEDULES, ACCOUNTING_REVENUE_LIST_SCHEDULES_PAGES, locals())

    def get_schedule(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> RecognitionSchedule:
        """Get a revenue recognition schedule.

        Reads one schedule with its slices.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the schedule.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.accounting_revenue.get_schedule("id_1")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting-%3E-revenue-recognition/get-revenue-recognition-schedule
        """
        return self._execute(ACCOUNTING_REVENUE_GET_SCHEDULE, locals())

    def list_adjustments(
        self,
        schedule_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Any:
        """List the manual adjustments of a schedule.

        Gives the trail of what was changed about a schedule by hand. Whether the list comes bare or inside an object,
        and what an item holds, is not published: what the server answers is handed on as it came.

        The provider does not describe this answer: it is free-form, and given as it came.

        Changes nothing at the provider; passing failures are retried.

        Args:
            schedule_id: Id of the schedule.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.accounting_revenue.list_adjustments("schedule_id_1")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(ACCOUNTING_REVENUE_LIST_ADJUSTMENTS, locals())

    def reshape_schedule(
        self,
        schedule_id: str,
        *,
        recognize_now_amount: str,
        reason_code: ReshapeReasonValue,
        window: params.RecognitionWindowInput | None | Unset = UNSET,
        reason_detail: str | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> RecognitionSchedule:
        """It writes journal entries, and those cannot be changed or deleted.

        Reshape a revenue recognition schedule.

        Recognises an amount now, and spreads the rest over another window. Answers with the changed schedule.

        `accounting_revenue.preview_reshape` shows the outcome beforehand.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            schedule_id: Id of the schedule.
            recognize_now_amount: What is recognised at once, as decimal text in the main unit of the ledger's
                currency (`12.50`), unlike other amounts of this provider. In the currency's major unit (29.99 is 29 and
                99 hundredths); currency: the account's (the ledger's currency, `currency` of `accounting_ledgers.get`).
            reason_code: Why a schedule is reshaped.
            window: The days that the rest is spread over.
            reason_detail: The reason in words; needed where `reason_code` is `other`.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.accounting_revenue.reshape_schedule(
                "schedule_id_1",
                recognize_now_amount="10",
                reason_code="obligation_satisfied_early",
            )
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting-%3E-revenue-recognition/reshape-revenue-recognition-schedule
        """
        return self._execute(ACCOUNTING_REVENUE_RESHAPE_SCHEDULE, locals())

    def preview_reshape(
        self,
        schedule_id: str,
        *,
        recognize_now_amount: str,
        window: params.RecognitionWindowInput | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        """Preview a reshaped schedule.

        Works out what a reshape would do, and stores nothing. What comes back is not published; every key is kept.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried. If an earlier attempt arrived: nothing is
        stored, so a second call gives the same plan.

        Args:
            schedule_id: Id of the schedule.
            recognize_now_amount: What would be recognised at once, as decimal text in the main unit of the ledger's
                currency (`12.50`), unlike other amounts of this provider. In the currency's major unit (29.99 is 29 and
                99 hundredths); currency: the account's (the ledger's currency, `currency` of `accounting_ledgers.get`).
            window: The days that the rest would be spread over.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.accounting_revenue.preview_reshape("schedule_id_1", recognize_now_amount="10")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting-%3E-revenue-recognition/preview-revenue-recognition-reshape
        """
        return self._execute(ACCOUNTING_REVENUE_PREVIEW_RESHAPE, locals())

    def get_slice(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> RecognitionSlice:
        """Get a slice of a schedule.

        Reads one slice of a revenue recognition schedule.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the slice.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.accounting_revenue.get_slice("id_1")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting-%3E-revenue-recognition/get-revenue-recognition-slice
        """
        return self._execute(ACCOUNTING_REVENUE_GET_SLICE, locals())


class AsyncAccountingRevenue(AsyncResource):
    """How revenue is recognised over time, by schedules and their slices. Part of the accounting area, which the
    provider switches on per account.

    The methods are those of `AccountingRevenue`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    get_waterfall = in_async(AccountingRevenue.get_waterfall)
    list_waterfall_cell = in_async_pages(AccountingRevenue.list_waterfall_cell)
    export_waterfall = in_async(AccountingRevenue.export_waterfall)
    export_recognized_summary = in_async(AccountingRevenue.export_recognized_summary)
    get_unbilled = in_async(AccountingRevenue.get_unbilled)
    list_schedules = in_async_pages(AccountingRevenue.list_schedules)
    get_schedule = in_async(AccountingRevenue.get_schedule)
    list_adjustments = in_async(AccountingRevenue.list_adjustments)
    reshape_schedule = in_async(AccountingRevenue.reshape_schedule)
    preview_reshape = in_async(AccountingRevenue.preview_reshape)
    get_slice = in_async(AccountingRevenue.get_slice)


accounting_revenue_get_waterfall = Endpoint(ACCOUNTING_REVENUE_GET_WATERFALL, AccountingRevenue.get_waterfall)
accounting_revenue_list_waterfall_cell = ListEndpoint(
    ACCOUNTING_REVENUE_LIST_WATERFALL_CELL, ACCOUNTING_REVENUE_LIST_WATERFALL_CELL_PAGES, AccountingRevenue.list_waterfall_cell
)
accounting_revenue_export_waterfall = Endpoint(ACCOUNTING_REVENUE_EXPORT_WATERFALL, AccountingRevenue.export_waterfall)
accounting_revenue_export_recognized_summary = Endpoint(
    ACCOUNTING_REVENUE_EXPORT_RECOGNIZED_SUMMARY, AccountingRevenue.export_recognized_summary
)
accounting_revenue_get_unbilled = Endpoint(ACCOUNTING_REVENUE_GET_UNBILLED, AccountingRevenue.get_unbilled)
accounting_revenue_list_schedules = ListEndpoint(
    ACCOUNTING_REVENUE_LIST_SCHEDULES, ACCOUNTING_REVENUE_LIST_SCHEDULES_PAGES, AccountingRevenue.list_schedules
)
accounting_revenue_get_schedule = Endpoint(ACCOUNTING_REVENUE_GET_SCHEDULE, AccountingRevenue.get_schedule)
accounting_revenue_list_adjustments = Endpoint(ACCOUNTING_REVENUE_LIST_ADJUSTMENTS, AccountingRevenue.list_adjustments)
accounting_revenue_reshape_schedule = Endpoint(ACCOUNTING_REVENUE_RESHAPE_SCHEDULE, AccountingRevenue.reshape_schedule)
accounting_revenue_preview_reshape = Endpoint(ACCOUNTING_REVENUE_PREVIEW_RESHAPE, AccountingRevenue.preview_reshape)
accounting_revenue_get_slice = Endpoint(ACCOUNTING_REVENUE_GET_SLICE, AccountingRevenue.get_slice)
