# Generated from specs/hyperline/resources/quotes.yaml. Do not edit.
"""Offers to customers. A quote stands on a draft subscription or a draft invoice, is approved, sent, signed, and then
takes effect."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from billfold_core.download import Download, Target
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.pages import Pager
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, in_async, in_async_pages
from billfold_core.unset import UNSET, Unset
from billfold_core.upload import Upload

from .quotes_tables import (
    QUOTES_APPROVE,
    QUOTES_CREATE,
    QUOTES_DOWNLOAD,
    QUOTES_DOWNLOAD_FILE,
    QUOTES_FINALIZE,
    QUOTES_GET,
    QUOTES_GET_TEMPLATE,
    QUOTES_GET_VALUATION,
    QUOTES_LIST,
    QUOTES_LIST_APPROVALS,
    QUOTES_LIST_PAGES,
    QUOTES_LIST_TEMPLATES,
    QUOTES_LIST_TEMPLATES_PAGES,
    QUOTES_SEND,
    QUOTES_SIGN,
    QUOTES_UPDATE,
    QUOTES_VOID,
)

if TYPE_CHECKING:
    from ..models.quote import Quote
    from ..models.quote_approval import QuoteApproval
    from ..models.quote_initial_status import QuoteInitialStatusValue
    from ..models.quote_page import QuotePage
    from ..models.quote_price_tiers import QuotePriceTiersValue
    from ..models.quote_status_filter import QuoteStatusFilterValue
    from ..models.quote_template import QuoteTemplate
    from ..models.quote_template_page import QuoteTemplatePage
    from ..models.quote_valuation import QuoteValuation
    from ..models.quote_valuation_granularity import QuoteValuationGranularityValue


class Quotes(SyncResource):
    """Offers to customers. A quote stands on a draft subscription or a draft invoice, is approved, sent, signed, and
    then takes effect."""

    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        id: str | Unset = UNSET,
        id_not: str | Unset = UNSET,
        id_equals: str | Unset = UNSET,
        id_is_null: str | Unset = UNSET,
        id_is_not_null: str | Unset = UNSET,
        id_contains: str | Unset = UNSET,
        id_starts_with: str | Unset = UNSET,
        id_end_with: str | Unset = UNSET,
        number: str | Unset = UNSET,
        number_not: str | Unset = UNSET,
        number_equals: str | Unset = UNSET,
        number_is_null: str | Unset = UNSET,
        number_is_not_null: str | Unset = UNSET,
        number_contains: str | Unset = UNSET,
        number_starts_with: str | Unset = UNSET,
        number_end_with: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        customer_id_not: str | Unset = UNSET,
        customer_id_equals: str | Unset = UNSET,
        customer_id_is_null: str | Unset = UNSET,
        customer_id_is_not_null: str | Unset = UNSET,
        customer_id_contains: str | Unset = UNSET,
        customer_id_starts_with: str | Unset = UNSET,
        customer_id_end_with: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        template_id_not: str | Unset = UNSET,
        template_id_equals: str | Unset = UNSET,
        template_id_is_null: str | Unset = UNSET,
        template_id_is_not_null: str | Unset = UNSET,
        template_id_contains: str | Unset = UNSET,
        template_id_starts_with: str | Unset = UNSET,
        template_id_end_with: str | Unset = UNSET,
        crm_opportunity_id: str | Unset = UNSET,
        crm_opportunity_id_not: str | Unset = UNSET,
        crm_opportunity_id_equals: str | Unset = UNSET,
        crm_opportunity_id_is_null: str | Unset = UNSET,
        crm_opportunity_id_is_not_null: str | Unset = UNSET,
        crm_opportunity_id_contains: str | Unset = UNSET,
        crm_opportunity_id_starts_with: str | Unset = UNSET,
        crm_opportunity_id_end_with: str | Unset = UNSET,
        type: str | Unset = UNSET,
        type_not: str | Unset = UNSET,
        type_equals: str | Unset = UNSET,
        type_is_null: str | Unset = UNSET,
        type_is_not_null: str | Unset = UNSET,
        type_contains: str | Unset = UNSET,
        type_starts_with: str | Unset = UNSET,
        type_end_with: str | Unset = UNSET,
        updated_at: datetime | Unset = UNSET,
        updated_at_not: datetime | Unset = UNSET,
        updated_at_equals: datetime | Unset = UNSET,
        updated_at_is_null: str | Unset = UNSET,
        updated_at_is_not_null: str | Unset = UNSET,
        updated_at_lt: datetime | Unset = UNSET,
        updated_at_lte: datetime | Unset = UNSET,
        updated_at_gt: datetime | Unset = UNSET,
        updated_at_gte: datetime | Unset = UNSET,
        status: QuoteStatusFilterValue | Unset = UNSET,
        status_in: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Quote, QuotePage]:
        """List quotes.

        Gives one page of the quotes that match every filter sent. Answers with the items and the total count.

        Which quotes come back without a `status` is not documented: send `all` to be sure. A query parameter the
        server does not know is ignored without an error, and the unfiltered list comes back.

        Changes nothing at the provider; passing failures are retried.

        Args:
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400. Limits: at least 0, at most 100.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            id: Only items whose `id` is exactly this.
            id_not: Only items whose `id` is anything but this.
            id_equals: Only items whose `id` is exactly this. The same as the plain parameter.
            id_is_null: Only items whose `id` is not set. Send `true`.
            id_is_not_null: Only items whose `id` is set. Send `true`.
            id_contains: Only items whose `id` has this text somewhere in it.
            id_starts_with: Only items whose `id` begins with this text.
            id_end_with: Only items whose `id` ends with this text. Spelled `endWith`, without an s.
            number: Only items whose `number` is exactly this.
            number_not: Only items whose `number` is anything but this.
            number_equals: Only items whose `number` is exactly this. The same as the plain parameter.
            number_is_null: Only items whose `number` is not set. Send `true`.
            number_is_not_null: Only items whose `number` is set. Send `true`.
            number_contains: Only items whose `number` has this text somewhere in it.
            number_starts_with: Only items whose `number` begins with this text.
            number_end_with: Only items whose `number` ends with this text. Spelled `endWith`, without an s.
            customer_id: Only items whose `customer_id` is exactly this.
            customer_id_not: Only items whose `customer_id` is anything but this.
            customer_id_equals: Only items whose `customer_id` is exactly this. The same as the plain parameter.
            customer_id_is_null: Only items whose `customer_id` is not set. Send `true`.
            customer_id_is_not_null: Only items whose `customer_id` is set. Send `true`.
            customer_id_contains: Only items whose `customer_id` has this text somewhere in it.
            customer_id_starts_with: Only items whose `customer_id` begins with this text.
            customer_id_end_with: Only items whose `customer_id` ends with this text. Spelled `endWith`, without an s.
            template_id: Only items whose `template_id` is exactly this.
            template_id_not: Only items whose `template_id` is anything but this.
            template_id_equals: Only items whose `template_id` is exactly this. The same as the plain parameter.
            template_id_is_null: Only items whose `template_id` is not set. Send `true`.
            template_id_is_not_null: Only items whose `template_id` is set. Send `true`.
            template_id_contains: Only items whose `template_id` has this text somewhere in it.
            template_id_starts_with: Only items whose `template_id` begins with this text.
            template_id_end_with: Only items whose `template_id` ends with this text. Spelled `endWith`, without an s.
            crm_opportunity_id: Only items whose `crm_opportunity_id` is exactly this.
            crm_opportunity_id_not: Only items whose `crm_opportunity_id` is anything but this.
            crm_opportunity_id_equals: Only items whose `crm_opportunity_id` is exactly this. The same as the plain
                parameter.
            crm_opportunity_id_is_null: Only items whose `crm_opportunity_id` is not set. Send `true`.
            crm_opportunity_id_is_not_null: Only items whose `crm_opportunity_id` is set. Send `true`.
            crm_opportunity_id_contains: Only items whose `crm_opportunity_id` has this text somewhere in it.
            crm_opportunity_id_starts_with: Only items whose `crm_opportunity_id` begins with this text.
            crm_opportunity_id_end_with: Only items whose `crm_opportunity_id` ends with this text. Spelled `endWith`,
                without an s.
            type: Only items whose `type` is exactly this.
            type_not: Only items whose `type` is anything but this.
            type_equals: Only items whose `type` is exactly this. The same as the plain parameter.
            type_is_null: Only items whose `type` is not set. Send `true`.
            type_is_not_null: Only items whose `type` is set. Send `true`.
            type_contains: Only items whose `type` has this text somewhere in it.
            type_starts_with: Only items whose `type` begins with this text.
            type_end_with: Only items whose `type` ends with this text. Spelled `endWith`, without an s.
            updated_at: Only items whose `updated_at` is exactly this time.
            updated_at_not: Only items whose `updated_at` is any time but this.
            updated_at_equals: Only items whose `updated_at` is exactly this time. The same as the plain parameter.
            updated_at_is_null: Only items whose `updated_at` is not set. Send `true`.
            updated_at_is_not_null: Only items whose `updated_at` is set. Send `true`.
            updated_at_lt: Only items whose `updated_at` is before this time.
            updated_at_lte: Only items whose `updated_at` is this time or before it.
            updated_at_gt: Only items whose `updated_at` is after this time.
            updated_at_gte: Only items whose `updated_at` is this time or after it.
            status: Only items whose `status` is this.
            status_in: Only items whose `status` is one of these, several separated by commas in one value.
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
        return self._list(QUOTES_LIST, QUOTES_LIST_PAGES, locals())

    def create(
        self,
        *,
        customer_id: str,
        status: QuoteInitialStatusValue | Unset = UNSET,
        template_id: str | Unset = UNSET,
        subscription: Mapping[str, Any] | Unset = UNSET,
        invoice: Mapping[str, Any] | Unset = UNSET,
        owner_email: str | Unset = UNSET,
        invoicing_entity_id: str | Unset = UNSET,
        catalog_version_id: str | Unset = UNSET,
        comments: str | Unset = UNSET,
        terms: str | Unset = UNSET,
        amount: Decimal | int | None | Unset = UNSET,
        collect_payment_details: bool | Unset = UNSET,
        require_tax_id: bool | Unset = UNSET,
        collect_custom_property_ids: Sequence[str] | Unset = UNSET,
        contract_clause_ids: Sequence[str] | Unset = UNSET,
        display_quote_value: bool | Unset = UNSET,
        display_quote_value_with_tax: bool | Unset = UNSET,
        display_taxes: bool | Unset = UNSET,
        display_phase_value: bool | Unset = UNSET,
        display_first_invoice_amount: bool | Unset = UNSET,
        display_documents_in_preview: bool | Unset = UNSET,
        display_subscription_on_update: bool | Unset = UNSET,
        display_price_tiers: QuotePriceTiersValue | Unset = UNSET,
        generate_draft_invoices: bool | Unset = UNSET,
        expires_at: datetime | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Quote:
        """Create a quote.

        Makes a quote for a customer, from a quote template, a draft subscription or a draft invoice: exactly one of
        `template_id`, `subscription` and `invoice` is sent. Answers with the new quote.

        To change what a template brings along, create the quote from it first and update it then. Without an
        idempotency key a repeated call makes a second quote. What `subscription` and `invoice` may hold is published
        only in part, so they are sent as they are given.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            customer_id: Id of the customer who is to buy.
            status: Status to create the quote in.
            template_id: Id of the quote template (`quot_`) to start from.
            subscription: Draft subscription: contract terms, and phases or products, as `subscriptions_create` takes
                them. In phases the activation strategies `immediately` and `checkout` do not exist.
            invoice: Draft invoice of a one-off quote, with line items and `coupons` as `invoices_create` takes them.
            owner_email: E-mail address of the existing user whose quote it is. The server takes the account owner
                when absent.
            invoicing_entity_id: Id of the invoicing entity that makes the offer.
            catalog_version_id: Id of a published version of the catalogue to take prices from. The version of a
                product itself and explicit `prices` win over it.
            comments: Comments to show on the quote.
            terms: Terms to show on the quote.
            amount: Estimated contract value, in the smallest unit of the currency. Computed where it is not set; null
                makes it computed again. Ignored for a one-off quote. In the currency's minor unit (cents for USD);
                currency: the account's (the currency of the customer, or of the draft subscription or invoice; the quote
                does not say it). Limits: at least 0.
            collect_payment_details: Whether to ask for payment details during signature.
            require_tax_id: Whether to ask for a tax id during signature.
            collect_custom_property_ids: Ids of the custom properties (`cfi_`) to ask for during signature.
            contract_clause_ids: Ids of the contract clauses (`ccl_`) to put into the terms.
            display_quote_value: Whether to show the value of the quote.
            display_quote_value_with_tax: Whether to show the value with tax. For one-off quotes only.
            display_taxes: Whether to show taxes.
            display_phase_value: Whether to show the value of each phase.
            display_first_invoice_amount: Whether to show the amount of the first invoice.
            display_documents_in_preview: Whether to show documents in the preview.
            display_subscription_on_update: Whether to show the subscription when it is being updated.
            display_price_tiers: Which tiers of a price to show.
            generate_draft_invoices: Whether to leave the invoice after signature as a draft. The server takes false
                when absent.
            expires_at: When the offer ends. Null takes the end away.
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
        return self._execute(QUOTES_CREATE, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Quote:
        """Get a quote.

        Reads one quote.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the quote (`quo_`).
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

        Source: https://docs.hyperline.co/api-reference/endpoints/quotes/get-quote
        """
        return self._execute(QUOTES_GET, locals())

    def update(
        self,
        id: str,
        *,
        subscription: Mapping[str, Any] | Unset = UNSET,
        invoice: Mapping[str, Any] | Unset = UNSET,
        owner_email: str | Unset = UNSET,
        catalog_version_id: str | Unset = UNSET,
        crm_opportunity_id: str | Unset = UNSET,
        comments: str | Unset = UNSET,
        terms: str | Unset = UNSET,
        amount: Decimal | int | None | Unset = UNSET,
        collect_payment_details: bool | Unset = UNSET,
        require_tax_id: bool | Unset = UNSET,
        collect_custom_property_ids: Sequence[str] | Unset = UNSET,
        contract_clause_ids: Sequence[str] | Unset = UNSET,
        display_quote_value: bool | Unset = UNSET,
        display_quote_value_with_tax: bool | Unset = UNSET,
        display_taxes: bool | Unset = UNSET,
        display_phase_value: bool | Unset = UNSET,
        display_first_invoice_amount: bool | Unset = UNSET,
        display_documents_in_preview: bool | Unset = UNSET,
        display_subscription_on_update: bool | Unset = UNSET,
        display_price_tiers: QuotePriceTiersValue | Unset = UNSET,
        generate_draft_invoices: bool | Unset = UNSET,
        expires_at: datetime | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Quote:
        """A `subscription` replaces the whole draft subscription, and an `invoice` deletes the draft invoice and makes
        another one.

        Update a quote.

        Changes what is sent and keeps the rest. Answers with the changed quote.

        This is the only way to change the draft subscription of a quote: `PUT /v2/subscriptions/{id}` refuses it.
        Where an `invoice` is sent, its `invoicing_entity_id` is ignored.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the quote (`quo_`).
            subscription: Draft subscription that replaces the present one: contract terms, and phases or products, as
                `subscriptions_create` takes them. In phases the activation strategies `immediately` and `checkout` do not
                exist.
            invoice: Draft invoice that is made anew after the present one is deleted, with line items and `coupons`
                as `invoices_create` takes them. An `invoicing_entity_id` in it is ignored.
            owner_email: E-mail address of the existing user whose quote it is.
            catalog_version_id: Id of a published version of the catalogue to take prices from. The version of a
                product itself and explicit `prices` win over it.
            crm_opportunity_id: Id of the deal in the connected CRM.
            comments: Comments to show on the quote.
            terms: Terms to show on the quote.
            amount: Estimated contract value, in the smallest unit of the currency. Computed where it is not set; null
                makes it computed again. Ignored for a one-off quote. In the currency's minor unit (cents for USD);
                currency: the account's (the currency of the customer, or of the draft subscription or invoice; the quote
                does not say it). Limits: at least 0.
            collect_payment_details: Whether to ask for payment details during signature.
            require_tax_id: Whether to ask for a tax id during signature.
            collect_custom_property_ids: Ids of the custom properties (`cfi_`) to ask for during signature.
            contract_clause_ids: Ids of the contract clauses (`ccl_`) to put into the terms.
            display_quote_value: Whether to show the value of the quote.
            display_quote_value_with_tax: Whether to show the value with tax. For one-off quotes only.
            display_taxes: Whether to show taxes.
            display_phase_value: Whether to show the value of each phase.
            display_first_invoice_amount: Whether to show the amount of the first invoice.
            display_documents_in_preview: Whether to show documents in the preview.
            display_subscription_on_update: Whether to show the subscription when it is being updated.
            display_price_tiers: Which tiers of a price to show.
            generate_draft_invoices: Whether to leave the invoice after signature as a draft. The server takes false
                when absent.
            expires_at: When the offer ends. Null takes the end away.
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
        return self._execute(QUOTES_UPDATE, locals())

    def download(
        self,
        id: str,
        *,
        locale: str | Unset = UNSET,
        to: Target | None = None,
        options: RequestOptions = NO_OPTIONS,
    ) -> Download:
        """Download a quote as PDF.

        Gives the document of a quote, at once or by way of a redirect to a storage address, where no key is sent.

        What the answer looks like is not published beyond that.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the quote (`quo_`).
            locale: Language of the document: a language code, a hyphen and a country in capitals, such as `en-GB`.
            to: A path, or a file object that is open for bytes, where the file goes: it is there whole or not at all.
                Left out, it is kept until the download is closed.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            The file, all of it: `read()` and `write_to(path)` give it, and a `with` block closes it. Where the
            provider gives its address instead, it is fetched from there, without the key. A large one may need
            `options=RequestOptions(deadline=…)`.

        Raises:
            BadRequest: The input is malformed, or the object's state does not allow the call. `message` says why,
                `errors` lists invalid fields.
            AuthenticationError: The key is missing, wrong, or belongs to the other host.
            NotFound: No object has this id. An unknown path or method answers the same way, with the message "Route
                not found".
            RateLimited: The rate limit is used up (200 reads or 50 writes per 10 seconds). Wait for the time in
                `Retry-After`.
            ServerError: The server failed. For a write it is unknown whether the change was made.
            DownloadError: The file is larger than `options.max_download_size`, or cannot be written.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://api.hyperline.co/openapi
        """
        return self._download(QUOTES_DOWNLOAD, locals())

    def approve(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Quote:
        """Approve a quote as the account owner.

        Approves a quote that no approval workflow covers, which sending it needs. Takes no body. Answers with the
        quote, its `status` now `approved`.

        The steps of a workflow are decided with `approvals_approve_request` instead.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the quote (`quo_`).
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

        Source: https://docs.hyperline.co/api-reference/endpoints/quotes/approve-quote
        """
        return self._execute(QUOTES_APPROVE, locals())

    def finalize(
        self,
        id: str,
        *,
        requester_comment: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Quote:
        """Finalize a draft quote.

        Ends the drafting of a quote. Answers with the quote: `pending_approval` where somebody has to approve it,
        else `approved`.

        `quotes_list_approvals` says beforehand whether an approval is needed.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the quote (`quo_`).
            requester_comment: Comment for the approvers. Has no use where no approval is needed.
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

        Source: https://docs.hyperline.co/developers/upgrades
        """
        return self._execute(QUOTES_FINALIZE, locals())

    def send(
        self,
        id: str,
        *,
        email: str,
        message: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Quote:
        """This sends a real e-mail, in the sandbox too.

        Send a quote for signature.

        Mails an approved quote to one address for signature. Answers with the quote, its `status` now
        `pending_signature`.

        A quote that is not approved is probably refused with status 400.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the quote (`quo_`).
            email: E-mail address of the one who is to sign.
            message: Text of the e-mail.
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

        Source: https://docs.hyperline.co/api-reference/endpoints/quotes/send-quote
        """
        return self._execute(QUOTES_SEND, locals())

    def sign(
        self,
        id: str,
        *,
        file: Upload | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Quote:
        """The built-in signature is passed over, and what the quote describes takes effect.

        Mark a quote as signed elsewhere.

        Records that a quote was signed outside of the provider, with the signed PDF if there is one. Answers with the
        quote, its `status` now `signed`.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the quote (`quo_`).
            file: The signed PDF.
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
        return self._execute(QUOTES_SIGN, locals())

    def void(
        self,
        id: str,
        *,
        reason: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> Quote:
        """Void a quote.

        Makes a quote void, with the reason. Answers with the quote, its `status` now `voided` and the reason in
        `void_reason`.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the quote (`quo_`).
            reason: The reason, which is kept as `void_reason`.
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
        return self._execute(QUOTES_VOID, locals())

    def list_approvals(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> builtins.list[QuoteApproval]:
        """List the approvals of a quote.

        Gives the approvals of a quote as a bare list without pages, newest first; at present one item. It is a
        preview while the quote is a draft or has changes requested, and what is being done afterwards.

        Whether an approval is needed says nothing about whether the quote can be finalized.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the quote (`quo_`).
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

        Source: https://docs.hyperline.co/api-reference/endpoints/quotes/get-quote-approvals
        """
        return self._execute(QUOTES_LIST_APPROVALS, locals())

    def download_file(
        self,
        quote_id: str,
        file_id: str,
        *,
        to: Target | None = None,
        options: RequestOptions = NO_OPTIONS,
    ) -> Download:
        """Download an attachment or the signed file of a quote.

        Gives the content of a file of a quote, at once or by way of a redirect to a storage address, where no key is
        sent. The ids are in `attachments` and `signed_file` of the quote.

        What the answer looks like is not published beyond that.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            quote_id: Id of the quote.
            file_id: Id of the file (`quof_`).
            to: A path, or a file object that is open for bytes, where the file goes: it is there whole or not at all.
                Left out, it is kept until the download is closed.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            The file, all of it: `read()` and `write_to(path)` give it, and a `with` block closes it. Where the
            provider gives its address instead, it is fetched from there, without the key. A large one may need
            `options=RequestOptions(deadline=…)`.

        Raises:
            BadRequest: The input is malformed, or the object's state does not allow the call. `message` says why,
                `errors` lists invalid fields.
            AuthenticationError: The key is missing, wrong, or belongs to the other host.
            NotFound: No object has this id. An unknown path or method answers the same way, with the message "Route
                not found".
            RateLimited: The rate limit is used up (200 reads or 50 writes per 10 seconds). Wait for the time in
                `Retry-After`.
            ServerError: The server failed. For a write it is unknown whether the change was made.
            DownloadError: The file is larger than `options.max_download_size`, or cannot be written.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://api.hyperline.co/openapi
        """
        return self._download(QUOTES_DOWNLOAD_FILE, locals())

    def get_valuation(
        self,
        id: str,
        *,
        granularity: QuoteValuationGranularityValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> QuoteValuation:
        """Get what a quote is worth.

        Computes the contract value, the recurring contract value and the yearly recurring revenue of a quote, as that
        of its subscription.

        Status 404 also means that the quote has no subscription or is not of type `subscription`.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the quote (`quo_`).
            granularity: Length of the periods for which the figures are also given, in `by_period`. Without it there
                are none.
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
        return self._execute(QUOTES_GET_VALUATION, locals())

    def list_templates(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        search: str | Unset = UNSET,
        id: str | Unset = UNSET,
        id_not: str | Unset = UNSET,
        id_equals: str | Unset = UNSET,
        id_is_null: str | Unset = UNSET,
        id_is_not_null: str | Unset = UNSET,
        id_contains: str | Unset = UNSET,
        id_starts_with: str | Unset = UNSET,
        id_end_with: str | Unset = UNSET,
        name: str | Unset = UNSET,
        name_not: str | Unset = UNSET,
        name_equals: str | Unset = UNSET,
        name_is_null: str | Unset = UNSET,
        name_is_not_null: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_starts_with: str | Unset = UNSET,
        name_end_with: str | Unset = UNSET,
        subscription_template_id: str | Unset = UNSET,
        subscription_template_id_not: str | Unset = UNSET,
        subscription_template_id_equals: str | Unset = UNSET,
        subscription_template_id_is_null: str | Unset = UNSET,
        subscription_template_id_is_not_null: str | Unset = UNSET,
        subscription_template_id_contains: str | Unset = UNSET,
        subscription_template_id_starts_with: str | Unset = UNSET,
        subscription_template_id_end_with: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[QuoteTemplate, QuoteTemplatePage]:
        """List quote templates.

        Gives one page of the quote templates that match every filter sent. Answers with the items and the total
        count.

        Changes nothing at the provider; passing failures are retried.

        Args:
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400. Limits: at least 0, at most 100.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            search: Only templates that match this text. Where it is looked for is not documented.
            id: Only items whose `id` is exactly this.
            id_not: Only items whose `id` is anything but this.
            id_equals: Only items whose `id` is exactly this. The same as the plain parameter.
            id_is_null: Only items whose `id` is not set. Send `true`.
            id_is_not_null: Only items whose `id` is set. Send `true`.
            id_contains: Only items whose `id` has this text somewhere in it.
            id_starts_with: Only items whose `id` begins with this text.
            id_end_with: Only items whose `id` ends with this text. Spelled `endWith`, without an s.
            name: Only items whose `name` is exactly this.
            name_not: Only items whose `name` is anything but this.
            name_equals: Only items whose `name` is exactly this. The same as the plain parameter.
            name_is_null: Only items whose `name` is not set. Send `true`.
            name_is_not_null: Only items whose `name` is set. Send `true`.
            name_contains: Only items whose `name` has this text somewhere in it.
            name_starts_with: Only items whose `name` begins with this text.
            name_end_with: Only items whose `name` ends with this text. Spelled `endWith`, without an s.
            subscription_template_id: Only items whose `subscription_template_id` is exactly this.
            subscription_template_id_not: Only items whose `subscription_template_id` is anything but this.
            subscription_template_id_equals: Only items whose `subscription_template_id` is exactly this. The same as
                the plain parameter.
            subscription_template_id_is_null: Only items whose `subscription_template_id` is not set. Send `true`.
            subscription_template_id_is_not_null: Only items whose `subscription_template_id` is set. Send `true`.
            subscription_template_id_contains: Only items whose `subscription_template_id` has this text somewhere in
                it.
            subscription_template_id_starts_with: Only items whose `subscription_template_id` begins with this text.
            subscription_template_id_end_with: Only items whose `subscription_template_id` ends with this text.
                Spelled `endWith`, without an s.
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

        Source: https://docs.hyperline.co/api-reference/endpoints/quotes-%3E-templates/list-quote-templates
        """
        return self._list(QUOTES_LIST_TEMPLATES, QUOTES_LIST_TEMPLATES_PAGES, locals())

    def get_template(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> QuoteTemplate:
        """Get a quote template.

        Reads one quote template.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the quote template (`quot_`).
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

        Source: https://docs.hyperline.co/api-reference/endpoints/quotes-%3E-templates/get-quote-template
        """
        return self._execute(QUOTES_GET_TEMPLATE, locals())


class AsyncQuotes(AsyncResource):
    """Offers to customers. A quote stands on a draft subscription or a draft invoice, is approved, sent, signed, and
    then takes effect.

    The methods are those of `Quotes`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    list = in_async_pages(Quotes.list)
    create = in_async(Quotes.create)
    get = in_async(Quotes.get)
    update = in_async(Quotes.update)
    download = in_async(Quotes.download)
    approve = in_async(Quotes.approve)
    finalize = in_async(Quotes.finalize)
    send = in_async(Quotes.send)
    sign = in_async(Quotes.sign)
    void = in_async(Quotes.void)
    list_approvals = in_async(Quotes.list_approvals)
    download_file = in_async(Quotes.download_file)
    get_valuation = in_async(Quotes.get_valuation)
    list_templates = in_async_pages(Quotes.list_templates)
    get_template = in_async(Quotes.get_template)


quotes_list = ListEndpoint(QUOTES_LIST, QUOTES_LIST_PAGES, Quotes.list)
quotes_create = Endpoint(QUOTES_CREATE, Quotes.create)
quotes_get = Endpoint(QUOTES_GET, Quotes.get)
quotes_update = Endpoint(QUOTES_UPDATE, Quotes.update)
quotes_download = Endpoint(QUOTES_DOWNLOAD, Quotes.download)
quotes_approve = Endpoint(QUOTES_APPROVE, Quotes.approve)
quotes_finalize = Endpoint(QUOTES_FINALIZE, Quotes.finalize)
quotes_send = Endpoint(QUOTES_SEND, Quotes.send)
quotes_sign = Endpoint(QUOTES_SIGN, Quotes.sign)
quotes_void = Endpoint(QUOTES_VOID, Quotes.void)
quotes_list_approvals = Endpoint(QUOTES_LIST_APPROVALS, Quotes.list_approvals)
quotes_download_file = Endpoint(QUOTES_DOWNLOAD_FILE, Quotes.download_file)
quotes_get_valuation = Endpoint(QUOTES_GET_VALUATION, Quotes.get_valuation)
quotes_list_templates = ListEndpoint(QUOTES_LIST_TEMPLATES, QUOTES_LIST_TEMPLATES_PAGES, Quotes.list_templates)
quotes_get_template = Endpoint(QUOTES_GET_TEMPLATE, Quotes.get_template)
