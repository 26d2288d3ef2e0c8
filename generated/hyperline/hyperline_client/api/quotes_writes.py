# Generated from specs/hyperline/resources/quotes.yaml. Do not edit.
"""The writes of `quotes`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .quotes_tables import QUOTES_CREATE, QUOTES_UPDATE

if TYPE_CHECKING:
    from ..models.quote import Quote
    from ..models.quote_initial_status import QuoteInitialStatusValue
    from ..models.quote_price_tiers import QuotePriceTiersValue


class QuotesWrites(SyncResource):
    """The writes of `quotes`."""

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
            subscription: Draft subscription: contract terms, and phases or products, as `subscriptions.create` takes
                them. In phases the activation strategies `immediately` and `checkout` do not exist.
            invoice: Draft invoice of a one-off quote, with line items and `coupons` as `invoices.create` takes them.
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
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.quotes.create(customer_id="customer_id_1", template_id="quot_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(QUOTES_CREATE, locals())

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
                `subscriptions.create` takes them. In phases the activation strategies `immediately` and `checkout` do not
                exist.
            invoice: Draft invoice that is made anew after the present one is deleted, with line items and `coupons`
                as `invoices.create` takes them. An `invoicing_entity_id` in it is ignored.
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
            hyperline.quotes.update("quo_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(QUOTES_UPDATE, locals())


class AsyncQuotesWrites(AsyncResource):
    """The writes of `quotes`.

    The methods are those of `QuotesWrites`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(QuotesWrites.create)
    async def create(
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
        return await self._execute(QUOTES_CREATE, locals())

    @documented_by(QuotesWrites.update)
    async def update(
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
        return await self._execute(QUOTES_UPDATE, locals())
