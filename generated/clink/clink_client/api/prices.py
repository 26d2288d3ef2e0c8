# Generated from specs/clink/resources/prices.yaml. Do not edit.
"""How much a product costs, once or per billing cycle. Prices can be created, read and changed; the API cannot delete
them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    BOOLEAN,
    TEXT,
    Record,
    Rule,
    Sent,
    choice,
    money_number,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .shared import PRICE_TYPE, RECURRING_DETAILS_INPUT

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from .. import params
    from ..models.currency import CurrencyValue
    from ..models.price import Price
    from ..models.price_page import PricePage
    from ..models.price_type import PriceTypeValue


def _read_price_page(body: Any) -> PricePage:
    from ..models.price_page import PricePage

    return PricePage.from_dict(body)


def _items_price_page(page: PricePage) -> Sequence[Price]:
    return page.rows


def _read_price(body: Any) -> Price:
    from ..models.price import Price

    return Price.from_dict(body)


CURRENCY: Final = choice(*("USD EUR JPY GBP AUD CAD CNY HKD SGD KRW AED THB IDR PHP MYR BRL INR").split())

PRICES_LIST: Final = Operation(
    name="prices_list",
    method="GET",
    effect="read",
    decode=_read_price_page,
    sent=Sent(
        "/price",
        query=Record(
            {"productId": TEXT, "active": BOOLEAN, "pageNum": whole(least=1), "pageSize": whole(least=1)}, "productId active"
        ),
    ),
)
PRICES_LIST_PAGES: Final = Pagination(
    style="page",
    position="pageNum",
    size="pageSize",
    items=_items_price_page,
    max_size=100,
    total=("total",),
)
PRICES_CREATE: Final = Operation(
    name="prices_create",
    method="POST",
    effect="unsafe",
    decode=_read_price,
    enveloped=True,
    sent=Sent(
        "/price",
        body=Record(
            {
                "productId": TEXT,
                "currency": CURRENCY,
                "unitAmount": money_number(least=0),
                "priceType": PRICE_TYPE,
                "recurringDetails": RECURRING_DETAILS_INPUT,
                "priority": whole(),
                "isDefaultPrice": BOOLEAN,
            },
            "productId currency unitAmount priceType",
            Rule(
                "recurringDetails",
                "is needed when `priceType` is `recurring`",
                lambda source: "priceType" in source and source["priceType"] == "recurring" and "recurringDetails" not in source,
            ),
        ),
    ),
)
PRICES_GET: Final = Operation(
    name="prices_get",
    method="GET",
    effect="read",
    decode=_read_price,
    enveloped=True,
    sent=Sent("/price/{id}"),
)
PRICES_UPDATE: Final = Operation(
    name="prices_update",
    method="PUT",
    effect="idempotent",
    decode=_read_price,
    enveloped=True,
    sent=Sent(
        "/price/{id}",
        body=Record(
            {
                "productId": TEXT,
                "currency": CURRENCY,
                "unitAmount": money_number(least=0),
                "priceType": PRICE_TYPE,
                "recurringDetails": RECURRING_DETAILS_INPUT,
                "priority": whole(),
                "isActive": TEXT,
                "isDefaultPrice": BOOLEAN,
            }
        ),
    ),
)


class Prices(SyncResource):
    """How much a product costs, once or per billing cycle. Prices can be created, read and changed; the API cannot
    delete them."""

    def list(
        self,
        *,
        product_id: str,
        active: bool,
        page_num: int = 1,
        page_size: int = 100,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Price, PricePage]:
        """List the active or the inactive prices of a product.

        Answers a product's prices.

        There is no way to list the prices of all products, or active and inactive ones together: call once per
        product and state. No sort order is documented.

        Changes nothing at the provider; passing failures are retried.

        Args:
            product_id: Identifier of the product whose prices to list, for example `prd_…`.
            active: True lists the prices that can be bought, false those that cannot.
            page_num: Which page to answer, counted from 1. Clink documents no sort order.
            page_size: How many rows a page holds, 1 to 100. What Clink does above 100 is not known.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in clink.prices.list(product_id="prd_123", active=True):
                print(item)
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/get-price-list
        """
        return self._list(PRICES_LIST, PRICES_LIST_PAGES, locals())

    def create(
        self,
        *,
        product_id: str,
        currency: CurrencyValue,
        unit_amount: Decimal | int,
        price_type: PriceTypeValue,
        recurring_details: params.RecurringDetailsInput | Unset = UNSET,
        priority: int | Unset = UNSET,
        is_default_price: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Price:
        """Create a price for a product.

        Adds a price to an existing product and answers it. For a recurring price send `recurring_details`; it comes
        back as `recurring`. `priority` and `is_default_price` never come back.

        Not safe to repeat: a second call creates a second price. After a time-out, list the prices of the product
        first.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            product_id: Identifier of the product that the price is for.
            currency: Currency of `unit_amount`.
            unit_amount: Price of one unit, or base price of one billing cycle, in the main unit of `currency` (29.99
                with USD is 29 dollars 99 cents). Use no more decimal places than the currency has. In the currency's
                major unit (29.99 is 29 and 99 hundredths); currency: `currency`. Limits: at least 0.
            price_type: Whether the price is paid once or every billing cycle.
            recurring_details: The billing cycle. Needed when `price_type` is `recurring`. Comes back as `recurring`.
            priority: Rank among regional prices; the lower value wins. Never sent back.
            is_default_price: Whether to make this the product's default price. Never sent back; a product that is
                read names it.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            clink.prices.create(
                product_id="product_id_1",
                currency="USD",
                unit_amount=1000,
                price_type="one_time",
            )
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/create-price
        """
        return self._execute(PRICES_CREATE, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Price:
        """Get a price.

        Answers one price. What comes back for an id that does not exist is not documented.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the price, for example `price_…`.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            clink.prices.get("price_123")
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/get-price
        """
        return self._execute(PRICES_GET, locals())

    def update(
        self,
        id: str,
        *,
        product_id: str | Unset = UNSET,
        currency: CurrencyValue | Unset = UNSET,
        unit_amount: Decimal | int | Unset = UNSET,
        price_type: PriceTypeValue | Unset = UNSET,
        recurring_details: params.RecurringDetailsInput | Unset = UNSET,
        priority: int | Unset = UNSET,
        is_active: str | Unset = UNSET,
        is_default_price: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Price:
        """Change a price.

        Changes a price and answers it as it is now. Every member is optional, but whether Clink keeps or clears what
        is left out is not documented: send the whole state you want.

        Subscriptions refer to unchangeable snapshots of prices, so a change presumably affects later purchases only.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the same values are set again;
        nothing else happens.

        Args:
            id: Identifier of the price, for example `price_…`.
            product_id: Identifier of the product that the price belongs to.
            currency: Currency of `unit_amount`. Send it along with every amount.
            unit_amount: Price of one unit, or base price of one billing cycle, in the main unit of `currency` (29.99
                with USD is 29 dollars 99 cents). Use no more decimal places than the currency has. In the currency's
                major unit (29.99 is 29 and 99 hundredths); currency: `currency`. Limits: at least 0.
            price_type: Whether the price is paid once or every billing cycle.
            recurring_details: The billing cycle of a recurring price. Comes back as `recurring`.
            priority: Rank among regional prices; the lower value wins. Never sent back.
            is_active: Activation flag, a string whose accepted values are not documented. Leave it out unless you
                have tried a value in the test environment. Reads answer the boolean `active`.
            is_default_price: Whether to make this the product's default price. Never sent back; a product that is
                read names it.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            clink.prices.update("price_123")
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/update-price
        """
        return self._execute(PRICES_UPDATE, locals())


class AsyncPrices(AsyncResource):
    """How much a product costs, once or per billing cycle. Prices can be created, read and changed; the API cannot
    delete them.

    The methods are those of `Prices`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Prices.list)
    def list(
        self,
        *,
        product_id: str,
        active: bool,
        page_num: int = 1,
        page_size: int = 100,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Price, PricePage]:
        return self._list(PRICES_LIST, PRICES_LIST_PAGES, locals())

    @documented_by(Prices.create)
    async def create(
        self,
        *,
        product_id: str,
        currency: CurrencyValue,
        unit_amount: Decimal | int,
        price_type: PriceTypeValue,
        recurring_details: params.RecurringDetailsInput | Unset = UNSET,
        priority: int | Unset = UNSET,
        is_default_price: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Price:
        return await self._execute(PRICES_CREATE, locals())

    @documented_by(Prices.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Price:
        return await self._execute(PRICES_GET, locals())

    @documented_by(Prices.update)
    async def update(
        self,
        id: str,
        *,
        product_id: str | Unset = UNSET,
        currency: CurrencyValue | Unset = UNSET,
        unit_amount: Decimal | int | Unset = UNSET,
        price_type: PriceTypeValue | Unset = UNSET,
        recurring_details: params.RecurringDetailsInput | Unset = UNSET,
        priority: int | Unset = UNSET,
        is_active: str | Unset = UNSET,
        is_default_price: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Price:
        return await self._execute(PRICES_UPDATE, locals())


prices_list: Final = ListEndpoint(PRICES_LIST, PRICES_LIST_PAGES, Prices.list)
prices_create: Final = Endpoint(PRICES_CREATE, Prices.create)
prices_get: Final = Endpoint(PRICES_GET, Prices.get)
prices_update: Final = Endpoint(PRICES_UPDATE, Prices.update)
