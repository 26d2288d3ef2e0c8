# Generated from specs/hyperline/resources/events.yaml. Do not edit.
"""The writes of `events`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from billfold_core.bulk import BulkReport
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .events_tables import (
    EVENTS_DELETE,
    EVENTS_INGEST,
    EVENTS_INGEST_AND_PRICE,
    EVENTS_INGEST_BATCH,
    EVENTS_INGEST_BATCH_BULK,
    EVENTS_INGEST_BATCH_V2,
    EVENTS_INGEST_V2,
)

if TYPE_CHECKING:
    from .. import params
    from ..models.event_batch import EventBatch
    from ..models.event_batch_accepted import EventBatchAccepted
    from ..models.event_price_calculation import EventPriceCalculation


class EventsWrites(SyncResource):
    """The writes of `events`."""

    def ingest(
        self,
        *,
        customer_id: str,
        event_type: str,
        timestamp: datetime,
        record: Mapping[str, Any],
        with_price_calculation: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any] | None:
        """Send one event.

        Stores an event of a customer, to be counted by the aggregators of its type.

        An event whose record has the `id` of an earlier one takes its place.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: an event is known by the `id` of
        its record, so the second one takes the place of the first.

        Args:
            customer_id: Id of the customer at Hyperline, or your own (`external_id`). Limits: not empty.
            event_type: What happened. Aggregators look for it. Limits: not empty.
            timestamp: When it happened; decides in which billing period it counts.
            record: What is counted. `id`, a text, is needed and says which event it is; all else is yours.
            with_price_calculation: Whether the prices are calculated too; they come by the webhook
                `event.price_calculated`.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            Conflict: The state of the record does not allow it; `reason` says why.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            from datetime import UTC, datetime

            hyperline.events.ingest(
                customer_id="customer_id_1",
                event_type="Event type",
                timestamp=datetime(2026, 1, 31, tzinfo=UTC),
                record={"id": "id_1"},
            )
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/billable-events/ingest-billable-event
        """
        return self._execute(EVENTS_INGEST, locals())

    def delete(
        self,
        *,
        all: Literal[True] | Unset = UNSET,
        record_ids: Sequence[str] | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        event_type: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any] | None:
        """With `all=True` every event of the account is deleted, and nothing brings them back.

        Delete events.

        Deletes the events of some records, of a customer, of a type, or all of them. `customer_id` may be narrowed by
        `event_type`.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the events are gone by then, and
        nothing else is deleted but what came in between.

        Args:
            all: True, written out, means everything, and is given instead of record_ids, customer_id and event_type.
            record_ids: The ids of the records of the events. Limits: not empty, at most 5000 items.
            customer_id: The customer whose events these are. Limits: not empty.
            event_type: The type of the events; beside `customer_id` only those of the customer. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.events.delete(record_ids=["record_id_1"])
            ```

        Source: https://www.npmjs.com/package/@hyperline/cli
        """
        return self._execute(EVENTS_DELETE, locals())

    def ingest_v2(
        self,
        *,
        customer_id: str,
        event_type: str,
        timestamp: datetime,
        record: Mapping[str, Any],
        with_price_calculation: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any] | None:
        """Send one event (second version).

        Stores an event as `ingest` does. One rendering of the provider's page shows this path, others the first.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: an event is known by the `id` of
        its record, so the second one takes the place of the first.

        Args:
            customer_id: Id of the customer at Hyperline, or your own (`external_id`). Limits: not empty.
            event_type: What happened. Aggregators look for it. Limits: not empty.
            timestamp: When it happened; decides in which billing period it counts.
            record: What is counted. `id`, a text, is needed and says which event it is; all else is yours.
            with_price_calculation: Whether the prices are calculated too; they come by the webhook
                `event.price_calculated`.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            Conflict: The state of the record does not allow it; `reason` says why.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            from datetime import UTC, datetime

            hyperline.events.ingest_v2(
                customer_id="customer_id_1",
                event_type="Event type",
                timestamp=datetime(2026, 1, 31, tzinfo=UTC),
                record={"id": "id_1"},
            )
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/billable-events/ingest-billable-event
        """
        return self._execute(EVENTS_INGEST_V2, locals())

    def ingest_batch(
        self,
        events: Sequence[params.EventInput],
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> EventBatch:
        """Some may fail although the call succeeds: `failures` of the result has what failed and why; `is_complete`
        tells whether all is done.

        Send up to 5,000 events of one type.

        Stores the events that are sound, and answers with those that were stored and those that were not.

        `insert_all` sends any number of events of any types with it.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: an event is known by the `id` of
        its record, so the second one takes the place of the first.

        Args:
            events: The events. All of one request have the same `event_type`. Limits: not empty, at most 5000 items.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            Conflict: The state of the record does not allow it; `reason` says why.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            from datetime import UTC, datetime

            hyperline.events.ingest_batch(
                [
                    {
                        "customer_id": "customer_id_1",
                        "event_type": "Event type",
                        "timestamp": datetime(2026, 1, 31, tzinfo=UTC),
                        "record": {"id": "id_1"},
                    },
                ],
            )
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/billable-events/ingest-billable-events
        """
        return self._execute(EVENTS_INGEST_BATCH, locals())

    def insert_all(
        self,
        events: Sequence[params.EventInput],
        *,
        chunk_size: int = 5000,
        progress: Callable[[BulkReport[params.EventInput, Any]], None] | None = None,
        options: RequestOptions = NO_OPTIONS,
    ) -> BulkReport[params.EventInput, Any]:
        """Send any number of items with `ingest_batch`, 5000 at a time, and account for every one of them.

        All items are checked before the first is sent. Items are known by their `record.id`, so a request whose
        answer was lost is repeated without counting anything twice, and so may the whole call be. A request that the
        provider refuses because of what is in it is split until the items at fault are found; the others are
        recorded. After a hundred refusals in a row it stops, since they must have something in common. One request
        holds items of one `event_type` only.

        What is sent under the `record.id` of something that the provider has recorded before takes its place.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: an event is known by the `id` of
        its record, so the second one takes the place of the first.

        Args:
            events: The events. All of one request have the same `event_type`. Limits: not empty, at most 5000 items.
            chunk_size: How many items one request holds at most.
            progress: Called after each request with the report, which stays true if the call is interrupted.
            options: Settings of each of the requests: timeout, headers, deadline.

        Returns:
            What became of the items: `records` has what was recorded; `recovered` and `known` have the keys of what
            had been recorded before, by an attempt whose answer was lost or by an earlier call.

        Raises:
            InputError: An item is not what the API takes, or two differ under one `record.id`; nothing was sent.
            BulkIncomplete: Some items were refused, or not sent: `report` has each of them, `stopped` what stopped
                it.

        Source: https://docs.hyperline.co/api-reference/endpoints/billable-events/ingest-billable-events
        """
        return self._insert_all(EVENTS_INGEST_BATCH, EVENTS_INGEST_BATCH_BULK, events, locals())

    def ingest_batch_v2(
        self,
        events: Sequence[params.EventInput],
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> EventBatchAccepted:
        """Some may fail although the call succeeds: `failures` of the result has what failed and why; `is_complete`
        tells whether all is done.

        Send up to 5,000 events of one type (second version).

        As `ingest_batch`; the answer says which events were accepted, so they may be stored later.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: an event is known by the `id` of
        its record, so the second one takes the place of the first.

        Args:
            events: The events. All of one request have the same `event_type`. Limits: not empty, at most 5000 items.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            Conflict: The state of the record does not allow it; `reason` says why.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            from datetime import UTC, datetime

            hyperline.events.ingest_batch_v2(
                [
                    {
                        "customer_id": "customer_id_1",
                        "event_type": "Event type",
                        "timestamp": datetime(2026, 1, 31, tzinfo=UTC),
                        "record": {"id": "id_1"},
                    },
                ],
            )
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/billable-events/ingest-billable-events
        """
        return self._execute(EVENTS_INGEST_BATCH_V2, locals())

    def ingest_and_price(
        self,
        *,
        customer_id: str,
        event_type: str,
        timestamp: datetime,
        record: Mapping[str, Any],
        product_id: str | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        include_tax: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> EventPriceCalculation:
        """Send one event and get its prices.

        Stores an event and answers with what it costs. A later call gives the stored result.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: an event is known by the `id` of
        its record, and the stored calculation is given again.

        Args:
            customer_id: Id of the customer at Hyperline, or your own (`external_id`). Limits: not empty.
            event_type: What happened. Aggregators look for it. Limits: not empty.
            timestamp: When it happened; decides in which billing period it counts.
            record: What is counted. `id`, a text, is needed and says which event it is; all else is yours.
            product_id: Only the prices of this product.
            subscription_id: Only the prices of this subscription.
            include_tax: Whether the amounts with tax are calculated.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            Conflict: The state of the record does not allow it; `reason` says why.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            from datetime import UTC, datetime

            hyperline.events.ingest_and_price(
                customer_id="customer_id_1",
                event_type="Event type",
                timestamp=datetime(2026, 1, 31, tzinfo=UTC),
                record={"id": "id_1"},
            )
            ```

        Source: https://www.npmjs.com/package/@hyperline/cli
        """
        return self._execute(EVENTS_INGEST_AND_PRICE, locals())


class AsyncEventsWrites(AsyncResource):
    """The writes of `events`.

    The methods are those of `EventsWrites`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(EventsWrites.ingest)
    async def ingest(
        self,
        *,
        customer_id: str,
        event_type: str,
        timestamp: datetime,
        record: Mapping[str, Any],
        with_price_calculation: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any] | None:
        return await self._execute(EVENTS_INGEST, locals())

    @documented_by(EventsWrites.delete)
    async def delete(
        self,
        *,
        all: Literal[True] | Unset = UNSET,
        record_ids: Sequence[str] | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        event_type: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any] | None:
        return await self._execute(EVENTS_DELETE, locals())

    @documented_by(EventsWrites.ingest_v2)
    async def ingest_v2(
        self,
        *,
        customer_id: str,
        event_type: str,
        timestamp: datetime,
        record: Mapping[str, Any],
        with_price_calculation: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any] | None:
        return await self._execute(EVENTS_INGEST_V2, locals())

    @documented_by(EventsWrites.ingest_batch)
    async def ingest_batch(
        self,
        events: Sequence[params.EventInput],
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> EventBatch:
        return await self._execute(EVENTS_INGEST_BATCH, locals())

    @documented_by(EventsWrites.insert_all)
    async def insert_all(
        self,
        events: Sequence[params.EventInput],
        *,
        chunk_size: int = 5000,
        progress: Callable[[BulkReport[params.EventInput, Any]], None] | None = None,
        options: RequestOptions = NO_OPTIONS,
    ) -> BulkReport[params.EventInput, Any]:
        return await self._insert_all(EVENTS_INGEST_BATCH, EVENTS_INGEST_BATCH_BULK, events, locals())

    @documented_by(EventsWrites.ingest_batch_v2)
    async def ingest_batch_v2(
        self,
        events: Sequence[params.EventInput],
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> EventBatchAccepted:
        return await self._execute(EVENTS_INGEST_BATCH_V2, locals())

    @documented_by(EventsWrites.ingest_and_price)
    async def ingest_and_price(
        self,
        *,
        customer_id: str,
        event_type: str,
        timestamp: datetime,
        record: Mapping[str, Any],
        product_id: str | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        include_tax: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> EventPriceCalculation:
        return await self._execute(EVENTS_INGEST_AND_PRICE, locals())
