# Generated from specs/hyperline/resources/customer_usage.yaml. Do not edit.
"""What a customer used, from the events that aggregators count."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    TEXT,
    TIME,
    Record,
    Sent,
    choice,
    whole,
)
from billfold_core.model import array
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.customer_usage_event import CustomerUsageEvent
    from ..models.customer_usage_event_page import CustomerUsageEventPage
    from ..models.customer_usage_group_by import CustomerUsageGroupByValue
    from ..models.customer_usage_item import CustomerUsageItem
    from ..models.customer_usage_timeseries import CustomerUsageTimeseries
    from ..models.customer_usage_total import CustomerUsageTotal


def _read_array_customer_usage_item(body: Any) -> builtins.list[CustomerUsageItem]:
    from ..models.customer_usage_item import CustomerUsageItem

    return array(body, "", CustomerUsageItem.from_dict)


def _read_customer_usage_total(body: Any) -> CustomerUsageTotal:
    from ..models.customer_usage_total import CustomerUsageTotal

    return CustomerUsageTotal.from_dict(body)


def _read_customer_usage_timeseries(body: Any) -> CustomerUsageTimeseries:
    from ..models.customer_usage_timeseries import CustomerUsageTimeseries

    return CustomerUsageTimeseries.from_dict(body)


def _read_customer_usage_event_page(body: Any) -> CustomerUsageEventPage:
    from ..models.customer_usage_event_page import CustomerUsageEventPage

    return CustomerUsageEventPage.from_dict(body)


def _items_customer_usage_event_page(page: CustomerUsageEventPage) -> Sequence[CustomerUsageEvent]:
    return page.data


CUSTOMER_USAGE_GROUP_BY: Final = choice("month", "day", "hour")

CUSTOMER_USAGE_LIST: Final = Operation(
    name="customer_usage_list",
    method="GET",
    effect="read",
    decode=_read_array_customer_usage_item,
    sent=Sent("/v1/customers/{customer_id}/usage", query=Record({"start_date": TIME, "end_date": TIME}, "start_date end_date")),
)
CUSTOMER_USAGE_GET: Final = Operation(
    name="customer_usage_get",
    method="GET",
    effect="read",
    decode=_read_customer_usage_total,
    sent=Sent(
        "/v1/customers/{customer_id}/usage/{aggregator_id}",
        query=Record({"start_date": TIME, "end_date": TIME}, "start_date end_date"),
    ),
)
CUSTOMER_USAGE_GET_TIMESERIES: Final = Operation(
    name="customer_usage_get_timeseries",
    method="POST",
    effect="read",
    decode=_read_customer_usage_timeseries,
    sent=Sent(
        "/v1/customers/{customer_id}/usage/{aggregator_id}/timeseries",
        body=Record(
            {"start_date": TIME, "end_date": TIME, "aggregator_filter_id": TEXT, "group_by": CUSTOMER_USAGE_GROUP_BY},
            "start_date end_date",
        ),
    ),
)
CUSTOMER_USAGE_LIST_EVENTS: Final = Operation(
    name="customer_usage_list_events",
    method="POST",
    effect="read",
    decode=_read_customer_usage_event_page,
    sent=Sent(
        "/v1/customers/{customer_id}/usage/{aggregator_id}/events",
        body=Record(
            {
                "start_date": TIME,
                "end_date": TIME,
                "aggregator_filter_id": TEXT,
                "take": whole(least=0, most=100),
                "skip": whole(least=0),
            },
            "start_date end_date",
        ),
    ),
)
CUSTOMER_USAGE_LIST_EVENTS_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_customer_usage_event_page,
    max_size=100,
    in_body=True,
    total=("meta", "total"),
)


class CustomerUsage(SyncResource):
    """What a customer used, from the events that aggregators count."""

    def list(
        self,
        customer_id: str,
        *,
        start_date: datetime,
        end_date: datetime,
        options: RequestOptions = NO_OPTIONS,
    ) -> builtins.list[CustomerUsageItem]:
        """List what a customer used, by aggregator.

        Gives the usage between two moments, one item for each aggregator. The answer is a bare array, without pages.

        Changes nothing at the provider; passing failures are retried.

        Args:
            customer_id: Id of the customer. Begins with `cus_`; do not check its length.
            start_date: Begin of the time that is looked at.
            end_date: End of the time that is looked at.
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
            from datetime import UTC, datetime

            hyperline.customer_usage.list(
                "cus_123",
                start_date=datetime(2026, 1, 31, tzinfo=UTC),
                end_date=datetime(2026, 1, 31, tzinfo=UTC),
            )
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/customers-%3E-usage/list-customer-usage
        """
        return self._execute(CUSTOMER_USAGE_LIST, locals())

    def get(
        self,
        customer_id: str,
        aggregator_id: str,
        *,
        start_date: datetime,
        end_date: datetime,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerUsageTotal:
        """Get what a customer used, for one aggregator.

        Gives the usage between two moments as one figure, with the period it is for.

        Changes nothing at the provider; passing failures are retried.

        Args:
            customer_id: Id of the customer. Begins with `cus_`; do not check its length.
            aggregator_id: Id of the aggregator.
            start_date: Begin of the time that is looked at.
            end_date: End of the time that is looked at.
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
            from datetime import UTC, datetime

            hyperline.customer_usage.get(
                "cus_123",
                "aggregator_id_1",
                start_date=datetime(2026, 1, 31, tzinfo=UTC),
                end_date=datetime(2026, 1, 31, tzinfo=UTC),
            )
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/customers-%3E-usage/get-customer-usage-for-an-aggregator
        """
        return self._execute(CUSTOMER_USAGE_GET, locals())

    def get_timeseries(
        self,
        customer_id: str,
        aggregator_id: str,
        *,
        start_date: datetime,
        end_date: datetime,
        aggregator_filter_id: str | Unset = UNSET,
        group_by: CustomerUsageGroupByValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerUsageTimeseries:
        """Get what a customer used over time.

        Gives the usage between two moments in steps of a month, a day or an hour, and the total. The call only reads;
        it counts as a write for the rate limit.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried. If an earlier attempt arrived: it only
        computes, so the same comes back unless usage was added.

        Args:
            customer_id: Id of the customer. Begins with `cus_`; do not check its length.
            aggregator_id: Id of the aggregator.
            start_date: Begin of the time that is looked at.
            end_date: End of the time that is looked at.
            aggregator_filter_id: Id of a filter of the aggregator, to count only what it lets through.
            group_by: Length of a step. The server takes `month` when absent.
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
            from datetime import UTC, datetime

            hyperline.customer_usage.get_timeseries(
                "cus_123",
                "aggregator_id_1",
                start_date=datetime(2026, 1, 31, tzinfo=UTC),
                end_date=datetime(2026, 1, 31, tzinfo=UTC),
            )
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/customers-%3E-usage/get-customer-usage-timeseries
        """
        return self._execute(CUSTOMER_USAGE_GET_TIMESERIES, locals())

    def list_events(
        self,
        customer_id: str,
        aggregator_id: str,
        *,
        start_date: datetime,
        end_date: datetime,
        aggregator_filter_id: str | Unset = UNSET,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[CustomerUsageEvent, CustomerUsageEventPage]:
        """List the events behind a customer's usage.

        Gives the events between two moments that the aggregator counts. `take` and `skip` stand in the body. The call
        only reads; it counts as a write for the rate limit.

        Changes nothing at the provider; passing failures are retried. If an earlier attempt arrived: it only reads,
        so the same comes back unless events were added.

        Args:
            customer_id: Id of the customer. Begins with `cus_`; do not check its length.
            aggregator_id: Id of the aggregator.
            start_date: Begin of the time that is looked at.
            end_date: End of the time that is looked at.
            aggregator_filter_id: Id of a filter of the aggregator, to count only what it lets through.
            take: How many items to return. The server takes 50 when absent. Limits: at least 0, at most 100.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 100, the largest there is.

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
            from datetime import UTC, datetime

            for item in hyperline.customer_usage.list_events(
                "cus_123",
                "aggregator_id_1",
                start_date=datetime(2026, 1, 31, tzinfo=UTC),
                end_date=datetime(2026, 1, 31, tzinfo=UTC),
            ):
                print(item)
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/customers-%3E-usage/get-customer-usage-events
        """
        return self._list(CUSTOMER_USAGE_LIST_EVENTS, CUSTOMER_USAGE_LIST_EVENTS_PAGES, locals())


class AsyncCustomerUsage(AsyncResource):
    """What a customer used, from the events that aggregators count.

    The methods are those of `CustomerUsage`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(CustomerUsage.list)
    async def list(
        self,
        customer_id: str,
        *,
        start_date: datetime,
        end_date: datetime,
        options: RequestOptions = NO_OPTIONS,
    ) -> builtins.list[CustomerUsageItem]:
        return await self._execute(CUSTOMER_USAGE_LIST, locals())

    @documented_by(CustomerUsage.get)
    async def get(
        self,
        customer_id: str,
        aggregator_id: str,
        *,
        start_date: datetime,
        end_date: datetime,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerUsageTotal:
        return await self._execute(CUSTOMER_USAGE_GET, locals())

    @documented_by(CustomerUsage.get_timeseries)
    async def get_timeseries(
        self,
        customer_id: str,
        aggregator_id: str,
        *,
        start_date: datetime,
        end_date: datetime,
        aggregator_filter_id: str | Unset = UNSET,
        group_by: CustomerUsageGroupByValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerUsageTimeseries:
        return await self._execute(CUSTOMER_USAGE_GET_TIMESERIES, locals())

    @documented_by(CustomerUsage.list_events)
    def list_events(
        self,
        customer_id: str,
        aggregator_id: str,
        *,
        start_date: datetime,
        end_date: datetime,
        aggregator_filter_id: str | Unset = UNSET,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[CustomerUsageEvent, CustomerUsageEventPage]:
        return self._list(CUSTOMER_USAGE_LIST_EVENTS, CUSTOMER_USAGE_LIST_EVENTS_PAGES, locals())


customer_usage_list: Final = Endpoint(CUSTOMER_USAGE_LIST, CustomerUsage.list)
customer_usage_get: Final = Endpoint(CUSTOMER_USAGE_GET, CustomerUsage.get)
customer_usage_get_timeseries: Final = Endpoint(CUSTOMER_USAGE_GET_TIMESERIES, CustomerUsage.get_timeseries)
customer_usage_list_events: Final = ListEndpoint(
    CUSTOMER_USAGE_LIST_EVENTS, CUSTOMER_USAGE_LIST_EVENTS_PAGES, CustomerUsage.list_events
)
