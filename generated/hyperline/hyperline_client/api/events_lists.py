# Generated from specs/hyperline/resources/events.yaml. Do not edit.
"""The lists of `events`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .events_tables import EVENTS_LIST, EVENTS_LIST_PAGES

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.event import Event
    from ..models.event_page import EventPage
    from ..models.sort_order import SortOrderValue


class EventsLists(SyncResource):
    """The lists of `events`."""

    def list(
        self,
        event_type: str,
        *,
        customer_id: str | Unset = UNSET,
        record_id_in: Sequence[str] | Unset = UNSET,
        timestamp_gte: datetime | Unset = UNSET,
        timestamp_lte: datetime | Unset = UNSET,
        order: SortOrderValue | Unset = UNSET,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Event, EventPage]:
        """List events of one type.

        Gives the events of a type, filtered by customer, record and time.

        The filters by time have one underscore, unlike those of other lists.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            event_type: Only events of this type. Limits: not empty.
            customer_id: Only events of this customer.
            record_id_in: Only events whose record has one of these ids.
            timestamp_gte: Only events at this time or after it. Spelled with one underscore.
            timestamp_lte: Only events at this time or before it. Spelled with one underscore.
            order: Whether the list goes up or down by time.
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
            for item in hyperline.events.list("Event type"):
                print(item)
            ```

        Source: https://www.npmjs.com/package/@hyperline/cli
        """
        return self._list(EVENTS_LIST, EVENTS_LIST_PAGES, locals())


class AsyncEventsLists(AsyncResource):
    """The lists of `events`.

    The methods are those of `EventsLists`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(EventsLists.list)
    def list(
        self,
        event_type: str,
        *,
        customer_id: str | Unset = UNSET,
        record_id_in: Sequence[str] | Unset = UNSET,
        timestamp_gte: datetime | Unset = UNSET,
        timestamp_lte: datetime | Unset = UNSET,
        order: SortOrderValue | Unset = UNSET,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Event, EventPage]:
        return self._list(EVENTS_LIST, EVENTS_LIST_PAGES, locals())
