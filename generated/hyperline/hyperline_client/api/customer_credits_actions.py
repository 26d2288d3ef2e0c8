# Generated from specs/hyperline/resources/customer_credits.yaml. Do not edit.
"""The actions of `customer_credits`."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .customer_credits_tables import (
    CUSTOMER_CREDITS_CREATE,
    CUSTOMER_CREDITS_PURCHASE,
    CUSTOMER_CREDITS_RECORD_USAGE,
    CUSTOMER_CREDITS_TOP_UP,
)

if TYPE_CHECKING:
    from .. import params
    from ..models.customer_credit import CustomerCredit


class CustomerCreditsActions(SyncResource):
    """The actions of `customer_credits`."""

    def create(
        self,
        customer_id: str,
        *,
        product_id: str,
        name: str | Unset = UNSET,
        current_balance: Decimal | int | Unset = UNSET,
        low_count_threshold: Decimal | int | Unset = UNSET,
        auto_topup: params.CustomerCreditAutoTopUpInput | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerCredit:
        """Give a customer credits of a product.

        Makes a balance for the customer and a credit product. Answers with it.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            customer_id: Id of the customer. Begins with `cus_`; do not check its length.
            product_id: Id of the credit product. Begins with `itm_`.
            name: Name that is displayed.
            current_balance: Credits to begin with.
            low_count_threshold: Balance, in credits, at which it counts as low.
            auto_topup: Purchase to make by itself.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.customer_credits.create("cus_123", product_id="itm_123")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/customers-%3E-credits/create-credit-product
        """
        return self._execute(CUSTOMER_CREDITS_CREATE, locals())

    def purchase(
        self,
        customer_id: str,
        product_id: str,
        *,
        credit_count: Decimal | int,
        amount_excluding_tax: Decimal | int | Unset = UNSET,
        price_id: str | Unset = UNSET,
        expires_at: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        """Issues an invoice and charges the customer.

        Sell credits to a customer.

        Adds credits, and issues and charges an invoice for them. Answers with the id of the invoice and the balance
        after it; the names of these keys are not published.

        The price is either an amount or a price of the product, never both.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            customer_id: Id of the customer. Begins with `cus_`; do not check its length.
            product_id: Id of the credit product. Begins with `itm_`.
            credit_count: Credits to add. With `price_id` a whole number of packs.
            amount_excluding_tax: Price of all of them without tax, in the smallest unit of the customer's currency.
                Exactly one of this and `price_id`. In the currency's minor unit (cents for USD); currency: the account's
                (`currency` of the customer). Limits: at least 0.
            price_id: Id of a price of the model `bundle`. Exactly one of this and `amount_excluding_tax`.
            expires_at: Moment at which these credits end.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.customer_credits.purchase("cus_123", "itm_123", credit_count=1, amount_excluding_tax=1000)
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/customers-%3E-credits/purchase-credits
        """
        return self._execute(CUSTOMER_CREDITS_PURCHASE, locals())

    def top_up(
        self,
        customer_id: str,
        product_id: str,
        *,
        credit_count: Decimal | int,
        expires_at: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        """Give a customer credits for free.

        Adds credits without an invoice. Answers with the new balance; the names of the keys are not published.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            customer_id: Id of the customer. Begins with `cus_`; do not check its length.
            product_id: Id of the credit product. Begins with `itm_`.
            credit_count: Credits to add.
            expires_at: Moment at which these credits end.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.customer_credits.top_up("cus_123", "itm_123", credit_count=1)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(CUSTOMER_CREDITS_TOP_UP, locals())

    def record_usage(
        self,
        customer_id: str,
        product_id: str,
        *,
        usage_retained: Decimal | int,
        event_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        """Take credits that a customer has used.

        Takes credits off the balance. What it answers with is not published.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            customer_id: Id of the customer. Begins with `cus_`; do not check its length.
            product_id: Id of the credit product. Begins with `itm_`.
            usage_retained: Credits that were used.
            event_id: Id of the event that they were used by.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.customer_credits.record_usage("cus_123", "itm_123", usage_retained=1)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(CUSTOMER_CREDITS_RECORD_USAGE, locals())


class AsyncCustomerCreditsActions(AsyncResource):
    """The actions of `customer_credits`.

    The methods are those of `CustomerCreditsActions`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(CustomerCreditsActions.create)
    async def create(
        self,
        customer_id: str,
        *,
        product_id: str,
        name: str | Unset = UNSET,
        current_balance: Decimal | int | Unset = UNSET,
        low_count_threshold: Decimal | int | Unset = UNSET,
        auto_topup: params.CustomerCreditAutoTopUpInput | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerCredit:
        return await self._execute(CUSTOMER_CREDITS_CREATE, locals())

    @documented_by(CustomerCreditsActions.purchase)
    async def purchase(
        self,
        customer_id: str,
        product_id: str,
        *,
        credit_count: Decimal | int,
        amount_excluding_tax: Decimal | int | Unset = UNSET,
        price_id: str | Unset = UNSET,
        expires_at: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        return await self._execute(CUSTOMER_CREDITS_PURCHASE, locals())

    @documented_by(CustomerCreditsActions.top_up)
    async def top_up(
        self,
        customer_id: str,
        product_id: str,
        *,
        credit_count: Decimal | int,
        expires_at: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        return await self._execute(CUSTOMER_CREDITS_TOP_UP, locals())

    @documented_by(CustomerCreditsActions.record_usage)
    async def record_usage(
        self,
        customer_id: str,
        product_id: str,
        *,
        usage_retained: Decimal | int,
        event_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        return await self._execute(CUSTOMER_CREDITS_RECORD_USAGE, locals())
