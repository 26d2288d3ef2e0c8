# Generated from specs/hyperline/resources/accounting_revenue.yaml. Do not edit.
"""The writes of `accounting_revenue`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .accounting_revenue_tables import ACCOUNTING_REVENUE_EXPORT_RECOGNIZED_SUMMARY, ACCOUNTING_REVENUE_EXPORT_WATERFALL

if TYPE_CHECKING:
    from ..models.recognized_summary_file_type import RecognizedSummaryFileTypeValue


class AccountingRevenueWrites(SyncResource):
    """The writes of `accounting_revenue`."""

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
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

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
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.accounting_revenue.export_recognized_summary(
                ledger_id="led_123",
                month_from="2026-01",
                month_to="2026-01",
            )
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(ACCOUNTING_REVENUE_EXPORT_RECOGNIZED_SUMMARY, locals())


class AsyncAccountingRevenueWrites(AsyncResource):
    """The writes of `accounting_revenue`.

    The methods are those of `AccountingRevenueWrites`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(AccountingRevenueWrites.export_waterfall)
    async def export_waterfall(
        self,
        *,
        ledger_id: str,
        year: int,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        return await self._execute(ACCOUNTING_REVENUE_EXPORT_WATERFALL, locals())

    @documented_by(AccountingRevenueWrites.export_recognized_summary)
    async def export_recognized_summary(
        self,
        *,
        ledger_id: str,
        month_from: str,
        month_to: str,
        file_type: RecognizedSummaryFileTypeValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        return await self._execute(ACCOUNTING_REVENUE_EXPORT_RECOGNIZED_SUMMARY, locals())
