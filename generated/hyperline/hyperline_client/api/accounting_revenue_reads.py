# Generated from specs/hyperline/resources/accounting_revenue.yaml. Do not edit.
"""The reads of `accounting_revenue`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .accounting_revenue_tables import (
    ACCOUNTING_REVENUE_GET_SCHEDULE,
    ACCOUNTING_REVENUE_GET_SLICE,
    ACCOUNTING_REVENUE_GET_UNBILLED,
    ACCOUNTING_REVENUE_GET_WATERFALL,
    ACCOUNTING_REVENUE_LIST_ADJUSTMENTS,
    ACCOUNTING_REVENUE_PREVIEW_RESHAPE,
)

if TYPE_CHECKING:
    from .. import params
    from ..models.recognition_schedule import RecognitionSchedule
    from ..models.recognition_slice import RecognitionSlice
    from ..models.revenue_waterfall import RevenueWaterfall
    from ..models.unbilled_revenue import UnbilledRevenue


class AccountingRevenueReads(SyncResource):
    """The reads of `accounting_revenue`."""

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
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.accounting_revenue.get_waterfall(ledger_id="led_123", year=2000)
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting-%3E-revenue-recognition/get-revenue-recognition-waterfall
        """
        return self._execute(ACCOUNTING_REVENUE_GET_WATERFALL, locals())

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
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.accounting_revenue.get_unbilled("sub_123")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting-%3E-revenue-recognition/get-unbilled-revenue
        """
        return self._execute(ACCOUNTING_REVENUE_GET_UNBILLED, locals())

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
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

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
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.accounting_revenue.list_adjustments("schedule_id_1")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(ACCOUNTING_REVENUE_LIST_ADJUSTMENTS, locals())

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
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

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
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.accounting_revenue.get_slice("id_1")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting-%3E-revenue-recognition/get-revenue-recognition-slice
        """
        return self._execute(ACCOUNTING_REVENUE_GET_SLICE, locals())


class AsyncAccountingRevenueReads(AsyncResource):
    """The reads of `accounting_revenue`.

    The methods are those of `AccountingRevenueReads`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(AccountingRevenueReads.get_waterfall)
    async def get_waterfall(
        self,
        *,
        ledger_id: str,
        year: int,
        customer_id_in: Sequence[str] | Unset = UNSET,
        product_id_in: Sequence[str] | Unset = UNSET,
        search: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> RevenueWaterfall:
        return await self._execute(ACCOUNTING_REVENUE_GET_WATERFALL, locals())

    @documented_by(AccountingRevenueReads.get_unbilled)
    async def get_unbilled(
        self,
        subscription_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> UnbilledRevenue:
        return await self._execute(ACCOUNTING_REVENUE_GET_UNBILLED, locals())

    @documented_by(AccountingRevenueReads.get_schedule)
    async def get_schedule(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> RecognitionSchedule:
        return await self._execute(ACCOUNTING_REVENUE_GET_SCHEDULE, locals())

    @documented_by(AccountingRevenueReads.list_adjustments)
    async def list_adjustments(
        self,
        schedule_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Any:
        return await self._execute(ACCOUNTING_REVENUE_LIST_ADJUSTMENTS, locals())

    @documented_by(AccountingRevenueReads.preview_reshape)
    async def preview_reshape(
        self,
        schedule_id: str,
        *,
        recognize_now_amount: str,
        window: params.RecognitionWindowInput | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        return await self._execute(ACCOUNTING_REVENUE_PREVIEW_RESHAPE, locals())

    @documented_by(AccountingRevenueReads.get_slice)
    async def get_slice(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> RecognitionSlice:
        return await self._execute(ACCOUNTING_REVENUE_GET_SLICE, locals())
