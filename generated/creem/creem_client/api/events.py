# Generated from specs/creem/resources/events.yaml. Do not edit.
"""What customers used. Each event is counted by the meters of its name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    FREE,
    TEXT,
    TIME,
    Record,
    Rule,
    Sent,
    many,
    text,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from .. import params
    from ..models.usage_event import UsageEvent
    from ..models.usage_event_batch_preview import UsageEventBatchPreview
    from ..models.usage_event_page import UsageEventPage
    from ..models.usage_event_receipt import UsageEventReceipt


def _read_usage_event_receipt(body: Any) -> UsageEventReceipt:
    from ..models.usage_event_receipt import UsageEventReceipt

    return UsageEventReceipt.from_dict(body)


def _read_usage_event_batch_preview(body: Any) -> UsageEventBatchPreview:
    from ..models.usage_event_batch_preview import UsageEventBatchPreview

    return UsageEventBatchPreview.from_dict(body)


def _read_usage_event_page(body: Any) -> UsageEventPage:
    from ..models.usage_event_page import UsageEventPage

    return UsageEventPage.from_dict(body)


def _items_usage_event_page(page: UsageEventPage) -> Sequence[UsageEvent]:
    return page.data


USAGE_EVENT_INPUT: Final = Record(
    {
        "name": TEXT,
        "customer_id": text(most=255),
        "external_customer_id": text(most=255),
        "event_id": text(least=1),
        "timestamp": TIME,
        "properties": FREE,
    },
    "name",
    Rule(
        "external_customer_id",
        "cannot be given when `customer_id` is given",
        lambda source: "customer_id" in source and "external_customer_id" in source,
    ),
    Rule(
        "external_customer_id",
        "is needed when `customer_id` is left out",
        lambda source: "customer_id" not in source and "external_customer_id" not in source,
    ),
)

EVENTS_INGEST: Final = Operation(
    name="events_ingest",
    method="POST",
    effect="unsafe",
    decode=_read_usage_event_receipt,
    sent=Sent("/v1/events/ingest", body=Record({"events": many(USAGE_EVENT_INPUT, least=1, most=100)}, "events")),
)
EVENTS_PREVIEW: Final = Operation(
    name="events_preview",
    method="POST",
    effect="read",
    decode=_read_usage_event_batch_preview,
    sent=Sent("/v1/events/preview", body=Record({"events": many(USAGE_EVENT_INPUT, least=1, most=100)}, "events")),
)
EVENTS_LIST: Final = Operation(
    name="events_list",
    method="GET",
    effect="read",
    decode=_read_usage_event_page,
    sent=Sent(
        "/v1/events",
        query=Record(
            {**dict.fromkeys(("customer_id meter_id reference").split(), TEXT), "limit": whole(least=1), "starting_after": TEXT}
        ),
    ),
)
EVENTS_LIST_PAGES: Final = Pagination(
    style="cursor",
    position="starting_after",
    size="limit",
    items=_items_usage_event_page,
    more=("has_more",),
    last_id=("id",),
)


class Events(SyncResource):
    """What customers used. Each event is counted by the meters of its name."""

    def ingest(
        self,
        *,
        events: Sequence[params.UsageEventInput],
        options: RequestOptions = NO_OPTIONS,
    ) -> UsageEventReceipt:
        """Report what customers used.

        Takes up to 100 usage events and answers with status 202: they are accepted, and totals follow later. All or
        nothing: one event that is not valid refuses the whole batch with 422. An event with an `event_id` is counted
        once in a store, however often it is sent; one without is counted again each time, so give each event an
        `event_id` of your own, and repeat a call whose outcome is unknown as it was. The answer counts repeated
        events as well, and does not tell how many were new.

        Never repeated once it may have reached the provider: events with an `event_id` are known again and counted
        once; events without one are counted again.

        Args:
            events: The events. Two whose `event_id` is the same but for blanks around it are one event. Limits: not
                empty, at most 100 items.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The request is malformed or fails validation. A value is refused; `param` names it. Nothing
                was done.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: No such meter or customer in this environment.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.events.ingest(events=[{"name": "api_request", "customer_id": "cust_1234567890"}])
            ```

        Source: https://docs.creem.io/api-reference/endpoint/ingest-events
        """
        return self._execute(EVENTS_INGEST, locals())

    def preview(
        self,
        *,
        events: Sequence[params.UsageEventInput],
        options: RequestOptions = NO_OPTIONS,
    ) -> UsageEventBatchPreview:
        """Check usage events without reporting them.

        Says of each event whether it would be accepted, whom it belongs to and which meters would count it, and
        stores nothing. Events that are not valid are told in the answer instead of refusing the batch.

        Changes nothing at the provider; passing failures are retried. If an earlier attempt arrived: they are checked
        again; nothing is stored.

        Args:
            events: The events. Two whose `event_id` is the same but for blanks around it are one event. Limits: not
                empty, at most 100 items.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The request is malformed or fails validation. A value is refused; `param` names it. Nothing
                was done.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: No such meter or customer in this environment.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            creem.events.preview(events=[{"name": "api_request", "customer_id": "cust_1234567890"}])
            ```

        Source: https://docs.creem.io/api-reference/endpoint/preview-events
        """
        return self._execute(EVENTS_PREVIEW, locals())

    def list(
        self,
        *,
        customer_id: str | Unset = UNSET,
        meter_id: str | Unset = UNSET,
        reference: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        starting_after: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[UsageEvent, UsageEventPage]:
        """List usage events, oldest first.

        Returns the events. Filters can be combined.

        Changes nothing at the provider; passing failures are retried.

        Args:
            customer_id: Only events of this customer.
            meter_id: Only events of the name that this meter counts. The meter's filter is not applied.
            reference: Only the event with this `event_id`.
            limit: How many items a page holds at most. The server takes 10 when it is left out. The largest size the
                server accepts is not documented. Limits: at least 1.
            starting_after: Id of the last event of the page before (its `id`, not its `event_id`); the page starts
                after it.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages.

        Raises:
            BadRequest: The request is malformed or fails validation.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: No such meter or customer in this environment.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in creem.events.list():
                print(item)
            ```

        Source: https://docs.creem.io/api-reference/endpoint/list-events
        """
        return self._list(EVENTS_LIST, EVENTS_LIST_PAGES, locals())


class AsyncEvents(AsyncResource):
    """What customers used. Each event is counted by the meters of its name.

    The methods are those of `Events`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Events.ingest)
    async def ingest(
        self,
        *,
        events: Sequence[params.UsageEventInput],
        options: RequestOptions = NO_OPTIONS,
    ) -> UsageEventReceipt:
        return await self._execute(EVENTS_INGEST, locals())

    @documented_by(Events.preview)
    async def preview(
        self,
        *,
        events: Sequence[params.UsageEventInput],
        options: RequestOptions = NO_OPTIONS,
    ) -> UsageEventBatchPreview:
        return await self._execute(EVENTS_PREVIEW, locals())

    @documented_by(Events.list)
    def list(
        self,
        *,
        customer_id: str | Unset = UNSET,
        meter_id: str | Unset = UNSET,
        reference: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        starting_after: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[UsageEvent, UsageEventPage]:
        return self._list(EVENTS_LIST, EVENTS_LIST_PAGES, locals())


events_ingest: Final = Endpoint(EVENTS_INGEST, Events.ingest)
events_preview: Final = Endpoint(EVENTS_PREVIEW, Events.preview)
events_list: Final = ListEndpoint(EVENTS_LIST, EVENTS_LIST_PAGES, Events.list)
