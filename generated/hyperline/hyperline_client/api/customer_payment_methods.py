# Generated from specs/hyperline/resources/customer_payment_methods.yaml. Do not edit.
"""Cards and mandates that a customer pays with. They are collected on hosted pages or imported from a payment provider;
the API takes no card numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    TEXT,
    Record,
    Sent,
    choice,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.customer_payment_method import CustomerPaymentMethod
    from ..models.customer_payment_method_page import CustomerPaymentMethodPage
    from ..models.integration_provider import IntegrationProviderValue


def _read_customer_payment_method_page(body: Any) -> CustomerPaymentMethodPage:
    from ..models.customer_payment_method_page import CustomerPaymentMethodPage

    return CustomerPaymentMethodPage.from_dict(body)


def _read_customer_payment_method(body: Any) -> CustomerPaymentMethod:
    from ..models.customer_payment_method import CustomerPaymentMethod

    return CustomerPaymentMethod.from_dict(body)


def _read_none(body: Any) -> None:

    return None


INTEGRATION_PROVIDER: Final = choice(
    *(
        "adyen stripe mollie gocardless airwallex salesforce hubspot attio xero pennylane zoho-books "
        "exact-online quickbooks netsuite rillet datev anrok chargebee slack plain zendesk pylon intercom "
        "front helpscout claap grain gong jiminny posthog"
    ).split()
)

CUSTOMER_PAYMENT_METHODS_LIST: Final = Operation(
    name="customer_payment_methods_list",
    method="GET",
    effect="read",
    decode=_read_customer_payment_method_page,
    sent=Sent("/v1/customers/{customer_id}/payment-methods"),
)
CUSTOMER_PAYMENT_METHODS_CREATE: Final = Operation(
    name="customer_payment_methods_create",
    method="POST",
    effect="keyed",
    decode=_read_customer_payment_method,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/customers/{customer_id}/payment-methods",
        body=Record(
            {"provider_name": INTEGRATION_PROVIDER, "provider_payment_method_id": TEXT, "provider_id": TEXT},
            "provider_name provider_payment_method_id",
        ),
    ),
)
CUSTOMER_PAYMENT_METHODS_GET: Final = Operation(
    name="customer_payment_methods_get",
    method="GET",
    effect="read",
    decode=_read_customer_payment_method,
    sent=Sent("/v1/customers/{customer_id}/payment-methods/{payment_method_id}"),
)
CUSTOMER_PAYMENT_METHODS_DELETE: Final = Operation(
    name="customer_payment_methods_delete",
    method="DELETE",
    effect="idempotent",
    decode=_read_none,
    sent=Sent("/v1/customers/{customer_id}/payment-methods/{payment_method_id}"),
)


class CustomerPaymentMethods(SyncResource):
    """Cards and mandates that a customer pays with. They are collected on hosted pages or imported from a payment
    provider; the API takes no card numbers."""

    def list(
        self,
        customer_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerPaymentMethodPage:
        """List a customer's payment methods.

        Gives the customer's payment methods. No paging is documented.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            customer_id: Id of the customer. Begins with `cus_`; do not check its length.
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
            hyperline.customer_payment_methods.list("cus_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(CUSTOMER_PAYMENT_METHODS_LIST, locals())

    def create(
        self,
        customer_id: str,
        *,
        provider_name: IntegrationProviderValue,
        provider_payment_method_id: str,
        provider_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerPaymentMethod:
        """Import a payment method of a customer.

        Takes over a payment method that a payment provider has already. Answers with it as it is here.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            customer_id: Id of the customer. Begins with `cus_`; do not check its length.
            provider_name: The payment provider that has it, such as `stripe`.
            provider_payment_method_id: Id of the payment method at the provider.
            provider_id: Which connection is meant. Needed where the same provider is connected more than once.
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
            hyperline.customer_payment_methods.create(
                "cus_123",
                provider_name="adyen",
                provider_payment_method_id="provider_payment_method_id_1",
            )
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(CUSTOMER_PAYMENT_METHODS_CREATE, locals())

    def get(
        self,
        customer_id: str,
        payment_method_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerPaymentMethod:
        """Get a payment method of a customer.

        Reads one payment method.

        Changes nothing at the provider; passing failures are retried.

        Args:
            customer_id: Id of the customer. Begins with `cus_`; do not check its length.
            payment_method_id: Id of the payment method. Begins with `pm_`.
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
            hyperline.customer_payment_methods.get("cus_123", "pm_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(CUSTOMER_PAYMENT_METHODS_GET, locals())

    def delete(
        self,
        customer_id: str,
        payment_method_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Delete a payment method of a customer.

        Removes a payment method for good. Answers without a body. Takes no documented idempotency key.

        The provider describes this call in part.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: it is gone by then; the answer
        may be status 404, which then means success.

        Args:
            customer_id: Id of the customer. Begins with `cus_`; do not check its length.
            payment_method_id: Id of the payment method. Begins with `pm_`.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.customer_payment_methods.delete("cus_123", "pm_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(CUSTOMER_PAYMENT_METHODS_DELETE, locals())


class AsyncCustomerPaymentMethods(AsyncResource):
    """Cards and mandates that a customer pays with. They are collected on hosted pages or imported from a payment
    provider; the API takes no card numbers.

    The methods are those of `CustomerPaymentMethods`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(CustomerPaymentMethods.list)
    async def list(
        self,
        customer_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerPaymentMethodPage:
        return await self._execute(CUSTOMER_PAYMENT_METHODS_LIST, locals())

    @documented_by(CustomerPaymentMethods.create)
    async def create(
        self,
        customer_id: str,
        *,
        provider_name: IntegrationProviderValue,
        provider_payment_method_id: str,
        provider_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerPaymentMethod:
        return await self._execute(CUSTOMER_PAYMENT_METHODS_CREATE, locals())

    @documented_by(CustomerPaymentMethods.get)
    async def get(
        self,
        customer_id: str,
        payment_method_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerPaymentMethod:
        return await self._execute(CUSTOMER_PAYMENT_METHODS_GET, locals())

    @documented_by(CustomerPaymentMethods.delete)
    async def delete(
        self,
        customer_id: str,
        payment_method_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        return await self._execute(CUSTOMER_PAYMENT_METHODS_DELETE, locals())


customer_payment_methods_list: Final = Endpoint(CUSTOMER_PAYMENT_METHODS_LIST, CustomerPaymentMethods.list)
customer_payment_methods_create: Final = Endpoint(CUSTOMER_PAYMENT_METHODS_CREATE, CustomerPaymentMethods.create)
customer_payment_methods_get: Final = Endpoint(CUSTOMER_PAYMENT_METHODS_GET, CustomerPaymentMethods.get)
customer_payment_methods_delete: Final = Endpoint(CUSTOMER_PAYMENT_METHODS_DELETE, CustomerPaymentMethods.delete)
