# Generated from specs/hyperline/resources/customers.yaml. Do not edit.
"""Who buys, with addresses, tax numbers and payment settings. Subscriptions and invoices belong to a customer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from billfold_core.former_names import deprecated
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.pages import AsyncPager, Pager
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, in_async, in_async_pages
from billfold_core.unset import UNSET, Unset

from .customers_tables import (
    CUSTOMERS_ARCHIVE,
    CUSTOMERS_BULK_UPDATE_PROVIDERS,
    CUSTOMERS_CREATE,
    CUSTOMERS_CREATE_BATCH,
    CUSTOMERS_DELETE,
    CUSTOMERS_GET,
    CUSTOMERS_GET_PORTAL_URL,
    CUSTOMERS_GET_TAX_RATES,
    CUSTOMERS_GET_V1,
    CUSTOMERS_GET_VALUATION,
    CUSTOMERS_LIST,
    CUSTOMERS_LIST_ARR_HISTORY,
    CUSTOMERS_LIST_ARR_HISTORY_PAGES,
    CUSTOMERS_LIST_PAGES,
    CUSTOMERS_LIST_V1,
    CUSTOMERS_LIST_V1_PAGES,
    CUSTOMERS_UNARCHIVE,
    CUSTOMERS_UPDATE,
)

if TYPE_CHECKING:
    from .. import params
    from ..models.country import CountryValue
    from ..models.currency import CurrencyValue
    from ..models.customer import Customer
    from ..models.customer_arr_entry import CustomerArrEntry
    from ..models.customer_arr_page import CustomerArrPage
    from ..models.customer_batch_result import CustomerBatchResult
    from ..models.customer_organisation_invoicing import CustomerOrganisationInvoicingValue
    from ..models.customer_page import CustomerPage
    from ..models.customer_page_v1 import CustomerPageV1
    from ..models.customer_payment_type import CustomerPaymentTypeValue
    from ..models.customer_portal import CustomerPortal
    from ..models.customer_provider_result import CustomerProviderResult
    from ..models.customer_sort import CustomerSortValue
    from ..models.customer_status_filter import CustomerStatusFilterValue
    from ..models.customer_status_filter_v1 import CustomerStatusFilterV1Value
    from ..models.customer_subscription_status import CustomerSubscriptionStatusValue
    from ..models.customer_tax_rate import CustomerTaxRate
    from ..models.customer_taxability import CustomerTaxabilityValue
    from ..models.customer_type import CustomerTypeValue
    from ..models.customer_valuation import CustomerValuation
    from ..models.customer_valuation_period import CustomerValuationPeriodValue
    from ..models.language import LanguageValue
    from ..models.payment_method_type import PaymentMethodTypeValue
    from ..models.sort_order import SortOrderValue
    from ..models.writable_customer_type import WritableCustomerTypeValue


class Customers(SyncResource):
    """Who buys, with addresses, tax numbers and payment settings. Subscriptions and invoices belong to a customer."""

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        include_total: bool | Unset = UNSET,
        order: SortOrderValue | Unset = UNSET,
        sort: CustomerSortValue | Unset = UNSET,
        search: str | Unset = UNSET,
        segment_id: str | Unset = UNSET,
        custom_properties: Mapping[str, str] | Unset = UNSET,
        integration_entity_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        name_not: str | Unset = UNSET,
        name_equals: str | Unset = UNSET,
        name_is_null: str | Unset = UNSET,
        name_is_not_null: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_starts_with: str | Unset = UNSET,
        name_end_with: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        currency_not: str | Unset = UNSET,
        currency_equals: str | Unset = UNSET,
        currency_is_null: str | Unset = UNSET,
        currency_is_not_null: str | Unset = UNSET,
        currency_contains: str | Unset = UNSET,
        currency_starts_with: str | Unset = UNSET,
        currency_end_with: str | Unset = UNSET,
        country: str | Unset = UNSET,
        country_not: str | Unset = UNSET,
        country_equals: str | Unset = UNSET,
        country_is_null: str | Unset = UNSET,
        country_is_not_null: str | Unset = UNSET,
        country_contains: str | Unset = UNSET,
        country_starts_with: str | Unset = UNSET,
        country_end_with: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        external_id_not: str | Unset = UNSET,
        external_id_equals: str | Unset = UNSET,
        external_id_is_null: str | Unset = UNSET,
        external_id_is_not_null: str | Unset = UNSET,
        external_id_contains: str | Unset = UNSET,
        external_id_starts_with: str | Unset = UNSET,
        external_id_end_with: str | Unset = UNSET,
        billing_email: str | Unset = UNSET,
        billing_email_not: str | Unset = UNSET,
        billing_email_equals: str | Unset = UNSET,
        billing_email_is_null: str | Unset = UNSET,
        billing_email_is_not_null: str | Unset = UNSET,
        billing_email_contains: str | Unset = UNSET,
        billing_email_starts_with: str | Unset = UNSET,
        billing_email_end_with: str | Unset = UNSET,
        tax_id: str | Unset = UNSET,
        tax_id_not: str | Unset = UNSET,
        tax_id_equals: str | Unset = UNSET,
        tax_id_is_null: str | Unset = UNSET,
        tax_id_is_not_null: str | Unset = UNSET,
        tax_id_contains: str | Unset = UNSET,
        tax_id_starts_with: str | Unset = UNSET,
        tax_id_end_with: str | Unset = UNSET,
        invoicing_entity_id: str | Unset = UNSET,
        invoicing_entity_id_not: str | Unset = UNSET,
        invoicing_entity_id_equals: str | Unset = UNSET,
        invoicing_entity_id_is_null: str | Unset = UNSET,
        invoicing_entity_id_is_not_null: str | Unset = UNSET,
        invoicing_entity_id_contains: str | Unset = UNSET,
        invoicing_entity_id_starts_with: str | Unset = UNSET,
        invoicing_entity_id_end_with: str | Unset = UNSET,
        created_at: datetime | Unset = UNSET,
        created_at_not: datetime | Unset = UNSET,
        created_at_equals: datetime | Unset = UNSET,
        created_at_is_null: str | Unset = UNSET,
        created_at_is_not_null: str | Unset = UNSET,
        created_at_lt: datetime | Unset = UNSET,
        created_at_lte: datetime | Unset = UNSET,
        created_at_gt: datetime | Unset = UNSET,
        created_at_gte: datetime | Unset = UNSET,
        updated_at: datetime | Unset = UNSET,
        updated_at_not: datetime | Unset = UNSET,
        updated_at_equals: datetime | Unset = UNSET,
        updated_at_is_null: str | Unset = UNSET,
        updated_at_is_not_null: str | Unset = UNSET,
        updated_at_lt: datetime | Unset = UNSET,
        updated_at_lte: datetime | Unset = UNSET,
        updated_at_gt: datetime | Unset = UNSET,
        updated_at_gte: datetime | Unset = UNSET,
        type: CustomerTypeValue | Unset = UNSET,
        type_in: str | Unset = UNSET,
        status: CustomerStatusFilterValue | Unset = UNSET,
        status_in: str | Unset = UNSET,
        subscription_status: CustomerSubscriptionStatusValue | Unset = UNSET,
        subscription_status_in: str | Unset = UNSET,
        payment_method_type: CustomerPaymentTypeValue | Unset = UNSET,
        payment_method_type_in: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Customer, CustomerPage]:
        """List customers.

        Gives one page of the customers that match every filter sent. Answers with the items and the cursor of the
        next page; `include_total` adds how many there are.

        Which customers come back without a `status` is not documented: send `all` to be sure of the archived ones. A
        query parameter the server does not know is ignored without an error, and the unfiltered list comes back:
        check the items where it matters.

        Changes nothing at the provider; passing failures are retried.

        Args:
            limit: How many items to return, 1 to 100. The server takes 50 when absent. Limits: at least 1, at most
                100.
            cursor: Where the page begins, as `next_cursor` of the page before says. Opaque.
            include_total: Whether the answer counts all items that match, in `total`. The server takes false when
                absent.
            order: Whether the list goes up or down. The server takes `desc` when absent.
            sort: Date that the list is sorted by. The server takes `created_at` when absent.
            search: Only customers that this text is found in. Which fields are searched is not documented.
            segment_id: Only customers of the segment with this id.
            custom_properties: Only customers with these values of custom properties, by the property's slug.
            integration_entity_id: Only customers that are linked to this id in an external system.
            name: Only items whose `name` is exactly this.
            name_not: Only items whose `name` is anything but this.
            name_equals: Only items whose `name` is exactly this. The same as the plain parameter.
            name_is_null: Only items whose `name` is not set. Send `true`.
            name_is_not_null: Only items whose `name` is set. Send `true`.
            name_contains: Only items whose `name` has this text somewhere in it.
            name_starts_with: Only items whose `name` begins with this text.
            name_end_with: Only items whose `name` ends with this text. Spelled `endWith`, without an s.
            currency: Only items whose `currency` is exactly this.
            currency_not: Only items whose `currency` is anything but this.
            currency_equals: Only items whose `currency` is exactly this. The same as the plain parameter.
            currency_is_null: Only items whose `currency` is not set. Send `true`.
            currency_is_not_null: Only items whose `currency` is set. Send `true`.
            currency_contains: Only items whose `currency` has this text somewhere in it.
            currency_starts_with: Only items whose `currency` begins with this text.
            currency_end_with: Only items whose `currency` ends with this text. Spelled `endWith`, without an s.
            country: Only items whose `country` is exactly this.
            country_not: Only items whose `country` is anything but this.
            country_equals: Only items whose `country` is exactly this. The same as the plain parameter.
            country_is_null: Only items whose `country` is not set. Send `true`.
            country_is_not_null: Only items whose `country` is set. Send `true`.
            country_contains: Only items whose `country` has this text somewhere in it.
            country_starts_with: Only items whose `country` begins with this text.
            country_end_with: Only items whose `country` ends with this text. Spelled `endWith`, without an s.
            external_id: Only items whose `external_id` is exactly this.
            external_id_not: Only items whose `external_id` is anything but this.
            external_id_equals: Only items whose `external_id` is exactly this. The same as the plain parameter.
            external_id_is_null: Only items whose `external_id` is not set. Send `true`.
            external_id_is_not_null: Only items whose `external_id` is set. Send `true`.
            external_id_contains: Only items whose `external_id` has this text somewhere in it.
            external_id_starts_with: Only items whose `external_id` begins with this text.
            external_id_end_with: Only items whose `external_id` ends with this text. Spelled `endWith`, without an s.
            billing_email: Only items whose `billing_email` is exactly this.
            billing_email_not: Only items whose `billing_email` is anything but this.
            billing_email_equals: Only items whose `billing_email` is exactly this. The same as the plain parameter.
            billing_email_is_null: Only items whose `billing_email` is not set. Send `true`.
            billing_email_is_not_null: Only items whose `billing_email` is set. Send `true`.
            billing_email_contains: Only items whose `billing_email` has this text somewhere in it.
            billing_email_starts_with: Only items whose `billing_email` begins with this text.
            billing_email_end_with: Only items whose `billing_email` ends with this text. Spelled `endWith`, without
                an s.
            tax_id: Only items whose `tax_id` is exactly this.
            tax_id_not: Only items whose `tax_id` is anything but this.
            tax_id_equals: Only items whose `tax_id` is exactly this. The same as the plain parameter.
            tax_id_is_null: Only items whose `tax_id` is not set. Send `true`.
            tax_id_is_not_null: Only items whose `tax_id` is set. Send `true`.
            tax_id_contains: Only items whose `tax_id` has this text somewhere in it.
            tax_id_starts_with: Only items whose `tax_id` begins with this text.
            tax_id_end_with: Only items whose `tax_id` ends with this text. Spelled `endWith`, without an s.
            invoicing_entity_id: Only items whose `invoicing_entity_id` is exactly this.
            invoicing_entity_id_not: Only items whose `invoicing_entity_id` is anything but this.
            invoicing_entity_id_equals: Only items whose `invoicing_entity_id` is exactly this. The same as the plain
                parameter.
            invoicing_entity_id_is_null: Only items whose `invoicing_entity_id` is not set. Send `true`.
            invoicing_entity_id_is_not_null: Only items whose `invoicing_entity_id` is set. Send `true`.
            invoicing_entity_id_contains: Only items whose `invoicing_entity_id` has this text somewhere in it.
            invoicing_entity_id_starts_with: Only items whose `invoicing_entity_id` begins with this text.
            invoicing_entity_id_end_with: Only items whose `invoicing_entity_id` ends with this text. Spelled
                `endWith`, without an s.
            created_at: Only items whose `created_at` is exactly this time.
            created_at_not: Only items whose `created_at` is any time but this.
            created_at_equals: Only items whose `created_at` is exactly this time. The same as the plain parameter.
            created_at_is_null: Only items whose `created_at` is not set. Send `true`.
            created_at_is_not_null: Only items whose `created_at` is set. Send `true`.
            created_at_lt: Only items whose `created_at` is before this time.
            created_at_lte: Only items whose `created_at` is this time or before it.
            created_at_gt: Only items whose `created_at` is after this time.
            created_at_gte: Only items whose `created_at` is this time or after it.
            updated_at: Only items whose `updated_at` is exactly this time.
            updated_at_not: Only items whose `updated_at` is any time but this.
            updated_at_equals: Only items whose `updated_at` is exactly this time. The same as the plain parameter.
            updated_at_is_null: Only items whose `updated_at` is not set. Send `true`.
            updated_at_is_not_null: Only items whose `updated_at` is set. Send `true`.
            updated_at_lt: Only items whose `updated_at` is before this time.
            updated_at_lte: Only items whose `updated_at` is this time or before it.
            updated_at_gt: Only items whose `updated_at` is after this time.
            updated_at_gte: Only items whose `updated_at` is this time or after it.
            type: Only items whose `type` is this.
            type_in: Only items whose `type` is one of these, several separated by commas in one value.
            status: Only items whose `status` is this.
            status_in: Only items whose `status` is one of these, several separated by commas in one value.
            subscription_status: Only items whose `subscription_status` is this.
            subscription_status_in: Only items whose `subscription_status` is one of these, several separated by
                commas in one value.
            payment_method_type: Only items whose `payment_method_type` is this.
            payment_method_type_in: Only items whose `payment_method_type` is one of these, several separated by
                commas in one value.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The input is malformed, or the object's state does not allow the call. `message` says why,
                `errors` lists invalid fields.
            AuthenticationError: The key is missing, wrong, or belongs to the other host.
            RateLimited: The rate limit is used up (200 reads or 50 writes per 10 seconds). Wait for the time in
                `Retry-After`.
            ServerError: The server failed. For a write it is unknown whether the change was made.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://api.hyperline.co/openapi
        """
        return self._list(CUSTOMERS_LIST, CUSTOMERS_LIST_PAGES, locals())

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
            BadRequest: The input is malformed, or the object's state does not allow the call. `message` says why,
                `errors` lists invalid fields.
            AuthenticationError: The key is missing, wrong, or belongs to the other host.
            NotFound: No object has this id. An unknown path or method answers the same way, with the message "Route
                not found".
            RateLimited: The rate limit is used up (200 reads or 50 writes per 10 seconds). Wait for the time in
                `Retry-After`.
            ServerError: The server failed. For a write it is unknown whether the change was made.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(CUSTOMERS_GET, locals())

    @deprecated("customers.list_v1 is deprecated: use customers.list")
    def list_v1(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        status: CustomerStatusFilterV1Value | Unset = UNSET,
        id_in: str | Unset = UNSET,
        name: str | Unset = UNSET,
        name_not: str | Unset = UNSET,
        name_equals: str | Unset = UNSET,
        name_is_null: str | Unset = UNSET,
        name_is_not_null: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_starts_with: str | Unset = UNSET,
        name_end_with: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Customer, CustomerPageV1]:
        """List customers in their older form.

        Gives one page of customers with the fields that newer answers have dropped. Use `customers_list` instead.

        Nothing beyond the first 10,000 can be read: the server refuses it with status 400.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400. Limits: at least 0, at most 100.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            status: Only customers of this status; `all` gives every one.
            id_in: Only the customers with these ids, several separated by commas in one value.
            name: Only items whose `name` is exactly this.
            name_not: Only items whose `name` is anything but this.
            name_equals: Only items whose `name` is exactly this. The same as the plain parameter.
            name_is_null: Only items whose `name` is not set. Send `true`.
            name_is_not_null: Only items whose `name` is set. Send `true`.
            name_contains: Only items whose `name` has this text somewhere in it.
            name_starts_with: Only items whose `name` begins with this text.
            name_end_with: Only items whose `name` ends with this text. Spelled `endWith`, without an s.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The input is malformed, or the object's state does not allow the call. `message` says why,
                `errors` lists invalid fields.
            AuthenticationError: The key is missing, wrong, or belongs to the other host.
            RateLimited: The rate limit is used up (200 reads or 50 writes per 10 seconds). Wait for the time in
                `Retry-After`.
            ServerError: The server failed. For a write it is unknown whether the change was made.
            PaginationError: There is more than the first 10,000 items, and no more can be read; `customers.list`
                reads further.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.hyperline.co/api-reference/docs/authentication
        """
        return self._list(CUSTOMERS_LIST_V1, CUSTOMERS_LIST_V1_PAGES, locals())

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
            tax_ids: Tax number, as a list of at most one. Limits: at most 1 item.
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
            BadRequest: The input is malformed, or the object's state does not allow the call. `message` says why,
                `errors` lists invalid fields. The input is well formed but refused.
            AuthenticationError: The key is missing, wrong, or belongs to the other host.
            Conflict: The call collides with the present state, or a call with the same idempotency key is still
                running. The idempotency key was already used with another method, address or body. Nothing was done.
            RateLimited: The rate limit is used up (200 reads or 50 writes per 10 seconds). Wait for the time in
                `Retry-After`.
            ServerError: The server failed. For a write it is unknown whether the change was made.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(CUSTOMERS_CREATE, locals())

    def create_batch(
        self,
        *,
        customers: Sequence[params.CustomerBatchItem],
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerBatchResult:
        """Create up to 50 customers.

        Makes several customers with one call. The answer is one of success also where some of them, or all, were
        refused: look at `errors` beside `successes`.

        Give each a `batch_customer_id` to tell them apart afterwards. The keys of an item of `errors` are not
        published.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            customers: The customers, at most 50. Limits: at most 50 items.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The input is malformed, or the object's state does not allow the call. `message` says why,
                `errors` lists invalid fields. The input is well formed but refused.
            AuthenticationError: The key is missing, wrong, or belongs to the other host.
            Conflict: The call collides with the present state, or a call with the same idempotency key is still
                running. The idempotency key was already used with another method, address or body. Nothing was done.
            RateLimited: The rate limit is used up (200 reads or 50 writes per 10 seconds). Wait for the time in
                `Retry-After`.
            ServerError: The server failed. For a write it is unknown whether the change was made.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.hyperline.co/api-reference/endpoints/customers/create-customers-batch
        """
        return self._execute(CUSTOMERS_CREATE_BATCH, locals())

    def bulk_update_providers(
        self,
        providers_bulk_update: Sequence[params.CustomerProviderInput],
        *,
        sync: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> CustomerProviderResult:
        """Link customers to external systems.

        Says for several customers which id they have in an external system. The body is a bare array. Answers with
        how many were linked: compare `successful` with `expected`, since some may fail while the answer is one of
        success.

        With `sync`, payment methods are imported from a payment provider.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            providers_bulk_update: The links, one for each customer and system.
            sync: Whether to synchronise with the external system at once; from a payment provider, payment methods
                are imported.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The input is malformed, or the object's state does not allow the call. `message` says why,
                `errors` lists invalid fields. The input is well formed but refused.
            AuthenticationError: The key is missing, wrong, or belongs to the other host.
            Conflict: The call collides with the present state, or a call with the same idempotency key is still
                running. The idempotency key was already used with another method, address or body. Nothing was done.
            RateLimited: The rate limit is used up (200 reads or 50 writes per 10 seconds). Wait for the time in
                `Retry-After`.
            ServerError: The server failed. For a write it is unknown whether the change was made.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.hyperline.co/api-reference/endpoints/customers/bulk-update-providerscustomers-mapping
        """
        return self._execute(CUSTOMERS_BULK_UPDATE_PROVIDERS, locals())

    @deprecated("customers.get_v1 is deprecated: use customers.get")
    def get_v1(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Customer:
        """Get a customer in its older form.

        Reads one customer with the fields that newer answers have dropped. Use `customers_get` instead.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the customer. Begins with `cus_`; do not check its length.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The input is malformed, or the object's state does not allow the call. `message` says why,
                `errors` lists invalid fields.
            AuthenticationError: The key is missing, wrong, or belongs to the other host.
            NotFound: No object has this id. An unknown path or method answers the same way, with the message "Route
                not found".
            RateLimited: The rate limit is used up (200 reads or 50 writes per 10 seconds). Wait for the time in
                `Retry-After`.
            ServerError: The server failed. For a write it is unknown whether the change was made.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(CUSTOMERS_GET_V1, locals())

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
            tax_ids: Tax number, as a list of at most one. Limits: at most 1 item.
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
            BadRequest: The input is malformed, or the object's state does not allow the call. `message` says why,
                `errors` lists invalid fields. The input is well formed but refused.
            AuthenticationError: The key is missing, wrong, or belongs to the other host.
            NotFound: No object has this id. An unknown path or method answers the same way, with the message "Route
                not found".
            Conflict: The call collides with the present state, or a call with the same idempotency key is still
                running. The idempotency key was already used with another method, address or body. Nothing was done.
            RateLimited: The rate limit is used up (200 reads or 50 writes per 10 seconds). Wait for the time in
                `Retry-After`.
            ServerError: The server failed. For a write it is unknown whether the change was made.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

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
            BadRequest: The input is malformed, or the object's state does not allow the call. `message` says why,
                `errors` lists invalid fields.
            AuthenticationError: The key is missing, wrong, or belongs to the other host.
            NotFound: No object has this id. An unknown path or method answers the same way, with the message "Route
                not found".
            Conflict: The call collides with the present state, or a call with the same idempotency key is still
                running.
            RateLimited: The rate limit is used up (200 reads or 50 writes per 10 seconds). Wait for the time in
                `Retry-After`.
            ServerError: The server failed. For a write it is unknown whether the change was made.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

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
            BadRequest: The input is malformed, or the object's state does not allow the call. `message` says why,
                `errors` lists invalid fields. The input is well formed but refused.
            AuthenticationError: The key is missing, wrong, or belongs to the other host.
            NotFound: No object has this id. An unknown path or method answers the same way, with the message "Route
                not found".
            Conflict: The call collides with the present state, or a call with the same idempotency key is still
                running. The idempotency key was already used with another method, address or body. Nothing was done.
            RateLimited: The rate limit is used up (200 reads or 50 writes per 10 seconds). Wait for the time in
                `Retry-After`.
            ServerError: The server failed. For a write it is unknown whether the change was made.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

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
            BadRequest: The input is malformed, or the object's state does not allow the call. `message` says why,
                `errors` lists invalid fields. The input is well formed but refused.
            AuthenticationError: The key is missing, wrong, or belongs to the other host.
            NotFound: No object has this id. An unknown path or method answers the same way, with the message "Route
                not found".
            Conflict: The call collides with the present state, or a call with the same idempotency key is still
                running. The idempotency key was already used with another method, address or body. Nothing was done.
            RateLimited: The rate limit is used up (200 reads or 50 writes per 10 seconds). Wait for the time in
                `Retry-After`.
            ServerError: The server failed. For a write it is unknown whether the change was made.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(CUSTOMERS_UNARCHIVE, locals())

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
            BadRequest: The input is malformed, or the object's state does not allow the call. `message` says why,
                `errors` lists invalid fields.
            AuthenticationError: The key is missing, wrong, or belongs to the other host.
            NotFound: No object has this id. An unknown path or method answers the same way, with the message "Route
                not found".
            RateLimited: The rate limit is used up (200 reads or 50 writes per 10 seconds). Wait for the time in
                `Retry-After`.
            ServerError: The server failed. For a write it is unknown whether the change was made.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

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
            BadRequest: The input is malformed, or the object's state does not allow the call. `message` says why,
                `errors` lists invalid fields.
            AuthenticationError: The key is missing, wrong, or belongs to the other host.
            NotFound: No object has this id. An unknown path or method answers the same way, with the message "Route
                not found".
            RateLimited: The rate limit is used up (200 reads or 50 writes per 10 seconds). Wait for the time in
                `Retry-After`.
            ServerError: The server failed. For a write it is unknown whether the change was made.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.hyperline.co/api-reference/endpoints/customers/get-customer-tax-rates
        """
        return self._execute(CUSTOMERS_GET_TAX_RATES, locals())

    def list_arr_history(
        self,
        id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        occurred_at_gte: datetime | Unset = UNSET,
        occurred_at_lte: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[CustomerArrEntry, CustomerArrPage]:
        """List how a customer's annual recurring revenue changed.

        Gives one page of the changes of the annual recurring revenue (ARR) of a customer, newest first, each with the
        state before and after. Answers with the items and the cursor of the next page.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the customer. Begins with `cus_`; do not check its length.
            limit: How many items to return, 1 to 100. The server takes 50 when absent. Limits: at least 1, at most
                100.
            cursor: Where the page begins, as `next_cursor` of the page before says. Opaque.
            occurred_at_gte: Only changes at this moment or later.
            occurred_at_lte: Only changes at this moment or earlier.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The input is malformed, or the object's state does not allow the call. `message` says why,
                `errors` lists invalid fields.
            AuthenticationError: The key is missing, wrong, or belongs to the other host.
            NotFound: No object has this id. An unknown path or method answers the same way, with the message "Route
                not found".
            RateLimited: The rate limit is used up (200 reads or 50 writes per 10 seconds). Wait for the time in
                `Retry-After`.
            ServerError: The server failed. For a write it is unknown whether the change was made.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://api.hyperline.co/openapi
        """
        return self._list(CUSTOMERS_LIST_ARR_HISTORY, CUSTOMERS_LIST_ARR_HISTORY_PAGES, locals())

    def get_valuation(
        self,
        id: str,
        *,
        granularity: CustomerValuationPeriodValue | Unset = UNSET,
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
            BadRequest: The input is malformed, or the object's state does not allow the call. `message` says why,
                `errors` lists invalid fields.
            AuthenticationError: The key is missing, wrong, or belongs to the other host.
            NotFound: No object has this id. An unknown path or method answers the same way, with the message "Route
                not found".
            RateLimited: The rate limit is used up (200 reads or 50 writes per 10 seconds). Wait for the time in
                `Retry-After`.
            ServerError: The server failed. For a write it is unknown whether the change was made.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(CUSTOMERS_GET_VALUATION, locals())


class AsyncCustomers(AsyncResource):
    """Who buys, with addresses, tax numbers and payment settings. Subscriptions and invoices belong to a customer.

    The methods are those of `Customers`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    list = in_async_pages(Customers.list)
    get = in_async(Customers.get)

    @deprecated("customers.list_v1 is deprecated: use customers.list")
    def list_v1(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        status: CustomerStatusFilterV1Value | Unset = UNSET,
        id_in: str | Unset = UNSET,
        name: str | Unset = UNSET,
        name_not: str | Unset = UNSET,
        name_equals: str | Unset = UNSET,
        name_is_null: str | Unset = UNSET,
        name_is_not_null: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_starts_with: str | Unset = UNSET,
        name_end_with: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Customer, CustomerPageV1]:
        """As `Customers.list_v1`: customers.list_v1 is deprecated: use customers.list."""
        return self._list(CUSTOMERS_LIST_V1, CUSTOMERS_LIST_V1_PAGES, locals())

    create = in_async(Customers.create)
    create_batch = in_async(Customers.create_batch)
    bulk_update_providers = in_async(Customers.bulk_update_providers)

    @deprecated("customers.get_v1 is deprecated: use customers.get")
    async def get_v1(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Customer:
        """As `Customers.get_v1`, awaited: customers.get_v1 is deprecated: use customers.get."""
        return await self._execute(CUSTOMERS_GET_V1, locals())

    update = in_async(Customers.update)
    delete = in_async(Customers.delete)
    archive = in_async(Customers.archive)
    unarchive = in_async(Customers.unarchive)
    get_portal_url = in_async(Customers.get_portal_url)
    get_tax_rates = in_async(Customers.get_tax_rates)
    list_arr_history = in_async_pages(Customers.list_arr_history)
    get_valuation = in_async(Customers.get_valuation)


customers_list = ListEndpoint(CUSTOMERS_LIST, CUSTOMERS_LIST_PAGES, Customers.list)
customers_get = Endpoint(CUSTOMERS_GET, Customers.get)
customers_list_v1 = ListEndpoint(CUSTOMERS_LIST_V1, CUSTOMERS_LIST_V1_PAGES, Customers.list_v1)
customers_create = Endpoint(CUSTOMERS_CREATE, Customers.create)
customers_create_batch = Endpoint(CUSTOMERS_CREATE_BATCH, Customers.create_batch)
customers_bulk_update_providers = Endpoint(CUSTOMERS_BULK_UPDATE_PROVIDERS, Customers.bulk_update_providers)
customers_get_v1 = Endpoint(CUSTOMERS_GET_V1, Customers.get_v1)
customers_update = Endpoint(CUSTOMERS_UPDATE, Customers.update)
customers_delete = Endpoint(CUSTOMERS_DELETE, Customers.delete)
customers_archive = Endpoint(CUSTOMERS_ARCHIVE, Customers.archive)
customers_unarchive = Endpoint(CUSTOMERS_UNARCHIVE, Customers.unarchive)
customers_get_portal_url = Endpoint(CUSTOMERS_GET_PORTAL_URL, Customers.get_portal_url)
customers_get_tax_rates = Endpoint(CUSTOMERS_GET_TAX_RATES, Customers.get_tax_rates)
customers_list_arr_history = ListEndpoint(
    CUSTOMERS_LIST_ARR_HISTORY, CUSTOMERS_LIST_ARR_HISTORY_PAGES, Customers.list_arr_history
)
customers_get_valuation = Endpoint(CUSTOMERS_GET_VALUATION, Customers.get_valuation)
