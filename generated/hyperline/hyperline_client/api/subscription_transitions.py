# Generated from specs/hyperline/resources/subscription_transitions.yaml. Do not edit.
"""The replacement of one subscription by another, now or later."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    FREE,
    TEXT,
    TIME,
    Record,
    Sent,
    choice,
    joined,
    many,
    whole,
)
from billfold_core.model import anything, mapping
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.subscription_transition import SubscriptionTransition
    from ..models.subscription_transition_billing_cycle import (
        SubscriptionTransitionBillingCycleValue,
    )
    from ..models.subscription_transition_calculation import (
        SubscriptionTransitionCalculationValue,
    )
    from ..models.subscription_transition_page import SubscriptionTransitionPage
    from ..models.subscription_transition_schedule import SubscriptionTransitionScheduleValue
    from ..models.subscription_transition_status import SubscriptionTransitionStatusValue


def _read_subscription_transition_page(body: Any) -> SubscriptionTransitionPage:
    from ..models.subscription_transition_page import SubscriptionTransitionPage

    return SubscriptionTransitionPage.from_dict(body)


def _items_subscription_transition_page(page: SubscriptionTransitionPage) -> Sequence[SubscriptionTransition]:
    return page.data


def _read_subscription_transition(body: Any) -> SubscriptionTransition:
    from ..models.subscription_transition import SubscriptionTransition

    return SubscriptionTransition.from_dict(body)


def _read_mapping_anything(body: Any) -> dict[str, Any]:

    return mapping(body, "", anything)


SUBSCRIPTION_TRANSITION_BILLING_CYCLE: Final = choice("keep_current_billing_cycle", "align_to_new_billing_cycle")
SUBSCRIPTION_TRANSITION_CALCULATION: Final = choice("do_not_charge", "pro_rata", "pro_rata_separate_documents")
SUBSCRIPTION_TRANSITION_SCHEDULE: Final = choice("immediately", "scheduled", "last_renewal")
SUBSCRIPTION_TRANSITION_STATUS: Final = choice(
    "scheduled", "completed", "failed", "draft", "cancelled", "pending_quote_signature"
)

SUBSCRIPTION_TRANSITIONS_LIST: Final = Operation(
    name="subscription_transitions_list",
    method="GET",
    effect="read",
    decode=_read_subscription_transition_page,
    sent=Sent(
        "/v2/subscriptions/transitions",
        query=Record(
            {
                "take": whole(least=0),
                "skip": whole(least=0),
                "status": SUBSCRIPTION_TRANSITION_STATUS,
                "status__in": joined(many(SUBSCRIPTION_TRANSITION_STATUS)),
                **dict.fromkeys(
                    (
                        "source_subscription_id source_subscription_id__not source_subscription_id__equals "
                        "source_subscription_id__isNull source_subscription_id__isNotNull source_subscription_id__contains "
                        "source_subscription_id__startsWith source_subscription_id__endWith base_subscription_id "
                        "base_subscription_id__not base_subscription_id__equals base_subscription_id__isNull "
                        "base_subscription_id__isNotNull base_subscription_id__contains base_subscription_id__startsWith "
                        "base_subscription_id__endWith target_subscription_id target_subscription_id__not "
                        "target_subscription_id__equals target_subscription_id__isNull target_subscription_id__isNotNull "
                        "target_subscription_id__contains target_subscription_id__startsWith target_subscription_id__endWith"
                    ).split(),
                    TEXT,
                ),
                **dict.fromkeys(("transition_date transition_date__not transition_date__equals").split(), TIME),
                "transition_date__isNull": TEXT,
                "transition_date__isNotNull": TEXT,
                **dict.fromkeys(
                    (
                        "transition_date__lt transition_date__lte transition_date__gt transition_date__gte transitioned_at "
                        "transitioned_at__not transitioned_at__equals"
                    ).split(),
                    TIME,
                ),
                "transitioned_at__isNull": TEXT,
                "transitioned_at__isNotNull": TEXT,
                **dict.fromkeys(
                    ("transitioned_at__lt transitioned_at__lte transitioned_at__gt transitioned_at__gte").split(), TIME
                ),
            }
        ),
    ),
)
SUBSCRIPTION_TRANSITIONS_LIST_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_subscription_transition_page,
    max_size=100,
    total=("meta", "total"),
)
SUBSCRIPTION_TRANSITIONS_CREATE: Final = Operation(
    name="subscription_transitions_create",
    method="POST",
    effect="keyed",
    decode=_read_subscription_transition,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v2/subscriptions/transitions",
        body=Record(
            {
                "source_subscription_id": TEXT,
                "target_subscription": FREE,
                "application_schedule": SUBSCRIPTION_TRANSITION_SCHEDULE,
                "transition_date": TIME,
                "calculation_method": SUBSCRIPTION_TRANSITION_CALCULATION,
                "billing_cycle_transition_method": SUBSCRIPTION_TRANSITION_BILLING_CYCLE,
                "name": TEXT,
            },
            "source_subscription_id target_subscription application_schedule",
        ),
    ),
)
SUBSCRIPTION_TRANSITIONS_GET: Final = Operation(
    name="subscription_transitions_get",
    method="GET",
    effect="read",
    decode=_read_subscription_transition,
    sent=Sent("/v2/subscriptions/transitions/{id}"),
)
SUBSCRIPTION_TRANSITIONS_CANCEL: Final = Operation(
    name="subscription_transitions_cancel",
    method="POST",
    effect="keyed",
    decode=_read_mapping_anything,
    key_header="Idempotency-Key",
    sent=Sent("/v2/subscriptions/transitions/{id}/cancel"),
)


class SubscriptionTransitions(SyncResource):
    """The replacement of one subscription by another, now or later."""

    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        status: SubscriptionTransitionStatusValue | Unset = UNSET,
        status_in: Sequence[SubscriptionTransitionStatusValue] | Unset = UNSET,
        source_subscription_id: str | Unset = UNSET,
        source_subscription_id_not: str | Unset = UNSET,
        source_subscription_id_equals: str | Unset = UNSET,
        source_subscription_id_is_null: str | Unset = UNSET,
        source_subscription_id_is_not_null: str | Unset = UNSET,
        source_subscription_id_contains: str | Unset = UNSET,
        source_subscription_id_starts_with: str | Unset = UNSET,
        source_subscription_id_end_with: str | Unset = UNSET,
        base_subscription_id: str | Unset = UNSET,
        base_subscription_id_not: str | Unset = UNSET,
        base_subscription_id_equals: str | Unset = UNSET,
        base_subscription_id_is_null: str | Unset = UNSET,
        base_subscription_id_is_not_null: str | Unset = UNSET,
        base_subscription_id_contains: str | Unset = UNSET,
        base_subscription_id_starts_with: str | Unset = UNSET,
        base_subscription_id_end_with: str | Unset = UNSET,
        target_subscription_id: str | Unset = UNSET,
        target_subscription_id_not: str | Unset = UNSET,
        target_subscription_id_equals: str | Unset = UNSET,
        target_subscription_id_is_null: str | Unset = UNSET,
        target_subscription_id_is_not_null: str | Unset = UNSET,
        target_subscription_id_contains: str | Unset = UNSET,
        target_subscription_id_starts_with: str | Unset = UNSET,
        target_subscription_id_end_with: str | Unset = UNSET,
        transition_date: datetime | Unset = UNSET,
        transition_date_not: datetime | Unset = UNSET,
        transition_date_equals: datetime | Unset = UNSET,
        transition_date_is_null: str | Unset = UNSET,
        transition_date_is_not_null: str | Unset = UNSET,
        transition_date_lt: datetime | Unset = UNSET,
        transition_date_lte: datetime | Unset = UNSET,
        transition_date_gt: datetime | Unset = UNSET,
        transition_date_gte: datetime | Unset = UNSET,
        transitioned_at: datetime | Unset = UNSET,
        transitioned_at_not: datetime | Unset = UNSET,
        transitioned_at_equals: datetime | Unset = UNSET,
        transitioned_at_is_null: str | Unset = UNSET,
        transitioned_at_is_not_null: str | Unset = UNSET,
        transitioned_at_lt: datetime | Unset = UNSET,
        transitioned_at_lte: datetime | Unset = UNSET,
        transitioned_at_gt: datetime | Unset = UNSET,
        transitioned_at_gte: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[SubscriptionTransition, SubscriptionTransitionPage]:
        """List transitions of subscriptions.

        Gives the transitions that match every filter sent. Answers with the items and the total count.

        A query parameter that the server does not know is ignored without an error, and the unfiltered list comes
        back.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            status: Only items whose `status` is this.
            status_in: Only items whose `status` is one of these.
            source_subscription_id: Only items whose `source_subscription_id` is exactly this.
            source_subscription_id_not: Only items whose `source_subscription_id` is anything but this.
            source_subscription_id_equals: Only items whose `source_subscription_id` is exactly this. The same as the
                plain parameter.
            source_subscription_id_is_null: Only items whose `source_subscription_id` is not set. Send `true`.
            source_subscription_id_is_not_null: Only items whose `source_subscription_id` is set. Send `true`.
            source_subscription_id_contains: Only items whose `source_subscription_id` has this text somewhere in it.
            source_subscription_id_starts_with: Only items whose `source_subscription_id` begins with this text.
            source_subscription_id_end_with: Only items whose `source_subscription_id` ends with this text. Spelled
                `endWith`, without an s.
            base_subscription_id: Only items whose `base_subscription_id` is exactly this.
            base_subscription_id_not: Only items whose `base_subscription_id` is anything but this.
            base_subscription_id_equals: Only items whose `base_subscription_id` is exactly this. The same as the
                plain parameter.
            base_subscription_id_is_null: Only items whose `base_subscription_id` is not set. Send `true`.
            base_subscription_id_is_not_null: Only items whose `base_subscription_id` is set. Send `true`.
            base_subscription_id_contains: Only items whose `base_subscription_id` has this text somewhere in it.
            base_subscription_id_starts_with: Only items whose `base_subscription_id` begins with this text.
            base_subscription_id_end_with: Only items whose `base_subscription_id` ends with this text. Spelled
                `endWith`, without an s.
            target_subscription_id: Only items whose `target_subscription_id` is exactly this.
            target_subscription_id_not: Only items whose `target_subscription_id` is anything but this.
            target_subscription_id_equals: Only items whose `target_subscription_id` is exactly this. The same as the
                plain parameter.
            target_subscription_id_is_null: Only items whose `target_subscription_id` is not set. Send `true`.
            target_subscription_id_is_not_null: Only items whose `target_subscription_id` is set. Send `true`.
            target_subscription_id_contains: Only items whose `target_subscription_id` has this text somewhere in it.
            target_subscription_id_starts_with: Only items whose `target_subscription_id` begins with this text.
            target_subscription_id_end_with: Only items whose `target_subscription_id` ends with this text. Spelled
                `endWith`, without an s.
            transition_date: Only items whose `transition_date` is exactly this time.
            transition_date_not: Only items whose `transition_date` is any time but this.
            transition_date_equals: Only items whose `transition_date` is exactly this time. The same as the plain
                parameter.
            transition_date_is_null: Only items whose `transition_date` is not set. Send `true`.
            transition_date_is_not_null: Only items whose `transition_date` is set. Send `true`.
            transition_date_lt: Only items whose `transition_date` is before this time.
            transition_date_lte: Only items whose `transition_date` is this time or before it.
            transition_date_gt: Only items whose `transition_date` is after this time.
            transition_date_gte: Only items whose `transition_date` is this time or after it.
            transitioned_at: Only items whose `transitioned_at` is exactly this time.
            transitioned_at_not: Only items whose `transitioned_at` is any time but this.
            transitioned_at_equals: Only items whose `transitioned_at` is exactly this time. The same as the plain
                parameter.
            transitioned_at_is_null: Only items whose `transitioned_at` is not set. Send `true`.
            transitioned_at_is_not_null: Only items whose `transitioned_at` is set. Send `true`.
            transitioned_at_lt: Only items whose `transitioned_at` is before this time.
            transitioned_at_lte: Only items whose `transitioned_at` is this time or before it.
            transitioned_at_gt: Only items whose `transitioned_at` is after this time.
            transitioned_at_gte: Only items whose `transitioned_at` is this time or after it.
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
            for item in hyperline.subscription_transitions.list():
                print(item)
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/subscriptions/get-subscription-transitions
        """
        return self._list(SUBSCRIPTION_TRANSITIONS_LIST, SUBSCRIPTION_TRANSITIONS_LIST_PAGES, locals())

    def create(
        self,
        *,
        source_subscription_id: str,
        target_subscription: Mapping[str, Any],
        application_schedule: SubscriptionTransitionScheduleValue,
        transition_date: datetime | Unset = UNSET,
        calculation_method: SubscriptionTransitionCalculationValue | Unset = UNSET,
        billing_cycle_transition_method: SubscriptionTransitionBillingCycleValue | Unset = UNSET,
        name: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionTransition:
        """Replace a subscription by another one.

        Makes the subscription in `target_subscription` and lets it take the place of another one, at once, on a date
        or at the last renewal. Answers with the transition, which waits for approval, is applied, or is scheduled.

        `keep_current_billing_cycle`, which is taken when nothing is sent, is refused where no product of the two is
        billed at the same pace. Without an idempotency key a repeated call may make a second transition.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            source_subscription_id: Id of the subscription that is replaced, sub_….
            target_subscription: The subscription that takes its place, with the members of one that is created but
                for the customer. It is sent as it is given, with amounts in the smallest unit of the currency.
            application_schedule: When it takes effect.
            transition_date: Date of the change, with the schedule `scheduled`. It may lie back within the current
                period.
            calculation_method: How the difference is priced.
            billing_cycle_transition_method: What becomes of the billing cycle. The server takes
                `keep_current_billing_cycle` when absent.
            name: Name to show.
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
            hyperline.subscription_transitions.create(
                source_subscription_id="sub_123",
                target_subscription={"key": "value"},
                application_schedule="immediately",
            )
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/subscriptions/create-subscription-transition
        """
        return self._execute(SUBSCRIPTION_TRANSITIONS_CREATE, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionTransition:
        """Get a transition.

        Reads one transition.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the transition.
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
            hyperline.subscription_transitions.get("id_1")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/subscriptions/get-subscription-transition
        """
        return self._execute(SUBSCRIPTION_TRANSITIONS_GET, locals())

    def cancel(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        """Cancel a transition.

        Takes back a transition that is not applied yet. Takes no body. What it answers is not published; every key is
        kept.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the transition.
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
            hyperline.subscription_transitions.cancel("id_1")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(SUBSCRIPTION_TRANSITIONS_CANCEL, locals())


