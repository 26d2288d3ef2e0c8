# Generated from specs/flowglad/resources/subscriptions.yaml. Do not edit.
"""What a customer pays for again and again, or holds as a plan. A subscription has items, each a price and a quantity."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .subscriptions_tables import (
    SUBSCRIPTIONS_ADD_FEATURE,
    SUBSCRIPTIONS_ADJUST,
    SUBSCRIPTIONS_CANCEL,
    SUBSCRIPTIONS_CANCEL_SCHEDULED_ADJUSTMENT,
    SUBSCRIPTIONS_CREATE,
    SUBSCRIPTIONS_GET,
    SUBSCRIPTIONS_LIST,
    SUBSCRIPTIONS_LIST_PAGES,
    SUBSCRIPTIONS_PREVIEW_ADJUST,
    SUBSCRIPTIONS_UNCANCEL,
)

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from .. import params
    from ..models.cancel_scheduled_adjustment_response import CancelScheduledAdjustmentResponse
    from ..models.interval_unit import IntervalUnitValue
    from ..models.subscription import Subscription
    from ..models.subscription_adjust_preview import SubscriptionAdjustPreview
    from ..models.subscription_adjust_response import SubscriptionAdjustResponse
    from ..models.subscription_item_feature_response import SubscriptionItemFeatureResponse
    from ..models.subscription_page import SubscriptionPage
    from ..models.subscription_response import SubscriptionResponse


class Subscriptions(SyncResource):
    """What a customer pays for again and again, or holds as a plan. A subscription has items, each a price and a
    quantity."""

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Subscription, SubscriptionPage]:
        """List subscriptions page by page.

        Gives the subscriptions in the key's pricing model, oldest first, ended ones included, without their items.
        There are no filters; for the subscriptions of one customer read the customer's billing. Subscriptions made
        while you page appear at the end. Send no query parameters but these two: on reads the server lets query
        parameters override others.

        Changes nothing at the provider; passing failures are retried.

        Args:
            cursor: Where to go on. Take `next_cursor` of the page before, unchanged; it is opaque. Leave it out for
                the first page.
            limit: How many records a page holds at most, 1 to 100. The server takes 10 when it is left out.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in flowglad.subscriptions.list():
                print(item)
            ```

        Source: https://docs.flowglad.com/api-reference/subscriptions/list-subscriptions
        """
        return self._list(SUBSCRIPTIONS_LIST, SUBSCRIPTIONS_LIST_PAGES, locals())

    def create(
        self,
        *,
        customer_id: str | Unset = UNSET,
        customer_external_id: str | Unset = UNSET,
        price_id: str | Unset = UNSET,
        price_slug: str | Unset = UNSET,
        quantity: int | Unset = UNSET,
        interval: IntervalUnitValue | Unset = UNSET,
        interval_count: int | Unset = UNSET,
        start_date: str | Unset = UNSET,
        trial_end: datetime | Unset = UNSET,
        metadata: Mapping[str, str | Decimal | int | bool] | Unset = UNSET,
        name: str | Unset = UNSET,
        default_payment_method_id: str | Unset = UNSET,
        backup_payment_method_id: str | Unset = UNSET,
        do_not_charge: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionResponse:
        """Create a subscription without a checkout.

        Puts a customer on a price at once and gives the subscription, without its items. Name exactly one of
        `customer_id` and `customer_external_id`, and exactly one of `price_id` and `price_slug`. It starts now; a
        start date cannot be sent. Nothing is collected while there is no payment method, neither here nor with the
        customer. Not safe to repeat: there is no idempotency key, and every call that succeeds makes one more
        subscription, which may be charged.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            customer_id: Flowglad's identifier of the customer, cust_…. This or `customer_external_id`, not both.
            customer_external_id: Your own identifier of the customer, its `externalId`. This or `customer_id`, not
                both.
            price_id: Identifier of the price, price_…. This or `price_slug`, not both.
            price_slug: Slug of the price, looked up in the customer's pricing model. This or `price_id`, not both.
            quantity: How many units, 0 or more. The server takes 1 when it is left out.
            interval: Unit of the billing period. The price's own when it is left out.
            interval_count: Length of the billing period in `interval`s, at least 1. The server takes 1 when it is
                left out.
            start_date: When it begins, as text; now when it is left out. Leave it out: the server of March 2026
                answers every value with 400. The form of the text is not documented.
            trial_end: When the trial ends, in milliseconds since 1970 UTC. When it is left out, the price's own trial
                counts from the start.
            metadata: Your own values by name.
            name: Label. The name of the product when it is left out.
            default_payment_method_id: Identifier of the payment method to charge first, pm_…. The customer's default
                when it is left out; without any, nothing is collected. Not together with `do_not_charge`.
            backup_payment_method_id: Identifier of the payment method to try when the first one fails, pm_…. Not
                together with `do_not_charge`.
            do_not_charge: Whether it is never to be charged: the price of its item becomes 0, the price itself stays
                as it is. The server takes `false` when it is left out. With `true`, name no payment method.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            Conflict: The state of the record does not allow it; `reason` says why.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            flowglad.subscriptions.create(customer_id="cust_123", price_id="price_123")
            ```

        Source: https://docs.flowglad.com/api-reference/subscriptions/create-subscription
        """
        return self._execute(SUBSCRIPTIONS_CREATE, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionResponse:
        """Get a subscription.

        Gives one subscription, wrapped in `subscription`, without its items. Items, granted features and credit
        balances come with the customer's billing.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the subscription, sub_…. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            flowglad.subscriptions.get("sub_123")
            ```

        Source: https://docs.flowglad.com/api-reference/subscriptions/get-subscription
        """
        return self._execute(SUBSCRIPTIONS_GET, locals())

    def adjust(
        self,
        id: str,
        *,
        adjustment: params.AdjustmentInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionAdjustResponse:
        """Change the items of a subscription.

        Replaces the items by the complete list given, now, at the end of the running billing period, or whichever
        fits the direction of the change (`auto`), and gives the subscription and its new items. `resolved_timing`
        says what `auto` became. A change at the end of the period only shows in `scheduled_adjustment_at` until then.
        With proration, a change that applies now is charged before the answer comes, so it may take a while. Preview
        the change first. Not safe to repeat: there is no idempotency key.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            id: Identifier of the subscription, sub_…. Limits: not empty.
            adjustment: The new items and when they apply.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            flowglad.subscriptions.adjust(
                "sub_123",
                adjustment={
                    "timing": "immediately",
                    "newSubscriptionItems": [{"priceId": "price_123"}],
                },
            )
            ```

        Source: https://docs.flowglad.com/api-reference/subscriptions/adjust-subscription
        """
        return self._execute(SUBSCRIPTIONS_ADJUST, locals())

    def preview_adjust(
        self,
        id: str,
        *,
        adjustment: params.AdjustmentInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionAdjustPreview:
        """Compute what a change of items would do.

        Takes the same body as the change itself and says whether it is possible, what it would cost now and when it
        would apply. Nothing changes. A change that is not possible is no error: the answer is 200 with `can_adjust`
        false and a `reason`, and little else. The numbers hold for the moment in `preview_generated_at`; the charge
        of a later change differs.

        Changes nothing at the provider; passing failures are retried. If an earlier attempt arrived: the change is
        worked out again for that moment.

        Args:
            id: Identifier of the subscription, sub_…. Limits: not empty.
            adjustment: The new items and when they apply.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            flowglad.subscriptions.preview_adjust(
                "sub_123",
                adjustment={
                    "timing": "immediately",
                    "newSubscriptionItems": [{"priceId": "price_123"}],
                },
            )
            ```

        Source: https://docs.flowglad.com/api-reference/subscriptions/preview-subscription-adjustment
        """
        return self._execute(SUBSCRIPTIONS_PREVIEW_ADJUST, locals())

    def cancel(
        self,
        id: str,
        *,
        cancellation: params.CancellationInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionResponse:
        """Cancel a subscription now or at the end of the period.

        Ends the subscription at once, or plans its end for the end of the running billing period, and gives the
        subscription. A planned cancellation has the status `cancellation_scheduled` and its moment in
        `cancel_scheduled_at`, and can be withdrawn; one that took place has the status `canceled` and cannot. Do not
        repeat it blindly: what a second call does is not documented.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            id: Identifier of the subscription, sub_…. Limits: not empty.
            cancellation: When the subscription is to end.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            flowglad.subscriptions.cancel("sub_123", cancellation={"timing": "immediately"})
            ```

        Source: https://docs.flowglad.com/api-reference/subscriptions/cancel-subscription
        """
        return self._execute(SUBSCRIPTIONS_CANCEL, locals())

    def uncancel(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionResponse:
        """Withdraw a planned cancellation.

        Takes back a cancellation that was planned for the end of the period, so the subscription goes on as before,
        and gives the subscription. It must have the status `cancellation_scheduled`. A subscription that is paid for
        needs a valid payment method. Do not repeat it blindly: what a second call does is not documented.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            id: Identifier of the subscription, sub_…. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            flowglad.subscriptions.uncancel("sub_123")
            ```

        Source: https://docs.flowglad.com/api-reference/subscriptions/uncancel-subscription
        """
        return self._execute(SUBSCRIPTIONS_UNCANCEL, locals())

    def cancel_scheduled_adjustment(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CancelScheduledAdjustmentResponse:
        """Withdraw a planned change of items.

        Takes back a change of items that was planned for the end of the period: the items that were to begin then are
        dropped and `scheduled_adjustment_at` is empty again. Gives the subscription and the number of items dropped.
        There must be such a change. Do not repeat it blindly: what a second call does is not documented.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            id: Identifier of the subscription, sub_…. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            flowglad.subscriptions.cancel_scheduled_adjustment("sub_123")
            ```

        Source: https://docs.flowglad.com/api-reference/subscriptions/cancel-scheduled-adjustment
        """
        return self._execute(SUBSCRIPTIONS_CANCEL_SCHEDULED_ADJUSTMENT, locals())

    def add_feature(
        self,
        id: str,
        *,
        feature_id: str | Unset = UNSET,
        feature_slug: str | Unset = UNSET,
        grant_credits_immediately: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionItemFeatureResponse:
        """Grant a subscription an extra feature.

        Grants a feature beyond those of the subscription's products and gives the granted feature. Name exactly one
        of `feature_id` and `feature_slug`. Not safe to repeat: granting a toggle again changes nothing, but credits
        add up with every call.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            id: Identifier of the subscription, sub_…. Limits: not empty.
            feature_id: Identifier of the feature, feature_…. This or `feature_slug`, not both.
            feature_slug: Slug of the feature, looked up in the subscription's pricing model. This or `feature_id`,
                not both.
            grant_credits_immediately: Whether credits are given for the running billing period too. Only for features
                that grant credits. The server takes `false` when it is left out.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            flowglad.subscriptions.add_feature("sub_123", feature_id="feature_123")
            ```

        Source: https://docs.flowglad.com/api-reference/subscriptions/add-feature-to-subscription
        """
        return self._execute(SUBSCRIPTIONS_ADD_FEATURE, locals())


class AsyncSubscriptions(AsyncResource):
    """What a customer pays for again and again, or holds as a plan. A subscription has items, each a price and a
    quantity.

    The methods are those of `Subscriptions`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Subscriptions.list)
    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Subscription, SubscriptionPage]:
        return self._list(SUBSCRIPTIONS_LIST, SUBSCRIPTIONS_LIST_PAGES, locals())

    @documented_by(Subscriptions.create)
    async def create(
        self,
        *,
        customer_id: str | Unset = UNSET,
        customer_external_id: str | Unset = UNSET,
        price_id: str | Unset = UNSET,
        price_slug: str | Unset = UNSET,
        quantity: int | Unset = UNSET,
        interval: IntervalUnitValue | Unset = UNSET,
        interval_count: int | Unset = UNSET,
        start_date: str | Unset = UNSET,
        trial_end: datetime | Unset = UNSET,
        metadata: Mapping[str, str | Decimal | int | bool] | Unset = UNSET,
        name: str | Unset = UNSET,
        default_payment_method_id: str | Unset = UNSET,
        backup_payment_method_id: str | Unset = UNSET,
        do_not_charge: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionResponse:
        return await self._execute(SUBSCRIPTIONS_CREATE, locals())

    @documented_by(Subscriptions.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionResponse:
        return await self._execute(SUBSCRIPTIONS_GET, locals())

    @documented_by(Subscriptions.adjust)
    async def adjust(
        self,
        id: str,
        *,
        adjustment: params.AdjustmentInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionAdjustResponse:
        return await self._execute(SUBSCRIPTIONS_ADJUST, locals())

    @documented_by(Subscriptions.preview_adjust)
    async def preview_adjust(
        self,
        id: str,
        *,
        adjustment: params.AdjustmentInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionAdjustPreview:
        return await self._execute(SUBSCRIPTIONS_PREVIEW_ADJUST, locals())

    @documented_by(Subscriptions.cancel)
    async def cancel(
        self,
        id: str,
        *,
        cancellation: params.CancellationInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionResponse:
        return await self._execute(SUBSCRIPTIONS_CANCEL, locals())

    @documented_by(Subscriptions.uncancel)
    async def uncancel(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionResponse:
        return await self._execute(SUBSCRIPTIONS_UNCANCEL, locals())

    @documented_by(Subscriptions.cancel_scheduled_adjustment)
    async def cancel_scheduled_adjustment(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CancelScheduledAdjustmentResponse:
        return await self._execute(SUBSCRIPTIONS_CANCEL_SCHEDULED_ADJUSTMENT, locals())

    @documented_by(Subscriptions.add_feature)
    async def add_feature(
        self,
        id: str,
        *,
        feature_id: str | Unset = UNSET,
        feature_slug: str | Unset = UNSET,
        grant_credits_immediately: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionItemFeatureResponse:
        return await self._execute(SUBSCRIPTIONS_ADD_FEATURE, locals())


subscriptions_list: Final = ListEndpoint(SUBSCRIPTIONS_LIST, SUBSCRIPTIONS_LIST_PAGES, Subscriptions.list)
subscriptions_create: Final = Endpoint(SUBSCRIPTIONS_CREATE, Subscriptions.create)
subscriptions_get: Final = Endpoint(SUBSCRIPTIONS_GET, Subscriptions.get)
subscriptions_adjust: Final = Endpoint(SUBSCRIPTIONS_ADJUST, Subscriptions.adjust)
subscriptions_preview_adjust: Final = Endpoint(SUBSCRIPTIONS_PREVIEW_ADJUST, Subscriptions.preview_adjust)
subscriptions_cancel: Final = Endpoint(SUBSCRIPTIONS_CANCEL, Subscriptions.cancel)
subscriptions_uncancel: Final = Endpoint(SUBSCRIPTIONS_UNCANCEL, Subscriptions.uncancel)
subscriptions_cancel_scheduled_adjustment: Final = Endpoint(
    SUBSCRIPTIONS_CANCEL_SCHEDULED_ADJUSTMENT, Subscriptions.cancel_scheduled_adjustment
)
subscriptions_add_feature: Final = Endpoint(SUBSCRIPTIONS_ADD_FEATURE, Subscriptions.add_feature)
