# Generated from specs/flowglad/resources/discounts.yaml. Do not edit.
"""Codes that make a purchase or a subscription cheaper for one payment, for some or for all."""

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
    choice,
    constant,
    text,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from .. import params
    from ..models.discount import Discount
    from ..models.discount_page import DiscountPage
    from ..models.discount_response import DiscountResponse


def _read_discount_page(body: Any) -> DiscountPage:
    from ..models.discount_page import DiscountPage

    return DiscountPage.from_dict(body)


def _items_discount_page(page: DiscountPage) -> Sequence[Discount]:
    return page.data


def _read_discount_response(body: Any) -> DiscountResponse:
    from ..models.discount_response import DiscountResponse

    return DiscountResponse.from_dict(body)


DISCOUNT_AMOUNT_TYPE: Final = choice("percent", "fixed")
FOREVER_DISCOUNT_INPUT: Final = Record(
    {
        "name": TEXT,
        "code": text(least=3, most=20),
        "amount": whole(least=1),
        "amountType": DISCOUNT_AMOUNT_TYPE,
        "duration": constant("forever"),
        "active": BOOLEAN,
        "pricingModelId": TEXT,
    },
    "name code amount amountType duration",
)
NUMBER_OF_PAYMENTS_DISCOUNT_INPUT: Final = Record(
    {
        "name": TEXT,
        "code": text(least=3, most=20),
        "amount": whole(least=1),
        "amountType": DISCOUNT_AMOUNT_TYPE,
        "numberOfPayments": whole(least=1),
        "duration": constant("number_of_payments"),
        "active": BOOLEAN,
        "pricingModelId": TEXT,
    },
    "name code amount amountType numberOfPayments duration",
)
ONCE_DISCOUNT_INPUT: Final = Record(
    {
        "name": TEXT,
        "code": text(least=3, most=20),
        "amount": whole(least=1),
        "amountType": DISCOUNT_AMOUNT_TYPE,
        "duration": constant("once"),
        "active": BOOLEAN,
        "pricingModelId": TEXT,
    },
    "name code amount amountType duration",
)
DISCOUNT_INPUT: Final = Union(
    "duration",
    {"once": ONCE_DISCOUNT_INPUT, "number_of_payments": NUMBER_OF_PAYMENTS_DISCOUNT_INPUT, "forever": FOREVER_DISCOUNT_INPUT},
)
FOREVER_DISCOUNT_UPDATE_INPUT: Final = Record(
    {
        "code": text(least=3, most=20),
        "amount": whole(least=1),
        "amountType": DISCOUNT_AMOUNT_TYPE,
        "duration": constant("forever"),
        "id": text(least=1),
        "name": TEXT,
        "active": BOOLEAN,
    },
    "code amount amountType duration",
)
NUMBER_OF_PAYMENTS_DISCOUNT_UPDATE_INPUT: Final = Record(
    {
        "code": text(least=3, most=20),
        "amount": whole(least=1),
        "amountType": DISCOUNT_AMOUNT_TYPE,
        "numberOfPayments": whole(least=1),
        "duration": constant("number_of_payments"),
        "id": text(least=1),
        "name": TEXT,
        "active": BOOLEAN,
    },
    "code amount amountType numberOfPayments duration",
)
ONCE_DISCOUNT_UPDATE_INPUT: Final = Record(
    {
        "code": text(least=3, most=20),
        "amount": whole(least=1),
        "amountType": DISCOUNT_AMOUNT_TYPE,
        "duration": constant("once"),
        "id": text(least=1),
        "name": TEXT,
        "active": BOOLEAN,
    },
    "code amount amountType duration",
)
DISCOUNT_UPDATE_INPUT: Final = Union(
    "duration",
    {
        "once": ONCE_DISCOUNT_UPDATE_INPUT,
        "number_of_payments": NUMBER_OF_PAYMENTS_DISCOUNT_UPDATE_INPUT,
        "forever": FOREVER_DISCOUNT_UPDATE_INPUT,
    },
)

DISCOUNTS_LIST: Final = Operation(
    name="discounts_list",
    method="GET",
    effect="read",
    decode=_read_discount_page,
    sent=Sent("/api/v1/discounts", query=Record({"cursor": TEXT, "limit": whole(least=1)})),
)
DISCOUNTS_LIST_PAGES: Final = Pagination(
    style="cursor",
    position="cursor",
    size="limit",
    items=_items_discount_page,
    max_size=100,
    next=("nextCursor",),
    more=("hasMore",),
)
DISCOUNTS_CREATE: Final = Operation(
    name="discounts_create",
    method="POST",
    effect="unsafe",
    decode=_read_discount_response,
    sent=Sent("/api/v1/discounts", body=Record({"discount": DISCOUNT_INPUT}, "discount")),
)
DISCOUNTS_GET: Final = Operation(
    name="discounts_get",
    method="GET",
    effect="read",
    decode=_read_discount_response,
    sent=Sent("/api/v1/discounts/{id}"),
)
DISCOUNTS_UPDATE: Final = Operation(
    name="discounts_update",
    method="PUT",
    effect="idempotent",
    decode=_read_discount_response,
    sent=Sent(
        "/api/v1/discounts/{id}",
        body=Record({"discount": DISCOUNT_UPDATE_INPUT}, "discount"),
        repeats=(Repeat("discount", "id", "id"),),
    ),
)


