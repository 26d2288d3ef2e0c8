# Generated from specs/hyperline/resources/invoices.yaml. Do not edit.
"""The writes of `invoices`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .invoices_tables import INVOICES_CREATE, INVOICES_CREATE_BATCH, INVOICES_DELETE, INVOICES_DELETE_PAYMENT, INVOICES_UPDATE

if TYPE_CHECKING:
    from .. import params
    from ..models.currency import CurrencyValue
    from ..models.invoice_batch import InvoiceBatch
    from ..models.invoice_create_status import InvoiceCreateStatusValue
    from ..models.invoice_create_type import InvoiceCreateTypeValue
    from ..models.invoice_payment_strategy import InvoicePaymentStrategyValue
    from ..models.invoice_tax_scheme_input import InvoiceTaxSchemeInputValue
    from ..models.invoice_v1 import InvoiceV1


class InvoicesWrites(SyncResource):
    """The writes of `invoices`."""

    def create(
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
    ) -> InvoiceV1:
        """Create an invoice.

        Makes an invoice, a credit note or a document from line items. Answers with it in the form of version 1: the
        date of issue is `emitted_at`.

        Say its `status`: by the provider's reference an invoice without one is `paid`. The customer must have a
        currency. Without an idempotency key a repeated call makes a second invoice.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

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
            hyperline.invoices.create(customer_id="cus_123", line_items=[{"product_id": "itm_123"}])
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/invoices/create-invoice
        """
        return self._execute(INVOICES_CREATE, locals())

    def create_batch(
        self,
        *,
        invoices: Sequence[params.InvoiceBatchItem],
        batch_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> InvoiceBatch:
        """Create up to 50 invoices in the background.

        Takes up to 50 invoices and makes them later. Answers with the id of the batch; which invoices were made, and
        which were not, is told by the webhooks `invoice.batch.creation_succeeded` and
        `invoice.batch.creation_failed`.

        Without an idempotency key a repeated call makes all of them a second time.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            invoices: The invoices. Limits: at most 50 items.
            batch_id: An id of your own for the batch, which its webhooks carry. The server makes one when absent.
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
            hyperline.invoices.create_batch(
                invoices=[{"customer_id": "cus_123", "line_items": [{"product_id": "itm_123"}]}],
            )
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/invoices/create-invoices-1
        """
        return self._execute(INVOICES_CREATE_BATCH, locals())

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Delete a draft invoice.

        Removes a draft for good. Answers without a body. An invoice that is no draft is presumably refused with
        status 400: void it, or create a credit note.

        The provider describes this call in part.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: it is gone by then, so the answer
        is status 404; after an unknown outcome take that as success.

        Args:
            id: Id of the invoice, inv_….
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
            hyperline.invoices.delete("inv_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(INVOICES_DELETE, locals())

    def update(
        self,
        id: str,
        *,
        line_items: Sequence[params.InvoiceLineItemInput] | Unset = UNSET,
        coupons: Sequence[params.InvoiceCouponInput] | Unset = UNSET,
        type: InvoiceCreateTypeValue | Unset = UNSET,
        document_name: str | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        reference: str | Unset = UNSET,
        purchase_order: str | Unset = UNSET,
        custom_note: str | Unset = UNSET,
        additional_info: str | Unset = UNSET,
        footer: str | Unset = UNSET,
        tax_scheme: InvoiceTaxSchemeInputValue | Unset = UNSET,
        payment_method_type: str | Unset = UNSET,
        payment_method_id: str | Unset = UNSET,
        bank_account_id: str | Unset = UNSET,
        properties: Mapping[str, str | Decimal | int | bool | Sequence[str | Decimal | int | bool | None] | None] | Unset = UNSET,
        custom_properties: Mapping[str, str | Decimal | int | bool | Sequence[str] | None] | Unset = UNSET,
        additional_display_fields: Sequence[params.InvoiceDisplayFieldInput] | Unset = UNSET,
        customer: params.InvoiceCustomerInput | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> InvoiceV1:
        """Update an invoice.

        Changes the fields that are sent, of a draft or of an invoice in its grace period; of an uncollectible one the
        free data only. Answers with the changed invoice.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the invoice, inv_….
            line_items: The lines.
            coupons: Discounts.
            type: Kind of invoice.
            document_name: Title, with the type `document`.
            subscription_id: Id of the subscription it belongs to, sub_….
            reference: Reference for the payment.
            purchase_order: The buyer's order number.
            custom_note: Note on it.
            additional_info: Further text on it.
            footer: Text at its foot.
            tax_scheme: Whether taxes are worked out.
            payment_method_type: Kind of payment method. The values are not published.
            payment_method_id: Id of a stored payment method, pm_….
            bank_account_id: Id of the bank account that it shows, bac_….
            properties: Free data to keep with it.
            custom_properties: Values of the custom properties, by the property's slug.
            additional_display_fields: Further lines in the head of the PDF. Limits: at most 20 items.
            customer: Changes to the customer as the invoice shows it.
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
            hyperline.invoices.update("inv_123")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/invoices/update-invoice
        """
        return self._execute(INVOICES_UPDATE, locals())

    def delete_payment(
        self,
        id: str,
        transaction_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Delete a recorded payment of an invoice.

        Takes a payment that was recorded off the invoice. Answers without a body.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: it is gone by then, so the answer
        is status 404; after an unknown outcome take that as success.

        Args:
            id: Id of the invoice, inv_….
            transaction_id: Id of the transaction, tra_….
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
            hyperline.invoices.delete_payment("inv_123", "tra_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(INVOICES_DELETE_PAYMENT, locals())


class AsyncInvoicesWrites(AsyncResource):
    """The writes of `invoices`.

    The methods are those of `InvoicesWrites`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(InvoicesWrites.create)
    async def create(
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
    ) -> InvoiceV1:
        return await self._execute(INVOICES_CREATE, locals())

    @documented_by(InvoicesWrites.create_batch)
    async def create_batch(
        self,
        *,
        invoices: Sequence[params.InvoiceBatchItem],
        batch_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> InvoiceBatch:
        return await self._execute(INVOICES_CREATE_BATCH, locals())

    @documented_by(InvoicesWrites.delete)
    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        return await self._execute(INVOICES_DELETE, locals())

    @documented_by(InvoicesWrites.update)
    async def update(
        self,
        id: str,
        *,
        line_items: Sequence[params.InvoiceLineItemInput] | Unset = UNSET,
        coupons: Sequence[params.InvoiceCouponInput] | Unset = UNSET,
        type: InvoiceCreateTypeValue | Unset = UNSET,
        document_name: str | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        reference: str | Unset = UNSET,
        purchase_order: str | Unset = UNSET,
        custom_note: str | Unset = UNSET,
        additional_info: str | Unset = UNSET,
        footer: str | Unset = UNSET,
        tax_scheme: InvoiceTaxSchemeInputValue | Unset = UNSET,
        payment_method_type: str | Unset = UNSET,
        payment_method_id: str | Unset = UNSET,
        bank_account_id: str | Unset = UNSET,
        properties: Mapping[str, str | Decimal | int | bool | Sequence[str | Decimal | int | bool | None] | None] | Unset = UNSET,
        custom_properties: Mapping[str, str | Decimal | int | bool | Sequence[str] | None] | Unset = UNSET,
        additional_display_fields: Sequence[params.InvoiceDisplayFieldInput] | Unset = UNSET,
        customer: params.InvoiceCustomerInput | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> InvoiceV1:
        return await self._execute(INVOICES_UPDATE, locals())

    @documented_by(InvoicesWrites.delete_payment)
    async def delete_payment(
        self,
        id: str,
        transaction_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        return await self._execute(INVOICES_DELETE_PAYMENT, locals())
