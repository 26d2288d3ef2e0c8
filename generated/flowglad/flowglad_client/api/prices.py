# Generated from specs/flowglad/resources/prices.yaml. Do not edit.
"""What a product costs, or what a unit measured by a usage meter costs. The amount of a price never changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    BOOLEAN,
    TEXT,
    Record,
    Repeat,
    Sent,
    Union,
    constant,
    nullable,
    text,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .shared import PRICE_CREATE_INPUT

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from .. import params
    from ..models.price import Price
    from ..models.price_page import PricePage
    from ..models.price_response import PriceResponse


def _read_price_page(body: Any) -> PricePage:
    from ..models.price_page import PricePage

    return PricePage.from_dict(body)


def _items_price_page(page: PricePage) -> Sequence[Price]:
    return page.data


def _read_price_response(body: Any) -> PriceResponse:
    from ..models.price_response import PriceResponse

    return PriceResponse.from_dict(body)


SINGLE_PAYMENT_PRICE_UPDATE: Final = Record(
    {
        "isDefault": BOOLEAN,
        "type": constant("single_payment"),
        "id": text(least=1),
        "name": nullable(TEXT),
        "slug": nullable(TEXT),
        "active": BOOLEAN,
    },
    "isDefault type",
)
SUBSCRIPTION_PRICE_UPDATE: Final = Record(
    {
        "isDefault": BOOLEAN,
        "type": constant("subscription"),
        "id": text(least=1),
        "name": nullable(TEXT),
        "slug": nullable(TEXT),
        "active": BOOLEAN,
    },
    "isDefault type",
)
USAGE_PRICE_UPDATE: Final = Record(
    {
        "isDefault": BOOLEAN,
        "type": constant("usage"),
        "id": text(least=1),
        "name": nullable(TEXT),
        "slug": nullable(TEXT),
        "active": BOOLEAN,
    },
    "isDefault type",
)
PRICE_UPDATE_INPUT: Final = Union(
    "type",
    {"subscription": SUBSCRIPTION_PRICE_UPDATE, "single_payment": SINGLE_PAYMENT_PRICE_UPDATE, "usage": USAGE_PRICE_UPDATE},
)

PRICES_LIST: Final = Operation(
    name="prices_list",
    method="GET",
    effect="read",
    decode=_read_price_page,
    sent=Sent("/api/v1/prices", query=Record({"cursor": TEXT, "limit": whole(least=1)})),
)
PRICES_LIST_PAGES: Final = Pagination(
    style="cursor",
    position="cursor",
    size="limit",
    items=_items_price_page,
    max_size=100,
    next=("nextCursor",),
    more=("hasMore",),
)
PRICES_CREATE: Final = Operation(
    name="prices_create",
    method="POST",
    effect="unsafe",
    decode=_read_price_response,
    sent=Sent("/api/v1/prices", body=Record({"price": PRICE_CREATE_INPUT}, "price")),
)
PRICES_GET: Final = Operation(
    name="prices_get",
    method="GET",
    effect="read",
    decode=_read_price_response,
    sent=Sent("/api/v1/prices/{id}"),
)
PRICES_UPDATE: Final = Operation(
    name="prices_update",
    method="PUT",
    effect="idempotent",
    decode=_read_price_response,
    sent=Sent("/api/v1/prices/{id}", body=Record({"price": PRICE_UPDATE_INPUT}, "price"), repeats=(Repeat("price", "id", "id"),)),
)


class Prices(SyncResource):
    """What a product costs, or what a unit measured by a usage meter costs. The amount of a price never changes."""

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Price, PricePage]:
        """List prices page by page.

        Gives the prices in the key's pricing model, oldest first, over all products and usage meters. There are no
        filters; to see the prices of one product, read the product. Prices made while you page appear at the end.
        Send no query parameters but these two: on reads the server lets query parameters override others.

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
            for item in flowglad.prices.list():
                print(item)
            ```

        Source: https://docs.flowglad.com/api-reference/prices/list-prices
        """
        return self._list(PRICES_LIST, PRICES_LIST_PAGES, locals())

    def create(
        self,
        *,
        price: params.PriceCreateInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> PriceResponse:
        """Add a price to a product or a usage meter.

        Makes a price and gives it back: for a product when it is a subscription or single payment price, for a usage
        meter when it is a usage price. A product has one active price: a new one becomes it and the default, whatever
        `is_default` says, and all others of the product are archived. Amount, interval, trial and product of a price
        are fixed from then on. Not safe to repeat: there is no idempotency key, and every call that succeeds makes a
        price.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            price: The price itself.
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
            flowglad.prices.create(
                price={
                    "type": "subscription",
                    "productId": "prod_123",
                    "unitPrice": 1000,
                    "intervalUnit": "day",
                    "intervalCount": 1,
                    "isDefault": True,
                },
            )
            ```

        Source: https://docs.flowglad.com/api-reference/prices/create-price
        """
        return self._execute(PRICES_CREATE, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PriceResponse:
        """Get a price.

        Gives one price, wrapped in `price`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the price, price_…. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            flowglad.prices.get("price_123")
            ```

        Source: https://docs.flowglad.com/api-reference/prices/get-price
        """
        return self._execute(PRICES_GET, locals())

    def update(
        self,
        id: str,
        *,
        price: params.PriceUpdateInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> PriceResponse:
        """Change a price's label, slug, activity or default flag.

        Changes what may change about a price and gives the price back; `type` and `is_default` are needed every time.
        Amount, interval, trial and product never change. The server ignores the id in the path: `price.id` decides
        which price changes, and the client puts the same one there.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the same values are set again;
        nothing else happens.

        Args:
            id: Identifier of the price, price_…. Limits: not empty.
            price: The price's new values; `id` may be left out.
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
            flowglad.prices.update("price_123", price={"type": "subscription", "isDefault": True})
            ```

        Source: https://docs.flowglad.com/api-reference/prices/update-price
        """
        return self._execute(PRICES_UPDATE, locals())


class AsyncPrices(AsyncResource):
    """What a product costs, or what a unit measured by a usage meter costs. The amount of a price never changes.

    The methods are those of `Prices`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Prices.list)
    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Price, PricePage]:
        return self._list(PRICES_LIST, PRICES_LIST_PAGES, locals())

    @documented_by(Prices.create)
    async def create(
        self,
        *,
        price: params.PriceCreateInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> PriceResponse:
        return await self._execute(PRICES_CREATE, locals())

    @documented_by(Prices.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PriceResponse:
        return await self._execute(PRICES_GET, locals())

    @documented_by(Prices.update)
    async def update(
        self,
        id: str,
        *,
        price: params.PriceUpdateInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> PriceResponse:
        return await self._execute(PRICES_UPDATE, locals())


prices_list: Final = ListEndpoint(PRICES_LIST, PRICES_LIST_PAGES, Prices.list)
prices_create: Final = Endpoint(PRICES_CREATE, Prices.create)
prices_get: Final = Endpoint(PRICES_GET, Prices.get)
prices_update: Final = Endpoint(PRICES_UPDATE, Prices.update)