class Discounts(SyncResource):
    """Codes that make a purchase or a subscription cheaper for one payment, for some or for all."""

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Discount, DiscountPage]:
        """List discounts page by page.

        Gives the discounts in the key's pricing model, oldest first, each with the number of times it was redeemed.
        There are no filters. Discounts made while you page appear at the end. Send no query parameters but these two:
        on reads the server lets query parameters override others.

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
            for item in flowglad.discounts.list():
                print(item)
            ```

        Source: https://docs.flowglad.com/api-reference/discounts/list-discounts
        """
        return self._list(DISCOUNTS_LIST, DISCOUNTS_LIST_PAGES, locals())

    def create(
        self,
        *,
        discount: params.DiscountInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> DiscountResponse:
        """Create a discount code.

        Makes a discount and gives it back, without a number of redemptions. The code is stored in capitals, so the
        answer may spell it differently; compare codes without regard to case. Not safe to repeat: there is no
        idempotency key, and a second attempt ends in a conflict over the code. Discounts cannot be deleted; set
        `active` to false instead.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            discount: The discount itself.
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
            flowglad.discounts.create(
                discount={
                    "duration": "once",
                    "name": "Name",
                    "code": "Code",
                    "amount": 1,
                    "amountType": "percent",
                },
            )
            ```

        Source: https://docs.flowglad.com/api-reference/discounts/create-discount
        """
        return self._execute(DISCOUNTS_CREATE, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> DiscountResponse:
        """Get a discount.

        Gives one discount with the number of times it was redeemed, wrapped in `discount`. It is found by its id, not
        by its code.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the discount, discount_…; not its code. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            flowglad.discounts.get("discount_123")
            ```

        Source: https://docs.flowglad.com/api-reference/discounts/get-discount
        """
        return self._execute(DISCOUNTS_GET, locals())

    def update(
        self,
        id: str,
        *,
        discount: params.DiscountUpdateInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> DiscountResponse:
        """Change a discount.

        Changes a discount and gives it back, without a number of redemptions. `code`, `amount`, `amount_type` and
        `duration` are needed every time, `number_of_payments` too where `duration` is number_of_payments; `name` and
        `active` stay as they are when left out. The server uses the id in the path but refuses a body without
        `discount.id`, so the client puts it there.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the same values are set again;
        nothing else happens.

        Args:
            id: Identifier of the discount, discount_…; not its code. Limits: not empty.
            discount: The discount's new values; `id` may be left out.
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
            flowglad.discounts.update(
                "discount_123",
                discount={"duration": "once", "code": "Code", "amount": 1, "amountType": "percent"},
            )
            ```

        Source: https://docs.flowglad.com/api-reference/discounts/update-discount
        """
        return self._execute(DISCOUNTS_UPDATE, locals())


class AsyncDiscounts(AsyncResource):
    """Codes that make a purchase or a subscription cheaper for one payment, for some or for all.

    The methods are those of `Discounts`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Discounts.list)
    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Discount, DiscountPage]:
        return self._list(DISCOUNTS_LIST, DISCOUNTS_LIST_PAGES, locals())

    @documented_by(Discounts.create)
    async def create(
        self,
        *,
        discount: params.DiscountInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> DiscountResponse:
        return await self._execute(DISCOUNTS_CREATE, locals())

    @documented_by(Discounts.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> DiscountResponse:
        return await self._execute(DISCOUNTS_GET, locals())

    @documented_by(Discounts.update)
    async def update(
        self,
        id: str,
        *,
        discount: params.DiscountUpdateInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> DiscountResponse:
        return await self._execute(DISCOUNTS_UPDATE, locals())


discounts_list: Final = ListEndpoint(DISCOUNTS_LIST, DISCOUNTS_LIST_PAGES, Discounts.list)
discounts_create: Final = Endpoint(DISCOUNTS_CREATE, Discounts.create)
discounts_get: Final = Endpoint(DISCOUNTS_GET, Discounts.get)
discounts_update: Final = Endpoint(DISCOUNTS_UPDATE, Discounts.update)
