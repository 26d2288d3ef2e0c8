# Generated from specs/hyperline/resources/accounting_revenue.yaml. Do not edit.
"""The actions of `accounting_revenue`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .accounting_revenue_tables import ACCOUNTING_REVENUE_RESHAPE_SCHEDULE

if TYPE_CHECKING:
    from .. import params
    from ..models.recognition_schedule import RecognitionSchedule
    from ..models.reshape_reason import ReshapeReasonValue


class AccountingRevenueActions(SyncResource):
    """The actions of `accounting_revenue`."""

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
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

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


class AsyncAccountingRevenueActions(AsyncResource):
    """The actions of `accounting_revenue`.

    The methods are those of `AccountingRevenueActions`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(AccountingRevenueActions.reshape_schedule)
    async def reshape_schedule(
        self,
        schedule_id: str,
        *,
        recognize_now_amount: str,
        reason_code: ReshapeReasonValue,
        window: params.RecognitionWindowInput | None | Unset = UNSET,
        reason_detail: str | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> RecognitionSchedule:
        return await self._execute(ACCOUNTING_REVENUE_RESHAPE_SCHEDULE, locals())
