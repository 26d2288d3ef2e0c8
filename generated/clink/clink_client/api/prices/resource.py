"""How much a product costs, once or per billing cycle. Prices can be created, read and changed; the API cannot delete
them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from billfold_core.client import SyncClient
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.pages import Pager
from billfold_core.unset import UNSET, Unset

from . import prices_create, prices_get, prices_list, prices_update

if TYPE_CHECKING:
    from ... import params
    from ...models.currency import CurrencyValue
    from ...models.price import Price
    from ...models.price_page import PricePage
    from ...models.price_type import PriceTypeValue
    from ...models.recurring_details_input import RecurringDetailsInput


class Prices:
    """How much a product costs, once or per billing cycle. Prices can be created, read and changed; the API cannot
    delete them."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

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

        Answers one page of a product's prices and their total number. The last page is reached when `rows` is empty
        or `pageNum * pageSize` is at least `total`.

        There is no way to list the prices of all products, or active and inactive ones together: call once per
        product and state. No sort order is documented.

        Changes nothing at the provider; passing failures are retried.

        Args:
            product_id: Identifier of the product whose prices to list, for example `prd_…`.
            active: True lists the prices that can be bought, false those that cannot.
            page_num: Which page to answer, counted from 1. Clink documents no sort order. Limits: at least 1.
            page_size: How many rows a page holds, 1 to 100. What Clink does above 100 is not known. Limits: at least
                1, at most 100.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is missing, wrong or not allowed from this address, or `X-Timestamp` is too
                far from Clink's clock (about two minutes, according to a secondary source). The body is plain text
                without a documented wording.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.clinkbill.com/api-reference/endpoint/get-price-list
        """
        call = prices_list.call(product_id=product_id, active=active, page_num=page_num, page_size=page_size)
        return Pager(self._client, call, prices_list.PAGINATION, options)

    def create(
        self,
        *,
        product_id: str,
        currency: CurrencyValue,
        unit_amount: Decimal | int,
        price_type: PriceTypeValue,
        recurring_details: RecurringDetailsInput | params.RecurringDetailsInput | Unset = UNSET,
        priority: int | Unset = UNSET,
        is_default_price: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Price:
        """Create a price for a product.

        Adds a price to an existing product and answers it. For a recurring price send `recurringDetails`; it comes
        back as `recurring`. `priority` and `isDefaultPrice` never come back.

        Not safe to repeat: a second call creates a second price. After a time-out, list the prices of the product
        first.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            product_id: Identifier of the product that the price is for.
            currency: Currency of `unitAmount`.
            unit_amount: Price of one unit, or base price of one billing cycle, in the main unit of `currency` (29.99
                with USD is 29 dollars 99 cents). Use no more decimal places than the currency has. In the currency's
                major unit (29.99 is 29 and 99 hundredths); currency: `currency`.
            price_type: Whether the price is paid once or every billing cycle.
            recurring_details: The billing cycle. Needed when `priceType` is `recurring`. Comes back as `recurring`.
            priority: Rank among regional prices; the lower value wins. Never sent back.
            is_default_price: Whether to make this the product's default price. Never sent back; see `defaultPrice` of
                the product.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            AuthenticationError: The key is missing, wrong or not allowed from this address, or `X-Timestamp` is too
                far from Clink's clock (about two minutes, according to a secondary source). The body is plain text
                without a documented wording.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.clinkbill.com/api-reference/endpoint/create-price
        """
        call = prices_create.call(
            product_id=product_id,
            currency=currency,
            unit_amount=unit_amount,
            price_type=price_type,
            recurring_details=recurring_details,
            priority=priority,
            is_default_price=is_default_price,
        )
        return self._client.execute(call, options)

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
            AuthenticationError: The key is missing, wrong or not allowed from this address, or `X-Timestamp` is too
                far from Clink's clock (about two minutes, according to a secondary source). The body is plain text
                without a documented wording.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.clinkbill.com/api-reference/endpoint/get-price
        """
        call = prices_get.call(id)
        return self._client.execute(call, options)

    def update(
        self,
        id: str,
        *,
        product_id: str | Unset = UNSET,
        currency: CurrencyValue | Unset = UNSET,
        unit_amount: Decimal | int | Unset = UNSET,
        price_type: PriceTypeValue | Unset = UNSET,
        recurring_details: RecurringDetailsInput | params.RecurringDetailsInput | Unset = UNSET,
        priority: int | Unset = UNSET,
        is_active: str | Unset = UNSET,
        is_default_price: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Price:
        """Change a price.

        Changes a price and answers it as it is now. Every member is optional, but whether Clink keeps or clears what
        is left out is not documented: send the whole state you want.

        Subscriptions refer to unchangeable snapshots of prices, so a change presumably affects later purchases only.

        Repeating the call with the same body is harmless: it sets the same state again.

        Safe to repeat; passing failures are retried.

        Args:
            id: Identifier of the price, for example `price_…`.
            product_id: Identifier of the product that the price belongs to.
            currency: Currency of `unitAmount`. Send it along with every amount.
            unit_amount: Price of one unit, or base price of one billing cycle, in the main unit of `currency` (29.99
                with USD is 29 dollars 99 cents). Use no more decimal places than the currency has. In the currency's
                major unit (29.99 is 29 and 99 hundredths); currency: `currency`.
            price_type: Whether the price is paid once or every billing cycle.
            recurring_details: The billing cycle of a recurring price. Comes back as `recurring`.
            priority: Rank among regional prices; the lower value wins. Never sent back.
            is_active: Activation flag, a string whose accepted values are not documented. Leave it out unless you
                have tried a value in the test environment. Reads answer the boolean `active`.
            is_default_price: Whether to make this the product's default price. Never sent back; see `defaultPrice` of
                the product.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            AuthenticationError: The key is missing, wrong or not allowed from this address, or `X-Timestamp` is too
                far from Clink's clock (about two minutes, according to a secondary source). The body is plain text
                without a documented wording.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.clinkbill.com/api-reference/endpoint/update-price
        """
        call = prices_update.call(
            id,
            product_id=product_id,
            currency=currency,
            unit_amount=unit_amount,
            price_type=price_type,
            recurring_details=recurring_details,
            priority=priority,
            is_active=is_active,
            is_default_price=is_default_price,
        )
        return self._client.execute(call, options)
