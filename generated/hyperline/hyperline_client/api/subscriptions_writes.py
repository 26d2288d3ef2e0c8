# Generated from specs/hyperline/resources/subscriptions.yaml. Do not edit.
"""The writes of `subscriptions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .subscriptions_tables import SUBSCRIPTIONS_CREATE, SUBSCRIPTIONS_UPDATE

if TYPE_CHECKING:
    from .. import params
    from ..models.payment_method_type import PaymentMethodTypeValue
    from ..models.refund_method import RefundMethodValue
    from ..models.subscription import Subscription
    from ..models.subscription_activation_strategy import SubscriptionActivationStrategyValue
    from ..models.subscription_billing_alignment import SubscriptionBillingAlignmentValue
    from ..models.subscription_cancellation_strategy import (
        SubscriptionCancellationStrategyValue,
    )
    from ..models.subscription_invoice_schedule import SubscriptionInvoiceScheduleValue
    from ..models.subscription_payment_strategy import SubscriptionPaymentStrategyValue


class SubscriptionsWrites(SyncResource):
    """The writes of `subscriptions`."""

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
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.subscriptions.create(customer_id="cus_123", products=[{"id": "itm_123"}])
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(SUBSCRIPTIONS_CREATE, locals())

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
            hyperline.subscriptions.update("sub_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(SUBSCRIPTIONS_UPDATE, locals())


class AsyncSubscriptionsWrites(AsyncResource):
    """The writes of `subscriptions`.

    The methods are those of `SubscriptionsWrites`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(SubscriptionsWrites.create)
    async def create(
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
        return await self._execute(SUBSCRIPTIONS_CREATE, locals())

    @documented_by(SubscriptionsWrites.update)
    async def update(
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
        return await self._execute(SUBSCRIPTIONS_UPDATE, locals())
