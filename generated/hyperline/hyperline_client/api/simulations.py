# Generated from specs/hyperline/resources/simulations.yaml. Do not edit.
"""What a quote or an invoice would be, computed without making it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    BOOLEAN,
    FREE,
    TEXT,
    TIME,
    Record,
    Rule,
    Sent,
    kinds,
    many,
    members,
    money_number,
    nullable,
    number,
)
from billfold_core.model import anything, mapping
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .shared import (
    CURRENCY,
    INVOICE_COUPON_INPUT,
    INVOICE_CREATE_STATUS,
    INVOICE_CREATE_TYPE,
    INVOICE_DISPLAY_FIELD_INPUT,
    INVOICE_LINE_ITEM_INPUT,
    INVOICE_PAYMENT_INPUT,
    INVOICE_PAYMENT_STRATEGY,
    INVOICE_TAX_SCHEME_INPUT,
    QUOTE_INITIAL_STATUS,
    QUOTE_PRICE_TIERS,
)

if TYPE_CHECKING:
    from .. import params
    from ..models.currency import CurrencyValue
    from ..models.invoice_create_status import InvoiceCreateStatusValue
    from ..models.invoice_create_type import InvoiceCreateTypeValue
    from ..models.invoice_payment_strategy import InvoicePaymentStrategyValue
    from ..models.invoice_tax_scheme_input import InvoiceTaxSchemeInputValue
    from ..models.quote_initial_status import QuoteInitialStatusValue
    from ..models.quote_price_tiers import QuotePriceTiersValue


def _read_mapping_anything(body: Any) -> dict[str, Any]:

    return mapping(body, "", anything)


SIMULATIONS_SIMULATE_QUOTE: Final = Operation(
    name="simulations_simulate_quote",
    method="POST",
    effect="read",
    decode=_read_mapping_anything,
    sent=Sent(
        "/v1/simulate/quotes",
        body=Record(
            {
                "customer_id": TEXT,
                "status": QUOTE_INITIAL_STATUS,
                "template_id": TEXT,
                "subscription": FREE,
                "invoice": FREE,
                "owner_email": TEXT,
                "invoicing_entity_id": TEXT,
                "catalog_version_id": TEXT,
                "comments": TEXT,
                "terms": TEXT,
                "amount": nullable(money_number(least=0)),
                "collect_payment_details": BOOLEAN,
                "require_tax_id": BOOLEAN,
                "collect_custom_property_ids": many(TEXT),
                "contract_clause_ids": many(TEXT),
                "display_quote_value": BOOLEAN,
                "display_quote_value_with_tax": BOOLEAN,
                "display_taxes": BOOLEAN,
                "display_phase_value": BOOLEAN,
                "display_first_invoice_amount": BOOLEAN,
                "display_documents_in_preview": BOOLEAN,
                "display_subscription_on_update": BOOLEAN,
                "display_price_tiers": QUOTE_PRICE_TIERS,
                "generate_draft_invoices": BOOLEAN,
                "expires_at": nullable(TIME),
            },
            "customer_id",
            Rule(
                "subscription",
                "cannot be given when `template_id` is given",
                lambda source: "template_id" in source and "subscription" in source,
            ),
            Rule(
                "invoice",
                "cannot be given when `template_id` is given",
                lambda source: "template_id" in source and "invoice" in source,
            ),
            Rule(
                "invoice",
                "cannot be given when `subscription` is given",
                lambda source: "subscription" in source and "invoice" in source,
            ),
            Rule(
                "invoice",
                "is needed, or else `template_id` or `subscription`",
                lambda source: not ("template_id" in source or "subscription" in source) and "invoice" not in source,
            ),
            Rule("amount", "cannot be given when `invoice` is given", lambda source: "invoice" in source and "amount" in source),
        ),
    ),
)
SIMULATIONS_SIMULATE_INVOICE: Final = Operation(
    name="simulations_simulate_invoice",
    method="POST",
    effect="read",
    decode=_read_mapping_anything,
    sent=Sent(
        "/v1/simulate/invoices",
        body=Record(
            {
                "customer_id": TEXT,
                "line_items": many(INVOICE_LINE_ITEM_INPUT),
                "currency": CURRENCY,
                "status": INVOICE_CREATE_STATUS,
                "type": INVOICE_CREATE_TYPE,
                "number": TEXT,
                "document_name": TEXT,
                "invoicing_entity_id": TEXT,
                "subscription_id": TEXT,
                "reference": TEXT,
                "purchase_order": TEXT,
                "custom_note": TEXT,
                "additional_info": TEXT,
                "footer": TEXT,
                "tax_scheme": INVOICE_TAX_SCHEME_INPUT,
                "payment_method_strategy": INVOICE_PAYMENT_STRATEGY,
                "payment_method_id": TEXT,
                "bank_account_id": TEXT,
                "emitted_at": TIME,
                "due_at": TIME,
                "settled_at": TIME,
                "properties": members(
                    nullable(
                        kinds(
                            str=TEXT,
                            int=number(),
                            Decimal=number(),
                            float=number(),
                            bool=BOOLEAN,
                            list=many(nullable(kinds(str=TEXT, int=number(), Decimal=number(), float=number(), bool=BOOLEAN))),
                        )
                    )
                ),
                "custom_properties": members(
                    nullable(kinds(str=TEXT, int=number(), Decimal=number(), float=number(), bool=BOOLEAN, list=many(TEXT)))
                ),
                "additional_display_fields": many(INVOICE_DISPLAY_FIELD_INPUT, most=20),
                "transactions": many(INVOICE_PAYMENT_INPUT),
                "coupons": many(INVOICE_COUPON_INPUT),
            },
            "customer_id line_items",
        ),
    ),
)


class Simulations(SyncResource):
    """What a quote or an invoice would be, computed without making it."""

    def simulate_quote(
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
    ) -> dict[str, Any]:
        """Compute a quote without making it.

        Takes what `quotes.create` takes and keeps nothing. Answers with what the provider computes, probably the
        quote and its amounts; the form is not published.

        The provider does not describe this answer: it is free-form, and given as it came.

        Changes nothing at the provider; passing failures are retried. If an earlier attempt arrived: it is computed
        again; nothing is kept.

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
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.simulations.simulate_quote(customer_id="customer_id_1", template_id="quot_123")
            ```

        Source: https://docs.hyperline.co/developers/upgrades
        """
        return self._execute(SIMULATIONS_SIMULATE_QUOTE, locals())

    def simulate_invoice(
        self,
        *,
        customer_id: str,
        line_items: Sequence[params.InvoiceLineItemInput],
        currency: CurrencyValue | Unset = UNSET,
        status: InvoiceCreateStatusValue | Unset = UNSET,
        type: InvoiceCreateTypeValue | Unset = UNSET,
        number: str | Unset = UNSET,
        document_name: str | Unset = UNSET,
        invoicing_entity_id: str | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        reference: str | Unset = UNSET,
        purchase_order: str | Unset = UNSET,
        custom_note: str | Unset = UNSET,
        additional_info: str | Unset = UNSET,
        footer: str | Unset = UNSET,
        tax_scheme: InvoiceTaxSchemeInputValue | Unset = UNSET,
        payment_method_strategy: InvoicePaymentStrategyValue | Unset = UNSET,
        payment_method_id: str | Unset = UNSET,
        bank_account_id: str | Unset = UNSET,
        emitted_at: datetime | Unset = UNSET,
        due_at: datetime | Unset = UNSET,
        settled_at: datetime | Unset = UNSET,
        properties: Mapping[str, str | Decimal | int | bool | Sequence[str | Decimal | int | bool | None] | None] | Unset = UNSET,
        custom_properties: Mapping[str, str | Decimal | int | bool | Sequence[str] | None] | Unset = UNSET,
        additional_display_fields: Sequence[params.InvoiceDisplayFieldInput] | Unset = UNSET,
        transactions: Sequence[params.InvoicePaymentInput] | Unset = UNSET,
        coupons: Sequence[params.InvoiceCouponInput] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        """Compute an invoice without making it.

        Takes what `invoices.create` takes and keeps nothing. Answers with what the provider computes, probably the
        invoice without an id; the form is not published.

        The provider does not describe this answer: it is free-form, and given as it came.

        Changes nothing at the provider; passing failures are retried. If an earlier attempt arrived: it is computed
        again; nothing is kept.

        Args:
            customer_id: Id of the customer, cus_….
            line_items: The lines.
            currency: Currency of every amount of it. The server takes the customer's when absent.
            status: State to make it in. By the provider's reference the server takes `paid` when absent.
            type: Kind of invoice.
            number: A number of your own.
            document_name: Title, with the type `document`.
            invoicing_entity_id: Id of the invoicing entity that sells, ive_….
            subscription_id: Id of the subscription it belongs to, sub_….
            reference: Reference for the payment.
            purchase_order: The buyer's order number.
            custom_note: Note on it.
            additional_info: Further text on it.
            footer: Text at its foot.
            tax_scheme: Whether taxes are worked out.
            payment_method_strategy: Whether the customer's payment method is used.
            payment_method_id: Id of a stored payment method, pm_….
            bank_account_id: Id of the bank account that it shows, bac_….
            emitted_at: Date of issue. Version 2 reads it as `issued_at`.
            due_at: Date it is due.
            settled_at: Date it was paid.
            properties: Free data to keep with it.
            custom_properties: Values of the custom properties, by the property's slug.
            additional_display_fields: Further lines in the head of the PDF. Limits: at most 20 items.
            transactions: Payments to record at once.
            coupons: Discounts.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.simulations.simulate_invoice(
                customer_id="cus_123",
                line_items=[{"product_id": "itm_123"}],
            )
            ```

        Source: https://docs.hyperline.co/developers/upgrades
        """
        return self._execute(SIMULATIONS_SIMULATE_INVOICE, locals())


class AsyncSimulations(AsyncResource):
    """What a quote or an invoice would be, computed without making it.

    The methods are those of `Simulations`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Simulations.simulate_quote)
    async def simulate_quote(
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
    ) -> dict[str, Any]:
        return await self._execute(SIMULATIONS_SIMULATE_QUOTE, locals())

    @documented_by(Simulations.simulate_invoice)
    async def simulate_invoice(
        self,
        *,
        customer_id: str,
        line_items: Sequence[params.InvoiceLineItemInput],
        currency: CurrencyValue | Unset = UNSET,
        status: InvoiceCreateStatusValue | Unset = UNSET,
        type: InvoiceCreateTypeValue | Unset = UNSET,
        number: str | Unset = UNSET,
        document_name: str | Unset = UNSET,
        invoicing_entity_id: str | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        reference: str | Unset = UNSET,
        purchase_order: str | Unset = UNSET,
        custom_note: str | Unset = UNSET,
        additional_info: str | Unset = UNSET,
        footer: str | Unset = UNSET,
        tax_scheme: InvoiceTaxSchemeInputValue | Unset = UNSET,
        payment_method_strategy: InvoicePaymentStrategyValue | Unset = UNSET,
        payment_method_id: str | Unset = UNSET,
        bank_account_id: str | Unset = UNSET,
        emitted_at: datetime | Unset = UNSET,
        due_at: datetime | Unset = UNSET,
        settled_at: datetime | Unset = UNSET,
        properties: Mapping[str, str | Decimal | int | bool | Sequence[str | Decimal | int | bool | None] | None] | Unset = UNSET,
        custom_properties: Mapping[str, str | Decimal | int | bool | Sequence[str] | None] | Unset = UNSET,
        additional_display_fields: Sequence[params.InvoiceDisplayFieldInput] | Unset = UNSET,
        transactions: Sequence[params.InvoicePaymentInput] | Unset = UNSET,
        coupons: Sequence[params.InvoiceCouponInput] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        return await self._execute(SIMULATIONS_SIMULATE_INVOICE, locals())


simulations_simulate_quote: Final = Endpoint(SIMULATIONS_SIMULATE_QUOTE, Simulations.simulate_quote)
simulations_simulate_invoice: Final = Endpoint(SIMULATIONS_SIMULATE_INVOICE, Simulations.simulate_invoice)
