# Generated from specs/hyperline/resources/subscriptions.yaml. Do not edit.
"""The lists of `subscriptions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .subscriptions_tables import (
    SUBSCRIPTIONS_LIST,
    SUBSCRIPTIONS_LIST_ARR_HISTORY,
    SUBSCRIPTIONS_LIST_ARR_HISTORY_PAGES,
    SUBSCRIPTIONS_LIST_PAGES,
)

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.arr_entry import ArrEntry
    from ..models.arr_page import ArrPage
    from ..models.subscription import Subscription
    from ..models.subscription_activation_strategy import SubscriptionActivationStrategyValue
    from ..models.subscription_page import SubscriptionPage
    from ..models.subscription_status_filter import SubscriptionStatusFilterValue


class SubscriptionsLists(SyncResource):
    """The lists of `subscriptions`."""

    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        invoicing_entity_id: str | Unset = UNSET,
        invoice_drafts: str | Unset = UNSET,
        integration_entity_id: str | Unset = UNSET,
        custom_properties: Mapping[str, str] | Unset = UNSET,
        status: SubscriptionStatusFilterValue | Unset = UNSET,
        status_in: Sequence[SubscriptionStatusFilterValue] | Unset = UNSET,
        activation_strategy: SubscriptionActivationStrategyValue | Unset = UNSET,
        activation_strategy_in: Sequence[SubscriptionActivationStrategyValue] | Unset = UNSET,
        currency: str | Unset = UNSET,
        currency_not: str | Unset = UNSET,
        currency_equals: str | Unset = UNSET,
        currency_is_null: str | Unset = UNSET,
        currency_is_not_null: str | Unset = UNSET,
        currency_contains: str | Unset = UNSET,
        currency_starts_with: str | Unset = UNSET,
        currency_end_with: str | Unset = UNSET,
        plan_id: str | Unset = UNSET,
        plan_id_not: str | Unset = UNSET,
        plan_id_equals: str | Unset = UNSET,
        plan_id_is_null: str | Unset = UNSET,
        plan_id_is_not_null: str | Unset = UNSET,
        plan_id_contains: str | Unset = UNSET,
        plan_id_starts_with: str | Unset = UNSET,
        plan_id_end_with: str | Unset = UNSET,
        original_quote_id: str | Unset = UNSET,
        original_quote_id_not: str | Unset = UNSET,
        original_quote_id_equals: str | Unset = UNSET,
        original_quote_id_is_null: str | Unset = UNSET,
        original_quote_id_is_not_null: str | Unset = UNSET,
        original_quote_id_contains: str | Unset = UNSET,
        original_quote_id_starts_with: str | Unset = UNSET,
        original_quote_id_end_with: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        customer_id_not: str | Unset = UNSET,
        customer_id_equals: str | Unset = UNSET,
        customer_id_is_null: str | Unset = UNSET,
        customer_id_is_not_null: str | Unset = UNSET,
        customer_id_contains: str | Unset = UNSET,
        customer_id_starts_with: str | Unset = UNSET,
        customer_id_end_with: str | Unset = UNSET,
        purchase_order: str | Unset = UNSET,
        purchase_order_not: str | Unset = UNSET,
        purchase_order_equals: str | Unset = UNSET,
        purchase_order_is_null: str | Unset = UNSET,
        purchase_order_is_not_null: str | Unset = UNSET,
        purchase_order_contains: str | Unset = UNSET,
        purchase_order_starts_with: str | Unset = UNSET,
        purchase_order_end_with: str | Unset = UNSET,
        updated_at: datetime | Unset = UNSET,
        updated_at_not: datetime | Unset = UNSET,
        updated_at_equals: datetime | Unset = UNSET,
        updated_at_is_null: str | Unset = UNSET,
        updated_at_is_not_null: str | Unset = UNSET,
        updated_at_lt: datetime | Unset = UNSET,
        updated_at_lte: datetime | Unset = UNSET,
        updated_at_gt: datetime | Unset = UNSET,
        updated_at_gte: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Subscription, SubscriptionPage]:
        """List subscriptions.

        Gives the subscriptions that match every filter sent. Answers with the items and the total count.

        Without a `status` drafts, voided, cancelled and archived ones are left out; `any` gives all. A query
        parameter that the server does not know is ignored without an error, and the unfiltered list comes back.

        Changes nothing at the provider; passing failures are retried.

        Args:
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            invoicing_entity_id: Only subscriptions sold by this invoicing entity, ive_….
            invoice_drafts: Filter by draft invoices. Which values it takes is not published.
            integration_entity_id: Only subscriptions with this id in an external system.
            custom_properties: Only items with these values of custom properties, by the property's slug.
            status: Only items whose `status` is this.
            status_in: Only items whose `status` is one of these.
            activation_strategy: Only items whose `activation_strategy` is this.
            activation_strategy_in: Only items whose `activation_strategy` is one of these.
            currency: Only items whose `currency` is exactly this.
            currency_not: Only items whose `currency` is anything but this.
            currency_equals: Only items whose `currency` is exactly this. The same as the plain parameter.
            currency_is_null: Only items whose `currency` is not set. Send `true`.
            currency_is_not_null: Only items whose `currency` is set. Send `true`.
            currency_contains: Only items whose `currency` has this text somewhere in it.
            currency_starts_with: Only items whose `currency` begins with this text.
            currency_end_with: Only items whose `currency` ends with this text. Spelled `endWith`, without an s.
            plan_id: Only items whose `plan_id` is exactly this.
            plan_id_not: Only items whose `plan_id` is anything but this.
            plan_id_equals: Only items whose `plan_id` is exactly this. The same as the plain parameter.
            plan_id_is_null: Only items whose `plan_id` is not set. Send `true`.
            plan_id_is_not_null: Only items whose `plan_id` is set. Send `true`.
            plan_id_contains: Only items whose `plan_id` has this text somewhere in it.
            plan_id_starts_with: Only items whose `plan_id` begins with this text.
            plan_id_end_with: Only items whose `plan_id` ends with this text. Spelled `endWith`, without an s.
            original_quote_id: Only items whose `original_quote_id` is exactly this.
            original_quote_id_not: Only items whose `original_quote_id` is anything but this.
            original_quote_id_equals: Only items whose `original_quote_id` is exactly this. The same as the plain
                parameter.
            original_quote_id_is_null: Only items whose `original_quote_id` is not set. Send `true`.
            original_quote_id_is_not_null: Only items whose `original_quote_id` is set. Send `true`.
            original_quote_id_contains: Only items whose `original_quote_id` has this text somewhere in it.
            original_quote_id_starts_with: Only items whose `original_quote_id` begins with this text.
            original_quote_id_end_with: Only items whose `original_quote_id` ends with this text. Spelled `endWith`,
                without an s.
            customer_id: Only items whose `customer_id` is exactly this.
            customer_id_not: Only items whose `customer_id` is anything but this.
            customer_id_equals: Only items whose `customer_id` is exactly this. The same as the plain parameter.
            customer_id_is_null: Only items whose `customer_id` is not set. Send `true`.
            customer_id_is_not_null: Only items whose `customer_id` is set. Send `true`.
            customer_id_contains: Only items whose `customer_id` has this text somewhere in it.
            customer_id_starts_with: Only items whose `customer_id` begins with this text.
            customer_id_end_with: Only items whose `customer_id` ends with this text. Spelled `endWith`, without an s.
            purchase_order: Only items whose `purchase_order` is exactly this.
            purchase_order_not: Only items whose `purchase_order` is anything but this.
            purchase_order_equals: Only items whose `purchase_order` is exactly this. The same as the plain parameter.
            purchase_order_is_null: Only items whose `purchase_order` is not set. Send `true`.
            purchase_order_is_not_null: Only items whose `purchase_order` is set. Send `true`.
            purchase_order_contains: Only items whose `purchase_order` has this text somewhere in it.
            purchase_order_starts_with: Only items whose `purchase_order` begins with this text.
            purchase_order_end_with: Only items whose `purchase_order` ends with this text. Spelled `endWith`, without
                an s.
            updated_at: Only items whose `updated_at` is exactly this time.
            updated_at_not: Only items whose `updated_at` is any time but this.
            updated_at_equals: Only items whose `updated_at` is exactly this time. The same as the plain parameter.
            updated_at_is_null: Only items whose `updated_at` is not set. Send `true`.
            updated_at_is_not_null: Only items whose `updated_at` is set. Send `true`.
            updated_at_lt: Only items whose `updated_at` is before this time.
            updated_at_lte: Only items whose `updated_at` is this time or before it.
            updated_at_gt: Only items whose `updated_at` is after this time.
            updated_at_gte: Only items whose `updated_at` is this time or after it.
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
            for item in hyperline.subscriptions.list():
                print(item)
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/subscriptions/list-subscriptions
        """
        return self._list(SUBSCRIPTIONS_LIST, SUBSCRIPTIONS_LIST_PAGES, locals())

    def list_arr_history(
        self,
        id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        occurred_at_gte: datetime | Unset = UNSET,
        occurred_at_lte: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[ArrEntry, ArrPage]:
        """List how the annual recurring revenue of a subscription changed.

        Gives the changes of a subscription's annual recurring revenue, newest first.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the subscription, sub_….
            limit: How many items to return, 1 to 100. The server takes 50 when absent.
            cursor: Where the page begins, as `next_cursor` of the page before says. Opaque.
            occurred_at_gte: Only changes at this moment or later.
            occurred_at_lte: Only changes at this moment or earlier.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in hyperline.subscriptions.list_arr_history("sub_123"):
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(SUBSCRIPTIONS_LIST_ARR_HISTORY, SUBSCRIPTIONS_LIST_ARR_HISTORY_PAGES, locals())


