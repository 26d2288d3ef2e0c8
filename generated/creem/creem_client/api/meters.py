# Generated from specs/creem/resources/meters.yaml. Do not edit.
"""What of a customer's usage is counted, and how. A usage price of a product names a meter."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .meters_tables import (
    METERS_ARCHIVE,
    METERS_CREATE,
    METERS_GET,
    METERS_GET_CONSUMED_UNITS,
    METERS_LIST,
    METERS_LIST_PAGES,
    METERS_PREVIEW,
    METERS_PREVIEW_DEFINITION,
    METERS_UNARCHIVE,
    METERS_UPDATE,
)

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from .. import params
    from ..models.meter import Meter
    from ..models.meter_aggregation import MeterAggregationValue
    from ..models.meter_consumed_units import MeterConsumedUnits
    from ..models.meter_page import MeterPage
    from ..models.meter_preview import MeterPreview


class Meters(SyncResource):
    """What of a customer's usage is counted, and how. A usage price of a product names a meter."""

    def list(
        self,
        *,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        starting_after: str | Unset = UNSET,
        ending_before: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Meter, MeterPage]:
        """List the meters of the store, newest first.

        Returns the meters, without archived ones unless they are asked for.

        Changes nothing at the provider; passing failures are retried.

        Args:
            include_archived: Whether archived meters are listed too. The server takes false when it is left out.
            limit: How many items a page holds at most. The server takes 10 when it is left out. The largest size the
                server accepts is not documented. Limits: at least 1.
            starting_after: Id of the last item of the page before; the page starts after it. Do not combine it with
                `ending_before`.
            ending_before: Id of the first item of the page after; the page ends before it. For reading a single page
                backwards: going through all pages works forwards only. Do not combine it with `starting_after`.
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
            for item in creem.meters.list():
                print(item)
            ```

        Source: https://docs.creem.io/api-reference/endpoint/list-meters
        """
        return self._list(METERS_LIST, METERS_LIST_PAGES, locals())

    def create(
        self,
        *,
        name: str,
        event_name: str,
        aggregation: MeterAggregationValue,
        unit_label: str,
        aggregation_property: str | Unset = UNSET,
        filter: params.MeterFilterInput | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Meter:
        """Create a meter.

        Creates a meter that counts the usage events of one name, and returns it with status 201. The name is unique
        in the store, and archived meters keep theirs. The event name and the unit cannot be changed later, the rest
        only while nothing was counted. Not repeated by itself: after a first call that arrived, a second one is
        refused with 409 and code `meter_name_taken`, which would hide that the meter was made. When the outcome of a
        call is unknown, list the meters.

        Never repeated once it may have reached the provider: a second one is refused with 409, since the name is
        taken by then; there is never a second meter.

        Args:
            name: Name of the meter, unique in the store among all meters, archived ones too.
            event_name: Name of the usage events that are counted. Cannot be changed later.
            aggregation: How the units come from the events.
            unit_label: What one unit is called, and the name of the credit account that usage is taken from with
                `per_unit`. Cannot be changed later.
            aggregation_property: Which of an event's `properties` is added up, averaged, compared or told apart.
                `count` ignores it.
            filter: Which of the events are counted; all when it is left out.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The request is malformed or fails validation. A value is refused; `param` names it. Nothing
                was done.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: No such meter or customer in this environment.
            Conflict: The name belongs to another meter (`code` is `meter_name_taken`), or the meter cannot be changed
                any more. When the other meter is archived, `details` names it. Nothing was done.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.meters.create(
                name="API requests",
                event_name="api_request",
                aggregation="count",
                unit_label="requests",
            )
            ```

        Source: https://docs.creem.io/api-reference/endpoint/create-meter
        """
        return self._execute(METERS_CREATE, locals())

    def preview_definition(
        self,
        *,
        event_name: str,
        aggregation: MeterAggregationValue,
        aggregation_property: str | Unset = UNSET,
        filter: params.MeterFilterInput | Unset = UNSET,
        unit_label: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> MeterPreview:
        """Try out a meter that does not exist yet.

        Counts the events that have come in as a meter of this kind would, over seven whole UTC days up to today, and
        stores nothing. Events dated in the future are left out. In a very large store the oldest day may be
        incomplete.

        Changes nothing at the provider; passing failures are retried. If an earlier attempt arrived: it is counted
        again; nothing is stored.

        Args:
            event_name: Name of the usage events that are counted.
            aggregation: How the units come from the events.
            aggregation_property: Which of an event's `properties` is looked at. `count` ignores it.
            filter: Which of the events are counted; all when it is left out.
            unit_label: What one unit is called. Changes nothing in what is counted; the server takes `units` when it
                is left out.
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
            creem.meters.preview_definition(event_name="api_request", aggregation="count")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/preview-meter
        """
        return self._execute(METERS_PREVIEW_DEFINITION, locals())

    def get(
        self,
        meter_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Meter:
        """Read one meter by its id.

        Returns the meter, also an archived one.

        Changes nothing at the provider; passing failures are retried.

        Args:
            meter_id: Id of the meter, as `meter_id` of a meter gives it. What it begins with is not documented.
                Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The request is malformed or fails validation.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: No such meter or customer in this environment.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            creem.meters.get("meter_id_1")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/get-meter
        """
        return self._execute(METERS_GET, locals())

    def update(
        self,
        meter_id: str,
        *,
        name: str | Unset = UNSET,
        aggregation: MeterAggregationValue | Unset = UNSET,
        aggregation_property: str | None | Unset = UNSET,
        filter: params.MeterFilterInput | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Meter:
        """Change a meter.

        Changes the fields that are given and returns the meter. The name can always be changed. `aggregation`,
        `aggregation_property` and `filter` can be changed only while the meter has counted nothing and no purchase
        refers to it; after that they are refused with 409. A name that another meter has, archived or not, is refused
        with 409 as well.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the same values are set again;
        nothing else happens.

        Args:
            meter_id: Id of the meter, as `meter_id` of a meter gives it. What it begins with is not documented.
                Limits: not empty.
            name: New name of the meter, unique in the store. Can always be changed.
            aggregation: How the units come from the events. Only while nothing was counted.
            aggregation_property: Which of an event's `properties` is looked at. Null takes it away, where events are
                counted after the change. Only while nothing was counted.
            filter: Which of the events are counted; an empty list of clauses means all. Only while nothing was
                counted.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The request is malformed or fails validation. A value is refused; `param` names it. Nothing
                was done.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: No such meter or customer in this environment.
            Conflict: The name belongs to another meter (`code` is `meter_name_taken`), or the meter cannot be changed
                any more. When the other meter is archived, `details` names it. Nothing was done.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.meters.update("meter_id_1")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/update-meter
        """
        return self._execute(METERS_UPDATE, locals())

    def preview(
        self,
        meter_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> MeterPreview:
        """See what a meter has counted in the last seven days.

        Counts the events that have come in as this meter does, over seven whole UTC days up to today, and stores
        nothing. Takes no body. Events dated in the future are left out.

        Changes nothing at the provider; passing failures are retried. If an earlier attempt arrived: it is counted
        again; nothing is stored.

        Args:
            meter_id: Id of the meter, as `meter_id` of a meter gives it. What it begins with is not documented.
                Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The request is malformed or fails validation.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: No such meter or customer in this environment.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            creem.meters.preview("meter_id_1")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/preview-meter
        """
        return self._execute(METERS_PREVIEW, locals())

    def get_consumed_units(
        self,
        meter_id: str,
        *,
        customer_id: str,
        at: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> MeterConsumedUnits:
        """Read how much a customer has used, now or at a past moment.

        Returns the units of one customer in a billing period. Without `at` it is the number that billing uses; with
        `at` the events are counted again up to that moment, within the period that it falls in.

        Changes nothing at the provider; passing failures are retried.

        Args:
            meter_id: Id of the meter, as `meter_id` of a meter gives it. What it begins with is not documented.
                Limits: not empty.
            customer_id: Id of the customer.
            at: Moment to count up to. Leave it out for the running total.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The request is malformed or fails validation.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: No such meter or customer in this environment.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            creem.meters.get_consumed_units("meter_id_1", customer_id="customer_id_1")
            ```

        Source: https://docs.creem.io/features/usage-based-billing
        """
        return self._execute(METERS_GET_CONSUMED_UNITS, locals())

    def archive(
        self,
        meter_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Meter:
        """Stop a meter.

        Stops the counting and takes the meter out of the list; it can still be read, and its name stays taken. Takes
        no body. When it is refused with 409 is not documented.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the meter is archived already and
        stays so.

        Args:
            meter_id: Id of the meter, as `meter_id` of a meter gives it. What it begins with is not documented.
                Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The request is malformed or fails validation.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: No such meter or customer in this environment.
            Conflict: The name belongs to another meter (`code` is `meter_name_taken`), or the meter cannot be changed
                any more. When the other meter is archived, `details` names it. Nothing was done.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.meters.archive("meter_id_1")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/archive-meter
        """
        return self._execute(METERS_ARCHIVE, locals())

    def unarchive(
        self,
        meter_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Meter:
        """Let a meter count again.

        Lets an archived meter count again. Events that came in meanwhile are added for each billing period that still
        takes late events, so the total can jump; periods that are closed stay as they are. Takes no body.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the meter counts already and goes
        on.

        Args:
            meter_id: Id of the meter, as `meter_id` of a meter gives it. What it begins with is not documented.
                Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The request is malformed or fails validation.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: No such meter or customer in this environment.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.meters.unarchive("meter_id_1")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/unarchive-meter
        """
        return self._execute(METERS_UNARCHIVE, locals())


class AsyncMeters(AsyncResource):
    """What of a customer's usage is counted, and how. A usage price of a product names a meter.

    The methods are those of `Meters`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Meters.list)
    def list(
        self,
        *,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        starting_after: str | Unset = UNSET,
        ending_before: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Meter, MeterPage]:
        return self._list(METERS_LIST, METERS_LIST_PAGES, locals())

    @documented_by(Meters.create)
    async def create(
        self,
        *,
        name: str,
        event_name: str,
        aggregation: MeterAggregationValue,
        unit_label: str,
        aggregation_property: str | Unset = UNSET,
        filter: params.MeterFilterInput | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Meter:
        return await self._execute(METERS_CREATE, locals())

    @documented_by(Meters.preview_definition)
    async def preview_definition(
        self,
        *,
        event_name: str,
        aggregation: MeterAggregationValue,
        aggregation_property: str | Unset = UNSET,
        filter: params.MeterFilterInput | Unset = UNSET,
        unit_label: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> MeterPreview:
        return await self._execute(METERS_PREVIEW_DEFINITION, locals())

    @documented_by(Meters.get)
    async def get(
        self,
        meter_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Meter:
        return await self._execute(METERS_GET, locals())

    @documented_by(Meters.update)
    async def update(
        self,
        meter_id: str,
        *,
        name: str | Unset = UNSET,
        aggregation: MeterAggregationValue | Unset = UNSET,
        aggregation_property: str | None | Unset = UNSET,
        filter: params.MeterFilterInput | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Meter:
        return await self._execute(METERS_UPDATE, locals())

    @documented_by(Meters.preview)
    async def preview(
        self,
        meter_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> MeterPreview:
        return await self._execute(METERS_PREVIEW, locals())

    @documented_by(Meters.get_consumed_units)
    async def get_consumed_units(
        self,
        meter_id: str,
        *,
        customer_id: str,
        at: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> MeterConsumedUnits:
        return await self._execute(METERS_GET_CONSUMED_UNITS, locals())

    @documented_by(Meters.archive)
    async def archive(
        self,
        meter_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Meter:
        return await self._execute(METERS_ARCHIVE, locals())

    @documented_by(Meters.unarchive)
    async def unarchive(
        self,
        meter_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Meter:
        return await self._execute(METERS_UNARCHIVE, locals())


meters_list: Final = ListEndpoint(METERS_LIST, METERS_LIST_PAGES, Meters.list)
meters_create: Final = Endpoint(METERS_CREATE, Meters.create)
meters_preview_definition: Final = Endpoint(METERS_PREVIEW_DEFINITION, Meters.preview_definition)
meters_get: Final = Endpoint(METERS_GET, Meters.get)
meters_update: Final = Endpoint(METERS_UPDATE, Meters.update)
meters_preview: Final = Endpoint(METERS_PREVIEW, Meters.preview)
meters_get_consumed_units: Final = Endpoint(METERS_GET_CONSUMED_UNITS, Meters.get_consumed_units)
meters_archive: Final = Endpoint(METERS_ARCHIVE, Meters.archive)
meters_unarchive: Final = Endpoint(METERS_UNARCHIVE, Meters.unarchive)
