# Generated from specs/flowglad/resources/usage_events.yaml. Do not edit.
"""What was used. Each event adds to a usage meter of one subscription and is counted once per transaction id."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.bulk import Bulk, BulkReport
from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    EPOCH_MS,
    FREE,
    TEXT,
    Record,
    Rule,
    Sent,
    many,
    nullable,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from .. import params
    from ..models.usage_event import UsageEvent
    from ..models.usage_event_list import UsageEventList
    from ..models.usage_event_page import UsageEventPage
    from ..models.usage_event_response import UsageEventResponse


def _read_usage_event_page(body: Any) -> UsageEventPage:
    from ..models.usage_event_page import UsageEventPage

    return UsageEventPage.from_dict(body)


def _items_usage_event_page(page: UsageEventPage) -> Sequence[UsageEvent]:
    return page.data


def _read_usage_event_response(body: Any) -> UsageEventResponse:
    from ..models.usage_event_response import UsageEventResponse

    return UsageEventResponse.from_dict(body)


def _read_usage_event_list(body: Any) -> UsageEventList:
    from ..models.usage_event_list import UsageEventList

    return UsageEventList.from_dict(body)


def _records_usage_event_list(answer: UsageEventList) -> Sequence[UsageEvent]:
    return answer.usage_events


USAGE_EVENT_INPUT: Final = Record(
    {
        "subscriptionId": TEXT,
        "amount": whole(least=1),
        "transactionId": TEXT,
        "usageDate": EPOCH_MS,
        "properties": nullable(FREE),
        "priceId": TEXT,
        "priceSlug": TEXT,
        "usageMeterId": TEXT,
        "usageMeterSlug": TEXT,
    },
    "subscriptionId amount transactionId",
    Rule(
        "usageMeterSlug",
        "is needed, or else `priceId`, `priceSlug` or `usageMeterId`",
        lambda source: (
            not ("priceId" in source or "priceSlug" in source or "usageMeterId" in source or "usageMeterSlug" in source)
            and "usageMeterSlug" not in source
        ),
    ),
    Rule("priceSlug", "cannot be given when `priceId` is given", lambda source: "priceId" in source and "priceSlug" in source),
    Rule(
        "usageMeterId", "cannot be given when `priceId` is given", lambda source: "priceId" in source and "usageMeterId" in source
    ),
    Rule(
        "usageMeterSlug",
        "cannot be given when `priceId` is given",
        lambda source: "priceId" in source and "usageMeterSlug" in source,
    ),
    Rule(
        "usageMeterId",
        "cannot be given when `priceSlug` is given",
        lambda source: "priceSlug" in source and "usageMeterId" in source,
    ),
    Rule(
        "usageMeterSlug",
        "cannot be given when `priceSlug` is given",
        lambda source: "priceSlug" in source and "usageMeterSlug" in source,
    ),
    Rule(
        "usageMeterSlug",
        "cannot be given when `usageMeterId` is given",
        lambda source: "usageMeterId" in source and "usageMeterSlug" in source,
    ),
)

USAGE_EVENTS_LIST: Final = Operation(
    name="usage_events_list",
    method="GET",
    effect="read",
    decode=_read_usage_event_page,
    sent=Sent("/api/v1/usage-events", query=Record({"cursor": TEXT, "limit": whole(least=1)})),
)
USAGE_EVENTS_LIST_PAGES: Final = Pagination(
    style="cursor",
    position="cursor",
    size="limit",
    items=_items_usage_event_page,
    max_size=100,
    next=("nextCursor",),
    more=("hasMore",),
)
USAGE_EVENTS_CREATE: Final = Operation(
    name="usage_events_create",
    method="POST",
    effect="idempotent",
    decode=_read_usage_event_response,
    sent=Sent("/api/v1/usage-events", body=Record({"usageEvent": USAGE_EVENT_INPUT}, "usageEvent")),
)
USAGE_EVENTS_BULK_INSERT: Final = Operation(
    name="usage_events_bulk_insert",
    method="POST",
    effect="idempotent",
    decode=_read_usage_event_list,
    sent=Sent("/api/v1/usage-events/bulk", body=Record({"usageEvents": many(USAGE_EVENT_INPUT)}, "usageEvents")),
)
USAGE_EVENTS_BULK_INSERT_BULK: Final = Bulk(
    items="usageEvents",
    key="transactionId",
    scope=("usageMeterId", "usageMeterSlug", "priceId", "priceSlug"),
    records=_records_usage_event_list,
    record_key="transaction_id",
)
USAGE_EVENTS_GET: Final = Operation(
    name="usage_events_get",
    method="GET",
    effect="read",
    decode=_read_usage_event_response,
    sent=Sent("/api/v1/usage-events/{id}"),
)


class UsageEvents(SyncResource):
    """What was used. Each event adds to a usage meter of one subscription and is counted once per transaction id."""

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[UsageEvent, UsageEventPage]:
        """List usage events page by page.

        Gives the usage events in the key's pricing model, oldest first, over all subscriptions and meters. There are
        no filters. Events recorded while you page appear at the end. Send no query parameters but these two: on reads
        the server lets query parameters override others.

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
            for item in flowglad.usage_events.list():
                print(item)
            ```

        Source: https://docs.flowglad.com/api-reference/usage-events/list-usage-events
        """
        return self._list(USAGE_EVENTS_LIST, USAGE_EVENTS_LIST_PAGES, locals())

    def create(
        self,
        *,
        usage_event: params.UsageEventInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> UsageEventResponse:
        """Record one usage event.

        Counts one use on a meter of a subscription and gives the event back. Name the meter by exactly one of
        `price_id`, `priceSlug`, `usage_meter_id` and `usage_meter_slug`. The same `transaction_id` on the same meter
        with another subscription ends in a conflict (409). An event dated outside of the running billing period still
        counts in the running one.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the first event comes back and
        nothing is counted twice: an event is known by its `transaction_id` on a meter and a subscription.

        Args:
            usage_event: The event itself.
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
            flowglad.usage_events.create(
                usage_event={
                    "subscriptionId": "sub_123",
                    "amount": 1,
                    "transactionId": "transaction_id_1",
                    "priceId": "price_123",
                },
            )
            ```

        Source: https://docs.flowglad.com/api-reference/usage-events/create-usage-event
        """
        return self._execute(USAGE_EVENTS_CREATE, locals())

    def bulk_insert(
        self,
        *,
        usage_events: Sequence[params.UsageEventInput],
        options: RequestOptions = NO_OPTIONS,
    ) -> UsageEventList:
        """Record many usage events.

        Counts many uses in one request and gives the events that were added. Repeated events (same `transaction_id`)
        are skipped silently, so the answer can hold fewer events than the request, even none when all were there
        before: match them by `transaction_id`, never by position. How many events one request may hold is not
        documented.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: events that are there already,
        known by their `transaction_id`, are skipped and not in the answer; nothing is counted twice.

        Args:
            usage_events: The events, each with a `transactionId` of its own.
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
            flowglad.usage_events.bulk_insert(
                usage_events=[
                    {
                        "subscriptionId": "sub_123",
                        "amount": 1,
                        "transactionId": "transaction_id_1",
                        "priceId": "price_123",
                    },
                ],
            )
            ```

        Source: https://docs.flowglad.com/api-reference/usage-events/bulk-insert-usage-events
        """
        return self._execute(USAGE_EVENTS_BULK_INSERT, locals())

    def insert_all(
        self,
        usage_events: Sequence[params.UsageEventInput],
        *,
        chunk_size: int = 500,
        progress: Callable[[BulkReport[params.UsageEventInput, UsageEvent]], None] | None = None,
        options: RequestOptions = NO_OPTIONS,
    ) -> BulkReport[params.UsageEventInput, UsageEvent]:
        """Send any number of items with `bulk_insert`, 500 at a time, and account for every one of them.

        All items are checked before the first is sent. Items are known by their `transactionId`, so a request whose
        answer was lost is repeated without counting anything twice, and so may the whole call be. A request that the
        provider refuses because of what is in it is split until the items at fault are found; the others are
        recorded. After a hundred refusals in a row it stops, since they must have something in common.

        What the provider has recorded under the same `transactionId` before, it skips without looking at the rest of
        the item: take a new one for everything that is to count.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: events that are there already,
        known by their `transaction_id`, are skipped and not in the answer; nothing is counted twice.

        Args:
            usage_events: The events, each with a `transactionId` of its own.
            chunk_size: How many items one request holds at most.
            progress: Called after each request with the report, which stays true if the call is interrupted.
            options: Settings of each of the requests: timeout, headers, deadline.

        Returns:
            What became of the items: `records` has what was recorded; `recovered` and `known` have the keys of what
            had been recorded before, by an attempt whose answer was lost or by an earlier call.

        Raises:
            InputError: An item is not what the API takes, or two differ under one `transactionId`; nothing was sent.
            BulkIncomplete: Some items were refused, or not sent: `report` has each of them, `stopped` what stopped
                it.

        Source: https://docs.flowglad.com/api-reference/usage-events/bulk-insert-usage-events
        """
        return self._insert_all(USAGE_EVENTS_BULK_INSERT, USAGE_EVENTS_BULK_INSERT_BULK, usage_events, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> UsageEventResponse:
        """Get a usage event.

        Gives one usage event, wrapped in `usage_event`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the usage event, usage_event_…. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            flowglad.usage_events.get("id_1")
            ```

        Source: https://docs.flowglad.com/api-reference/usage-events/get-usage-event
        """
        return self._execute(USAGE_EVENTS_GET, locals())


class AsyncUsageEvents(AsyncResource):
    """What was used. Each event adds to a usage meter of one subscription and is counted once per transaction id.

    The methods are those of `UsageEvents`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(UsageEvents.list)
    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[UsageEvent, UsageEventPage]:
        return self._list(USAGE_EVENTS_LIST, USAGE_EVENTS_LIST_PAGES, locals())

    @documented_by(UsageEvents.create)
    async def create(
        self,
        *,
        usage_event: params.UsageEventInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> UsageEventResponse:
        return await self._execute(USAGE_EVENTS_CREATE, locals())

    @documented_by(UsageEvents.bulk_insert)
    async def bulk_insert(
        self,
        *,
        usage_events: Sequence[params.UsageEventInput],
        options: RequestOptions = NO_OPTIONS,
    ) -> UsageEventList:
        return await self._execute(USAGE_EVENTS_BULK_INSERT, locals())

    @documented_by(UsageEvents.insert_all)
    async def insert_all(
        self,
        usage_events: Sequence[params.UsageEventInput],
        *,
        chunk_size: int = 500,
        progress: Callable[[BulkReport[params.UsageEventInput, UsageEvent]], None] | None = None,
        options: RequestOptions = NO_OPTIONS,
    ) -> BulkReport[params.UsageEventInput, UsageEvent]:
        return await self._insert_all(USAGE_EVENTS_BULK_INSERT, USAGE_EVENTS_BULK_INSERT_BULK, usage_events, locals())

    @documented_by(UsageEvents.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> UsageEventResponse:
        return await self._execute(USAGE_EVENTS_GET, locals())


usage_events_list: Final = ListEndpoint(USAGE_EVENTS_LIST, USAGE_EVENTS_LIST_PAGES, UsageEvents.list)
usage_events_create: Final = Endpoint(USAGE_EVENTS_CREATE, UsageEvents.create)
usage_events_bulk_insert: Final = Endpoint(USAGE_EVENTS_BULK_INSERT, UsageEvents.bulk_insert, USAGE_EVENTS_BULK_INSERT_BULK)
usage_events_get: Final = Endpoint(USAGE_EVENTS_GET, UsageEvents.get)
