# Generated from specs/hyperline/resources/invoices.yaml. Do not edit.
"""The actions of `invoices`."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset
from billfold_core.upload import Upload

from .invoices_tables import (
    INVOICES_CHARGE,
    INVOICES_CREATE_CREDIT_NOTE,
    INVOICES_MARK_UNCOLLECTIBLE,
    INVOICES_RECORD_PAYMENT,
    INVOICES_UPLOAD_PDF,
    INVOICES_VALIDATE,
    INVOICES_VOID,
)

if TYPE_CHECKING:
    from ..models.invoice_credit_note_status import InvoiceCreditNoteStatusValue
    from ..models.invoice_payment_method_type import InvoicePaymentMethodTypeValue
    from ..models.invoice_payment_provider import InvoicePaymentProviderValue
    from ..models.invoice_v1 import InvoiceV1
    from ..models.refund_method import RefundMethodValue
    from ..models.transaction import Transaction


class InvoicesActions(SyncResource):
    """The actions of `invoices`."""

    def validate(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> InvoiceV1:
        """Make a draft final.

        Issues a draft. Takes no body. Answers with the invoice, which is `to_pay` then, or `pending_approval`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the invoice, inv_….
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
            hyperline.invoices.validate("inv_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(INVOICES_VALIDATE, locals())

    def charge(
        self,
        id: str,
        *,
        payment_method_id: str | Unset = UNSET,
        amount: Decimal | int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> InvoiceV1:
        """The customer is charged at once.

        Collect an invoice now.

        Charges what is outstanding, or a part of it. Answers with the invoice.

        Without an idempotency key a repeated call may charge the customer again.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the invoice, inv_….
            payment_method_id: Id of the payment method to charge, pm_…, in place of the invoice's own.
            amount: How much to collect, in the smallest unit of the currency. The server takes all that is
                outstanding when absent. In the currency's minor unit (cents for USD); currency: the account's (The
                invoice's currency, which `invoices.get` reads.). Limits: at least 0.
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
            hyperline.invoices.charge("inv_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(INVOICES_CHARGE, locals())

    def void(
        self,
        id: str,
        *,
        send_email: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> InvoiceV1:
        """Void an invoice.

        Cancels an invoice that is `to_pay`, by a credit note that is made for it. Answers with the invoice.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the invoice, inv_….
            send_email: Whether the credit note is mailed to the customer.
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
            hyperline.invoices.void("inv_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(INVOICES_VOID, locals())

    def mark_uncollectible(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> InvoiceV1:
        """Mark an invoice as uncollectible.

        Gives up an invoice. Only its free data can be changed afterwards. Takes no body. Answers with the invoice.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the invoice, inv_….
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
            hyperline.invoices.mark_uncollectible("inv_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(INVOICES_MARK_UNCOLLECTIBLE, locals())

    def create_credit_note(
        self,
        id: str,
        *,
        amount_including_tax: Decimal | int | Unset = UNSET,
        status: InvoiceCreditNoteStatusValue | Unset = UNSET,
        trigger_refund: bool | Unset = UNSET,
        refund_method: RefundMethodValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> InvoiceV1:
        """Create a credit note for an invoice.

        Takes back an invoice, or a part of it, and refunds money if `trigger_refund` is true. Answers with the credit
        note.

        Without an idempotency key a repeated call may make, and refund, a second one.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the invoice, inv_….
            amount_including_tax: How much is taken back, with tax, in the smallest unit of the currency. The server
                takes all of it when absent. In the currency's minor unit (cents for USD); currency: the account's (The
                invoice's currency, which `invoices.get` reads.). Limits: at least 0.
            status: State to make it in.
            trigger_refund: Whether money is refunded now. The server takes false when absent.
            refund_method: Where the refund goes. The server takes the original method when absent, or the wallet if
                the invoicing entity says so.
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
            hyperline.invoices.create_credit_note("inv_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(INVOICES_CREATE_CREDIT_NOTE, locals())

    def upload_pdf(
        self,
        id: str,
        *,
        file: Upload,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        """Replace the PDF of an invoice.

        Puts a PDF of at most 5 MB in the place of the one that Hyperline makes. What it answers is not published;
        every key is kept.

        The provider does not describe this answer: it is free-form, and given as it came.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the invoice, inv_….
            file: The PDF, at most 5 MB.
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
            from hyperline_client import Upload

            hyperline.invoices.upload_pdf("inv_123", file=Upload(b"GIF89a", "picture.gif"))
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(INVOICES_UPLOAD_PDF, locals())

    def record_payment(
        self,
        id: str,
        *,
        amount: Decimal | int,
        process_at: datetime,
        payment_method_id: str | Unset = UNSET,
        payment_method_type: InvoicePaymentMethodTypeValue | Unset = UNSET,
        bank_account_id: str | Unset = UNSET,
        provider_name: InvoicePaymentProviderValue | Unset = UNSET,
        provider_id: str | Unset = UNSET,
        provider_transaction_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Transaction:
        """Record a payment of an invoice.

        Notes money that was paid, or will be: by a stored method on a future date, by bank transfer, by a transaction
        at a payment provider, or outside of Hyperline. Answers with the transaction; the invoice may be
        `partially_paid` or `paid` then.

        Without an idempotency key a repeated call records the money twice.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the invoice, inv_….
            amount: How much is paid, in the smallest unit of the currency. The provider's own figure may take its
                place. In the currency's minor unit (cents for USD); currency: the account's (The invoice's currency,
                which `invoices.get` reads.). Limits: at least 0.
            process_at: Date of the payment. A future one schedules it.
            payment_method_id: Id of the stored payment method to charge, pm_…. For scheduled payments only.
            payment_method_type: Kind of payment.
            bank_account_id: Id of the bank account that is credited, bac_…, with `transfer`.
            provider_name: Payment provider that has the transaction.
            provider_id: Id of the connection to the provider, if there are several.
            provider_transaction_id: Id of the transaction at the provider.
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
            from datetime import UTC, datetime

            hyperline.invoices.record_payment(
                "inv_123",
                amount=1000,
                process_at=datetime(2026, 1, 31, tzinfo=UTC),
            )
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/invoices-%3E-transactions/create-transaction
        """
        return self._execute(INVOICES_RECORD_PAYMENT, locals())


class AsyncInvoicesActions(AsyncResource):
    """The actions of `invoices`.

    The methods are those of `InvoicesActions`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(InvoicesActions.validate)
    async def validate(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> InvoiceV1:
        return await self._execute(INVOICES_VALIDATE, locals())

    @documented_by(InvoicesActions.charge)
    async def charge(
        self,
        id: str,
        *,
        payment_method_id: str | Unset = UNSET,
        amount: Decimal | int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> InvoiceV1:
        return await self._execute(INVOICES_CHARGE, locals())

    @documented_by(InvoicesActions.void)
    async def void(
        self,
        id: str,
        *,
        send_email: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> InvoiceV1:
        return await self._execute(INVOICES_VOID, locals())

    @documented_by(InvoicesActions.mark_uncollectible)
    async def mark_uncollectible(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> InvoiceV1:
        return await self._execute(INVOICES_MARK_UNCOLLECTIBLE, locals())

    @documented_by(InvoicesActions.create_credit_note)
    async def create_credit_note(
        self,
        id: str,
        *,
        amount_including_tax: Decimal | int | Unset = UNSET,
        status: InvoiceCreditNoteStatusValue | Unset = UNSET,
        trigger_refund: bool | Unset = UNSET,
        refund_method: RefundMethodValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> InvoiceV1:
        return await self._execute(INVOICES_CREATE_CREDIT_NOTE, locals())

    @documented_by(InvoicesActions.upload_pdf)
    async def upload_pdf(
        self,
        id: str,
        *,
        file: Upload,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        return await self._execute(INVOICES_UPLOAD_PDF, locals())

    @documented_by(InvoicesActions.record_payment)
    async def record_payment(
        self,
        id: str,
        *,
        amount: Decimal | int,
        process_at: datetime,
        payment_method_id: str | Unset = UNSET,
        payment_method_type: InvoicePaymentMethodTypeValue | Unset = UNSET,
        bank_account_id: str | Unset = UNSET,
        provider_name: InvoicePaymentProviderValue | Unset = UNSET,
        provider_id: str | Unset = UNSET,
        provider_transaction_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Transaction:
        return await self._execute(INVOICES_RECORD_PAYMENT, locals())
