# Generated from specs/hyperline/resources/customer_credits.yaml. Do not edit.
"""The reads of `customer_credits`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by

from .customer_credits_tables import CUSTOMER_CREDITS_GET, CUSTOMER_CREDITS_GET_PORTAL_SETTINGS

if TYPE_CHECKING:
    from ..models.customer_credit import CustomerCredit
    from ..models.customer_credit_portal_settings import CustomerCreditPortalSettings


class CustomerCreditsReads(SyncResource):
    """The reads of `customer_credits`."""

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
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.customer_credits.get("cus_123", "itm_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(CUSTOMER_CREDITS_GET, locals())

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
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.customer_credits.get_portal_settings("cus_123", "itm_123")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/customers-%3E-credits/get-credit-portal-settings
        """
        return self._execute(CUSTOMER_CREDITS_GET_PORTAL_SETTINGS, locals())


class AsyncCustomerCreditsReads(AsyncResource):
    """The reads of `customer_credits`.

    The methods are those of `CustomerCreditsReads`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(CustomerCreditsReads.get)
    async def get(
        self,
        customer_id: str,
        product_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerCredit:
        return await self._execute(CUSTOMER_CREDITS_GET, locals())

    @documented_by(CustomerCreditsReads.get_portal_settings)
    async def get_portal_settings(
        self,
        customer_id: str,
        product_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerCreditPortalSettings:
        return await self._execute(CUSTOMER_CREDITS_GET_PORTAL_SETTINGS, locals())
