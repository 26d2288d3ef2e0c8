# Generated from specs/creem/resources/subscriptions.yaml. Do not edit.
"""What a customer pays for again each period. A subscription comes out of a paid checkout for a recurring product; there
is no create call."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    TEXT,
    Record,
    Sent,
    choice,
    many,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from .. import params
    from ..models.subscription import Subscription
    from ..models.subscription_cancel_action import SubscriptionCancelActionValue
    from ..models.subscription_cancel_mode import SubscriptionCancelModeValue
    from ..models.subscription_page import SubscriptionPage
    from ..models.subscription_update_behavior import SubscriptionUpdateBehaviorValue


def _read_subscription(body: Any) -> Subscription:
    from ..models.subscription import Subscription

    return Subscription.from_dict(body)


def _read_subscription_page(body: Any) -> SubscriptionPage:
    from ..models.subscription_page import SubscriptionPage

    return SubscriptionPage.from_dict(body)


def _items_subscription_page(page: SubscriptionPage) -> Sequence[Subscription]:
    return page.items


SUBSCRIPTION_CANCEL_ACTION: Final = choice("cancel", "pause")
SUBSCRIPTION_CANCEL_MODE: Final = choice("immediate", "scheduled")
SUBSCRIPTION_ITEM_INPUT: Final = Record({"id": TEXT, "product_id": TEXT, "price_id": TEXT, "units": whole()})
SUBSCRIPTION_UPDATE_BEHAVIOR: Final = choice("proration-charge-immediately", "proration-charge", "proration-none")

SUBSCRIPTIONS_GET: Final = Operation(
    name="subscriptions_get",
    method="GET",
    effect="read",
    decode=_read_subscription,
    sent=Sent("/v1/subscriptions", query=Record({"subscription_id": TEXT}, "subscription_id")),
)
SUBSCRIPTIONS_SEARCH: Final = Operation(
    name="subscriptions_search",
    method="GET",
    effect="read",
    decode=_read_subscription_page,
    sent=Sent("/v1/subscriptions/search", query=Record({"page_number": whole(least=1), "page_size": whole(least=1)})),
)
SUBSCRIPTIONS_SEARCH_PAGES: Final = Pagination(
    style="page",
    position="page_number",
    size="page_size",
    items=_items_subscription_page,
    next=("pagination", "next_page"),
)
SUBSCRIPTIONS_UPDATE: Final = Operation(
    name="subscriptions_update",
    method="POST",
    effect="unsafe",
    decode=_read_subscription,
    sent=Sent(
        "/v1/subscriptions/{id}",
        body=Record({"update_behavior": SUBSCRIPTION_UPDATE_BEHAVIOR, "items": many(SUBSCRIPTION_ITEM_INPUT)}, "update_behavior"),
    ),
)
SUBSCRIPTIONS_UPGRADE: Final = Operation(
    name="subscriptions_upgrade",
    method="POST",
    effect="unsafe",
    decode=_read_subscription,
    sent=Sent(
        "/v1/subscriptions/{id}/upgrade",
        body=Record({"product_id": TEXT, "update_behavior": SUBSCRIPTION_UPDATE_BEHAVIOR}, "product_id update_behavior"),
    ),
)
SUBSCRIPTIONS_CANCEL: Final = Operation(
    name="subscriptions_cancel",
    method="POST",
    effect="idempotent",
    decode=_read_subscription,
    sent=Sent(
        "/v1/subscriptions/{id}/cancel", body=Record({"mode": SUBSCRIPTION_CANCEL_MODE, "onExecute": SUBSCRIPTION_CANCEL_ACTION})
    ),
)
SUBSCRIPTIONS_PAUSE: Final = Operation(
    name="subscriptions_pause",
    method="POST",
    effect="idempotent",
    decode=_read_subscription,
    sent=Sent("/v1/subscriptions/{id}/pause"),
)
SUBSCRIPTIONS_RESUME: Final = Operation(
    name="subscriptions_resume",
    method="POST",
    effect="idempotent",
    decode=_read_subscription,
    sent=Sent("/v1/subscriptions/{id}/resume"),
)


class Subscriptions(SyncResource):
    """What a customer pays for again each period. A subscription comes out of a paid checkout for a recurring product;
    there is no create call."""

    def get(
        self,
        subscription_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        """Read one subscription by its id.

        Returns the subscription that `subscription_id` names. The id travels in the query string, not in the path. An
        unknown id, or an id of the other environment, is answered with 404.

        Changes nothing at the provider; passing failures are retried.

        Args:
            subscription_id: Id of the subscription, as `id` of a subscription gives it. Begins with `sub_` as a rule;
                do not check for it.
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
            creem.subscriptions.get("sub_123")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/get-subscription
        """
        return self._execute(SUBSCRIPTIONS_GET, locals())

    def search(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Subscription, SubscriptionPage]:
        """List the subscriptions of the store, page by page.

        Returns the subscriptions. The order is not documented, and there are no filters; the subscriptions of one
        customer have a list of their own.

        Changes nothing at the provider; passing failures are retried.

        Args:
            page_number: Page to return, counted from 1. The server takes 1 when it is left out.
            page_size: How many items a page holds at most. The server takes 10 when it is left out. The largest size
                the server accepts is not documented. Limits: at least 1.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in creem.subscriptions.search():
                print(item)
            ```

        Source: https://docs.creem.io/api-reference/endpoint/search-subscriptions
        """
        return self._list(SUBSCRIPTIONS_SEARCH, SUBSCRIPTIONS_SEARCH_PAGES, locals())

    def update(
        self,
        id: str,
        *,
        update_behavior: SubscriptionUpdateBehaviorValue,
        items: Sequence[params.SubscriptionItemInput] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        """Change the seats or items of a subscription.

        Changes the items that are named by their id, adds the ones without an id, and returns the subscription. What
        happens to items that are not named is not documented. Can charge the customer, depending on
        `update_behavior`. Not safe to repeat: an item without an id is added again, and a charge may be made again.
        To move to another product, use `subscriptions.upgrade`.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            id: Id of the subscription, as `id` of a subscription gives it. Begins with `sub_` as a rule; do not check
                for it.
            update_behavior: How the difference in price is billed. Must be named here, because sources disagree on
                what applies without it.
            items: The items to change (with `id`) or add (without).
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.subscriptions.update("sub_123", update_behavior="proration-charge-immediately")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/update-subscription
        """
        return self._execute(SUBSCRIPTIONS_UPDATE, locals())

    def upgrade(
        self,
        id: str,
        *,
        product_id: str,
        update_behavior: SubscriptionUpdateBehaviorValue,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        """Move a subscription to another product.

        Puts the subscription on the product that `product_id` names, dearer or cheaper, and returns the subscription.
        Can charge the customer and start a new cycle at once, depending on `update_behavior`. Not safe to repeat;
        when the outcome of a call is unknown, read the subscription before trying again.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            id: Id of the subscription, as `id` of a subscription gives it. Begins with `sub_` as a rule; do not check
                for it.
            product_id: Id of the product to move to.
            update_behavior: How the difference in price is billed. Must be named here, because sources disagree on
                what applies without it.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.subscriptions.upgrade(
                "sub_123",
                product_id="prod_1234567890",
                update_behavior="proration-charge-immediately",
            )
            ```

        Source: https://docs.creem.io/api-reference/endpoint/upgrade-subscription
        """
        return self._execute(SUBSCRIPTIONS_UPGRADE, locals())

    def cancel(
        self,
        id: str,
        *,
        mode: SubscriptionCancelModeValue | Unset = UNSET,
        on_execute: SubscriptionCancelActionValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        """Cancel a subscription, or end or pause it at period end.

        Ends the subscription at once (`mode` is `immediate`), or plans it for the end of the paid period
        (`scheduled`), where `on_execute` can have it paused instead. Without `mode` the store's own setting decides.
        Returns the subscription: a planned end has the status `scheduled_cancel` and can be taken back with
        `subscriptions.resume`, `canceled` is final.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the subscription is ended, or its
        end is planned, already and stays so; what is answered then is not documented.

        Args:
            id: Id of the subscription, as `id` of a subscription gives it. Begins with `sub_` as a rule; do not check
                for it.
            mode: Whether it ends at once or at the end of the paid period. The store's billing settings decide when
                it is left out.
            on_execute: What happens at the end of the paid period. Ignored unless `mode` is `scheduled`. What applies
                when it is left out is not documented.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.subscriptions.cancel("sub_123")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/cancel-subscription
        """
        return self._execute(SUBSCRIPTIONS_CANCEL, locals())

    def pause(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        """Pause a subscription.

        Stops the charging of a subscription without ending it and returns it; revoke access while its status is
        `paused`. `subscriptions.resume` starts it again. Takes no body. To pause only at the end of the paid period,
        use `subscriptions.cancel`.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the subscription is paused
        already and stays so; what is answered then is not documented.

        Args:
            id: Id of the subscription, as `id` of a subscription gives it. Begins with `sub_` as a rule; do not check
                for it.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.subscriptions.pause("sub_123")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/pause-subscription
        """
        return self._execute(SUBSCRIPTIONS_PAUSE, locals())

    def resume(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        """Resume a paused subscription, or take back a planned cancellation.

        Works from the statuses `paused` and `scheduled_cancel` only, and returns the subscription. Charging goes on.
        Takes no body.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the subscription runs already and
        may be refused, since only a paused one or one with a planned end can be resumed. Read it to see.

        Args:
            id: Id of the subscription, as `id` of a subscription gives it. Begins with `sub_` as a rule; do not check
                for it.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.subscriptions.resume("sub_123")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/resume-subscription
        """
        return self._execute(SUBSCRIPTIONS_RESUME, locals())


class AsyncSubscriptions(AsyncResource):
    """What a customer pays for again each period. A subscription comes out of a paid checkout for a recurring product;
    there is no create call.

    The methods are those of `Subscriptions`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Subscriptions.get)
    async def get(
        self,
        subscription_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        return await self._execute(SUBSCRIPTIONS_GET, locals())

    @documented_by(Subscriptions.search)
    def search(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Subscription, SubscriptionPage]:
        return self._list(SUBSCRIPTIONS_SEARCH, SUBSCRIPTIONS_SEARCH_PAGES, locals())

    @documented_by(Subscriptions.update)
    async def update(
        self,
        id: str,
        *,
        update_behavior: SubscriptionUpdateBehaviorValue,
        items: Sequence[params.SubscriptionItemInput] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        return await self._execute(SUBSCRIPTIONS_UPDATE, locals())

    @documented_by(Subscriptions.upgrade)
    async def upgrade(
        self,
        id: str,
        *,
        product_id: str,
        update_behavior: SubscriptionUpdateBehaviorValue,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        return await self._execute(SUBSCRIPTIONS_UPGRADE, locals())

    @documented_by(Subscriptions.cancel)
    async def cancel(
        self,
        id: str,
        *,
        mode: SubscriptionCancelModeValue | Unset = UNSET,
        on_execute: SubscriptionCancelActionValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        return await self._execute(SUBSCRIPTIONS_CANCEL, locals())

    @documented_by(Subscriptions.pause)
    async def pause(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        return await self._execute(SUBSCRIPTIONS_PAUSE, locals())

    @documented_by(Subscriptions.resume)
    async def resume(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        return await self._execute(SUBSCRIPTIONS_RESUME, locals())


subscriptions_get: Final = Endpoint(SUBSCRIPTIONS_GET, Subscriptions.get)
subscriptions_search: Final = ListEndpoint(SUBSCRIPTIONS_SEARCH, SUBSCRIPTIONS_SEARCH_PAGES, Subscriptions.search)
subscriptions_update: Final = Endpoint(SUBSCRIPTIONS_UPDATE, Subscriptions.update)
subscriptions_upgrade: Final = Endpoint(SUBSCRIPTIONS_UPGRADE, Subscriptions.upgrade)
subscriptions_cancel: Final = Endpoint(SUBSCRIPTIONS_CANCEL, Subscriptions.cancel)
subscriptions_pause: Final = Endpoint(SUBSCRIPTIONS_PAUSE, Subscriptions.pause)
subscriptions_resume: Final = Endpoint(SUBSCRIPTIONS_RESUME, Subscriptions.resume)
