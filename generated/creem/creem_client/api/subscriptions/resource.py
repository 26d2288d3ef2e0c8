"""What a customer pays for again each period. A subscription comes out of a paid checkout for a recurring product; there
is no create call."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from billfold_core.client import SyncClient
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.pages import Pager
from billfold_core.unset import UNSET, Unset

from . import (
    subscriptions_cancel,
    subscriptions_get,
    subscriptions_pause,
    subscriptions_resume,
    subscriptions_search,
    subscriptions_update,
    subscriptions_upgrade,
)

if TYPE_CHECKING:
    from ... import params
    from ...models.subscription import Subscription
    from ...models.subscription_cancel_action import SubscriptionCancelActionValue
    from ...models.subscription_cancel_mode import SubscriptionCancelModeValue
    from ...models.subscription_item_input import SubscriptionItemInput
    from ...models.subscription_page import SubscriptionPage
    from ...models.subscription_update_behavior import SubscriptionUpdateBehaviorValue


class Subscriptions:
    """What a customer pays for again each period. A subscription comes out of a paid checkout for a recurring product;
    there is no create call."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

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
            BadRequest: The request is malformed, fails validation or duplicates an existing resource. `message` lists
                the findings.
            AuthenticationError: The key is missing, or the server does not recognise it. Handle it like 403; the
                sources do not agree where the line is. The key is wrong, belongs to the other environment or does not
                allow the operation. The documented sample has no `message`.
            NotFound: No such record in this environment. A record of the other environment is not found either.
            RateLimited: Too many requests. Neither the limits nor any header about waiting is documented; wait longer
                after each attempt.
            ServerError: A fault on the server's side. A create may or may not have happened. The body is not
                documented and need not be JSON.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.creem.io/api-reference/endpoint/get-subscription
        """
        call = subscriptions_get.call(subscription_id)
        return self._client.execute(call, options)

    def search(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Subscription, SubscriptionPage]:
        """List the subscriptions of the store, page by page.

        Returns one page of subscriptions and where it stands in the whole list. The order is not documented, and
        there are no filters; the subscriptions of one customer have a list of their own. Go on with
        `pagination.next_page` until it is null.

        Changes nothing at the provider; passing failures are retried.

        Args:
            page_number: Page to return, counted from 1. The server takes 1 when it is left out. Limits: at least 1.
            page_size: How many items a page holds at most. The server takes 10 when it is left out. The largest size
                the server accepts is not documented. Limits: at least 1.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages.

        Raises:
            BadRequest: The request is malformed, fails validation or duplicates an existing resource. `message` lists
                the findings.
            AuthenticationError: The key is missing, or the server does not recognise it. Handle it like 403; the
                sources do not agree where the line is. The key is wrong, belongs to the other environment or does not
                allow the operation. The documented sample has no `message`.
            RateLimited: Too many requests. Neither the limits nor any header about waiting is documented; wait longer
                after each attempt.
            ServerError: A fault on the server's side. A create may or may not have happened. The body is not
                documented and need not be JSON.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.creem.io/api-reference/endpoint/search-subscriptions
        """
        call = subscriptions_search.call(page_number=page_number, page_size=page_size)
        return Pager(self._client, call, subscriptions_search.PAGINATION, options)

    def update(
        self,
        id: str,
        *,
        update_behavior: SubscriptionUpdateBehaviorValue,
        items: Sequence[SubscriptionItemInput | params.SubscriptionItemInput] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        """Change the seats or items of a subscription.

        Changes the items that are named by their id, adds the ones without an id, and returns the subscription. What
        happens to items that are not named is not documented. Can charge the customer, depending on
        `update_behavior`. Not safe to repeat: an item without an id is added again, and a charge may be made again.
        To move to another product, use `subscriptions_upgrade`.

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
            BadRequest: The request is malformed, fails validation or duplicates an existing resource. `message` lists
                the findings.
            AuthenticationError: The key is missing, or the server does not recognise it. Handle it like 403; the
                sources do not agree where the line is. The key is wrong, belongs to the other environment or does not
                allow the operation. The documented sample has no `message`.
            NotFound: No such record in this environment. A record of the other environment is not found either.
            RateLimited: Too many requests. Neither the limits nor any header about waiting is documented; wait longer
                after each attempt.
            ServerError: A fault on the server's side. A create may or may not have happened. The body is not
                documented and need not be JSON.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.creem.io/api-reference/endpoint/update-subscription
        """
        call = subscriptions_update.call(id, update_behavior=update_behavior, items=items)
        return self._client.execute(call, options)

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
            BadRequest: The request is malformed, fails validation or duplicates an existing resource. `message` lists
                the findings.
            AuthenticationError: The key is missing, or the server does not recognise it. Handle it like 403; the
                sources do not agree where the line is. The key is wrong, belongs to the other environment or does not
                allow the operation. The documented sample has no `message`.
            NotFound: No such record in this environment. A record of the other environment is not found either.
            RateLimited: Too many requests. Neither the limits nor any header about waiting is documented; wait longer
                after each attempt.
            ServerError: A fault on the server's side. A create may or may not have happened. The body is not
                documented and need not be JSON.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.creem.io/api-reference/endpoint/upgrade-subscription
        """
        call = subscriptions_upgrade.call(id, product_id=product_id, update_behavior=update_behavior)
        return self._client.execute(call, options)

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
        (`scheduled`), where `onExecute` can have it paused instead. Without `mode` the store's own setting decides.
        Returns the subscription: a planned end has the status `scheduled_cancel` and can be taken back with
        `subscriptions_resume`, `canceled` is final. Repeating the call does no harm; what the second one is answered
        is not documented.

        Safe to repeat; passing failures are retried.

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
            BadRequest: The request is malformed, fails validation or duplicates an existing resource. `message` lists
                the findings.
            AuthenticationError: The key is missing, or the server does not recognise it. Handle it like 403; the
                sources do not agree where the line is. The key is wrong, belongs to the other environment or does not
                allow the operation. The documented sample has no `message`.
            NotFound: No such record in this environment. A record of the other environment is not found either.
            RateLimited: Too many requests. Neither the limits nor any header about waiting is documented; wait longer
                after each attempt.
            ServerError: A fault on the server's side. A create may or may not have happened. The body is not
                documented and need not be JSON.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.creem.io/api-reference/endpoint/cancel-subscription
        """
        call = subscriptions_cancel.call(id, mode=mode, on_execute=on_execute)
        return self._client.execute(call, options)

    def pause(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        """Pause a subscription.

        Stops the charging of a subscription without ending it and returns it; revoke access while its status is
        `paused`. `subscriptions_resume` starts it again. Takes no body. To pause only at the end of the paid period,
        use `subscriptions_cancel`. Repeating the call does no harm; what the second one is answered is not
        documented.

        Safe to repeat; passing failures are retried.

        Args:
            id: Id of the subscription, as `id` of a subscription gives it. Begins with `sub_` as a rule; do not check
                for it.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The request is malformed, fails validation or duplicates an existing resource. `message` lists
                the findings.
            AuthenticationError: The key is missing, or the server does not recognise it. Handle it like 403; the
                sources do not agree where the line is. The key is wrong, belongs to the other environment or does not
                allow the operation. The documented sample has no `message`.
            NotFound: No such record in this environment. A record of the other environment is not found either.
            RateLimited: Too many requests. Neither the limits nor any header about waiting is documented; wait longer
                after each attempt.
            ServerError: A fault on the server's side. A create may or may not have happened. The body is not
                documented and need not be JSON.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.creem.io/api-reference/endpoint/pause-subscription
        """
        call = subscriptions_pause.call(id)
        return self._client.execute(call, options)

    def resume(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        """Resume a paused subscription, or take back a planned cancellation.

        Works from the statuses `paused` and `scheduled_cancel` only, and returns the subscription. Charging goes on.
        Takes no body. Repeating the call does no harm, but the second one finds the subscription in another status
        and may be refused; read the subscription when the outcome of a call is unknown.

        Safe to repeat; passing failures are retried.

        Args:
            id: Id of the subscription, as `id` of a subscription gives it. Begins with `sub_` as a rule; do not check
                for it.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The request is malformed, fails validation or duplicates an existing resource. `message` lists
                the findings.
            AuthenticationError: The key is missing, or the server does not recognise it. Handle it like 403; the
                sources do not agree where the line is. The key is wrong, belongs to the other environment or does not
                allow the operation. The documented sample has no `message`.
            NotFound: No such record in this environment. A record of the other environment is not found either.
            RateLimited: Too many requests. Neither the limits nor any header about waiting is documented; wait longer
                after each attempt.
            ServerError: A fault on the server's side. A create may or may not have happened. The body is not
                documented and need not be JSON.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.creem.io/api-reference/endpoint/resume-subscription
        """
        call = subscriptions_resume.call(id)
        return self._client.execute(call, options)
