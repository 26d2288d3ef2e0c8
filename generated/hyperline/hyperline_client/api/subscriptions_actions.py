# Generated from specs/hyperline/resources/subscriptions.yaml. Do not edit.
"""The actions of `subscriptions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .subscriptions_tables import (
    SUBSCRIPTIONS_ACTIVATE,
    SUBSCRIPTIONS_APPLY_UPDATE,
    SUBSCRIPTIONS_APPLY_UPDATES,
    SUBSCRIPTIONS_CANCEL,
    SUBSCRIPTIONS_PAUSE,
    SUBSCRIPTIONS_REACTIVATE,
    SUBSCRIPTIONS_REFRESH_SEAT_PRODUCTS,
    SUBSCRIPTIONS_REINSTATE,
    SUBSCRIPTIONS_RENEW,
    SUBSCRIPTIONS_START_NEXT_PHASE,
)

if TYPE_CHECKING:
    from .. import params
    from ..models.refund_method import RefundMethodValue
    from ..models.subscription import Subscription
    from ..models.subscription_application_schedule import SubscriptionApplicationScheduleValue
    from ..models.subscription_applied_update import SubscriptionAppliedUpdate
    from ..models.subscription_calculation_method import SubscriptionCalculationMethodValue
    from ..models.subscription_payment_schedule import SubscriptionPaymentScheduleValue
    from ..models.subscription_proration_precision import SubscriptionProrationPrecisionValue
    from ..models.subscription_seat_update import SubscriptionSeatUpdate
    from ..models.subscription_update_type import SubscriptionUpdateTypeValue


class SubscriptionsActions(SyncResource):
    """The actions of `subscriptions`."""

    def activate(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        """Activate a subscription.

        Starts a pending subscription whose activation strategy is `manually`. Takes no body. Answers with the
        subscription.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the subscription, sub_….
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
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
            hyperline.subscriptions.activate("sub_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(SUBSCRIPTIONS_ACTIVATE, locals())

    def cancel(
        self,
        id: str,
        *,
        cancel_at: datetime | Unset = UNSET,
        reason: str | Unset = UNSET,
        pro_rata: bool | Unset = UNSET,
        refund_method: RefundMethodValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        """Without `cancel_at` the subscription ends now.

        Cancel a subscription.

        Ends a subscription now, or at a future date if `cancel_at` is sent. Answers with the subscription.

        A cancellation that lies ahead can be undone with `reinstate`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the subscription, sub_….
            cancel_at: Moment of the end. A future one schedules it. The server takes now when absent.
            reason: Why it is cancelled.
            pro_rata: Whether the part of the period that is not used is refunded.
            refund_method: Where a refund goes.
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
            hyperline.subscriptions.cancel("sub_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(SUBSCRIPTIONS_CANCEL, locals())

    def reinstate(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        """Undo a scheduled cancellation.

        Takes back a cancellation that lies ahead. Takes no body. Answers with the subscription.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the subscription, sub_….
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
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
            hyperline.subscriptions.reinstate("sub_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(SUBSCRIPTIONS_REINSTATE, locals())

    def pause(
        self,
        id: str,
        *,
        reactivate_at: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        """Pause a subscription.

        Stops billing until the subscription is taken up again, by `reactivate` or at `reactivate_at`. Answers with
        the subscription.

        On one that is paused already it changes `reactivate_at`, and without it takes that date away.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the subscription, sub_….
            reactivate_at: Moment, in the future, at which it is taken up again by itself.
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
            hyperline.subscriptions.pause("sub_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(SUBSCRIPTIONS_PAUSE, locals())

    def reactivate(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        """Resume a paused subscription.

        Takes up a paused subscription again. Takes no body. Answers with the subscription.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the subscription, sub_….
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
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
            hyperline.subscriptions.reactivate("sub_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(SUBSCRIPTIONS_REACTIVATE, locals())

    def renew(
        self,
        id: str,
        *,
        up_to: datetime,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        """This makes real invoices, for up to 36 renewals.

        Bring a subscription forward to a date.

        Makes everything that falls due before `up_to`, at most 36 renewals. A pending subscription is activated. What
        it answers is not published; every key is kept.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the subscription, sub_….
            up_to: Everything due before this moment is made, at most 36 renewals.
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
            from datetime import UTC, datetime

            hyperline.subscriptions.renew("sub_123", up_to=datetime(2026, 1, 31, tzinfo=UTC))
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(SUBSCRIPTIONS_RENEW, locals())

    def apply_update(
        self,
        id: str,
        *,
        type: SubscriptionUpdateTypeValue,
        payload: Mapping[str, Any],
        application_schedule: SubscriptionApplicationScheduleValue,
        payment_schedule: SubscriptionPaymentScheduleValue,
        calculation_method: SubscriptionCalculationMethodValue,
        apply_at: datetime | Unset = UNSET,
        charge_at: datetime | Unset = UNSET,
        precision: SubscriptionProrationPrecisionValue | Unset = UNSET,
        refund_method: RefundMethodValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionAppliedUpdate:
        """Apply one update to a subscription.

        Changes one thing about what is sold: a product, its quantity, its prices or a coupon; now or later. Answers
        with the id of the update.

        Without an idempotency key a repeated call makes a further update. Only part of the types and of their
        payloads are published: other types and keys are sent as they are given.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the subscription, sub_….
            type: What is changed. It decides what belongs into `payload`.
            payload: What a change needs. `update_count` takes `product_id` and `count`, the whole new quantity;
                `add_coupon` takes `coupon_id`, `repeat` and optionally `expires_at`, `apply_at` and `billing_item_ids`;
                `remove_coupon` takes `coupon_id`; `remove_item` takes `product_id`; `add_product` takes `product_id`,
                `type` (`fee`, `seat` or `dynamic`), `prices`, `count`, `billing_interval_period`,
                `billing_interval_count`, `product_name`, `product_description`, `start_or_end` and
                `display_interval_dates_in_description`. What `update_prices` takes is not published. It is sent as it is
                given, with amounts in the smallest unit of the subscription's currency.
            application_schedule: When the change applies.
            payment_schedule: When the change is billed.
            calculation_method: How the difference is priced.
            apply_at: Moment at which it applies. Needed when `application_schedule` is `scheduled`.
            charge_at: Moment, in the future, at which it is billed. Needed when `payment_schedule` is `custom`.
            precision: How finely a part of a period is counted. The server takes `calendar_days` when absent.
            refund_method: Where a refund goes, if the change makes a credit note.
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
            hyperline.subscriptions.apply_update(
                "sub_123",
                type="add_product",
                payload={"key": "value"},
                application_schedule="immediately",
                payment_schedule="immediately",
                calculation_method="pro_rata",
            )
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/subscriptions/create-subscription-update
        """
        return self._execute(SUBSCRIPTIONS_APPLY_UPDATE, locals())

    def apply_updates(
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
    ) -> list[SubscriptionAppliedUpdate]:
        """Apply several updates to a subscription at once.

        Makes several changes to what is sold, all or none. When they apply and how they are billed is said once for
        all. Answers with the ids of the updates, as a list.

        Without an idempotency key a repeated call makes further updates.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

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
            hyperline.subscriptions.apply_updates(
                "sub_123",
                updates=[{"type": "add_product", "payload": {}}],
                application_schedule="immediately",
                payment_schedule="immediately",
                calculation_method="pro_rata",
            )
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/subscriptions/create-subscription-updates
        """
        return self._execute(SUBSCRIPTIONS_APPLY_UPDATES, locals())

    def refresh_seat_products(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> list[SubscriptionSeatUpdate]:
        """Refresh the connected seats of a subscription.

        Counts the seats of products that are connected to usage anew, and makes an update for each that changed.
        Takes no body. Answers with the updates, as a list.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the subscription, sub_….
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
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
            hyperline.subscriptions.refresh_seat_products("sub_123")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/subscriptions/refresh-seat-products
        """
        return self._execute(SUBSCRIPTIONS_REFRESH_SEAT_PRODUCTS, locals())

    def start_next_phase(
        self,
        id: str,
        *,
        transition_date: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        """Move a subscription to its next phase.

        Ends the running phase and starts the one after it, now or as of `transition_date`. Answers with the
        subscription.

        Without an idempotency key a repeated call may move on by one more phase.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the subscription, sub_….
            transition_date: Date by which the change is priced. The server takes now when absent.
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
            hyperline.subscriptions.start_next_phase("sub_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(SUBSCRIPTIONS_START_NEXT_PHASE, locals())


class AsyncSubscriptionsActions(AsyncResource):
    """The actions of `subscriptions`.

    The methods are those of `SubscriptionsActions`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(SubscriptionsActions.activate)
    async def activate(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        return await self._execute(SUBSCRIPTIONS_ACTIVATE, locals())

    @documented_by(SubscriptionsActions.cancel)
    async def cancel(
        self,
        id: str,
        *,
        cancel_at: datetime | Unset = UNSET,
        reason: str | Unset = UNSET,
        pro_rata: bool | Unset = UNSET,
        refund_method: RefundMethodValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        return await self._execute(SUBSCRIPTIONS_CANCEL, locals())

    @documented_by(SubscriptionsActions.reinstate)
    async def reinstate(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        return await self._execute(SUBSCRIPTIONS_REINSTATE, locals())

    @documented_by(SubscriptionsActions.pause)
    async def pause(
        self,
        id: str,
        *,
        reactivate_at: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        return await self._execute(SUBSCRIPTIONS_PAUSE, locals())

    @documented_by(SubscriptionsActions.reactivate)
    async def reactivate(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        return await self._execute(SUBSCRIPTIONS_REACTIVATE, locals())

    @documented_by(SubscriptionsActions.renew)
    async def renew(
        self,
        id: str,
        *,
        up_to: datetime,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        return await self._execute(SUBSCRIPTIONS_RENEW, locals())

    @documented_by(SubscriptionsActions.apply_update)
    async def apply_update(
        self,
        id: str,
        *,
        type: SubscriptionUpdateTypeValue,
        payload: Mapping[str, Any],
        application_schedule: SubscriptionApplicationScheduleValue,
        payment_schedule: SubscriptionPaymentScheduleValue,
        calculation_method: SubscriptionCalculationMethodValue,
        apply_at: datetime | Unset = UNSET,
        charge_at: datetime | Unset = UNSET,
        precision: SubscriptionProrationPrecisionValue | Unset = UNSET,
        refund_method: RefundMethodValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionAppliedUpdate:
        return await self._execute(SUBSCRIPTIONS_APPLY_UPDATE, locals())

    @documented_by(SubscriptionsActions.apply_updates)
    async def apply_updates(
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
    ) -> list[SubscriptionAppliedUpdate]:
        return await self._execute(SUBSCRIPTIONS_APPLY_UPDATES, locals())

    @documented_by(SubscriptionsActions.refresh_seat_products)
    async def refresh_seat_products(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> list[SubscriptionSeatUpdate]:
        return await self._execute(SUBSCRIPTIONS_REFRESH_SEAT_PRODUCTS, locals())

    @documented_by(SubscriptionsActions.start_next_phase)
    async def start_next_phase(
        self,
        id: str,
        *,
        transition_date: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        return await self._execute(SUBSCRIPTIONS_START_NEXT_PHASE, locals())
