# Generated from specs/hyperline/resources/events.yaml. Do not edit.
"""The reads of `events`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .events_tables import EVENTS_GET_PRICES, EVENTS_SIMULATE_PRICES

if TYPE_CHECKING:
    from ..models.event_price_calculation import EventPriceCalculation


class EventsReads(SyncResource):
    """The reads of `events`."""

    def get_prices(
        self,
        *,
        record_id: str | Unset = UNSET,
        calculation_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> EventPriceCalculation:
        """Get the stored prices of an event.

        Gives the calculation that was made for an event. Name the record, the calculation, or both.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            record_id: Id of the event's record.
            calculation_id: Id of the calculation. Begins with `cal_`.
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
            hyperline.events.get_prices(record_id="record_id_1")
            ```

        Source: https://www.npmjs.com/package/@hyperline/cli
        """
        return self._execute(EVENTS_GET_PRICES, locals())

    def simulate_prices(
        self,
        *,
        event_type: str,
        record: Mapping[str, Any],
        product_id: str | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        include_tax: bool | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        timestamp: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> EventPriceCalculation:
        """Price an event without storing it.

        Answers with what an event would cost.

        Changes nothing at the provider; passing failures are retried. If an earlier attempt arrived: nothing is
        stored, so it is calculated again.

        Args:
            event_type: What happens. Limits: not empty.
            record: What is counted.
            product_id: Only the prices of this product.
            subscription_id: Only the prices of this subscription.
            include_tax: Whether the amounts with tax are calculated.
            customer_id: Id of the customer at Hyperline, or your own (`external_id`).
            timestamp: When it happens.
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
            hyperline.events.simulate_prices(event_type="Event type", record={"key": "value"})
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/billable-events/simulate-billable-event-prices
        """
        return self._execute(EVENTS_SIMULATE_PRICES, locals())


class AsyncEventsReads(AsyncResource):
    """The reads of `events`.

    The methods are those of `EventsReads`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(EventsReads.get_prices)
    async def get_prices(
        self,
        *,
        record_id: str | Unset = UNSET,
        calculation_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> EventPriceCalculation:
        return await self._execute(EVENTS_GET_PRICES, locals())

    @documented_by(EventsReads.simulate_prices)
    async def simulate_prices(
        self,
        *,
        event_type: str,
        record: Mapping[str, Any],
        product_id: str | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        include_tax: bool | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        timestamp: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> EventPriceCalculation:
        return await self._execute(EVENTS_SIMULATE_PRICES, locals())
