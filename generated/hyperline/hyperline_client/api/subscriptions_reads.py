# Generated from specs/hyperline/resources/subscriptions.yaml. Do not edit.
"""The reads of `subscriptions`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .subscriptions_tables import (
    SUBSCRIPTIONS_GET,
    SUBSCRIPTIONS_GET_PHASE,
    SUBSCRIPTIONS_GET_VALUATION,
    SUBSCRIPTIONS_LIST_PHASES,
    SUBSCRIPTIONS_PREVIEW_TIMELINE,
    SUBSCRIPTIONS_SIMULATE_UPDATES,
)

if TYPE_CHECKING:
    from .. import params
    from ..models.refund_method import RefundMethodValue
    from ..models.subscription import Subscription
    from ..models.subscription_application_schedule import SubscriptionApplicationScheduleValue
    from ..models.subscription_calculation_method import SubscriptionCalculationMethodValue
    from ..models.subscription_payment_schedule import SubscriptionPaymentScheduleValue
    from ..models.subscription_phase import SubscriptionPhase
    from ..models.subscription_phase_page import SubscriptionPhasePage
    from ..models.subscription_proration_precision import SubscriptionProrationPrecisionValue
    from ..models.subscription_updates_simulation import SubscriptionUpdatesSimulation
    from ..models.subscription_valuation import SubscriptionValuation
    from ..models.valuation_period import ValuationPeriodValue


class SubscriptionsReads(SyncResource):
    """The reads of `subscriptions`."""

    def get(
        self,
        id: str,
        *,
        include_live_billing: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        """Get a subscription.

        Reads one subscription with its phases, checkout session and contract terms.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the subscription, sub_….
            include_live_billing: Whether the answer shows in `live_billing` what the current period has come to so
                far.
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
            hyperline.subscriptions.get("sub_123")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/subscriptions/get-subscription
        """
        return self._execute(SUBSCRIPTIONS_GET, locals())

    def simulate_updates(
        self,
        id: str,
        *,
        updates: Sequence[params.SubscriptionUpdateItem],
        application_schedule: SubscriptionApplicationScheduleValue,
        payment_schedule: SubscriptionPaymentScheduleValue,
        calculation_method: SubscriptionCalculationMethodValue,
        apply_at: datetime | Unset = UNSET,
        charge_at: datetime | Unset = UNSET,
        precision: SubscriptionProrationPrecisionValue | Unset = UNSET,
        refund_method: RefundMethodValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionUpdatesSimulation:
        """Preview updates to a subscription.

        Shows what updates would come to, and stores nothing. Takes what `apply_updates` takes.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried. If an earlier attempt arrived: it computes the
        same once more; nothing is stored.

        Args:
            id: Id of the subscription, sub_….
            updates: The changes.
            application_schedule: When the changes apply.
            payment_schedule: When the changes are billed.
            calculation_method: How the difference is priced.
            apply_at: Moment at which they apply. Needed when `application_schedule` is `scheduled`.
            charge_at: Moment, in the future, at which they are billed. Needed when `payment_schedule` is `custom`.
            precision: How finely a part of a period is counted. The server takes `calendar_days` when absent.
            refund_method: Where a refund goes, if the changes make a credit note.
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
            hyperline.subscriptions.simulate_updates(
                "sub_123",
                updates=[{"type": "add_product", "payload": {}}],
                application_schedule="immediately",
                payment_schedule="immediately",
                calculation_method="pro_rata",
            )
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/subscriptions/simulate-subscription-updates
        """
        return self._execute(SUBSCRIPTIONS_SIMULATE_UPDATES, locals())

    def list_phases(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionPhasePage:
        """List the phases of a subscription.

        Reads the phases of a subscription. The answer has the form of a page, but there are no parameters to ask for
        another.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the subscription, sub_….
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
            hyperline.subscriptions.list_phases("sub_123")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/subscriptions/get-subscription-phases
        """
        return self._execute(SUBSCRIPTIONS_LIST_PHASES, locals())

    def get_phase(
        self,
        id: str,
        phase_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionPhase:
        """Get a phase of a subscription.

        Reads one phase with its products.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the subscription, sub_….
            phase_id: Id of the phase, sup_….
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
            hyperline.subscriptions.get_phase("sub_123", "sup_123")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/subscriptions/get-subscription-phase
        """
        return self._execute(SUBSCRIPTIONS_GET_PHASE, locals())

    def get_valuation(
        self,
        id: str,
        *,
        granularity: ValuationPeriodValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionValuation:
        """Get what a subscription is worth.

        Reads the contract value and the annual recurring revenue of a subscription, and with `granularity` their
        course over time.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the subscription, sub_….
            granularity: Length of the periods in `by_period`. Without it there are none.
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
            hyperline.subscriptions.get_valuation("sub_123")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/subscriptions/get-subscription-valuation
        """
        return self._execute(SUBSCRIPTIONS_GET_VALUATION, locals())

    def preview_timeline(
        self,
        id: str,
        *,
        max_events: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        """Preview what a subscription will do.

        Reads what lies ahead of a subscription. What it answers is not published; every key is kept.

        The address is inferred from a third-party client: try it in the sandbox first.

        The provider does not describe this answer: it is free-form, and given as it came.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the subscription, sub_….
            max_events: How many events to show at most.
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
            hyperline.subscriptions.preview_timeline("sub_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(SUBSCRIPTIONS_PREVIEW_TIMELINE, locals())


class AsyncSubscriptionsReads(AsyncResource):
    """The reads of `subscriptions`.

    The methods are those of `SubscriptionsReads`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(SubscriptionsReads.get)
    async def get(
        self,
        id: str,
        *,
        include_live_billing: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        return await self._execute(SUBSCRIPTIONS_GET, locals())

    @documented_by(SubscriptionsReads.simulate_updates)
    async def simulate_updates(
        self,
        id: str,
        *,
        updates: Sequence[params.SubscriptionUpdateItem],
        application_schedule: SubscriptionApplicationScheduleValue,
        payment_schedule: SubscriptionPaymentScheduleValue,
        calculation_method: SubscriptionCalculationMethodValue,
        apply_at: datetime | Unset = UNSET,
        charge_at: datetime | Unset = UNSET,
        precision: SubscriptionProrationPrecisionValue | Unset = UNSET,
        refund_method: RefundMethodValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionUpdatesSimulation:
        return await self._execute(SUBSCRIPTIONS_SIMULATE_UPDATES, locals())

    @documented_by(SubscriptionsReads.list_phases)
    async def list_phases(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionPhasePage:
        return await self._execute(SUBSCRIPTIONS_LIST_PHASES, locals())

    @documented_by(SubscriptionsReads.get_phase)
    async def get_phase(
        self,
        id: str,
        phase_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionPhase:
        return await self._execute(SUBSCRIPTIONS_GET_PHASE, locals())

    @documented_by(SubscriptionsReads.get_valuation)
    async def get_valuation(
        self,
        id: str,
        *,
        granularity: ValuationPeriodValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionValuation:
        return await self._execute(SUBSCRIPTIONS_GET_VALUATION, locals())

    @documented_by(SubscriptionsReads.preview_timeline)
    async def preview_timeline(
        self,
        id: str,
        *,
        max_events: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        return await self._execute(SUBSCRIPTIONS_PREVIEW_TIMELINE, locals())
