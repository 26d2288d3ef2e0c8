# Generated from specs/creem/resources/discounts.yaml. Do not edit.
"""Codes that lower a price, by a percentage or by a fixed amount. A discount can be created and deleted, but not
changed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    TEXT,
    TIME,
    Record,
    Rule,
    Sent,
    choice,
    many,
    money,
    number,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .shared import CURRENCY

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.currency import CurrencyValue
    from ..models.discount import Discount
    from ..models.discount_duration import DiscountDurationValue
    from ..models.discount_page import DiscountPage
    from ..models.discount_status_filter import DiscountStatusFilterValue
    from ..models.discount_type import DiscountTypeValue


def _read_discount_page(body: Any) -> DiscountPage:
    from ..models.discount_page import DiscountPage

    return DiscountPage.from_dict(body)


def _items_discount_page(page: DiscountPage) -> Sequence[Discount]:
    return page.items


def _read_discount(body: Any) -> Discount:
    from ..models.discount import Discount

    return Discount.from_dict(body)


DISCOUNT_DURATION: Final = choice("forever", "once", "repeating")
DISCOUNT_STATUS_FILTER: Final = choice("active", "deleted")
DISCOUNT_TYPE: Final = choice("percentage", "fixed")

DISCOUNTS_SEARCH: Final = Operation(
    name="discounts_search",
    method="GET",
    effect="read",
    decode=_read_discount_page,
    sent=Sent(
        "/v1/discounts/search",
        query=Record(
            {
                "product_id": TEXT,
                "status": DISCOUNT_STATUS_FILTER,
                "type": DISCOUNT_TYPE,
                "created_after": TIME,
                "created_before": TIME,
                "page_number": whole(least=1),
                "page_size": whole(least=1),
            }
        ),
    ),
)
DISCOUNTS_SEARCH_PAGES: Final = Pagination(
    style="page",
    position="page_number",
    size="page_size",
    items=_items_discount_page,
    next=("pagination", "next_page"),
)
DISCOUNTS_GET: Final = Operation(
    name="discounts_get",
    method="GET",
    effect="read",
    decode=_read_discount,
    sent=Sent(
        "/v1/discounts",
        query=Record({"discount_id": TEXT, "discount_code": TEXT}),
        query_rules=(
            Rule(
                "discount_id",
                "is needed, or else `discount_code`",
                lambda source: "discount_code" not in source and "discount_id" not in source,
            ),
            Rule(
                "discount_code",
                "cannot be given when `discount_id` is given",
                lambda source: "discount_id" in source and "discount_code" in source,
            ),
        ),
    ),
)
DISCOUNTS_CREATE: Final = Operation(
    name="discounts_create",
    method="POST",
    effect="unsafe",
    decode=_read_discount,
    sent=Sent(
        "/v1/discounts",
        body=Record(
            {
                "name": TEXT,
                "type": DISCOUNT_TYPE,
                "duration": DISCOUNT_DURATION,
                "code": TEXT,
                "amount": money(least=0),
                "currency": CURRENCY,
                "percentage": number(),
                "duration_in_months": whole(),
                "expiry_date": TIME,
                "max_redemptions": whole(),
                "applies_to_products": many(TEXT),
            },
            "name type duration",
            Rule(
                "amount",
                "is needed when `type` is `fixed`",
                lambda source: "type" in source and source["type"] == "fixed" and "amount" not in source,
            ),
            Rule(
                "currency",
                "is needed when `type` is `fixed`",
                lambda source: "type" in source and source["type"] == "fixed" and "currency" not in source,
            ),
            Rule(
                "percentage",
                "is needed when `type` is `percentage`",
                lambda source: "type" in source and source["type"] == "percentage" and "percentage" not in source,
            ),
            Rule(
                "duration_in_months",
                "is needed when `duration` is `repeating`",
                lambda source: "duration" in source and source["duration"] == "repeating" and "duration_in_months" not in source,
            ),
        ),
    ),
)
DISCOUNTS_DELETE: Final = Operation(
    name="discounts_delete",
    method="DELETE",
    effect="idempotent",
    decode=_read_discount,
    sent=Sent("/v1/discounts/{id}/delete"),
)


class Discounts(SyncResource):
    """Codes that lower a price, by a percentage or by a fixed amount. A discount can be created and deleted, but not
    changed."""

    def search(
        self,
        *,
        product_id: str | Unset = UNSET,
        status: DiscountStatusFilterValue | Unset = UNSET,
        type: DiscountTypeValue | Unset = UNSET,
        created_after: datetime | Unset = UNSET,
        created_before: datetime | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Discount, DiscountPage]:
        """List discounts, page by page, with filters.

        Returns the store's discounts. Filters can be left out; how several of them combine, and whether deleted
        discounts come without a filter, is not documented. The order is not documented either. Discounts made or
        deleted between two calls can shift the pages.

        Changes nothing at the provider; passing failures are retried.

        Args:
            product_id: Only discounts that apply to this product.
            status: Only discounts in this state. The other states of a discount cannot be asked for.
            type: Only discounts of this type.
            created_after: Only discounts created after this moment.
            created_before: Only discounts created before this moment.
            page_number: Page to return, counted from 1. The server takes 1 when it is left out.
            page_size: How many items a page holds at most. The server takes 10 when it is left out. The largest size
                the server accepts is not documented. Limits: at least 1.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in creem.discounts.search():
                print(item)
            ```

        Source: https://docs.creem.io/api-reference/endpoint/search-discounts
        """
        return self._list(DISCOUNTS_SEARCH, DISCOUNTS_SEARCH_PAGES, locals())

    def get(
        self,
        *,
        discount_id: str | Unset = UNSET,
        discount_code: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Discount:
        """Read one discount by its id or by its code.

        Returns the discount that `discount_id` or `discount_code` names. Give exactly one of the two; both travel in
        the query string. What the server does with both or with none is not documented, so the client refuses it. An
        unknown discount, or an id of the other environment, is answered with 404.

        Changes nothing at the provider; passing failures are retried.

        Args:
            discount_id: Id of the discount, as `id` of a discount gives it. Leave it out when `discount_code` is
                given.
            discount_code: Code of the discount, as buyers type it. Leave it out when `discount_id` is given.
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
            creem.discounts.get(discount_id="discount_id_1")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/get-discount-code
        """
        return self._execute(DISCOUNTS_GET, locals())

    def create(
        self,
        *,
        name: str,
        type: DiscountTypeValue,
        duration: DiscountDurationValue,
        code: str | Unset = UNSET,
        amount: int | Unset = UNSET,
        currency: CurrencyValue | Unset = UNSET,
        percentage: Decimal | int | Unset = UNSET,
        duration_in_months: int | Unset = UNSET,
        expiry_date: datetime | Unset = UNSET,
        max_redemptions: int | Unset = UNSET,
        applies_to_products: Sequence[str] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Discount:
        """Create a discount code.

        Creates a discount and returns it with status 200. A discount cannot be changed afterwards, only deleted. Not
        safe to repeat: without `code`, each successful call makes another discount with a code of its own; with
        `code`, a second call is most likely refused with 400. When the outcome of a call is unknown, read the
        discount by its code before trying again.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            name: Name for your own use.
            type: Whether a percentage or a fixed amount is taken off.
            duration: How many charges of a subscription are lowered. A single purchase is lowered once in any case.
            code: What buyers type. The server makes one up when it is left out.
            amount: What is taken off, in cents of `currency` (1000 is 10.00). Required for type `fixed`, of no use
                otherwise. Limits are not documented. Limits: at least 0.
            currency: Currency of `amount`. Required for type `fixed`, of no use otherwise.
            percentage: Share of the price that is taken off, in percent (15 is 15 %). Required for type `percentage`,
                of no use otherwise. Limits are not documented.
            duration_in_months: For how many months charges are lowered. Required for duration `repeating`, of no use
                otherwise. Limits are not documented.
            expiry_date: Last moment at which the code can be used. It can be used without end when it is left out.
            max_redemptions: How often the code can be used in all. Unlimited when it is left out. Limits are not
                documented.
            applies_to_products: Ids of the products that the code is good for. What applies when it is left out is
                not documented, so better name them.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.discounts.create(name="Holiday Sale", type="percentage", duration="forever", percentage=1)
            ```

        Source: https://docs.creem.io/api-reference/endpoint/create-discount-code
        """
        return self._execute(DISCOUNTS_CREATE, locals())

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Discount:
        """Delete a discount.

        Deletes the discount for good, so that its code can no longer be used, and returns the deleted record with
        status 200.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the discount is deleted already
        and stays so; what is answered then is not documented.

        Args:
            id: Id of the discount, as `id` of a discount gives it. The code does not do.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.discounts.delete("id_1")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/delete-discount-code
        """
        return self._execute(DISCOUNTS_DELETE, locals())


class AsyncDiscounts(AsyncResource):
    """Codes that lower a price, by a percentage or by a fixed amount. A discount can be created and deleted, but not
    changed.

    The methods are those of `Discounts`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Discounts.search)
    def search(
        self,
        *,
        product_id: str | Unset = UNSET,
        status: DiscountStatusFilterValue | Unset = UNSET,
        type: DiscountTypeValue | Unset = UNSET,
        created_after: datetime | Unset = UNSET,
        created_before: datetime | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Discount, DiscountPage]:
        return self._list(DISCOUNTS_SEARCH, DISCOUNTS_SEARCH_PAGES, locals())

    @documented_by(Discounts.get)
    async def get(
        self,
        *,
        discount_id: str | Unset = UNSET,
        discount_code: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Discount:
        return await self._execute(DISCOUNTS_GET, locals())

    @documented_by(Discounts.create)
    async def create(
        self,
        *,
        name: str,
        type: DiscountTypeValue,
        duration: DiscountDurationValue,
        code: str | Unset = UNSET,
        amount: int | Unset = UNSET,
        currency: CurrencyValue | Unset = UNSET,
        percentage: Decimal | int | Unset = UNSET,
        duration_in_months: int | Unset = UNSET,
        expiry_date: datetime | Unset = UNSET,
        max_redemptions: int | Unset = UNSET,
        applies_to_products: Sequence[str] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Discount:
        return await self._execute(DISCOUNTS_CREATE, locals())

    @documented_by(Discounts.delete)
    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Discount:
        return await self._execute(DISCOUNTS_DELETE, locals())


discounts_search: Final = ListEndpoint(DISCOUNTS_SEARCH, DISCOUNTS_SEARCH_PAGES, Discounts.search)
discounts_get: Final = Endpoint(DISCOUNTS_GET, Discounts.get)
discounts_create: Final = Endpoint(DISCOUNTS_CREATE, Discounts.create)
discounts_delete: Final = Endpoint(DISCOUNTS_DELETE, Discounts.delete)
