# Generated from specs/hyperline/resources/customer_credits.yaml. Do not edit.
"""The writes of `customer_credits`."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .customer_credits_tables import CUSTOMER_CREDITS_UPDATE, CUSTOMER_CREDITS_UPDATE_PORTAL_SETTINGS

if TYPE_CHECKING:
    from .. import params
    from ..models.customer_credit import CustomerCredit
    from ..models.customer_credit_portal_settings import CustomerCreditPortalSettings


class CustomerCreditsWrites(SyncResource):
    """The writes of `customer_credits`."""

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
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.customer_credits.update("cus_123", "itm_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(CUSTOMER_CREDITS_UPDATE, locals())

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
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.customer_credits.update_portal_settings("cus_123", "itm_123", enabled=True)
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/customers-%3E-credits/update-credit-portal-settings
        """
        return self._execute(CUSTOMER_CREDITS_UPDATE_PORTAL_SETTINGS, locals())


class AsyncCustomerCreditsWrites(AsyncResource):
    """The writes of `customer_credits`.

    The methods are those of `CustomerCreditsWrites`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(CustomerCreditsWrites.update)
    async def update(
        self,
        customer_id: str,
        product_id: str,
        *,
        name: str | Unset = UNSET,
        low_count_threshold: Decimal | int | Unset = UNSET,
        auto_topup: params.CustomerCreditAutoTopUpInput | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerCredit:
        return await self._execute(CUSTOMER_CREDITS_UPDATE, locals())

    @documented_by(CustomerCreditsWrites.update_portal_settings)
    async def update_portal_settings(
        self,
        customer_id: str,
        product_id: str,
        *,
        enabled: bool,
        price_configuration_id: str | Unset = UNSET,
        custom_price_configuration: params.PriceConfigurationInput | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerCreditPortalSettings:
        return await self._execute(CUSTOMER_CREDITS_UPDATE_PORTAL_SETTINGS, locals())