class AsyncSubscriptionsLists(AsyncResource):
    """The lists of `subscriptions`.

    The methods are those of `SubscriptionsLists`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(SubscriptionsLists.list)
    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        invoicing_entity_id: str | Unset = UNSET,
        invoice_drafts: str | Unset = UNSET,
        integration_entity_id: str | Unset = UNSET,
        custom_properties: Mapping[str, str] | Unset = UNSET,
        status: SubscriptionStatusFilterValue | Unset = UNSET,
        status_in: Sequence[SubscriptionStatusFilterValue] | Unset = UNSET,
        activation_strategy: SubscriptionActivationStrategyValue | Unset = UNSET,
        activation_strategy_in: Sequence[SubscriptionActivationStrategyValue] | Unset = UNSET,
        currency: str | Unset = UNSET,
        currency_not: str | Unset = UNSET,
        currency_equals: str | Unset = UNSET,
        currency_is_null: str | Unset = UNSET,
        currency_is_not_null: str | Unset = UNSET,
        currency_contains: str | Unset = UNSET,
        currency_starts_with: str | Unset = UNSET,
        currency_end_with: str | Unset = UNSET,
        plan_id: str | Unset = UNSET,
        plan_id_not: str | Unset = UNSET,
        plan_id_equals: str | Unset = UNSET,
        plan_id_is_null: str | Unset = UNSET,
        plan_id_is_not_null: str | Unset = UNSET,
        plan_id_contains: str | Unset = UNSET,
        plan_id_starts_with: str | Unset = UNSET,
        plan_id_end_with: str | Unset = UNSET,
        original_quote_id: str | Unset = UNSET,
        original_quote_id_not: str | Unset = UNSET,
        original_quote_id_equals: str | Unset = UNSET,
        original_quote_id_is_null: str | Unset = UNSET,
        original_quote_id_is_not_null: str | Unset = UNSET,
        original_quote_id_contains: str | Unset = UNSET,
        original_quote_id_starts_with: str | Unset = UNSET,
        original_quote_id_end_with: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        customer_id_not: str | Unset = UNSET,
        customer_id_equals: str | Unset = UNSET,
        customer_id_is_null: str | Unset = UNSET,
        customer_id_is_not_null: str | Unset = UNSET,
        customer_id_contains: str | Unset = UNSET,
        customer_id_starts_with: str | Unset = UNSET,
        customer_id_end_with: str | Unset = UNSET,
        purchase_order: str | Unset = UNSET,
        purchase_order_not: str | Unset = UNSET,
        purchase_order_equals: str | Unset = UNSET,
        purchase_order_is_null: str | Unset = UNSET,
        purchase_order_is_not_null: str | Unset = UNSET,
        purchase_order_contains: str | Unset = UNSET,
        purchase_order_starts_with: str | Unset = UNSET,
        purchase_order_end_with: str | Unset = UNSET,
        updated_at: datetime | Unset = UNSET,
        updated_at_not: datetime | Unset = UNSET,
        updated_at_equals: datetime | Unset = UNSET,
        updated_at_is_null: str | Unset = UNSET,
        updated_at_is_not_null: str | Unset = UNSET,
        updated_at_lt: datetime | Unset = UNSET,
        updated_at_lte: datetime | Unset = UNSET,
        updated_at_gt: datetime | Unset = UNSET,
        updated_at_gte: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Subscription, SubscriptionPage]:
        return self._list(SUBSCRIPTIONS_LIST, SUBSCRIPTIONS_LIST_PAGES, locals())

    @documented_by(SubscriptionsLists.list_arr_history)
    def list_arr_history(
        self,
        id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        occurred_at_gte: datetime | Unset = UNSET,
        occurred_at_lte: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[ArrEntry, ArrPage]:
        return self._list(SUBSCRIPTIONS_LIST_ARR_HISTORY, SUBSCRIPTIONS_LIST_ARR_HISTORY_PAGES, locals())
