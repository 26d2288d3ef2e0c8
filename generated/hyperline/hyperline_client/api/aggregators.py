# Generated from specs/hyperline/resources/aggregators.yaml. Do not edit.
"""How numbers are made from usage events, and the usage that they show."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .aggregators_tables import (
    AGGREGATORS_CREATE,
    AGGREGATORS_DELETE,
    AGGREGATORS_GET,
    AGGREGATORS_GET_USAGE,
    AGGREGATORS_GET_USAGE_TIMESERIES,
    AGGREGATORS_LIST,
    AGGREGATORS_LIST_PAGES,
    AGGREGATORS_LIST_USAGE_BY_CUSTOMER,
    AGGREGATORS_LIST_USAGE_BY_CUSTOMER_PAGES,
    AGGREGATORS_LIST_USAGE_EVENTS,
    AGGREGATORS_LIST_USAGE_EVENTS_PAGES,
    AGGREGATORS_UPDATE,
)

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from .. import params
    from ..models.aggregator import Aggregator
    from ..models.aggregator_customer_usage import AggregatorCustomerUsage
    from ..models.aggregator_customer_usage_page import AggregatorCustomerUsagePage
    from ..models.aggregator_granularity import AggregatorGranularityValue
    from ..models.aggregator_page import AggregatorPage
    from ..models.aggregator_timeseries import AggregatorTimeseries
    from ..models.aggregator_type import AggregatorTypeValue
    from ..models.aggregator_usage import AggregatorUsage
    from ..models.aggregator_usage_event import AggregatorUsageEvent
    from ..models.aggregator_usage_event_page import AggregatorUsageEventPage
    from ..models.writable_aggregation_operation import WritableAggregationOperationValue


class Aggregators(SyncResource):
    """How numbers are made from usage events, and the usage that they show."""

    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Aggregator, AggregatorPage]:
        """List aggregators.

        Gives the aggregators. Answers with the items and the total count.

        Changes nothing at the provider; passing failures are retried.

        Args:
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
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
            for item in hyperline.aggregators.list():
                print(item)
            ```

        Source: https://github.com/factorialco/hyperline-cli
        """
        return self._list(AGGREGATORS_LIST, AGGREGATORS_LIST_PAGES, locals())

    def create(
        self,
        *,
        name: str,
        entity: str,
        operation: WritableAggregationOperationValue,
        type: AggregatorTypeValue,
        unit_name: str | Unset = UNSET,
        property: str | Unset = UNSET,
        where: params.AggregatorFilterInput | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Aggregator:
        """Create an aggregator.

        Makes an aggregator, which makes a number from usage events. Answers with the new aggregator.

        The body is known in part: `property` and `where` are concluded from the aggregator within a new product,
        where a sum needs `property`.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            name: Name that is shown.
            entity: Type of event to aggregate.
            operation: How events become a number.
            type: Whether the number starts anew each period.
            unit_name: What one unit is called.
            property: Property of the event to add up, when `operation` is `sum`.
            where: Which events count. Absent or null means all.
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
            hyperline.aggregators.create(name="Name", entity="Entity", operation="count", type="metered")
            ```

        Source: https://github.com/factorialco/hyperline-cli
        """
        return self._execute(AGGREGATORS_CREATE, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Aggregator:
        """Get an aggregator.

        Reads one aggregator. It has no figures; see `aggregators.get_usage_timeseries`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the aggregator. Do not check its form.
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
            hyperline.aggregators.get("id_1")
            ```

        Source: https://github.com/factorialco/hyperline-cli
        """
        return self._execute(AGGREGATORS_GET, locals())

    def update(
        self,
        id: str,
        body: Mapping[str, Any],
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Aggregator:
        """Update an aggregator.

        Changes an aggregator. Answers with the changed aggregator. The body is not published: keys are sent as they
        are given.

        Known from a third-party client only: try it in the sandbox first.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the aggregator. Do not check its form.
            body: An object whose members the provider does not publish. Sent as it is given.
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
            hyperline.aggregators.update("id_1", {"key": "value"})
            ```

        Source: https://github.com/factorialco/hyperline-cli
        """
        return self._execute(AGGREGATORS_UPDATE, locals())

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Delete an aggregator.

        Removes an aggregator. Answers without a body. What happens to products that use it is not documented.

        Known from a third-party client only: try it in the sandbox first.

        The provider describes this call in part.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: it is gone by then, so the answer
        is status 404; after an unknown outcome take that as success.

        Args:
            id: Id of the aggregator. Do not check its form.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.aggregators.delete("id_1")
            ```

        Source: https://github.com/factorialco/hyperline-cli
        """
        return self._execute(AGGREGATORS_DELETE, locals())

    def get_usage(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> AggregatorUsage:
        """Get what an aggregator's usage is called and measured against.

        Reads the name, the unit and the thresholds of an aggregator. There are no figures in it: those come from
        `aggregators.get_usage_timeseries` and `aggregators.list_usage_by_customer`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the aggregator. Do not check its form.
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
            hyperline.aggregators.get_usage("id_1")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/aggregators-%3E-usage/get-aggregator-usage
        """
        return self._execute(AGGREGATORS_GET_USAGE, locals())

    def get_usage_timeseries(
        self,
        id: str,
        *,
        start_date: datetime,
        end_date: datetime,
        aggregator_filter_id: str | Unset = UNSET,
        group_by: AggregatorGranularityValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AggregatorTimeseries:
        """Get the usage of an aggregator over time.

        Computes the aggregated number for each month, day or hour between two moments, over all customers. Answers
        with them and their total.

        Changes nothing at the provider; passing failures are retried. If an earlier attempt arrived: nothing is
        changed; the figures are computed again.

        Args:
            id: Id of the aggregator. Do not check its form.
            start_date: Where the time begins.
            end_date: Where the time ends.
            aggregator_filter_id: Id of a filter of this aggregator, to count only what it lets through.
            group_by: Length of the parts. The server takes `month` when absent.
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

            hyperline.aggregators.get_usage_timeseries(
                "id_1",
                start_date=datetime(2026, 1, 31, tzinfo=UTC),
                end_date=datetime(2026, 1, 31, tzinfo=UTC),
            )
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/aggregators-%3E-usage/get-aggregator-usage-timeseries
        """
        return self._execute(AGGREGATORS_GET_USAGE_TIMESERIES, locals())

    def list_usage_by_customer(
        self,
        id: str,
        *,
        start_date: datetime,
        end_date: datetime,
        aggregator_filter_id: str | Unset = UNSET,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[AggregatorCustomerUsage, AggregatorCustomerUsagePage]:
        """List the usage of an aggregator by customer.

        Computes the aggregated number of each customer between two moments. Gives one page, the largest numbers
        first, and the total count of customers.

        Changes nothing at the provider; passing failures are retried. If an earlier attempt arrived: nothing is
        changed; the figures are computed again.

        Args:
            id: Id of the aggregator. Do not check its form.
            start_date: Where the time begins.
            end_date: Where the time ends.
            aggregator_filter_id: Id of a filter of this aggregator, to count only what it lets through.
            take: How many items to return, 0 to 100. The server takes 50 when absent.
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

            for item in hyperline.aggregators.list_usage_by_customer(
                "id_1",
                start_date=datetime(2026, 1, 31, tzinfo=UTC),
                end_date=datetime(2026, 1, 31, tzinfo=UTC),
            ):
                print(item)
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/aggregators-%3E-usage/get-aggregator-usage-grouped-by-customer
        """
        return self._list(AGGREGATORS_LIST_USAGE_BY_CUSTOMER, AGGREGATORS_LIST_USAGE_BY_CUSTOMER_PAGES, locals())

    def list_usage_events(
        self,
        id: str,
        *,
        start_date: datetime,
        end_date: datetime,
        aggregator_filter_id: str | Unset = UNSET,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[AggregatorUsageEvent, AggregatorUsageEventPage]:
        """List the events behind the usage of an aggregator.

        Gives the events between two moments that an aggregator counts, of all customers, and their total count.

        Changes nothing at the provider; passing failures are retried. If an earlier attempt arrived: nothing is
        changed; the events are looked up again.

        Args:
            id: Id of the aggregator. Do not check its form.
            start_date: Where the time begins.
            end_date: Where the time ends.
            aggregator_filter_id: Id of a filter of this aggregator, to count only what it lets through.
            take: How many items to return, 0 to 100. The server takes 50 when absent.
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

            for item in hyperline.aggregators.list_usage_events(
                "id_1",
                start_date=datetime(2026, 1, 31, tzinfo=UTC),
                end_date=datetime(2026, 1, 31, tzinfo=UTC),
            ):
                print(item)
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/aggregators-%3E-usage/get-aggregator-usage-events
        """
        return self._list(AGGREGATORS_LIST_USAGE_EVENTS, AGGREGATORS_LIST_USAGE_EVENTS_PAGES, locals())


class AsyncAggregators(AsyncResource):
    """How numbers are made from usage events, and the usage that they show.

    The methods are those of `Aggregators`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Aggregators.list)
    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Aggregator, AggregatorPage]:
        return self._list(AGGREGATORS_LIST, AGGREGATORS_LIST_PAGES, locals())

    @documented_by(Aggregators.create)
    async def create(
        self,
        *,
        name: str,
        entity: str,
        operation: WritableAggregationOperationValue,
        type: AggregatorTypeValue,
        unit_name: str | Unset = UNSET,
        property: str | Unset = UNSET,
        where: params.AggregatorFilterInput | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Aggregator:
        return await self._execute(AGGREGATORS_CREATE, locals())

    @documented_by(Aggregators.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Aggregator:
        return await self._execute(AGGREGATORS_GET, locals())

    @documented_by(Aggregators.update)
    async def update(
        self,
        id: str,
        body: Mapping[str, Any],
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Aggregator:
        return await self._execute(AGGREGATORS_UPDATE, locals())

    @documented_by(Aggregators.delete)
    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        return await self._execute(AGGREGATORS_DELETE, locals())

    @documented_by(Aggregators.get_usage)
    async def get_usage(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> AggregatorUsage:
        return await self._execute(AGGREGATORS_GET_USAGE, locals())

    @documented_by(Aggregators.get_usage_timeseries)
    async def get_usage_timeseries(
        self,
        id: str,
        *,
        start_date: datetime,
        end_date: datetime,
        aggregator_filter_id: str | Unset = UNSET,
        group_by: AggregatorGranularityValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AggregatorTimeseries:
        return await self._execute(AGGREGATORS_GET_USAGE_TIMESERIES, locals())

    @documented_by(Aggregators.list_usage_by_customer)
    def list_usage_by_customer(
        self,
        id: str,
        *,
        start_date: datetime,
        end_date: datetime,
        aggregator_filter_id: str | Unset = UNSET,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[AggregatorCustomerUsage, AggregatorCustomerUsagePage]:
        return self._list(AGGREGATORS_LIST_USAGE_BY_CUSTOMER, AGGREGATORS_LIST_USAGE_BY_CUSTOMER_PAGES, locals())

    @documented_by(Aggregators.list_usage_events)
    def list_usage_events(
        self,
        id: str,
        *,
        start_date: datetime,
        end_date: datetime,
        aggregator_filter_id: str | Unset = UNSET,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[AggregatorUsageEvent, AggregatorUsageEventPage]:
        return self._list(AGGREGATORS_LIST_USAGE_EVENTS, AGGREGATORS_LIST_USAGE_EVENTS_PAGES, locals())


aggregators_list: Final = ListEndpoint(AGGREGATORS_LIST, AGGREGATORS_LIST_PAGES, Aggregators.list)
aggregators_create: Final = Endpoint(AGGREGATORS_CREATE, Aggregators.create)
aggregators_get: Final = Endpoint(AGGREGATORS_GET, Aggregators.get)
aggregators_update: Final = Endpoint(AGGREGATORS_UPDATE, Aggregators.update)
aggregators_delete: Final = Endpoint(AGGREGATORS_DELETE, Aggregators.delete)
aggregators_get_usage: Final = Endpoint(AGGREGATORS_GET_USAGE, Aggregators.get_usage)
aggregators_get_usage_timeseries: Final = Endpoint(AGGREGATORS_GET_USAGE_TIMESERIES, Aggregators.get_usage_timeseries)
aggregators_list_usage_by_customer: Final = ListEndpoint(
    AGGREGATORS_LIST_USAGE_BY_CUSTOMER, AGGREGATORS_LIST_USAGE_BY_CUSTOMER_PAGES, Aggregators.list_usage_by_customer
)
aggregators_list_usage_events: Final = ListEndpoint(
    AGGREGATORS_LIST_USAGE_EVENTS, AGGREGATORS_LIST_USAGE_EVENTS_PAGES, Aggregators.list_usage_events
)
