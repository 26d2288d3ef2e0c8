# Generated from specs/hyperline/resources/customer_credits.yaml. Do not edit.
"""Balances of prepaid credits. One belongs to a customer and a credit product, and has no id of its own."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.pages import Pager
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, in_async, in_async_pages
from billfold_core.unset import UNSET, Unset

from .customer_credits_tables import (
    CUSTOMER_CREDITS_CREATE,
    CUSTOMER_CREDITS_GET,
    CUSTOMER_CREDITS_GET_PORTAL_SETTINGS,
    CUSTOMER_CREDITS_LIST,
    CUSTOMER_CREDITS_LIST_ALL,
    CUSTOMER_CREDITS_LIST_ALL_PAGES,
    CUSTOMER_CREDITS_LIST_PAGES,
    CUSTOMER_CREDITS_LIST_TRANSACTIONS,
    CUSTOMER_CREDITS_LIST_TRANSACTIONS_PAGES,
    CUSTOMER_CREDITS_PURCHASE,
    CUSTOMER_CREDITS_RECORD_USAGE,
    CUSTOMER_CREDITS_TOP_UP,
    CUSTOMER_CREDITS_UPDATE,
    CUSTOMER_CREDITS_UPDATE_PORTAL_SETTINGS,
)

if TYPE_CHECKING:
    from .. import params
    from ..models.customer_credit import CustomerCredit
    from ..models.customer_credit_page import CustomerCreditPage
    from ..models.customer_credit_portal_settings import CustomerCreditPortalSettings
    from ..models.customer_credit_transaction_page import CustomerCreditTransactionPage


class CustomerCredits(SyncResource):
    """Balances of prepaid credits. One belongs to a customer and a credit product, and has no id of its own."""

    def list_all(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        product_id: str | Unset = UNSET,
        product_id_not: str | Unset = UNSET,
        product_id_equals: str | Unset = UNSET,
        product_id_is_null: str | Unset = UNSET,
        product_id_is_not_null: str | Unset = UNSET,
        product_id_contains: str | Unset = UNSET,
        product_id_starts_with: str | Unset = UNSET,
        product_id_end_with: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        customer_id_not: str | Unset = UNSET,
        customer_id_equals: str | Unset = UNSET,
        customer_id_is_null: str | Unset = UNSET,
        customer_id_is_not_null: str | Unset = UNSET,
        customer_id_contains: str | Unset = UNSET,
        customer_id_starts_with: str | Unset = UNSET,
        customer_id_end_with: str | Unset = UNSET,
        updated_at: datetime | Unset = UNSET,
        updated_at_not: datetime | Unset = UNSET,
        updated_at_equals: datetime | Unset = UNSET,
        updated_at_is_null: str | Unset = UNSET,
        updated_at_is_not_null: str | Unset = UNSET,
        updated_at_lt: datetime | Unset = UNSET,
        updated_at_lte: datetime | Unset = UNSET,
        updated_at_gt: datetime | Unset = UNSET,
        updated_at_gte: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[CustomerCredit, CustomerCreditPage]:
        """List the credits of all customers.

        Gives the balances that match every filter sent. A query parameter the server does not know is ignored without
        an error, and the unfiltered list comes back.

        Changes nothing at the provider; passing failures are retried.

        Args:
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            product_id: Only items whose `product_id` is exactly this.
            product_id_not: Only items whose `product_id` is anything but this.
            product_id_equals: Only items whose `product_id` is exactly this. The same as the plain parameter.
            product_id_is_null: Only items whose `product_id` is not set. Send `true`.
            product_id_is_not_null: Only items whose `product_id` is set. Send `true`.
            product_id_contains: Only items whose `product_id` has this text somewhere in it.
            product_id_starts_with: Only items whose `product_id` begins with this text.
            product_id_end_with: Only items whose `product_id` ends with this text. Spelled `endWith`, without an s.
            customer_id: Only items whose `customer_id` is exactly this.
            customer_id_not: Only items whose `customer_id` is anything but this.
            customer_id_equals: Only items whose `customer_id` is exactly this. The same as the plain parameter.
            customer_id_is_null: Only items whose `customer_id` is not set. Send `true`.
            customer_id_is_not_null: Only items whose `customer_id` is set. Send `true`.
            customer_id_contains: Only items whose `customer_id` has this text somewhere in it.
            customer_id_starts_with: Only items whose `customer_id` begins with this text.
            customer_id_end_with: Only items whose `customer_id` ends with this text. Spelled `endWith`, without an s.
            updated_at: Only items whose `updated_at` is exactly this time.
            updated_at_not: Only items whose `updated_at` is any time but this.
            updated_at_equals: Only items whose `updated_at` is exactly this time. The same as the plain parameter.
            updated_at_is_null: Only items whose `updated_at` is not set. Send `true`.
            updated_at_is_not_null: Only items whose `updated_at` is set. Send `true`.
            updated_at_lt: Only items whose `updated_at` is before this time.
            updated_at_lte: Only items whose `updated_at` is this time or before it.
            updated_at_gt: Only items whose `updated_at` is after this time.
            updated_at_gte: Only items whose `updated_at` is this time or after it.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            RateLimited: Too many requests.
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            for item in hyperline.customer_credits.list_all():
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(CUSTOMER_CREDITS_LIST_ALL, CUSTOMER_CREDITS_LIST_ALL_PAGES, locals())

    def list(
        self,
        customer_id: str,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[CustomerCredit, CustomerCreditPage]:
        """List the credits of a customer.

        Gives the customer's balances, one for each credit product.

        Changes nothing at the provider; passing failures are retried.

        Args:
            customer_id: Id of the customer. Begins with `cus_`; do not check its length.
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            for item in hyperline.customer_credits.list("cus_123"):
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(CUSTOMER_CREDITS_LIST, CUSTOMER_CREDITS_LIST_PAGES, locals())

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
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.customer_credits.create("cus_123", product_id="itm_123")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/customers-%3E-credits/create-credit-product
        """
        return self._execute(CUSTOMER_CREDITS_CREATE, locals())

    def get(
        self,
        customer_id: str,
        product_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerCredit:
        """Get a customer's credits of a product.

        Reads one balance.

        Changes nothing at the provider; passing failures are retried.

        Args:
            customer_id: Id of the customer. Begins with `cus_`; do not check its length.
            product_id: Id of the credit product. Begins with `itm_`.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.customer_credits.get("cus_123", "itm_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(CUSTOMER_CREDITS_GET, locals())

    def update(
        self,
        customer_id: str,
        product_id: str,
        *,
        name: str | Unset = UNSET,
        low_count_threshold: Decimal | int | Unset = UNSET,
        auto_topup: params.CustomerCreditAutoTopUpInput | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerCredit:
        """Update a customer's credits of a product.

        Changes the fields that are sent. Answers with the balance. The balance itself is changed by
        `customer_credits.purchase`, `customer_credits.top_up` and `customer_credits.record_usage`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            customer_id: Id of the customer. Begins with `cus_`; do not check its length.
            product_id: Id of the credit product. Begins with `itm_`.
            name: Name that is displayed.
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
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.customer_credits.update("cus_123", "itm_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(CUSTOMER_CREDITS_UPDATE, locals())

    def list_transactions(
        self,
        customer_id: str,
        product_id: str,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        type: str | Unset = UNSET,
        invoice_id: str | Unset = UNSET,
        created_at: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[dict[str, Any], CustomerCreditTransactionPage]:
        """List how a customer's credits changed.

        Gives what changed the balance, such as additions, usage and expiry. The keys of an item are not published.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            customer_id: Id of the customer. Begins with `cus_`; do not check its length.
            product_id: Id of the credit product. Begins with `itm_`.
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            type: Only changes of this kind. The words are not published.
            invoice_id: Only changes by the invoice with this id.
            created_at: Only changes of this moment.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            for item in hyperline.customer_credits.list_transactions("cus_123", "itm_123"):
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(CUSTOMER_CREDITS_LIST_TRANSACTIONS, CUSTOMER_CREDITS_LIST_TRANSACTIONS_PAGES, locals())

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
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

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
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

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
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.customer_credits.record_usage("cus_123", "itm_123", usage_retained=1)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(CUSTOMER_CREDITS_RECORD_USAGE, locals())

    def get_portal_settings(
        self,
        customer_id: str,
        product_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerCreditPortalSettings:
        """Get whether a customer may buy credits in the portal.

        Tells whether the customer may buy credits of this product in the portal, and at which price.

        The answer also says whether the price is the customer's own, and which prices can be chosen; the names of
        these two keys are not published, so they are among what is not in the fields.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            customer_id: Id of the customer. Begins with `cus_`; do not check its length.
            product_id: Id of the credit product. Begins with `itm_`.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.customer_credits.get_portal_settings("cus_123", "itm_123")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/customers-%3E-credits/get-credit-portal-settings
        """
        return self._execute(CUSTOMER_CREDITS_GET_PORTAL_SETTINGS, locals())

    def update_portal_settings(
        self,
        customer_id: str,
        product_id: str,
        *,
        enabled: bool,
        price_configuration_id: str | Unset = UNSET,
        custom_price_configuration: params.PriceConfigurationInput | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerCreditPortalSettings:
        """With `enabled` false it also clears the price and removes the customer's own price, which cannot be undone.

        Set whether a customer may buy credits in the portal.

        Turns the purchase of credits in the portal on or off for a customer. Turning it on needs a price: one of the
        product, one of the customer's own, or one that was set before. Answers with the settings.

        A price of the customer's own takes the place of any former one. Its model is `bundle`, `volume` or `bulk`.
        Volume tiers begin at 0 and leave no gap, bulk tiers have growing ends, and only the last end is open; a pack
        is never free, nor is everything together. What breaks this is refused, with the reason
        `invalid_custom_price`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            customer_id: Id of the customer. Begins with `cus_`; do not check its length.
            product_id: Id of the credit product. Begins with `itm_`.
            enabled: Whether the customer may buy in the portal. False also clears the price and removes the
                customer's own.
            price_configuration_id: Id of a price configuration of the product, in the customer's price book and
                currency, with the model `bundle`, `volume` or `bulk`. Begins with `prc_`.
            custom_price_configuration: A price of the customer's own, instead of one of the product.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.customer_credits.update_portal_settings("cus_123", "itm_123", enabled=True)
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/customers-%3E-credits/update-credit-portal-settings
        """
        return self._execute(CUSTOMER_CREDITS_UPDATE_PORTAL_SETTINGS, locals())


class AsyncCustomerCredits(AsyncResource):
    """Balances of prepaid credits. One belongs to a customer and a credit product, and has no id of its own.

    The methods are those of `CustomerCredits`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    list_all = in_async_pages(CustomerCredits.list_all)
    list = in_async_pages(CustomerCredits.list)
    create = in_async(CustomerCredits.create)
    get = in_async(CustomerCredits.get)
    update = in_async(CustomerCredits.update)
    list_transactions = in_async_pages(CustomerCredits.list_transactions)
    purchase = in_async(CustomerCredits.purchase)
    top_up = in_async(CustomerCredits.top_up)
    record_usage = in_async(CustomerCredits.record_usage)
    get_portal_settings = in_async(CustomerCredits.get_portal_settings)
    update_portal_settings = in_async(CustomerCredits.update_portal_settings)


customer_credits_list_all = ListEndpoint(CUSTOMER_CREDITS_LIST_ALL, CUSTOMER_CREDITS_LIST_ALL_PAGES, CustomerCredits.list_all)
customer_credits_list = ListEndpoint(CUSTOMER_CREDITS_LIST, CUSTOMER_CREDITS_LIST_PAGES, CustomerCredits.list)
customer_credits_create = Endpoint(CUSTOMER_CREDITS_CREATE, CustomerCredits.create)
customer_credits_get = Endpoint(CUSTOMER_CREDITS_GET, CustomerCredits.get)
customer_credits_update = Endpoint(CUSTOMER_CREDITS_UPDATE, CustomerCredits.update)
customer_credits_list_transactions = ListEndpoint(
    CUSTOMER_CREDITS_LIST_TRANSACTIONS, CUSTOMER_CREDITS_LIST_TRANSACTIONS_PAGES, CustomerCredits.list_transactions
)
customer_credits_purchase = Endpoint(CUSTOMER_CREDITS_PURCHASE, CustomerCredits.purchase)
customer_credits_top_up = Endpoint(CUSTOMER_CREDITS_TOP_UP, CustomerCredits.top_up)
customer_credits_record_usage = Endpoint(CUSTOMER_CREDITS_RECORD_USAGE, CustomerCredits.record_usage)
customer_credits_get_portal_settings = Endpoint(CUSTOMER_CREDITS_GET_PORTAL_SETTINGS, CustomerCredits.get_portal_settings)
customer_credits_update_portal_settings = Endpoint(
    CUSTOMER_CREDITS_UPDATE_PORTAL_SETTINGS, CustomerCredits.update_portal_settings
)
