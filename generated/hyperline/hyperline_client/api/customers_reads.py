# Generated from specs/hyperline/resources/customers.yaml. Do not edit.
"""The reads of `customers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .customers_tables import CUSTOMERS_GET, CUSTOMERS_GET_PORTAL_URL, CUSTOMERS_GET_TAX_RATES, CUSTOMERS_GET_VALUATION

if TYPE_CHECKING:
    from ..models.customer import Customer
    from ..models.customer_portal import CustomerPortal
    from ..models.customer_tax_rate import CustomerTaxRate
    from ..models.customer_valuation import CustomerValuation
    from ..models.valuation_period import ValuationPeriodValue


class CustomersReads(SyncResource):
    """The reads of `customers`."""

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Customer:
        """Get a customer.

        Reads one customer, with what lists leave out: the default payment method, the bank account and the
        organisation.

        The id is Hyperline's; for one of your own, list with `external_id`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the customer. Begins with `cus_`; do not check its length.
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
            hyperline.customers.get("cus_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(CUSTOMERS_GET, locals())

    def get_portal_url(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerPortal:
        """Get the address of a customer's portal.

        Gives the address of the hosted page where the customer sees invoices and payment methods.

        How long the address lives is not documented: ask for it when it is needed.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the customer. Begins with `cus_`; do not check its length.
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
            hyperline.customers.get_portal_url("cus_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(CUSTOMERS_GET_PORTAL_URL, locals())

    def get_tax_rates(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerTaxRate:
        """Get the tax rate that a customer is charged.

        Tells how a customer is taxed, and at which rate. Answers with one object, although the path speaks of rates.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the customer. Begins with `cus_`; do not check its length.
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
            hyperline.customers.get_tax_rates("cus_123")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/customers/get-customer-tax-rates
        """
        return self._execute(CUSTOMERS_GET_TAX_RATES, locals())

    def get_valuation(
        self,
        id: str,
        *,
        granularity: ValuationPeriodValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerValuation:
        """Get what a customer's contracts are worth.

        Adds up the contract value and the annual recurring revenue (ARR) of a customer's subscriptions, for each
        currency. `granularity` adds the same by period.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the customer. Begins with `cus_`; do not check its length.
            granularity: Length of the periods in `by_period`, which is absent without it.
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
            hyperline.customers.get_valuation("cus_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(CUSTOMERS_GET_VALUATION, locals())


class AsyncCustomersReads(AsyncResource):
    """The reads of `customers`.

    The methods are those of `CustomersReads`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(CustomersReads.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Customer:
        return await self._execute(CUSTOMERS_GET, locals())

    @documented_by(CustomersReads.get_portal_url)
    async def get_portal_url(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerPortal:
        return await self._execute(CUSTOMERS_GET_PORTAL_URL, locals())

    @documented_by(CustomersReads.get_tax_rates)
    async def get_tax_rates(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerTaxRate:
        return await self._execute(CUSTOMERS_GET_TAX_RATES, locals())

    @documented_by(CustomersReads.get_valuation)
    async def get_valuation(
        self,
        id: str,
        *,
        granularity: ValuationPeriodValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerValuation:
        return await self._execute(CUSTOMERS_GET_VALUATION, locals())
