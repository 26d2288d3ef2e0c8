# Generated from specs/hyperline/resources/customers.yaml. Do not edit.
"""The writes of `customers`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .customers_tables import (
    CUSTOMERS_ARCHIVE,
    CUSTOMERS_BULK_UPDATE_PROVIDERS,
    CUSTOMERS_CREATE,
    CUSTOMERS_CREATE_BATCH,
    CUSTOMERS_DELETE,
    CUSTOMERS_UNARCHIVE,
    CUSTOMERS_UPDATE,
)

if TYPE_CHECKING:
    from .. import params
    from ..models.country import CountryValue
    from ..models.currency import CurrencyValue
    from ..models.customer import Customer
    from ..models.customer_batch_result import CustomerBatchResult
    from ..models.customer_organisation_invoicing import CustomerOrganisationInvoicingValue
    from ..models.customer_payment_type import CustomerPaymentTypeValue
    from ..models.customer_provider_result import CustomerProviderResult
    from ..models.customer_taxability import CustomerTaxabilityValue
    from ..models.language import LanguageValue
    from ..models.payment_method_type import PaymentMethodTypeValue
    from ..models.writable_customer_type import WritableCustomerTypeValue


class CustomersWrites(SyncResource):
    """The writes of `customers`."""

    def create(
        self,
        *,
        name: str | Unset = UNSET,
        type: WritableCustomerTypeValue | Unset = UNSET,
        currency: CurrencyValue | Unset = UNSET,
        is_government_affiliated: bool | Unset = UNSET,
        tax_ids: Sequence[params.CustomerTaxIdInput] | Unset = UNSET,
        local_tax_number: str | Unset = UNSET,
        tax_rate_custom: Decimal | int | Unset = UNSET,
        taxability: CustomerTaxabilityValue | Unset = UNSET,
        registration_number: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        domain: str | Unset = UNSET,
        invoicing_entity_id: str | Unset = UNSET,
        billing_address: params.AddressInput | Unset = UNSET,
        shipping_address: params.AddressInput | Unset = UNSET,
        billing_email: str | Unset = UNSET,
        invoice_emails: Sequence[str] | Unset = UNSET,
        language: LanguageValue | Unset = UNSET,
        timezone: str | Unset = UNSET,
        available_payment_methods: Sequence[PaymentMethodTypeValue] | Unset = UNSET,
        payment_method_type: CustomerPaymentTypeValue | Unset = UNSET,
        bank_account: Mapping[str, Any] | Unset = UNSET,
        custom_payment_delay: int | Unset = UNSET,
        custom_payment_initiation_delay: int | Unset = UNSET,
        organisation_id: str | Unset = UNSET,
        organisation_invoicing: CustomerOrganisationInvoicingValue | Unset = UNSET,
        properties: Mapping[str, str | Decimal | int | bool | Sequence[str | Decimal | int | bool | None] | None] | Unset = UNSET,
        custom_properties: Mapping[str, str | Decimal | int | bool | Sequence[str] | None] | Unset = UNSET,
        invoice_reminders_enabled: bool | Unset = UNSET,
        price_book_id: str | Unset = UNSET,
        owner_id: str | Unset = UNSET,
        follower_ids: Sequence[str] | Unset = UNSET,
        providers: Mapping[str, str] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Customer:
        """Create a customer.

        Makes a customer. No field is required. Answers with the new customer in the older form, which has
        `vat_number`, `providers` and the like too.

        Without a `currency` no subscription or invoice can be made for the customer, and the currency can be changed
        only as long as there is no invoice, wallet or payment method. Without an idempotency key a repeated call
        makes a second customer.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            name: Name that is displayed.
            type: Kind of customer.
            currency: Currency to bill in. Without it no subscription or invoice can be made for the customer.
            is_government_affiliated: Whether it is a public body.
            tax_ids: Tax number, as a list of at most one.
            local_tax_number: National tax number.
            tax_rate_custom: Tax rate in percent (20 is 20 %) to take instead of the automatic one. Limits: at least
                0, at most 100.
            taxability: Whether tax is charged.
            registration_number: Number in the register of companies.
            external_id: Your own id. Usage events may name the customer by it.
            domain: Web domain, a host name in lower case.
            invoicing_entity_id: Id of the entity that is to issue the invoices. Begins with `ive_`.
            billing_address: Address on invoices.
            shipping_address: Address of delivery.
            billing_email: Main mail address.
            invoice_emails: Mail addresses that are to get invoices instead of `billing_email`.
            language: Language of invoices, mails and hosted pages.
            timezone: Time zone by its IANA name, such as Europe/Paris. The server has a list of its own.
            available_payment_methods: Ways of paying that portal and checkout are to offer.
            payment_method_type: Type of the default payment method.
            bank_account: Bank account to print for transfers. One form is known: `format` with `iban_bic_swift`,
                `iban` and `bic_swift`.
            custom_payment_delay: Days until an invoice is due.
            custom_payment_initiation_delay: Days to wait before collecting.
            organisation_id: Id of the organisation that the customer belongs to.
            organisation_invoicing: Who is invoiced, within the organisation. The server takes `none` when absent.
            properties: Free data to keep with the customer.
            custom_properties: Values of the custom properties, by the property's slug.
            invoice_reminders_enabled: Whether reminders of invoices are sent.
            price_book_id: Id of the price book to take prices from.
            owner_id: Id of the user who is responsible. Begins with `usr_`.
            follower_ids: Ids of the users who follow the customer.
            providers: Ids in external systems, by the name of the system. Accepted from of old. Deprecated.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.customers.create()
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(CUSTOMERS_CREATE, locals())

    def create_batch(
        self,
        *,
        customers: Sequence[params.CustomerBatchItem],
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerBatchResult:
        """Some may fail although the call succeeds: `failures` of the result has what failed and why; `is_complete`
        tells whether all is done.

        Create up to 50 customers.

        Makes several customers with one call. The answer is one of success also where some of them, or all, were
        refused: look at `errors` beside `successes`.

        Give each a `batch_customer_id` to tell them apart afterwards. The keys of an item of `errors` are not
        published.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            customers: The customers, at most 50.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.customers.create_batch(customers=[{}])
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/customers/create-customers-batch
        """
        return self._execute(CUSTOMERS_CREATE_BATCH, locals())

    def bulk_update_providers(
        self,
        customers: Sequence[params.CustomerProviderInput],
        *,
        sync: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerProviderResult:
        """Some may fail although the call succeeds: `updated` of the result lists what did not, and `unconfirmed(ids)`
        of it gives the others; `is_complete` tells whether all is done.

        Link customers to external systems.

        Says for several customers which id they have in an external system. The body is a bare array. Answers with
        how many were linked: compare `successful` with `expected`, since some may fail while the answer is one of
        success.

        With `sync`, payment methods are imported from a payment provider.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            customers: The links, one for each customer and system.
            sync: Whether to synchronise with the external system at once; from a payment provider, payment methods
                are imported.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.customers.bulk_update_providers(
                [
                    {
                        "customer_id": "cus_123",
                        "provider_name": "mollie",
                        "provider_id": "provider_id_1",
                    },
                ],
            )
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/customers/bulk-update-providerscustomers-mapping
        """
        return self._execute(CUSTOMERS_BULK_UPDATE_PROVIDERS, locals())

    def update(
        self,
        id: str,
        *,
        name: str | None | Unset = UNSET,
        type: WritableCustomerTypeValue | Unset = UNSET,
        currency: CurrencyValue | Unset = UNSET,
        is_government_affiliated: bool | Unset = UNSET,
        tax_ids: Sequence[params.CustomerTaxIdInput] | Unset = UNSET,
        local_tax_number: str | None | Unset = UNSET,
        tax_rate_custom: Decimal | int | None | Unset = UNSET,
        taxability: CustomerTaxabilityValue | Unset = UNSET,
        registration_number: str | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        domain: str | None | Unset = UNSET,
        invoicing_entity_id: str | None | Unset = UNSET,
        billing_address: params.AddressInput | None | Unset = UNSET,
        shipping_address: params.AddressInput | None | Unset = UNSET,
        billing_email: str | None | Unset = UNSET,
        invoice_emails: Sequence[str] | Unset = UNSET,
        language: LanguageValue | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        available_payment_methods: Sequence[PaymentMethodTypeValue] | Unset = UNSET,
        payment_method_type: CustomerPaymentTypeValue | Unset = UNSET,
        bank_account: Mapping[str, Any] | Unset = UNSET,
        custom_payment_delay: int | None | Unset = UNSET,
        custom_payment_initiation_delay: int | None | Unset = UNSET,
        organisation_id: str | None | Unset = UNSET,
        organisation_invoicing: CustomerOrganisationInvoicingValue | Unset = UNSET,
        properties: Mapping[str, str | Decimal | int | bool | Sequence[str | Decimal | int | bool | None] | None]
        | None
        | Unset = UNSET,
        custom_properties: Mapping[str, str | Decimal | int | bool | Sequence[str] | None] | None | Unset = UNSET,
        invoice_reminders_enabled: bool | Unset = UNSET,
        price_book_id: str | None | Unset = UNSET,
        owner_id: str | None | Unset = UNSET,
        follower_ids: Sequence[str] | Unset = UNSET,
        payment_method_id: str | Unset = UNSET,
        country: CountryValue | Unset = UNSET,
        vat_number: str | Unset = UNSET,
        vat_rate_custom: Decimal | int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Customer:
        """Update a customer.

        Changes the fields that are sent; every one is optional. Answers with the changed customer.

        The currency can be changed only as long as there is no invoice, wallet or payment method. Several fields take
        null to be cleared; which ones is not documented.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the customer. Begins with `cus_`; do not check its length.
            name: Name that is displayed.
            type: Kind of customer.
            currency: Currency to bill in. Can be changed only as long as there is no invoice, wallet or payment
                method.
            is_government_affiliated: Whether it is a public body.
            tax_ids: Tax number, as a list of at most one.
            local_tax_number: National tax number.
            tax_rate_custom: Tax rate in percent (20 is 20 %) to take instead of the automatic one. Limits: at least
                0, at most 100.
            taxability: Whether tax is charged.
            registration_number: Number in the register of companies.
            external_id: Your own id. Usage events may name the customer by it.
            domain: Web domain, a host name in lower case.
            invoicing_entity_id: Id of the entity that is to issue the invoices. Begins with `ive_`.
            billing_address: Address on invoices.
            shipping_address: Address of delivery.
            billing_email: Main mail address.
            invoice_emails: Mail addresses that are to get invoices instead of `billing_email`.
            language: Language of invoices, mails and hosted pages.
            timezone: Time zone by its IANA name, such as Europe/Paris. The server has a list of its own.
            available_payment_methods: Ways of paying that portal and checkout are to offer.
            payment_method_type: Type of the default payment method.
            bank_account: Bank account to print for transfers. One form is known: `format` with `iban_bic_swift`,
                `iban` and `bic_swift`.
            custom_payment_delay: Days until an invoice is due.
            custom_payment_initiation_delay: Days to wait before collecting.
            organisation_id: Id of the organisation that the customer belongs to.
            organisation_invoicing: Who is invoiced, within the organisation. The server takes `none` when absent.
            properties: Free data to keep with the customer.
            custom_properties: Values of the custom properties, by the property's slug.
            invoice_reminders_enabled: Whether reminders of invoices are sent.
            price_book_id: Id of the price book to take prices from.
            owner_id: Id of the user who is responsible. Begins with `usr_`.
            follower_ids: Ids of the users who follow the customer.
            payment_method_id: Id of the card or mandate to pay with by default. Begins with `pm_`.
            country: Send `billing_address` with its `country` instead. Deprecated.
            vat_number: Send `tax_ids` instead. Deprecated.
            vat_rate_custom: Tax rate in percent. Send `tax_rate_custom` instead. Deprecated.
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
            hyperline.customers.update("cus_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(CUSTOMERS_UPDATE, locals())

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Delete a customer.

        Removes a customer for good. Archive it first. Answers without a body.

        Status 400 means that the customer is not archived; one with subscriptions can be refused too. Takes no
        documented idempotency key.

        The provider describes this call in part.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: it is gone by then, so the answer
        is status 404; after an unknown outcome take that as success.

        Args:
            id: Id of the customer. Begins with `cus_`; do not check its length.
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
            hyperline.customers.delete("cus_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(CUSTOMERS_DELETE, locals())

    def archive(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Customer:
        """Archive a customer.

        Puts a customer away without deleting anything. Takes no body. Answers with the customer, its `status` now
        `archived`.

        Subscriptions of the customer are not ended by it.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the customer. Begins with `cus_`; do not check its length.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
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
            hyperline.customers.archive("cus_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(CUSTOMERS_ARCHIVE, locals())

    def unarchive(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Customer:
        """Take a customer out of the archive.

        Makes an archived customer usable again. Takes no body. Answers with the customer, its `status` now `active`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the customer. Begins with `cus_`; do not check its length.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
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
            hyperline.customers.unarchive("cus_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(CUSTOMERS_UNARCHIVE, locals())


class AsyncCustomersWrites(AsyncResource):
    """The writes of `customers`.

    The methods are those of `CustomersWrites`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(CustomersWrites.create)
    async def create(
        self,
        *,
        name: str | Unset = UNSET,
        type: WritableCustomerTypeValue | Unset = UNSET,
        currency: CurrencyValue | Unset = UNSET,
        is_government_affiliated: bool | Unset = UNSET,
        tax_ids: Sequence[params.CustomerTaxIdInput] | Unset = UNSET,
        local_tax_number: str | Unset = UNSET,
        tax_rate_custom: Decimal | int | Unset = UNSET,
        taxability: CustomerTaxabilityValue | Unset = UNSET,
        registration_number: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        domain: str | Unset = UNSET,
        invoicing_entity_id: str | Unset = UNSET,
        billing_address: params.AddressInput | Unset = UNSET,
        shipping_address: params.AddressInput | Unset = UNSET,
        billing_email: str | Unset = UNSET,
        invoice_emails: Sequence[str] | Unset = UNSET,
        language: LanguageValue | Unset = UNSET,
        timezone: str | Unset = UNSET,
        available_payment_methods: Sequence[PaymentMethodTypeValue] | Unset = UNSET,
        payment_method_type: CustomerPaymentTypeValue | Unset = UNSET,
        bank_account: Mapping[str, Any] | Unset = UNSET,
        custom_payment_delay: int | Unset = UNSET,
        custom_payment_initiation_delay: int | Unset = UNSET,
        organisation_id: str | Unset = UNSET,
        organisation_invoicing: CustomerOrganisationInvoicingValue | Unset = UNSET,
        properties: Mapping[str, str | Decimal | int | bool | Sequence[str | Decimal | int | bool | None] | None] | Unset = UNSET,
        custom_properties: Mapping[str, str | Decimal | int | bool | Sequence[str] | None] | Unset = UNSET,
        invoice_reminders_enabled: bool | Unset = UNSET,
        price_book_id: str | Unset = UNSET,
        owner_id: str | Unset = UNSET,
        follower_ids: Sequence[str] | Unset = UNSET,
        providers: Mapping[str, str] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Customer:
        return await self._execute(CUSTOMERS_CREATE, locals())

    @documented_by(CustomersWrites.create_batch)
    async def create_batch(
        self,
        *,
        customers: Sequence[params.CustomerBatchItem],
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerBatchResult:
        return await self._execute(CUSTOMERS_CREATE_BATCH, locals())

    @documented_by(CustomersWrites.bulk_update_providers)
    async def bulk_update_providers(
        self,
        customers: Sequence[params.CustomerProviderInput],
        *,
        sync: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerProviderResult:
        return await self._execute(CUSTOMERS_BULK_UPDATE_PROVIDERS, locals())

    @documented_by(CustomersWrites.update)
    async def update(
        self,
        id: str,
        *,
        name: str | None | Unset = UNSET,
        type: WritableCustomerTypeValue | Unset = UNSET,
        currency: CurrencyValue | Unset = UNSET,
        is_government_affiliated: bool | Unset = UNSET,
        tax_ids: Sequence[params.CustomerTaxIdInput] | Unset = UNSET,
        local_tax_number: str | None | Unset = UNSET,
        tax_rate_custom: Decimal | int | None | Unset = UNSET,
        taxability: CustomerTaxabilityValue | Unset = UNSET,
        registration_number: str | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        domain: str | None | Unset = UNSET,
        invoicing_entity_id: str | None | Unset = UNSET,
        billing_address: params.AddressInput | None | Unset = UNSET,
        shipping_address: params.AddressInput | None | Unset = UNSET,
        billing_email: str | None | Unset = UNSET,
        invoice_emails: Sequence[str] | Unset = UNSET,
        language: LanguageValue | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        available_payment_methods: Sequence[PaymentMethodTypeValue] | Unset = UNSET,
        payment_method_type: CustomerPaymentTypeValue | Unset = UNSET,
        bank_account: Mapping[str, Any] | Unset = UNSET,
        custom_payment_delay: int | None | Unset = UNSET,
        custom_payment_initiation_delay: int | None | Unset = UNSET,
        organisation_id: str | None | Unset = UNSET,
        organisation_invoicing: CustomerOrganisationInvoicingValue | Unset = UNSET,
        properties: Mapping[str, str | Decimal | int | bool | Sequence[str | Decimal | int | bool | None] | None]
        | None
        | Unset = UNSET,
        custom_properties: Mapping[str, str | Decimal | int | bool | Sequence[str] | None] | None | Unset = UNSET,
        invoice_reminders_enabled: bool | Unset = UNSET,
        price_book_id: str | None | Unset = UNSET,
        owner_id: str | None | Unset = UNSET,
        follower_ids: Sequence[str] | Unset = UNSET,
        payment_method_id: str | Unset = UNSET,
        country: CountryValue | Unset = UNSET,
        vat_number: str | Unset = UNSET,
        vat_rate_custom: Decimal | int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Customer:
        return await self._execute(CUSTOMERS_UPDATE, locals())

    @documented_by(CustomersWrites.delete)
    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        return await self._execute(CUSTOMERS_DELETE, locals())

    @documented_by(CustomersWrites.archive)
    async def archive(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Customer:
        return await self._execute(CUSTOMERS_ARCHIVE, locals())

    @documented_by(CustomersWrites.unarchive)
    async def unarchive(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Customer:
        return await self._execute(CUSTOMERS_UNARCHIVE, locals())
