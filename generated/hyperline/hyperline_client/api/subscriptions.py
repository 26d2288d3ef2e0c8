# Generated from specs/hyperline/resources/subscriptions.yaml. Do not edit.
"""What one customer has bought and is billed for, as a sequence of phases. Its contract terms stand above the phases."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.pages import Pager
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, in_async, in_async_pages
from billfold_core.unset import UNSET, Unset

from .subscriptions_tables import (
    SUBSCRIPTIONS_ACTIVATE,
    SUBSCRIPTIONS_APPLY_UPDATE,
    SUBSCRIPTIONS_APPLY_UPDATES,
    SUBSCRIPTIONS_CANCEL,
    SUBSCRIPTIONS_CREATE,
    SUBSCRIPTIONS_GET,
    SUBSCRIPTIONS_GET_PHASE,
    SUBSCRIPTIONS_GET_VALUATION,
    SUBSCRIPTIONS_LIST,
    SUBSCRIPTIONS_LIST_ARR_HISTORY,
    SUBSCRIPTIONS_LIST_ARR_HISTORY_PAGES,
    SUBSCRIPTIONS_LIST_PAGES,
    SUBSCRIPTIONS_LIST_PHASES,
    SUBSCRIPTIONS_PAUSE,
    SUBSCRIPTIONS_PREVIEW_TIMELINE,
    SUBSCRIPTIONS_REACTIVATE,
    SUBSCRIPTIONS_REFRESH_SEAT_PRODUCTS,
    SUBSCRIPTIONS_REINSTATE,
    SUBSCRIPTIONS_RENEW,
    SUBSCRIPTIONS_SIMULATE_UPDATES,
    SUBSCRIPTIONS_START_NEXT_PHASE,
    SUBSCRIPTIONS_UPDATE,
)

if TYPE_CHECKING:
    from .. import params
    from ..models.payment_method_type import PaymentMethodTypeValue
    from ..models.refund_method import RefundMethodValue
    from ..models.subscription import Subscription
    from ..models.subscription_activation_strategy import SubscriptionActivationStrategyValue
    from ..models.subscription_application_schedule import SubscriptionApplicationScheduleValue
    from ..models.subscription_applied_update import SubscriptionAppliedUpdate
    from ..models.subscription_arr_history_entry import SubscriptionArrHistoryEntry
    from ..models.subscription_arr_history_page import SubscriptionArrHistoryPage
    from ..models.subscription_billing_alignment import SubscriptionBillingAlignmentValue
    from ..models.subscription_calculation_method import SubscriptionCalculationMethodValue
    from ..models.subscription_cancellation_strategy import (
        SubscriptionCancellationStrategyValue,
    )
    from ..models.subscription_invoice_schedule import SubscriptionInvoiceScheduleValue
    from ..models.subscription_page import SubscriptionPage
    from ..models.subscription_payment_schedule import SubscriptionPaymentScheduleValue
    from ..models.subscription_payment_strategy import SubscriptionPaymentStrategyValue
    from ..models.subscription_phase import SubscriptionPhase
    from ..models.subscription_phase_page import SubscriptionPhasePage
    from ..models.subscription_proration_precision import SubscriptionProrationPrecisionValue
    from ..models.subscription_seat_update import SubscriptionSeatUpdate
    from ..models.subscription_status_filter import SubscriptionStatusFilterValue
    from ..models.subscription_update_type import SubscriptionUpdateTypeValue
    from ..models.subscription_updates_simulation import SubscriptionUpdatesSimulation
    from ..models.subscription_valuation import SubscriptionValuation
    from ..models.subscription_valuation_period import SubscriptionValuationPeriodValue


class Subscriptions(SyncResource):
    """What one customer has bought and is billed for, as a sequence of phases. Its contract terms stand above the
    phases."""

    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        invoicing_entity_id: str | Unset = UNSET,
        invoice_drafts: str | Unset = UNSET,
        integration_entity_id: str | Unset = UNSET,
        status: SubscriptionStatusFilterValue | Unset = UNSET,
        status_in: str | Unset = UNSET,
        activation_strategy: SubscriptionActivationStrategyValue | Unset = UNSET,
        activation_strategy_in: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        currency_not: str | Unset = UNSET,
        currency_equals: str | Unset = UNSET,
        currency_is_null: str | Unset = UNSET,
        currency_is_not_null: str | Unset = UNSET,
        currency_contains: str | Unset = UNSET,
        currency_starts_with: str | Unset = UNSET,
        currency_end_with: str | Unset = UNSET,
        plan_id: str | Unset = UNSET,
        plan_id_not: str | Unset = UNSET,
        plan_id_equals: str | Unset = UNSET,
        plan_id_is_null: str | Unset = UNSET,
        plan_id_is_not_null: str | Unset = UNSET,
        plan_id_contains: str | Unset = UNSET,
        plan_id_starts_with: str | Unset = UNSET,
        plan_id_end_with: str | Unset = UNSET,
        original_quote_id: str | Unset = UNSET,
        original_quote_id_not: str | Unset = UNSET,
        original_quote_id_equals: str | Unset = UNSET,
        original_quote_id_is_null: str | Unset = UNSET,
        original_quote_id_is_not_null: str | Unset = UNSET,
        original_quote_id_contains: str | Unset = UNSET,
        original_quote_id_starts_with: str | Unset = UNSET,
        original_quote_id_end_with: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        customer_id_not: str | Unset = UNSET,
        customer_id_equals: str | Unset = UNSET,
        customer_id_is_null: str | Unset = UNSET,
        customer_id_is_not_null: str | Unset = UNSET,
        customer_id_contains: str | Unset = UNSET,
        customer_id_starts_with: str | Unset = UNSET,
        customer_id_end_with: str | Unset = UNSET,
        purchase_order: str | Unset = UNSET,
        purchase_order_not: str | Unset = UNSET,
        purchase_order_equals: str | Unset = UNSET,
        purchase_order_is_null: str | Unset = UNSET,
        purchase_order_is_not_null: str | Unset = UNSET,
        purchase_order_contains: str | Unset = UNSET,
        purchase_order_starts_with: str | Unset = UNSET,
        purchase_order_end_with: str | Unset = UNSET,
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
    ) -> Pager[Subscription, SubscriptionPage]:
        """List subscriptions.

        Gives one page of the subscriptions that match every filter sent. Answers with the items and the total count.

        Without a `status` drafts, voided, cancelled and archived ones are left out; `any` gives all. Subscriptions
        can be filtered by their custom properties too, as `custom_properties[slug]=value` in the query; there is no
        argument for it. A query parameter that the server does not know is ignored without an error, and the
        unfiltered list comes back.

        Changes nothing at the provider; passing failures are retried.

        Args:
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400. Limits: at least 0, at most 100.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            invoicing_entity_id: Only subscriptions sold by this invoicing entity, ive_….
            invoice_drafts: Filter by draft invoices. Which values it takes is not published.
            integration_entity_id: Only subscriptions with this id in an external system.
            status: Only items whose `status` is this.
            status_in: Only items whose `status` is one of these, several separated by commas in one value.
            activation_strategy: Only items whose `activation_strategy` is this.
            activation_strategy_in: Only items whose `activation_strategy` is one of these, several separated by
                commas in one value.
            currency: Only items whose `currency` is exactly this.
            currency_not: Only items whose `currency` is anything but this.
            currency_equals: Only items whose `currency` is exactly this. The same as the plain parameter.
            currency_is_null: Only items whose `currency` is not set. Send `true`.
            currency_is_not_null: Only items whose `currency` is set. Send `true`.
            currency_contains: Only items whose `currency` has this text somewhere in it.
            currency_starts_with: Only items whose `currency` begins with this text.
            currency_end_with: Only items whose `currency` ends with this text. Spelled `endWith`, without an s.
            plan_id: Only items whose `plan_id` is exactly this.
            plan_id_not: Only items whose `plan_id` is anything but this.
            plan_id_equals: Only items whose `plan_id` is exactly this. The same as the plain parameter.
            plan_id_is_null: Only items whose `plan_id` is not set. Send `true`.
            plan_id_is_not_null: Only items whose `plan_id` is set. Send `true`.
            plan_id_contains: Only items whose `plan_id` has this text somewhere in it.
            plan_id_starts_with: Only items whose `plan_id` begins with this text.
            plan_id_end_with: Only items whose `plan_id` ends with this text. Spelled `endWith`, without an s.
            original_quote_id: Only items whose `original_quote_id` is exactly this.
            original_quote_id_not: Only items whose `original_quote_id` is anything but this.
            original_quote_id_equals: Only items whose `original_quote_id` is exactly this. The same as the plain
                parameter.
            original_quote_id_is_null: Only items whose `original_quote_id` is not set. Send `true`.
            original_quote_id_is_not_null: Only items whose `original_quote_id` is set. Send `true`.
            original_quote_id_contains: Only items whose `original_quote_id` has this text somewhere in it.
            original_quote_id_starts_with: Only items whose `original_quote_id` begins with this text.
            original_quote_id_end_with: Only items whose `original_quote_id` ends with this text. Spelled `endWith`,
                without an s.
            customer_id: Only items whose `customer_id` is exactly this.
            customer_id_not: Only items whose `customer_id` is anything but this.
            customer_id_equals: Only items whose `customer_id` is exactly this. The same as the plain parameter.
            customer_id_is_null: Only items whose `customer_id` is not set. Send `true`.
            customer_id_is_not_null: Only items whose `customer_id` is set. Send `true`.
            customer_id_contains: Only items whose `customer_id` has this text somewhere in it.
            customer_id_starts_with: Only items whose `customer_id` begins with this text.
            customer_id_end_with: Only items whose `customer_id` ends with this text. Spelled `endWith`, without an s.
            purchase_order: Only items whose `purchase_order` is exactly this.
            purchase_order_not: Only items whose `purchase_order` is anything but this.
            purchase_order_equals: Only items whose `purchase_order` is exactly this. The same as the plain parameter.
            purchase_order_is_null: Only items whose `purchase_order` is not set. Send `true`.
            purchase_order_is_not_null: Only items whose `purchase_order` is set. Send `true`.
            purchase_order_contains: Only items whose `purchase_order` has this text somewhere in it.
            purchase_order_starts_with: Only items whose `purchase_order` begins with this text.
            purchase_order_end_with: Only items whose `purchase_order` ends with this text. Spelled `endWith`, without
                an s.
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
            BadRequest: The input is malformed, or the object's state does not allow the call. `message` says why,
                `errors` lists invalid fields.
            AuthenticationError: The key is missing, wrong, or belongs to the other host.
            RateLimited: The rate limit is used up (200 reads or 50 writes per 10 seconds). Wait for the time in
                `Retry-After`.
            ServerError: The server failed. For a write it is unknown whether the change was made.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.hyperline.co/api-reference/endpoints/subscriptions/list-subscriptions
        """
        return self._list(SUBSCRIPTIONS_LIST, SUBSCRIPTIONS_LIST_PAGES, locals())

    def create(
        self,
        *,
        customer_id: str,
        products: Sequence[params.SubscriptionProductInput] | Unset = UNSET,
        phases: Sequence[params.SubscriptionPhaseInput] | Unset = UNSET,
        template_id: str | Unset = UNSET,
        template_configuration_id: str | Unset = UNSET,
        plan_id: str | Unset = UNSET,
        activation_strategy: SubscriptionActivationStrategyValue | Unset = UNSET,
        coupons: Sequence[params.SubscriptionCouponInput] | Unset = UNSET,
        name: str | Unset = UNSET,
        purchase_order: str | Unset = UNSET,
        invoicing_entity_id: str | Unset = UNSET,
        crm_opportunity_id: str | Unset = UNSET,
        minimum_invoice_fee: Decimal | int | Unset = UNSET,
        contract_terms: params.SubscriptionContractTermsInput | Unset = UNSET,
        starts_at: datetime | Unset = UNSET,
        initial_billing_at: datetime | Unset = UNSET,
        display_shipping_details: bool | Unset = UNSET,
        cancel_at: datetime | Unset = UNSET,
        cancellation_strategy: SubscriptionCancellationStrategyValue | Unset = UNSET,
        cancellation_amount: Decimal | int | Unset = UNSET,
        cancellation_refund_method: RefundMethodValue | Unset = UNSET,
        properties: Mapping[str, str | Decimal | int | bool | Sequence[str | Decimal | int | bool | None] | None] | Unset = UNSET,
        custom_properties: Mapping[str, str | Decimal | int | bool | Sequence[str] | None] | Unset = UNSET,
        tax_only: bool | Unset = UNSET,
        generate_draft_invoices: bool | Unset = UNSET,
        generate_document: bool | Unset = UNSET,
        document_name: str | None | Unset = UNSET,
        add_tax_to_document: bool | Unset = UNSET,
        do_not_charge_subscription: bool | Unset = UNSET,
        invoice_custom_note: str | None | Unset = UNSET,
        invoice_schedule: SubscriptionInvoiceScheduleValue | None | Unset = UNSET,
        trial: params.SubscriptionTrialInput | Unset = UNSET,
        payment_method_strategy: SubscriptionPaymentStrategyValue | Unset = UNSET,
        available_payment_method_types: Sequence[PaymentMethodTypeValue] | Unset = UNSET,
        billing_cycle_alignment: SubscriptionBillingAlignmentValue | Unset = UNSET,
        checkout_session: params.SubscriptionCheckoutInput | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        """Create a subscription.

        Makes a subscription for a customer, from products, from phases, or from a template. With plain products it
        gets one phase by itself. Answers with the new subscription and its phases.

        The customer must have a currency. With `activation_strategy` `checkout` or `payment_method_strategy` `new`,
        send the buyer to `checkout_session.url` of the answer. Without an idempotency key a repeated call makes a
        second subscription.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            customer_id: Id of the customer, cus_….
            products: What is sold, in one phase.
            phases: The phases in their order. Not beside `products`, `coupons` and `activation_strategy`, which each
                phase has itself.
            template_id: Id of the template to start from, subt_….
            template_configuration_id: Id of the configuration of that template, subtc_….
            plan_id: Id of the legacy plan to start from. Use a template instead. Deprecated.
            activation_strategy: What activates it. The server takes `manually` when absent. Not beside `phases`.
            coupons: Discounts. Not beside `phases`.
            name: Name to show.
            purchase_order: The buyer's order number.
            invoicing_entity_id: Id of the invoicing entity that sells, ive_…. The server takes the customer's when
                absent.
            crm_opportunity_id: Id of the deal in the connected CRM.
            minimum_invoice_fee: Least that a recurring invoice comes to, in the smallest unit of the currency. In the
                currency's minor unit (cents for USD); currency: the account's (The customer's currency.). Limits: at
                least 0.
            contract_terms: Start, end and renewal of the contract.
            starts_at: Moment it starts, with the activation strategy `start_date`. A past one activates it at once.
            initial_billing_at: Moment of the first billing. The server takes `starts_at` when absent.
            display_shipping_details: Whether invoices show the shipping address.
            cancel_at: Moment it ends.
            cancellation_strategy: What is charged or refunded when it ends.
            cancellation_amount: Amount that the custom strategies charge or refund, in the smallest unit of the
                currency. In the currency's minor unit (cents for USD); currency: the account's (The customer's
                currency.). Limits: at least 0.
            cancellation_refund_method: Where a refund goes.
            properties: Free data to keep with it.
            custom_properties: Values of the custom properties, by the property's slug.
            tax_only: Whether nothing but the tax is charged.
            generate_draft_invoices: Whether invoices stay drafts, to be looked at.
            generate_document: Whether documents without legal force are made instead of invoices.
            document_name: Title of such documents.
            add_tax_to_document: Whether such documents have taxes.
            do_not_charge_subscription: Whether invoices are settled at once without collecting money.
            invoice_custom_note: Note that its invoices carry.
            invoice_schedule: Whether it is billed at the start or at the end of a period.
            trial: Free time at the start. For plans only.
            payment_method_strategy: Which payment method is used. The server takes `current` when absent.
            available_payment_method_types: Ways of paying that the customer may choose from, with the strategy `new`.
            billing_cycle_alignment: Whether periods follow the calendar or the start. For plans only.
            checkout_session: The hosted page that the buyer is sent to.
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
        return self._execute(SUBSCRIPTIONS_CREATE, locals())

    def get(
        self,
        id: str,
        *,
        include_live_billing: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        """Get a subscription.

        Reads one subscription with its phases, checkout session and contract terms.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the subscription, sub_….
            include_live_billing: Whether the answer shows in `live_billing` what the current period has come to so
                far.
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

        Source: https://docs.hyperline.co/api-reference/endpoints/subscriptions/get-subscription
        """
        return self._execute(SUBSCRIPTIONS_GET, locals())

    def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        purchase_order: str | Unset = UNSET,
        crm_opportunity_id: str | Unset = UNSET,
        minimum_invoice_fee: Decimal | int | Unset = UNSET,
        estimated_arr: Decimal | int | Unset = UNSET,
        contract_value: Decimal | int | Unset = UNSET,
        contract_terms: params.SubscriptionContractTermsInput | Unset = UNSET,
        phases: Sequence[params.SubscriptionPhaseInput] | Unset = UNSET,
        starts_at: datetime | Unset = UNSET,
        initial_billing_at: datetime | Unset = UNSET,
        cancel_at: datetime | Unset = UNSET,
        display_shipping_details: bool | Unset = UNSET,
        properties: Mapping[str, str | Decimal | int | bool | Sequence[str | Decimal | int | bool | None] | None] | Unset = UNSET,
        custom_properties: Mapping[str, str | Decimal | int | bool | Sequence[str] | None] | Unset = UNSET,
        tax_only: bool | Unset = UNSET,
        generate_draft_invoices: bool | Unset = UNSET,
        generate_document: bool | Unset = UNSET,
        document_name: str | None | Unset = UNSET,
        add_tax_to_document: bool | Unset = UNSET,
        do_not_charge_subscription: bool | Unset = UNSET,
        invoice_custom_note: str | None | Unset = UNSET,
        invoice_schedule: SubscriptionInvoiceScheduleValue | None | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        """With `phases` every pending phase is replaced; leave it out to keep them.

        Update a subscription.

        Changes the fields that are sent. Products, quantities and prices of the running phase are changed with
        `apply_update`. Answers with the changed subscription.

        `phases` takes the place of every pending phase: leave it out to keep them. The subscription of a draft quote
        cannot be changed here, only through its quote.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the subscription, sub_….
            name: Name to show.
            purchase_order: The buyer's order number.
            crm_opportunity_id: Id of the deal in the connected CRM.
            minimum_invoice_fee: Least that a recurring invoice comes to, in the smallest unit of the currency. In the
                currency's minor unit (cents for USD); currency: the account's (The subscription's currency.). Limits: at
                least 0.
            estimated_arr: Estimated annual recurring revenue, in the smallest unit of the currency. In the currency's
                minor unit (cents for USD); currency: the account's (The subscription's currency.). Limits: at least 0.
            contract_value: Value of the contract, in the smallest unit of the currency. In the currency's minor unit
                (cents for USD); currency: the account's (The subscription's currency.). Limits: at least 0.
            contract_terms: Start, end and renewal of the contract.
            phases: Takes the place of every pending phase. Leave it out to keep them.
            starts_at: Moment it starts.
            initial_billing_at: Moment of the first billing.
            cancel_at: Moment it ends.
            display_shipping_details: Whether invoices show the shipping address.
            properties: Free data to keep with it.
            custom_properties: Values of the custom properties, by the property's slug.
            tax_only: Whether nothing but the tax is charged.
            generate_draft_invoices: Whether invoices stay drafts, to be looked at.
            generate_document: Whether documents without legal force are made instead of invoices.
            document_name: Title of such documents.
            add_tax_to_document: Whether such documents have taxes.
            do_not_charge_subscription: Whether invoices are settled at once without collecting money.
            invoice_custom_note: Note that its invoices carry.
            invoice_schedule: Whether it is billed at the start or at the end of a period.
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
        return self._execute(SUBSCRIPTIONS_UPDATE, locals())

    def activate(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        """Activate a subscription.

        Starts a pending subscription whose activation strategy is `manually`. Takes no body. Answers with the
        subscription.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the subscription, sub_….
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
        return self._execute(SUBSCRIPTIONS_ACTIVATE, locals())

    def cancel(
        self,
        id: str,
        *,
        cancel_at: datetime | Unset = UNSET,
        reason: str | Unset = UNSET,
        pro_rata: bool | Unset = UNSET,
        refund_method: RefundMethodValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        """Without `cancel_at` the subscription ends now.

        Cancel a subscription.

        Ends a subscription now, or at a future date if `cancel_at` is sent. Answers with the subscription.

        A cancellation that lies ahead can be undone with `reinstate`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the subscription, sub_….
            cancel_at: Moment of the end. A future one schedules it. The server takes now when absent.
            reason: Why it is cancelled.
            pro_rata: Whether the part of the period that is not used is refunded.
            refund_method: Where a refund goes.
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
        return self._execute(SUBSCRIPTIONS_CANCEL, locals())

    def reinstate(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        """Undo a scheduled cancellation.

        Takes back a cancellation that lies ahead. Takes no body. Answers with the subscription.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the subscription, sub_….
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
        return self._execute(SUBSCRIPTIONS_REINSTATE, locals())

    def pause(
        self,
        id: str,
        *,
        reactivate_at: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        """Pause a subscription.

        Stops billing until the subscription is taken up again, by `reactivate` or at `reactivate_at`. Answers with
        the subscription.

        On one that is paused already it changes `reactivate_at`, and without it takes that date away.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the subscription, sub_….
            reactivate_at: Moment, in the future, at which it is taken up again by itself.
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
        return self._execute(SUBSCRIPTIONS_PAUSE, locals())

    def reactivate(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        """Resume a paused subscription.

        Takes up a paused subscription again. Takes no body. Answers with the subscription.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the subscription, sub_….
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
        return self._execute(SUBSCRIPTIONS_REACTIVATE, locals())

    def renew(
        self,
        id: str,
        *,
        up_to: datetime,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        """This makes real invoices, for up to 36 renewals.

        Bring a subscription forward to a date.

        Makes everything that falls due before `up_to`, at most 36 renewals. A pending subscription is activated. What
        it answers is not published; every key is kept.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the subscription, sub_….
            up_to: Everything due before this moment is made, at most 36 renewals.
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
        return self._execute(SUBSCRIPTIONS_RENEW, locals())

    def apply_update(
        self,
        id: str,
        *,
        type: SubscriptionUpdateTypeValue,
        payload: Mapping[str, Any],
        application_schedule: SubscriptionApplicationScheduleValue,
        payment_schedule: SubscriptionPaymentScheduleValue,
        calculation_method: SubscriptionCalculationMethodValue,
        apply_at: datetime | Unset = UNSET,
        charge_at: datetime | Unset = UNSET,
        precision: SubscriptionProrationPrecisionValue | Unset = UNSET,
        refund_method: RefundMethodValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionAppliedUpdate:
        """Apply one update to a subscription.

        Changes one thing about what is sold: a product, its quantity, its prices or a coupon; now or later. Answers
        with the id of the update.

        Without an idempotency key a repeated call makes a further update. Only part of the types and of their
        payloads are published: other types and keys are sent as they are given.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the subscription, sub_….
            type: What is changed. It decides what belongs into `payload`.
            payload: What a change needs. `update_count` takes `product_id` and `count`, the whole new quantity;
                `add_coupon` takes `coupon_id`, `repeat` and optionally `expires_at`, `apply_at` and `billing_item_ids`;
                `remove_coupon` takes `coupon_id`; `remove_item` takes `product_id`; `add_product` takes `product_id`,
                `type` (`fee`, `seat` or `dynamic`), `prices`, `count`, `billing_interval_period`,
                `billing_interval_count`, `product_name`, `product_description`, `start_or_end` and
                `display_interval_dates_in_description`. What `update_prices` takes is not published. It is sent as it is
                given, with amounts in the smallest unit of the subscription's currency.
            application_schedule: When the change applies.
            payment_schedule: When the change is billed.
            calculation_method: How the difference is priced.
            apply_at: Moment at which it applies. Needed when `application_schedule` is `scheduled`.
            charge_at: Moment, in the future, at which it is billed. Needed when `payment_schedule` is `custom`.
            precision: How finely a part of a period is counted. The server takes `calendar_days` when absent.
            refund_method: Where a refund goes, if the change makes a credit note.
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

        Source: https://docs.hyperline.co/api-reference/endpoints/subscriptions/create-subscription-update
        """
        return self._execute(SUBSCRIPTIONS_APPLY_UPDATE, locals())

    def apply_updates(
        self,
        id: str,
        *,
        updates: Sequence[params.SubscriptionUpdateItem],
        application_schedule: SubscriptionApplicationScheduleValue,
        payment_schedule: SubscriptionPaymentScheduleValue,
        calculation_method: SubscriptionCalculationMethodValue,
        apply_at: datetime | Unset = UNSET,
        charge_at: datetime | Unset = UNSET,
        precision: SubscriptionProrationPrecisionValue | Unset = UNSET,
        refund_method: RefundMethodValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> builtins.list[SubscriptionAppliedUpdate]:
        """Apply several updates to a subscription at once.

        Makes several changes to what is sold, all or none. When they apply and how they are billed is said once for
        all. Answers with the ids of the updates, as a list.

        Without an idempotency key a repeated call makes further updates.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the subscription, sub_….
            updates: The changes.
            application_schedule: When the changes apply.
            payment_schedule: When the changes are billed.
            calculation_method: How the difference is priced.
            apply_at: Moment at which they apply. Needed when `application_schedule` is `scheduled`.
            charge_at: Moment, in the future, at which they are billed. Needed when `payment_schedule` is `custom`.
            precision: How finely a part of a period is counted. The server takes `calendar_days` when absent.
            refund_method: Where a refund goes, if the changes make a credit note.
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

        Source: https://docs.hyperline.co/api-reference/endpoints/subscriptions/create-subscription-updates
        """
        return self._execute(SUBSCRIPTIONS_APPLY_UPDATES, locals())

    def simulate_updates(
        self,
        id: str,
        *,
        updates: Sequence[params.SubscriptionUpdateItem],
        application_schedule: SubscriptionApplicationScheduleValue,
        payment_schedule: SubscriptionPaymentScheduleValue,
        calculation_method: SubscriptionCalculationMethodValue,
        apply_at: datetime | Unset = UNSET,
        charge_at: datetime | Unset = UNSET,
        precision: SubscriptionProrationPrecisionValue | Unset = UNSET,
        refund_method: RefundMethodValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionUpdatesSimulation:
        """Preview updates to a subscription.

        Shows what updates would come to, and stores nothing. Takes what `apply_updates` takes.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried. If an earlier attempt arrived: it computes the
        same once more; nothing is stored.

        Args:
            id: Id of the subscription, sub_….
            updates: The changes.
            application_schedule: When the changes apply.
            payment_schedule: When the changes are billed.
            calculation_method: How the difference is priced.
            apply_at: Moment at which they apply. Needed when `application_schedule` is `scheduled`.
            charge_at: Moment, in the future, at which they are billed. Needed when `payment_schedule` is `custom`.
            precision: How finely a part of a period is counted. The server takes `calendar_days` when absent.
            refund_method: Where a refund goes, if the changes make a credit note.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The input is malformed, or the object's state does not allow the call. `message` says why,
                `errors` lists invalid fields.
            AuthenticationError: The key is missing, wrong, or belongs to the other host.
            NotFound: No object has this id. An unknown path or method answers the same way, with the message "Route
                not found".
            RateLimited: The rate limit is used up (200 reads or 50 writes per 10 seconds). Wait for the time in
                `Retry-After`.
            ServerError: The server failed. For a write it is unknown whether the change was made.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.hyperline.co/api-reference/endpoints/subscriptions/simulate-subscription-updates
        """
        return self._execute(SUBSCRIPTIONS_SIMULATE_UPDATES, locals())

    def refresh_seat_products(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> builtins.list[SubscriptionSeatUpdate]:
        """Refresh the connected seats of a subscription.

        Counts the seats of products that are connected to usage anew, and makes an update for each that changed.
        Takes no body. Answers with the updates, as a list.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the subscription, sub_….
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

        Source: https://docs.hyperline.co/api-reference/endpoints/subscriptions/refresh-seat-products
        """
        return self._execute(SUBSCRIPTIONS_REFRESH_SEAT_PRODUCTS, locals())

    def list_phases(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionPhasePage:
        """List the phases of a subscription.

        Reads the phases of a subscription. The answer has the form of a page, but there are no parameters to ask for
        another.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the subscription, sub_….
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

        Source: https://docs.hyperline.co/api-reference/endpoints/subscriptions/get-subscription-phases
        """
        return self._execute(SUBSCRIPTIONS_LIST_PHASES, locals())

    def get_phase(
        self,
        id: str,
        phase_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionPhase:
        """Get a phase of a subscription.

        Reads one phase with its products.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the subscription, sub_….
            phase_id: Id of the phase, sup_….
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

        Source: https://docs.hyperline.co/api-reference/endpoints/subscriptions/get-subscription-phase
        """
        return self._execute(SUBSCRIPTIONS_GET_PHASE, locals())

    def start_next_phase(
        self,
        id: str,
        *,
        transition_date: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        """Move a subscription to its next phase.

        Ends the running phase and starts the one after it, now or as of `transition_date`. Answers with the
        subscription.

        Without an idempotency key a repeated call may move on by one more phase.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the subscription, sub_….
            transition_date: Date by which the change is priced. The server takes now when absent.
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
        return self._execute(SUBSCRIPTIONS_START_NEXT_PHASE, locals())

    def list_arr_history(
        self,
        id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        occurred_at_gte: datetime | Unset = UNSET,
        occurred_at_lte: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[SubscriptionArrHistoryEntry, SubscriptionArrHistoryPage]:
        """List how the annual recurring revenue of a subscription changed.

        Gives one page of the changes of a subscription's annual recurring revenue, newest first.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the subscription, sub_….
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
        return self._list(SUBSCRIPTIONS_LIST_ARR_HISTORY, SUBSCRIPTIONS_LIST_ARR_HISTORY_PAGES, locals())

    def get_valuation(
        self,
        id: str,
        *,
        granularity: SubscriptionValuationPeriodValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionValuation:
        """Get what a subscription is worth.

        Reads the contract value and the annual recurring revenue of a subscription, and with `granularity` their
        course over time.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the subscription, sub_….
            granularity: Length of the periods in `by_period`. Without it there are none.
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

        Source: https://docs.hyperline.co/api-reference/endpoints/subscriptions/get-subscription-valuation
        """
        return self._execute(SUBSCRIPTIONS_GET_VALUATION, locals())

    def preview_timeline(
        self,
        id: str,
        *,
        max_events: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        """Preview what a subscription will do.

        Reads what lies ahead of a subscription. What it answers is not published; every key is kept.

        The address is inferred from a third-party client: try it in the sandbox first.

        The provider does not describe this answer: it is free-form, and given as it came.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the subscription, sub_….
            max_events: How many events to show at most.
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
        return self._execute(SUBSCRIPTIONS_PREVIEW_TIMELINE, locals())


class AsyncSubscriptions(AsyncResource):
    """What one customer has bought and is billed for, as a sequence of phases. Its contract terms stand above the
    phases.

    The methods are those of `Subscriptions`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    list = in_async_pages(Subscriptions.list)
    create = in_async(Subscriptions.create)
    get = in_async(Subscriptions.get)
    update = in_async(Subscriptions.update)
    activate = in_async(Subscriptions.activate)
    cancel = in_async(Subscriptions.cancel)
    reinstate = in_async(Subscriptions.reinstate)
    pause = in_async(Subscriptions.pause)
    reactivate = in_async(Subscriptions.reactivate)
    renew = in_async(Subscriptions.renew)
    apply_update = in_async(Subscriptions.apply_update)
    apply_updates = in_async(Subscriptions.apply_updates)
    simulate_updates = in_async(Subscriptions.simulate_updates)
    refresh_seat_products = in_async(Subscriptions.refresh_seat_products)
    list_phases = in_async(Subscriptions.list_phases)
    get_phase = in_async(Subscriptions.get_phase)
    start_next_phase = in_async(Subscriptions.start_next_phase)
    list_arr_history = in_async_pages(Subscriptions.list_arr_history)
    get_valuation = in_async(Subscriptions.get_valuation)
    preview_timeline = in_async(Subscriptions.preview_timeline)


subscriptions_list = ListEndpoint(SUBSCRIPTIONS_LIST, SUBSCRIPTIONS_LIST_PAGES, Subscriptions.list)
subscriptions_create = Endpoint(SUBSCRIPTIONS_CREATE, Subscriptions.create)
subscriptions_get = Endpoint(SUBSCRIPTIONS_GET, Subscriptions.get)
subscriptions_update = Endpoint(SUBSCRIPTIONS_UPDATE, Subscriptions.update)
subscriptions_activate = Endpoint(SUBSCRIPTIONS_ACTIVATE, Subscriptions.activate)
subscriptions_cancel = Endpoint(SUBSCRIPTIONS_CANCEL, Subscriptions.cancel)
subscriptions_reinstate = Endpoint(SUBSCRIPTIONS_REINSTATE, Subscriptions.reinstate)
subscriptions_pause = Endpoint(SUBSCRIPTIONS_PAUSE, Subscriptions.pause)
subscriptions_reactivate = Endpoint(SUBSCRIPTIONS_REACTIVATE, Subscriptions.reactivate)
subscriptions_renew = Endpoint(SUBSCRIPTIONS_RENEW, Subscriptions.renew)
subscriptions_apply_update = Endpoint(SUBSCRIPTIONS_APPLY_UPDATE, Subscriptions.apply_update)
subscriptions_apply_updates = Endpoint(SUBSCRIPTIONS_APPLY_UPDATES, Subscriptions.apply_updates)
subscriptions_simulate_updates = Endpoint(SUBSCRIPTIONS_SIMULATE_UPDATES, Subscriptions.simulate_updates)
subscriptions_refresh_seat_products = Endpoint(SUBSCRIPTIONS_REFRESH_SEAT_PRODUCTS, Subscriptions.refresh_seat_products)
subscriptions_list_phases = Endpoint(SUBSCRIPTIONS_LIST_PHASES, Subscriptions.list_phases)
subscriptions_get_phase = Endpoint(SUBSCRIPTIONS_GET_PHASE, Subscriptions.get_phase)
subscriptions_start_next_phase = Endpoint(SUBSCRIPTIONS_START_NEXT_PHASE, Subscriptions.start_next_phase)
subscriptions_list_arr_history = ListEndpoint(
    SUBSCRIPTIONS_LIST_ARR_HISTORY, SUBSCRIPTIONS_LIST_ARR_HISTORY_PAGES, Subscriptions.list_arr_history
)
subscriptions_get_valuation = Endpoint(SUBSCRIPTIONS_GET_VALUATION, Subscriptions.get_valuation)
subscriptions_preview_timeline = Endpoint(SUBSCRIPTIONS_PREVIEW_TIMELINE, Subscriptions.preview_timeline)
