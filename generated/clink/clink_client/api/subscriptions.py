# Generated from specs/clink/resources/subscriptions.yaml. Do not edit.
"""Recurring purchases: start one, read it, change its plan, end it. There is no list of subscriptions, so keep their
ids; and no call that pauses a subscription or takes back a cancellation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    BOOLEAN,
    TEXT,
    Record,
    Rule,
    Sent,
    choice,
    many,
    members,
    text,
)
from billfold_core.model import or_none
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .shared import DEVICE_TYPE, PLATFORM_TYPE, SCHEDULED_PHASE_INPUT

if TYPE_CHECKING:
    from .. import params
    from ..models.cancel_reason_code import CancelReasonCodeValue
    from ..models.device_type import DeviceTypeValue
    from ..models.plan_change import PlanChange
    from ..models.plan_change_preview import PlanChangePreview
    from ..models.platform_type import PlatformTypeValue
    from ..models.subscription import Subscription
    from ..models.subscription_created import SubscriptionCreated
    from ..models.subscription_payment_method_type import SubscriptionPaymentMethodTypeValue


def _read_subscription_created(body: Any) -> SubscriptionCreated:
    from ..models.subscription_created import SubscriptionCreated

    return SubscriptionCreated.from_dict(body)


def _read_subscription(body: Any) -> Subscription:
    from ..models.subscription import Subscription

    return Subscription.from_dict(body)


def _read_or_none_subscription(body: Any) -> Subscription | None:
    from ..models.subscription import Subscription

    return or_none(body, Subscription.from_dict)


def _read_plan_change_preview(body: Any) -> PlanChangePreview:
    from ..models.plan_change_preview import PlanChangePreview

    return PlanChangePreview.from_dict(body)


def _read_plan_change(body: Any) -> PlanChange:
    from ..models.plan_change import PlanChange

    return PlanChange.from_dict(body)


CANCEL_REASON_CODE: Final = choice(
    "too_expensive",
    "need_more_features",
    "found_alternative",
    "no_longer_needed",
    "poor_customer_service",
    "poor_usability",
    "poor_quality",
    "other_reasons",
)
SUBSCRIPTION_PAYMENT_METHOD_TYPE: Final = choice("CARD", "GCASH", "CASHAPP", "UPI", "PIX")

SUBSCRIPTIONS_CREATE: Final = Operation(
    name="subscriptions_create",
    method="POST",
    effect="unsafe",
    decode=_read_subscription_created,
    enveloped=True,
    sent=Sent(
        "/subscription",
        body=Record(
            {
                "productId": TEXT,
                "priceId": TEXT,
                "paymentMethodType": SUBSCRIPTION_PAYMENT_METHOD_TYPE,
                "paymentCurrency": text(least=3, most=3),
                "returnUrl": TEXT,
                "customerId": TEXT,
                "customerEmail": TEXT,
                "referenceCustomerId": TEXT,
                "paymentInstrumentId": TEXT,
                "merchantReferenceId": TEXT,
                "promotionCode": TEXT,
                "metadata": members(TEXT),
                "platformType": PLATFORM_TYPE,
                "deviceType": DEVICE_TYPE,
                "scheduledPhases": many(SCHEDULED_PHASE_INPUT),
            },
            "productId priceId paymentMethodType paymentCurrency returnUrl",
            Rule(
                "referenceCustomerId",
                "is needed, or else `customerId` or `customerEmail`",
                lambda source: not ("customerId" in source or "customerEmail" in source) and "referenceCustomerId" not in source,
            ),
            Rule(
                "paymentInstrumentId",
                "is needed when `paymentMethodType` is `CARD`, `UPI` or `PIX`",
                lambda source: (
                    "paymentMethodType" in source
                    and source["paymentMethodType"] in ("CARD", "UPI", "PIX")
                    and "paymentInstrumentId" not in source
                ),
            ),
        ),
    ),
)
SUBSCRIPTIONS_GET: Final = Operation(
    name="subscriptions_get",
    method="GET",
    effect="read",
    decode=_read_subscription,
    enveloped=True,
    sent=Sent("/subscription/{id}"),
)
SUBSCRIPTIONS_CANCEL: Final = Operation(
    name="subscriptions_cancel",
    method="POST",
    effect="unsafe",
    decode=_read_or_none_subscription,
    enveloped=True,
    sent=Sent(
        "/subscription/{id}/cancel",
        body=Record(
            {"reason": text(least=1, most=255), "cancelReasonCode": CANCEL_REASON_CODE, "cancelImmediately": BOOLEAN}, "reason"
        ),
    ),
)
SUBSCRIPTIONS_PREVIEW_UPDATE: Final = Operation(
    name="subscriptions_preview_update",
    method="POST",
    effect="read",
    decode=_read_plan_change_preview,
    enveloped=True,
    sent=Sent("/subscription/{id}/update/preview", body=Record({"priceId": TEXT, "promotionCode": TEXT}, "priceId")),
)
SUBSCRIPTIONS_CONFIRM_UPDATE: Final = Operation(
    name="subscriptions_confirm_update",
    method="POST",
    effect="unsafe",
    decode=_read_plan_change,
    enveloped=True,
    sent=Sent(
        "/subscription/{id}/update/confirm", body=Record({"priceSnapshotId": TEXT, "promotionCode": TEXT}, "priceSnapshotId")
    ),
)
SUBSCRIPTIONS_CANCEL_UPDATE: Final = Operation(
    name="subscriptions_cancel_update",
    method="POST",
    effect="unsafe",
    decode=_read_subscription,
    enveloped=True,
    sent=Sent("/subscription/{id}/update/cancel"),
)


class Subscriptions(SyncResource):
    """Recurring purchases: start one, read it, change its plan, end it. There is no list of subscriptions, so keep their
    ids; and no call that pauses a subscription or takes back a cancellation."""

    def create(
        self,
        *,
        product_id: str,
        price_id: str,
        payment_method_type: SubscriptionPaymentMethodTypeValue,
        payment_currency: str,
        return_url: str,
        customer_id: str | Unset = UNSET,
        customer_email: str | Unset = UNSET,
        reference_customer_id: str | Unset = UNSET,
        payment_instrument_id: str | Unset = UNSET,
        merchant_reference_id: str | Unset = UNSET,
        promotion_code: str | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        platform_type: PlatformTypeValue | Unset = UNSET,
        device_type: DeviceTypeValue | Unset = UNSET,
        scheduled_phases: Sequence[params.ScheduledPhaseInput] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionCreated:
        """Create a subscription and start its first payment.

        Starts a subscription to a recurring price without a checkout page and makes its first payment. The answer
        tells how that payment went: `status` 1 is success, 2 pending, 3 failure, 5 means that the customer has to
        take the step in `action`. A failed payment is no failed call. Read the subscription for its own status.

        Say who the customer is with at least one of `customer_id`, `customer_email` and `reference_customer_id`.
        `customer_id` decides where it is given, and the others must belong to the same customer; without it the email
        address and the reference must lead to one customer. Otherwise the call fails with `CUSTOMER_NOT_FOUND` or
        `CUSTOMER_IDENTIFIER_NOT_MATCHED`, presumably in `msg`; the status is not documented.

        Quantity and trial cannot be chosen: the trial is that of the price.

        Not safe to repeat: a second call starts a second subscription, and `merchant_reference_id` is no idempotency
        key. After a time-out, list the orders with that `merchant_reference_id` first.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            product_id: Identifier of the product.
            price_id: Identifier of the recurring price to subscribe to.
            payment_method_type: Payment method of the first payment and of the renewals.
            payment_currency: Currency to charge in, a three-letter ISO 4217 code such as `USD`. Clink turns it into
                upper case. Limits: at least 3 characters, at most 3 characters.
            return_url: Address (URL) to return to after the customer was sent elsewhere, for example to confirm the
                payment.
            customer_id: Identifier of an existing Clink customer. It decides; `customer_email` and
                `reference_customer_id`, where given too, must belong to the same customer.
            customer_email: The customer's email address. Without `customer_id` it finds the customer or creates one.
                Together with `reference_customer_id` it must lead to one customer.
            reference_customer_id: The merchant's own key of the customer. It finds a customer, or is bound to the one
                found or created.
            payment_instrument_id: Identifier of the saved payment instrument for the first payment and the renewals.
                Needed with CARD, UPI and PIX; may be left out with CASHAPP and GCASH, which then get one. A card's comes
                from an earlier checkout.
            merchant_reference_id: The merchant's own key, read back as `merchant_reference`. Not unique and no
                idempotency key.
            promotion_code: Promotion code to apply.
            metadata: The merchant's own data. No limits are stated here; elsewhere at most 20 keys are allowed.
            platform_type: Where the customer is.
            device_type: The customer's kind of phone.
            scheduled_phases: Plan changes to schedule, in order; `sequence` and `effectiveCycle` must rise strictly.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            clink.subscriptions.create(
                product_id="product_id_1",
                price_id="price_id_1",
                payment_method_type="CARD",
                payment_currency="USD",
                return_url="https://example.com/done",
                customer_id="customer_id_1",
                payment_instrument_id="payment_instrument_id_1",
            )
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/create-subscription
        """
        return self._execute(SUBSCRIPTIONS_CREATE, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        """Get a subscription.

        Answers one subscription. The current period is `period_start` to `period_end` of `recurring_invoice_item`;
        `current_period_start` is, despite its name, when the subscription began.

        What comes back for an id that does not exist is not documented.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the subscription, for example `sub_…`.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            clink.subscriptions.get("sub_123")
            ```

        Source: https://docs.clinkbill.com/api-reference/openapi.json
        """
        return self._execute(SUBSCRIPTIONS_GET, locals())

    def cancel(
        self,
        id: str,
        *,
        reason: str,
        cancel_reason_code: CancelReasonCodeValue | Unset = UNSET,
        cancel_immediately: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription | None:
        """End a subscription, at once or with its period.

        Ends a subscription and answers it. With `cancel_immediately` true it ends now and nothing is refunded;
        otherwise it runs until the end of the current period, and `cancel_at_period_end` and `cancel_at` say so.
        Always send `cancel_immediately`: older pages know no choice.

        No call takes a cancellation back. To drop a plan change that has not taken effect, cancel the update instead.

        The answer may come without a subscription; then read it.

        Not known to be safe to repeat: how a subscription that is already cancelled is answered is not documented.
        After a time-out, read the subscription first.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            id: Identifier of the subscription, for example `sub_…`.
            reason: Why, in free words. Limits: not empty, at most 255 characters.
            cancel_reason_code: Why, as one of a few reasons.
            cancel_immediately: True ends the subscription now, without a refund; false, which Clink takes where it is
                left out, ends it with its period.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            clink.subscriptions.cancel("sub_123", reason="Reason")
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/cancel-subscription
        """
        return self._execute(SUBSCRIPTIONS_CANCEL, locals())

    def preview_update(
        self,
        id: str,
        *,
        price_id: str,
        promotion_code: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> PlanChangePreview:
        """Work out what a change to another price would cost.

        Answers what changing the subscription to another recurring price would mean: whether it takes effect at once
        (`immediate`) or at the next period, the new recurring charge, and what is credited and charged for the rest
        of the period. Nothing is changed.

        To go ahead, confirm the update with `recurring_price.price_snapshot_id` of this answer, not with the price
        id.

        Changes nothing at the provider; passing failures are retried. If an earlier attempt arrived: the change is
        worked out again for that moment.

        Args:
            id: Identifier of the subscription, for example `sub_…`.
            price_id: Identifier of the recurring price to change to, one of the same merchant that supports the
                subscription's payment currency.
            promotion_code: Promotion code to apply.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            clink.subscriptions.preview_update("sub_123", price_id="price_id_1")
            ```

        Source: https://docs.clinkbill.com/api-reference/openapi.json
        """
        return self._execute(SUBSCRIPTIONS_PREVIEW_UPDATE, locals())

    def confirm_update(
        self,
        id: str,
        *,
        price_snapshot_id: str,
        promotion_code: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> PlanChange:
        """Change a subscription to another price.

        Carries out the change that a preview described, and answers how its payment went together with the
        subscription. A change that takes effect with the next period reports success without a payment; it is pending
        until then and can be cancelled.

        Takes `recurring_price.price_snapshot_id` of the preview, not a price id.

        `code` of the answer is a text from the payment channel. `status` is about the payment: 5 means that the
        customer has to take the step in `action`, and a failed payment (3) is no failed call.

        Not safe to repeat: a second call may charge again. After a time-out, read the subscription first.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            id: Identifier of the subscription, for example `sub_…`.
            price_snapshot_id: `recurring_price.price_snapshot_id` of the preview. Not a price id.
            promotion_code: Promotion code to apply.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            clink.subscriptions.confirm_update("sub_123", price_snapshot_id="price_snapshot_id_1")
            ```

        Source: https://docs.clinkbill.com/api-reference/openapi.json
        """
        return self._execute(SUBSCRIPTIONS_CONFIRM_UPDATE, locals())

    def cancel_update(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        """Drop a change of price that has not taken effect.

        Drops the pending plan change of a subscription and answers the subscription, which goes on with its present
        price. It does not end the subscription; cancelling the subscription does.

        Not known to be safe to repeat: how a subscription without a pending change is answered is not documented.
        After a time-out, read the subscription first.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            id: Identifier of the subscription, for example `sub_…`.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            clink.subscriptions.cancel_update("sub_123")
            ```

        Source: https://docs.clinkbill.com/api-reference/openapi.json
        """
        return self._execute(SUBSCRIPTIONS_CANCEL_UPDATE, locals())


class AsyncSubscriptions(AsyncResource):
    """Recurring purchases: start one, read it, change its plan, end it. There is no list of subscriptions, so keep their
    ids; and no call that pauses a subscription or takes back a cancellation.

    The methods are those of `Subscriptions`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Subscriptions.create)
    async def create(
        self,
        *,
        product_id: str,
        price_id: str,
        payment_method_type: SubscriptionPaymentMethodTypeValue,
        payment_currency: str,
        return_url: str,
        customer_id: str | Unset = UNSET,
        customer_email: str | Unset = UNSET,
        reference_customer_id: str | Unset = UNSET,
        payment_instrument_id: str | Unset = UNSET,
        merchant_reference_id: str | Unset = UNSET,
        promotion_code: str | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        platform_type: PlatformTypeValue | Unset = UNSET,
        device_type: DeviceTypeValue | Unset = UNSET,
        scheduled_phases: Sequence[params.ScheduledPhaseInput] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionCreated:
        return await self._execute(SUBSCRIPTIONS_CREATE, locals())

    @documented_by(Subscriptions.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        return await self._execute(SUBSCRIPTIONS_GET, locals())

    @documented_by(Subscriptions.cancel)
    async def cancel(
        self,
        id: str,
        *,
        reason: str,
        cancel_reason_code: CancelReasonCodeValue | Unset = UNSET,
        cancel_immediately: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription | None:
        return await self._execute(SUBSCRIPTIONS_CANCEL, locals())

    @documented_by(Subscriptions.preview_update)
    async def preview_update(
        self,
        id: str,
        *,
        price_id: str,
        promotion_code: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> PlanChangePreview:
        return await self._execute(SUBSCRIPTIONS_PREVIEW_UPDATE, locals())

    @documented_by(Subscriptions.confirm_update)
    async def confirm_update(
        self,
        id: str,
        *,
        price_snapshot_id: str,
        promotion_code: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> PlanChange:
        return await self._execute(SUBSCRIPTIONS_CONFIRM_UPDATE, locals())

    @documented_by(Subscriptions.cancel_update)
    async def cancel_update(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        return await self._execute(SUBSCRIPTIONS_CANCEL_UPDATE, locals())


subscriptions_create: Final = Endpoint(SUBSCRIPTIONS_CREATE, Subscriptions.create)
subscriptions_get: Final = Endpoint(SUBSCRIPTIONS_GET, Subscriptions.get)
subscriptions_cancel: Final = Endpoint(SUBSCRIPTIONS_CANCEL, Subscriptions.cancel)
subscriptions_preview_update: Final = Endpoint(SUBSCRIPTIONS_PREVIEW_UPDATE, Subscriptions.preview_update)
subscriptions_confirm_update: Final = Endpoint(SUBSCRIPTIONS_CONFIRM_UPDATE, Subscriptions.confirm_update)
subscriptions_cancel_update: Final = Endpoint(SUBSCRIPTIONS_CANCEL_UPDATE, Subscriptions.cancel_update)
