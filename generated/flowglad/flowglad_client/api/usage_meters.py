# Generated from specs/flowglad/resources/usage_meters.yaml. Do not edit.
"""What usage is counted on. Usage events go to a meter, and the meter's usage prices say what the counted usage costs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    TEXT,
    Record,
    Repeat,
    Sent,
    constant,
    money,
    text,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .shared import AGGREGATION_TYPE, USAGE_METER_INPUT

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from .. import params
    from ..models.usage_meter import UsageMeter
    from ..models.usage_meter_page import UsageMeterPage
    from ..models.usage_meter_response import UsageMeterResponse


def _read_usage_meter_page(body: Any) -> UsageMeterPage:
    from ..models.usage_meter_page import UsageMeterPage

    return UsageMeterPage.from_dict(body)


def _items_usage_meter_page(page: UsageMeterPage) -> Sequence[UsageMeter]:
    return page.data


def _read_usage_meter_response(body: Any) -> UsageMeterResponse:
    from ..models.usage_meter_response import UsageMeterResponse

    return UsageMeterResponse.from_dict(body)


USAGE_METER_PRICE_INPUT: Final = Record(
    {"type": constant("usage"), "unitPrice": money(least=0), "usageEventsPerUnit": whole(least=1)}
)
USAGE_METER_UPDATE_INPUT: Final = Record(
    {"id": text(least=1), "name": text(least=1, most=255), "slug": text(least=1, most=255), "aggregationType": AGGREGATION_TYPE}
)

USAGE_METERS_LIST: Final = Operation(
    name="usage_meters_list",
    method="GET",
    effect="read",
    decode=_read_usage_meter_page,
    sent=Sent("/api/v1/usage-meters", query=Record({"cursor": TEXT, "limit": whole(least=1)})),
)
USAGE_METERS_LIST_PAGES: Final = Pagination(
    style="cursor",
    position="cursor",
    size="limit",
    items=_items_usage_meter_page,
    max_size=100,
    next=("nextCursor",),
    more=("hasMore",),
)
USAGE_METERS_CREATE: Final = Operation(
    name="usage_meters_create",
    method="POST",
    effect="unsafe",
    decode=_read_usage_meter_response,
    sent=Sent(
        "/api/v1/usage-meters", body=Record({"usageMeter": USAGE_METER_INPUT, "price": USAGE_METER_PRICE_INPUT}, "usageMeter")
    ),
)
USAGE_METERS_GET: Final = Operation(
    name="usage_meters_get",
    method="GET",
    effect="read",
    decode=_read_usage_meter_response,
    sent=Sent("/api/v1/usage-meters/{id}"),
)
USAGE_METERS_UPDATE: Final = Operation(
    name="usage_meters_update",
    method="PUT",
    effect="idempotent",
    decode=_read_usage_meter_response,
    sent=Sent(
        "/api/v1/usage-meters/{id}",
        body=Record({"usageMeter": USAGE_METER_UPDATE_INPUT}, "usageMeter"),
        repeats=(Repeat("usageMeter", "id", "id"),),
    ),
)


class UsageMeters(SyncResource):
    """What usage is counted on. Usage events go to a meter, and the meter's usage prices say what the counted usage
    costs."""

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[UsageMeter, UsageMeterPage]:
        """List usage meters page by page.

        Gives the usage meters in the key's pricing model, oldest first, without their prices. There are no filters.
        Meters made while you page appear at the end. Send no query parameters but these two: on reads the server lets
        query parameters override others.

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
            for item in flowglad.usage_meters.list():
                print(item)
            ```

        Source: https://docs.flowglad.com/api-reference/usage-meters/list-usage-meters
        """
        return self._list(USAGE_METERS_LIST, USAGE_METERS_LIST_PAGES, locals())

    def create(
        self,
        *,
        usage_meter: params.UsageMeterInput,
        price: params.UsageMeterPriceInput | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> UsageMeterResponse:
        """Create a usage meter and, if wanted, its price.

        Makes a usage meter in the key's pricing model. The server always adds a price of 0 to it, whose slug is the
        meter's slug with the ending `_no_charge`. With `unit_price` or `usage_events_per_unit` in `price` it also
        adds a monthly usage price that has the meter's name and slug and becomes the meter's default price; without
        them the price of 0 is the default. The answer holds the meter only; its prices come with the pricing model.
        Not safe to repeat: there is no idempotency key, and a second attempt ends in a conflict over the slug or,
        with another slug, in a second meter.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            usage_meter: The usage meter itself.
            price: What its usage costs. Left out, or without `unitPrice` and `usageEventsPerUnit`, the usage is free.
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
            flowglad.usage_meters.create(usage_meter={"name": "Name", "slug": "api_calls"})
            ```

        Source: https://docs.flowglad.com/api-reference/usage-meters/create-usage-meter
        """
        return self._execute(USAGE_METERS_CREATE, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> UsageMeterResponse:
        """Get a usage meter.

        Gives one usage meter, wrapped in `usage_meter`, without its prices; those come with the pricing model.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the usage meter, usage_meter_…. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            flowglad.usage_meters.get("id_1")
            ```

        Source: https://docs.flowglad.com/api-reference/usage-meters/get-usage-meter
        """
        return self._execute(USAGE_METERS_GET, locals())

    def update(
        self,
        id: str,
        *,
        usage_meter: params.UsageMeterUpdateInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> UsageMeterResponse:
        """Change a usage meter's name, slug or way of counting.

        Changes the fields that are given and gives the usage meter back. The server asks for the id in the body as
        well, where the client puts it, and goes by the path. What a new way of counting does to usage already counted
        is not documented.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the same values are set again;
        nothing else happens.

        Args:
            id: Identifier of the usage meter, usage_meter_…. Limits: not empty.
            usage_meter: The usage meter's new values; `id` may be left out.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            flowglad.usage_meters.update("id_1", usage_meter={"name": "Name"})
            ```

        Source: https://docs.flowglad.com/api-reference/usage-meters/update-usage-meter
        """
        return self._execute(USAGE_METERS_UPDATE, locals())


class AsyncUsageMeters(AsyncResource):
    """What usage is counted on. Usage events go to a meter, and the meter's usage prices say what the counted usage
    costs.

    The methods are those of `UsageMeters`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(UsageMeters.list)
    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[UsageMeter, UsageMeterPage]:
        return self._list(USAGE_METERS_LIST, USAGE_METERS_LIST_PAGES, locals())

    @documented_by(UsageMeters.create)
    async def create(
        self,
        *,
        usage_meter: params.UsageMeterInput,
        price: params.UsageMeterPriceInput | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> UsageMeterResponse:
        return await self._execute(USAGE_METERS_CREATE, locals())

    @documented_by(UsageMeters.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> UsageMeterResponse:
        return await self._execute(USAGE_METERS_GET, locals())

    @documented_by(UsageMeters.update)
    async def update(
        self,
        id: str,
        *,
        usage_meter: params.UsageMeterUpdateInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> UsageMeterResponse:
        return await self._execute(USAGE_METERS_UPDATE, locals())


usage_meters_list: Final = ListEndpoint(USAGE_METERS_LIST, USAGE_METERS_LIST_PAGES, UsageMeters.list)
usage_meters_create: Final = Endpoint(USAGE_METERS_CREATE, UsageMeters.create)
usage_meters_get: Final = Endpoint(USAGE_METERS_GET, UsageMeters.get)
usage_meters_update: Final = Endpoint(USAGE_METERS_UPDATE, UsageMeters.update)