class AsyncSubscriptionTransitions(AsyncResource):
    """The replacement of one subscription by another, now or later.

    The methods are those of `SubscriptionTransitions`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(SubscriptionTransitions.list)
    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        status: SubscriptionTransitionStatusValue | Unset = UNSET,
        status_in: Sequence[SubscriptionTransitionStatusValue] | Unset = UNSET,
        source_subscription_id: str | Unset = UNSET,
        source_subscription_id_not: str | Unset = UNSET,
        source_subscription_id_equals: str | Unset = UNSET,
        source_subscription_id_is_null: str | Unset = UNSET,
        source_subscription_id_is_not_null: str | Unset = UNSET,
        source_subscription_id_contains: str | Unset = UNSET,
        source_subscription_id_starts_with: str | Unset = UNSET,
        source_subscription_id_end_with: str | Unset = UNSET,
        base_subscription_id: str | Unset = UNSET,
        base_subscription_id_not: str | Unset = UNSET,
        base_subscription_id_equals: str | Unset = UNSET,
        base_subscription_id_is_null: str | Unset = UNSET,
        base_subscription_id_is_not_null: str | Unset = UNSET,
        base_subscription_id_contains: str | Unset = UNSET,
        base_subscription_id_starts_with: str | Unset = UNSET,
        base_subscription_id_end_with: str | Unset = UNSET,
        target_subscription_id: str | Unset = UNSET,
        target_subscription_id_not: str | Unset = UNSET,
        target_subscription_id_equals: str | Unset = UNSET,
        target_subscription_id_is_null: str | Unset = UNSET,
        target_subscription_id_is_not_null: str | Unset = UNSET,
        target_subscription_id_contains: str | Unset = UNSET,
        target_subscription_id_starts_with: str | Unset = UNSET,
        target_subscription_id_end_with: str | Unset = UNSET,
        transition_date: datetime | Unset = UNSET,
        transition_date_not: datetime | Unset = UNSET,
        transition_date_equals: datetime | Unset = UNSET,
        transition_date_is_null: str | Unset = UNSET,
        transition_date_is_not_null: str | Unset = UNSET,
        transition_date_lt: datetime | Unset = UNSET,
        transition_date_lte: datetime | Unset = UNSET,
        transition_date_gt: datetime | Unset = UNSET,
        transition_date_gte: datetime | Unset = UNSET,
        transitioned_at: datetime | Unset = UNSET,
        transitioned_at_not: datetime | Unset = UNSET,
        transitioned_at_equals: datetime | Unset = UNSET,
        transitioned_at_is_null: str | Unset = UNSET,
        transitioned_at_is_not_null: str | Unset = UNSET,
        transitioned_at_lt: datetime | Unset = UNSET,
        transitioned_at_lte: datetime | Unset = UNSET,
        transitioned_at_gt: datetime | Unset = UNSET,
        transitioned_at_gte: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[SubscriptionTransition, SubscriptionTransitionPage]:
        return self._list(SUBSCRIPTION_TRANSITIONS_LIST, SUBSCRIPTION_TRANSITIONS_LIST_PAGES, locals())

    @documented_by(SubscriptionTransitions.create)
    async def create(
        self,
        *,
        source_subscription_id: str,
        target_subscription: Mapping[str, Any],
        application_schedule: SubscriptionTransitionScheduleValue,
        transition_date: datetime | Unset = UNSET,
        calculation_method: SubscriptionTransitionCalculationValue | Unset = UNSET,
        billing_cycle_transition_method: SubscriptionTransitionBillingCycleValue | Unset = UNSET,
        name: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionTransition:
        return await self._execute(SUBSCRIPTION_TRANSITIONS_CREATE, locals())

    @documented_by(SubscriptionTransitions.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionTransition:
        return await self._execute(SUBSCRIPTION_TRANSITIONS_GET, locals())

    @documented_by(SubscriptionTransitions.cancel)
    async def cancel(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        return await self._execute(SUBSCRIPTION_TRANSITIONS_CANCEL, locals())


subscription_transitions_list: Final = ListEndpoint(
    SUBSCRIPTION_TRANSITIONS_LIST, SUBSCRIPTION_TRANSITIONS_LIST_PAGES, SubscriptionTransitions.list
)
subscription_transitions_create: Final = Endpoint(SUBSCRIPTION_TRANSITIONS_CREATE, SubscriptionTransitions.create)
subscription_transitions_get: Final = Endpoint(SUBSCRIPTION_TRANSITIONS_GET, SubscriptionTransitions.get)
subscription_transitions_cancel: Final = Endpoint(SUBSCRIPTION_TRANSITIONS_CANCEL, SubscriptionTransitions.cancel)
