"""What was used. Each event adds to a usage meter of one subscription and is counted once per transaction id."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from billfold_core.bulk import BulkReport, insert_all_async
from billfold_core.client import AsyncClient
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.pages import AsyncPager
from billfold_core.unset import UNSET, Unset

from . import usage_events_bulk_insert, usage_events_create, usage_events_get, usage_events_list

if TYPE_CHECKING:
    from ... import params
    from ...models.usage_event import UsageEvent
    from ...models.usage_event_input import UsageEventInput
    from ...models.usage_event_list import UsageEventList
    from ...models.usage_event_page import UsageEventPage
    from ...models.usage_event_response import UsageEventResponse


class AsyncUsageEvents:
    """What was used. Each event adds to a usage meter of one subscription and is counted once per transaction id."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[UsageEvent, UsageEventPage]:
        """List usage events page by page.

        Gives one page of the usage events in the key's pricing model, oldest first, over all subscriptions and
        meters. There are no filters. Events recorded while you page appear at the end. Send no query parameters but
        these two: on reads the server lets query parameters override others.

        Changes nothing at the provider; passing failures are retried.

        Args:
            cursor: Where to go on. Take `nextCursor` of the page before, unchanged; it is opaque. Leave it out for
                the first page.
            limit: How many records a page holds at most, 1 to 100. The server takes 10 when it is left out. Limits:
                at least 1, at most 100.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `async for`; `.pages()` gives the pages. Left
            out, the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The request was refused: a field is missing or wrong, the body is not JSON, or `limit` or
                `cursor` is not valid. Nothing changed. Malformed JSON and wrong paging values come without a `code`.
            AuthenticationError: The key is missing, malformed, unknown or expired. The same answer comes when the
                service behind the keys limits the rate, so a key that worked a moment ago may be fine. The body is plain
                text. The key is valid but may not do this, for instance make a product the default one or work on live
                data. Nothing changed.
            NotFound: No such record in the pricing model and mode of the key. A route that does not exist answers 404
                too, but with the plain text `Not Found`.
            ServerError: The server failed. Whether a change took place is not known; look before sending an unsafe
                request again.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.flowglad.com/api-reference/usage-events/list-usage-events
        """
        call = usage_events_list.call(cursor=cursor, limit=limit)
        return AsyncPager(self._client, call, usage_events_list.PAGINATION, options)

    async def create(
        self,
        *,
        usage_event: UsageEventInput | params.UsageEventInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> UsageEventResponse:
        """Record one usage event.

        Counts one use on a meter of a subscription and gives the event back. Name the meter by exactly one of
        `priceId`, `priceSlug`, `usageMeterId` and `usageMeterSlug`. The same `transactionId` on the same meter with
        another subscription ends in a conflict (409). An event dated outside of the running billing period still
        counts in the running one.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the first event comes back and
        nothing is counted twice: an event is known by its `transactionId` on a meter and a subscription.

        Args:
            usage_event: The event itself.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The request was refused: a field is missing or wrong, the body is not JSON, or `limit` or
                `cursor` is not valid. Nothing changed. Malformed JSON and wrong paging values come without a `code`.
            AuthenticationError: The key is missing, malformed, unknown or expired. The same answer comes when the
                service behind the keys limits the rate, so a key that worked a moment ago may be fine. The body is plain
                text. The key is valid but may not do this, for instance make a product the default one or work on live
                data. Nothing changed.
            Conflict: A value that must be unique is taken, as a rule the slug. Nothing changed.
            ServerError: The server failed. Whether a change took place is not known; look before sending an unsafe
                request again.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.flowglad.com/api-reference/usage-events/create-usage-event
        """
        call = usage_events_create.call(usage_event=usage_event)
        return await self._client.execute(call, options)

    async def bulk_insert(
        self,
        *,
        usage_events: Sequence[UsageEventInput | params.UsageEventInput],
        options: RequestOptions = NO_OPTIONS,
    ) -> UsageEventList:
        """Record many usage events.

        Counts many uses in one request and gives the events that were added. Repeated events (same `transactionId`)
        are skipped silently, so the answer can hold fewer events than the request, even none when all were there
        before: match them by `transactionId`, never by position. How many events one request may hold is not
        documented.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: events that are there already,
        known by their `transactionId`, are skipped and not in the answer; nothing is counted twice.

        Args:
            usage_events: The events, each with a `transactionId` of its own.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The request was refused: a field is missing or wrong, the body is not JSON, or `limit` or
                `cursor` is not valid. Nothing changed. Malformed JSON and wrong paging values come without a `code`.
            AuthenticationError: The key is missing, malformed, unknown or expired. The same answer comes when the
                service behind the keys limits the rate, so a key that worked a moment ago may be fine. The body is plain
                text. The key is valid but may not do this, for instance make a product the default one or work on live
                data. Nothing changed.
            Conflict: A value that must be unique is taken, as a rule the slug. Nothing changed.
            ServerError: The server failed. Whether a change took place is not known; look before sending an unsafe
                request again.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.flowglad.com/api-reference/usage-events/bulk-insert-usage-events
        """
        call = usage_events_bulk_insert.call(usage_events=usage_events)
        return await self._client.execute(call, options)

    async def insert_all(
        self,
        usage_events: Sequence[UsageEventInput | params.UsageEventInput],
        *,
        chunk_size: int = 500,
        progress: Callable[[BulkReport[UsageEventInput | params.UsageEventInput, UsageEvent]], None] | None = None,
        options: RequestOptions = NO_OPTIONS,
    ) -> BulkReport[UsageEventInput | params.UsageEventInput, UsageEvent]:
        """Send any number of items with `bulk_insert`, 500 at a time, and account for every one of them.

        All items are checked before the first is sent. Items are known by their `transactionId`, so a request whose
        answer was lost is repeated without counting anything twice, and so may the whole call be. A request that the
        provider refuses because of what is in it is split until the items at fault are found; the others are
        recorded. After a hundred refusals in a row it stops, since they must have something in common.

        What the provider has recorded under the same `transactionId` before, it skips without looking at the rest of
        the item: take a new one for everything that is to count.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: events that are there already,
        known by their `transactionId`, are skipped and not in the answer; nothing is counted twice.

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
        call = usage_events_bulk_insert.call(usage_events=usage_events)
        return await insert_all_async(
            self._client, call, usage_events, usage_events_bulk_insert.BULK, chunk_size, progress, options
        )

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> UsageEventResponse:
        """Get a usage event.

        Gives one usage event, wrapped in `usageEvent`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the usage event, usage_event_…. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The request was refused: a field is missing or wrong, the body is not JSON, or `limit` or
                `cursor` is not valid. Nothing changed. Malformed JSON and wrong paging values come without a `code`.
            AuthenticationError: The key is missing, malformed, unknown or expired. The same answer comes when the
                service behind the keys limits the rate, so a key that worked a moment ago may be fine. The body is plain
                text. The key is valid but may not do this, for instance make a product the default one or work on live
                data. Nothing changed.
            NotFound: No such record in the pricing model and mode of the key. A route that does not exist answers 404
                too, but with the plain text `Not Found`.
            ServerError: The server failed. Whether a change took place is not known; look before sending an unsafe
                request again.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.flowglad.com/api-reference/usage-events/get-usage-event
        """
        call = usage_events_get.call(id)
        return await self._client.execute(call, options)
