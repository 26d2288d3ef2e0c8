# Generated from specs/hyperline/resources/invoices.yaml. Do not edit.
"""What customers owe, and credit notes for what they do not owe after all. Payments are recorded on an invoice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from billfold_core.download import Download, Target
from billfold_core.former_names import deprecated
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.pages import AsyncPager, Pager
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, in_async, in_async_pages
from billfold_core.unset import UNSET, Unset
from billfold_core.upload import Upload

from .invoices_tables import (
    INVOICES_CHARGE,
    INVOICES_CREATE,
    INVOICES_CREATE_BATCH,
    INVOICES_CREATE_CREDIT_NOTE,
    INVOICES_DELETE,
    INVOICES_DELETE_PAYMENT,
    INVOICES_DOWNLOAD,
    INVOICES_DOWNLOAD_V1,
    INVOICES_GET,
    INVOICES_GET_V1,
    INVOICES_LIST,
    INVOICES_LIST_PAGES,
    INVOICES_LIST_V1,
    INVOICES_LIST_V1_PAGES,
    INVOICES_MARK_UNCOLLECTIBLE,
    INVOICES_RECORD_PAYMENT,
    INVOICES_UPDATE,
    INVOICES_UPLOAD_PDF,
    INVOICES_VALIDATE,
    INVOICES_VOID,
)

if TYPE_CHECKING:
    from .. import params
    from ..models.currency import CurrencyValue
    from ..models.invoice import Invoice
    from ..models.invoice_batch import InvoiceBatch
    from ..models.invoice_create_status import InvoiceCreateStatusValue
    from ..models.invoice_create_type import InvoiceCreateTypeValue
    from ..models.invoice_credit_note_status import InvoiceCreditNoteStatusValue
    from ..models.invoice_page import InvoicePage
    from ..models.invoice_payment_method_type import InvoicePaymentMethodTypeValue
    from ..models.invoice_payment_provider import InvoicePaymentProviderValue
    from ..models.invoice_payment_strategy import InvoicePaymentStrategyValue
    from ..models.invoice_sort import InvoiceSortValue
    from ..models.invoice_status_filter import InvoiceStatusFilterValue
    from ..models.invoice_tax_scheme_input import InvoiceTaxSchemeInputValue
    from ..models.invoice_type_filter import InvoiceTypeFilterValue
    from ..models.invoice_v1 import InvoiceV1
    from ..models.invoice_v1_page import InvoiceV1Page
    from ..models.refund_method import RefundMethodValue
    from ..models.sort_order import SortOrderValue
    from ..models.transaction import Transaction


class Invoices(SyncResource):
    """What customers owe, and credit notes for what they do not owe after all. Payments are recorded on an invoice."""

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        include_total: bool | Unset = UNSET,
        sort: InvoiceSortValue | Unset = UNSET,
        order: SortOrderValue | Unset = UNSET,
        customer_external_id: str | Unset = UNSET,
        line_item_id: str | Unset = UNSET,
        type: InvoiceTypeFilterValue | Unset = UNSET,
        type_in: str | Unset = UNSET,
        status: InvoiceStatusFilterValue | Unset = UNSET,
        status_in: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        customer_id_not: str | Unset = UNSET,
        customer_id_equals: str | Unset = UNSET,
        customer_id_is_null: str | Unset = UNSET,
        customer_id_is_not_null: str | Unset = UNSET,
        customer_id_contains: str | Unset = UNSET,
        customer_id_starts_with: str | Unset = UNSET,
        customer_id_end_with: str | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        subscription_id_not: str | Unset = UNSET,
        subscription_id_equals: str | Unset = UNSET,
        subscription_id_is_null: str | Unset = UNSET,
        subscription_id_is_not_null: str | Unset = UNSET,
        subscription_id_contains: str | Unset = UNSET,
        subscription_id_starts_with: str | Unset = UNSET,
        subscription_id_end_with: str | Unset = UNSET,
        invoicing_entity_id: str | Unset = UNSET,
        invoicing_entity_id_not: str | Unset = UNSET,
        invoicing_entity_id_equals: str | Unset = UNSET,
        invoicing_entity_id_is_null: str | Unset = UNSET,
        invoicing_entity_id_is_not_null: str | Unset = UNSET,
        invoicing_entity_id_contains: str | Unset = UNSET,
        invoicing_entity_id_starts_with: str | Unset = UNSET,
        invoicing_entity_id_end_with: str | Unset = UNSET,
        invoice_number: str | Unset = UNSET,
        invoice_number_not: str | Unset = UNSET,
        invoice_number_equals: str | Unset = UNSET,
        invoice_number_is_null: str | Unset = UNSET,
        invoice_number_is_not_null: str | Unset = UNSET,
        invoice_number_contains: str | Unset = UNSET,
        invoice_number_starts_with: str | Unset = UNSET,
        invoice_number_end_with: str | Unset = UNSET,
        original_invoice_id: str | Unset = UNSET,
        original_invoice_id_not: str | Unset = UNSET,
        original_invoice_id_equals: str | Unset = UNSET,
        original_invoice_id_is_null: str | Unset = UNSET,
        original_invoice_id_is_not_null: str | Unset = UNSET,
        original_invoice_id_contains: str | Unset = UNSET,
        original_invoice_id_starts_with: str | Unset = UNSET,
        original_invoice_id_end_with: str | Unset = UNSET,
        original_invoice_number: str | Unset = UNSET,
        original_invoice_number_not: str | Unset = UNSET,
        original_invoice_number_equals: str | Unset = UNSET,
        original_invoice_number_is_null: str | Unset = UNSET,
        original_invoice_number_is_not_null: str | Unset = UNSET,
        original_invoice_number_contains: str | Unset = UNSET,
        original_invoice_number_starts_with: str | Unset = UNSET,
        original_invoice_number_end_with: str | Unset = UNSET,
        period_start: datetime | Unset = UNSET,
        period_start_not: datetime | Unset = UNSET,
        period_start_equals: datetime | Unset = UNSET,
        period_start_is_null: str | Unset = UNSET,
        period_start_is_not_null: str | Unset = UNSET,
        period_start_lt: datetime | Unset = UNSET,
        period_start_lte: datetime | Unset = UNSET,
        period_start_gt: datetime | Unset = UNSET,
        period_start_gte: datetime | Unset = UNSET,
        period_end: datetime | Unset = UNSET,
        period_end_not: datetime | Unset = UNSET,
        period_end_equals: datetime | Unset = UNSET,
        period_end_is_null: str | Unset = UNSET,
        period_end_is_not_null: str | Unset = UNSET,
        period_end_lt: datetime | Unset = UNSET,
        period_end_lte: datetime | Unset = UNSET,
        period_end_gt: datetime | Unset = UNSET,
        period_end_gte: datetime | Unset = UNSET,
        issued_at: datetime | Unset = UNSET,
        issued_at_not: datetime | Unset = UNSET,
        issued_at_equals: datetime | Unset = UNSET,
        issued_at_is_null: str | Unset = UNSET,
        issued_at_is_not_null: str | Unset = UNSET,
        issued_at_lt: datetime | Unset = UNSET,
        issued_at_lte: datetime | Unset = UNSET,
        issued_at_gt: datetime | Unset = UNSET,
        issued_at_gte: datetime | Unset = UNSET,
        due_at: datetime | Unset = UNSET,
        due_at_not: datetime | Unset = UNSET,
        due_at_equals: datetime | Unset = UNSET,
        due_at_is_null: str | Unset = UNSET,
        due_at_is_not_null: str | Unset = UNSET,
        due_at_lt: datetime | Unset = UNSET,
        due_at_lte: datetime | Unset = UNSET,
        due_at_gt: datetime | Unset = UNSET,
        due_at_gte: datetime | Unset = UNSET,
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
    ) -> Pager[Invoice, InvoicePage]:
        """List invoices.

        Gives one page of the invoices, credit notes and documents that match every filter sent. Answers with the
        items and where the next page begins.

        Invoices in the status `open` are left out unless they are asked for. The values of the `status` filter are
        views: `late`, `outstanding`, `finalized`, `refunded` and `to_reconcile` are no statuses of an invoice. A
        credit note is filtered by the type `refund` and read as `credit_note`. A query parameter that the server does
        not know is ignored without an error, and the unfiltered list comes back.

        Changes nothing at the provider; passing failures are retried.

        Args:
            limit: How many items to return, 1 to 100. The server takes 50 when absent. Limits: at least 1, at most
                100.
            cursor: Where the page begins, as `next_cursor` of the page before says. Opaque.
            include_total: Whether the answer counts all items that match, in `total`. The server takes false when
                absent.
            sort: What the list goes by.
            order: Whether the list goes up or down. The server takes `desc` when absent.
            customer_external_id: Only invoices of the customer with this id in your own system.
            line_item_id: Only the invoice with this line item, ili_….
            type: Only items whose `type` is this.
            type_in: Only items whose `type` is one of these, several separated by commas in one value.
            status: Only items whose `status` is this.
            status_in: Only items whose `status` is one of these, several separated by commas in one value.
            customer_id: Only items whose `customer_id` is exactly this.
            customer_id_not: Only items whose `customer_id` is anything but this.
            customer_id_equals: Only items whose `customer_id` is exactly this. The same as the plain parameter.
            customer_id_is_null: Only items whose `customer_id` is not set. Send `true`.
            customer_id_is_not_null: Only items whose `customer_id` is set. Send `true`.
            customer_id_contains: Only items whose `customer_id` has this text somewhere in it.
            customer_id_starts_with: Only items whose `customer_id` begins with this text.
            customer_id_end_with: Only items whose `customer_id` ends with this text. Spelled `endWith`, without an s.
            subscription_id: Only items whose `subscription_id` is exactly this.
            subscription_id_not: Only items whose `subscription_id` is anything but this.
            subscription_id_equals: Only items whose `subscription_id` is exactly this. The same as the plain
                parameter.
            subscription_id_is_null: Only items whose `subscription_id` is not set. Send `true`.
            subscription_id_is_not_null: Only items whose `subscription_id` is set. Send `true`.
            subscription_id_contains: Only items whose `subscription_id` has this text somewhere in it.
            subscription_id_starts_with: Only items whose `subscription_id` begins with this text.
            subscription_id_end_with: Only items whose `subscription_id` ends with this text. Spelled `endWith`,
                without an s.
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
            invoice_number: Only items whose `invoice_number` is exactly this.
            invoice_number_not: Only items whose `invoice_number` is anything but this.
            invoice_number_equals: Only items whose `invoice_number` is exactly this. The same as the plain parameter.
            invoice_number_is_null: Only items whose `invoice_number` is not set. Send `true`.
            invoice_number_is_not_null: Only items whose `invoice_number` is set. Send `true`.
            invoice_number_contains: Only items whose `invoice_number` has this text somewhere in it.
            invoice_number_starts_with: Only items whose `invoice_number` begins with this text.
            invoice_number_end_with: Only items whose `invoice_number` ends with this text. Spelled `endWith`, without
                an s.
            original_invoice_id: Only items whose `original_invoice_id` is exactly this.
            original_invoice_id_not: Only items whose `original_invoice_id` is anything but this.
            original_invoice_id_equals: Only items whose `original_invoice_id` is exactly this. The same as the plain
                parameter.
            original_invoice_id_is_null: Only items whose `original_invoice_id` is not set. Send `true`.
            original_invoice_id_is_not_null: Only items whose `original_invoice_id` is set. Send `true`.
            original_invoice_id_contains: Only items whose `original_invoice_id` has this text somewhere in it.
            original_invoice_id_starts_with: Only items whose `original_invoice_id` begins with this text.
            original_invoice_id_end_with: Only items whose `original_invoice_id` ends with this text. Spelled
                `endWith`, without an s.
            original_invoice_number: Only items whose `original_invoice_number` is exactly this.
            original_invoice_number_not: Only items whose `original_invoice_number` is anything but this.
            original_invoice_number_equals: Only items whose `original_invoice_number` is exactly this. The same as
                the plain parameter.
            original_invoice_number_is_null: Only items whose `original_invoice_number` is not set. Send `true`.
            original_invoice_number_is_not_null: Only items whose `original_invoice_number` is set. Send `true`.
            original_invoice_number_contains: Only items whose `original_invoice_number` has this text somewhere in
                it.
            original_invoice_number_starts_with: Only items whose `original_invoice_number` begins with this text.
            original_invoice_number_end_with: Only items whose `original_invoice_number` ends with this text. Spelled
                `endWith`, without an s.
            period_start: Only items whose `period_start` is exactly this time.
            period_start_not: Only items whose `period_start` is any time but this.
            period_start_equals: Only items whose `period_start` is exactly this time. The same as the plain
                parameter.
            period_start_is_null: Only items whose `period_start` is not set. Send `true`.
            period_start_is_not_null: Only items whose `period_start` is set. Send `true`.
            period_start_lt: Only items whose `period_start` is before this time.
            period_start_lte: Only items whose `period_start` is this time or before it.
            period_start_gt: Only items whose `period_start` is after this time.
            period_start_gte: Only items whose `period_start` is this time or after it.
            period_end: Only items whose `period_end` is exactly this time.
            period_end_not: Only items whose `period_end` is any time but this.
            period_end_equals: Only items whose `period_end` is exactly this time. The same as the plain parameter.
            period_end_is_null: Only items whose `period_end` is not set. Send `true`.
            period_end_is_not_null: Only items whose `period_end` is set. Send `true`.
            period_end_lt: Only items whose `period_end` is before this time.
            period_end_lte: Only items whose `period_end` is this time or before it.
            period_end_gt: Only items whose `period_end` is after this time.
            period_end_gte: Only items whose `period_end` is this time or after it.
            issued_at: Only items whose `issued_at` is exactly this time.
            issued_at_not: Only items whose `issued_at` is any time but this.
            issued_at_equals: Only items whose `issued_at` is exactly this time. The same as the plain parameter.
            issued_at_is_null: Only items whose `issued_at` is not set. Send `true`.
            issued_at_is_not_null: Only items whose `issued_at` is set. Send `true`.
            issued_at_lt: Only items whose `issued_at` is before this time.
            issued_at_lte: Only items whose `issued_at` is this time or before it.
            issued_at_gt: Only items whose `issued_at` is after this time.
            issued_at_gte: Only items whose `issued_at` is this time or after it.
            due_at: Only items whose `due_at` is exactly this time.
            due_at_not: Only items whose `due_at` is any time but this.
            due_at_equals: Only items whose `due_at` is exactly this time. The same as the plain parameter.
            due_at_is_null: Only items whose `due_at` is not set. Send `true`.
            due_at_is_not_null: Only items whose `due_at` is set. Send `true`.
            due_at_lt: Only items whose `due_at` is before this time.
            due_at_lte: Only items whose `due_at` is this time or before it.
            due_at_gt: Only items whose `due_at` is after this time.
            due_at_gte: Only items whose `due_at` is this time or after it.
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

        Source: https://api.hyperline.co/openapi
        """
        return self._list(INVOICES_LIST, INVOICES_LIST_PAGES, locals())

    @deprecated("invoices.list_v1 is deprecated: use invoices.list")
    def list_v1(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        order: SortOrderValue | Unset = UNSET,
        customer_external_id: str | Unset = UNSET,
        line_item_id: str | Unset = UNSET,
        type: InvoiceTypeFilterValue | Unset = UNSET,
        type_in: str | Unset = UNSET,
        status: InvoiceStatusFilterValue | Unset = UNSET,
        status_in: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        customer_id_not: str | Unset = UNSET,
        customer_id_equals: str | Unset = UNSET,
        customer_id_is_null: str | Unset = UNSET,
        customer_id_is_not_null: str | Unset = UNSET,
        customer_id_contains: str | Unset = UNSET,
        customer_id_starts_with: str | Unset = UNSET,
        customer_id_end_with: str | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        subscription_id_not: str | Unset = UNSET,
        subscription_id_equals: str | Unset = UNSET,
        subscription_id_is_null: str | Unset = UNSET,
        subscription_id_is_not_null: str | Unset = UNSET,
        subscription_id_contains: str | Unset = UNSET,
        subscription_id_starts_with: str | Unset = UNSET,
        subscription_id_end_with: str | Unset = UNSET,
        invoicing_entity_id: str | Unset = UNSET,
        invoicing_entity_id_not: str | Unset = UNSET,
        invoicing_entity_id_equals: str | Unset = UNSET,
        invoicing_entity_id_is_null: str | Unset = UNSET,
        invoicing_entity_id_is_not_null: str | Unset = UNSET,
        invoicing_entity_id_contains: str | Unset = UNSET,
        invoicing_entity_id_starts_with: str | Unset = UNSET,
        invoicing_entity_id_end_with: str | Unset = UNSET,
        invoice_number: str | Unset = UNSET,
        invoice_number_not: str | Unset = UNSET,
        invoice_number_equals: str | Unset = UNSET,
        invoice_number_is_null: str | Unset = UNSET,
        invoice_number_is_not_null: str | Unset = UNSET,
        invoice_number_contains: str | Unset = UNSET,
        invoice_number_starts_with: str | Unset = UNSET,
        invoice_number_end_with: str | Unset = UNSET,
        original_invoice_id: str | Unset = UNSET,
        original_invoice_id_not: str | Unset = UNSET,
        original_invoice_id_equals: str | Unset = UNSET,
        original_invoice_id_is_null: str | Unset = UNSET,
        original_invoice_id_is_not_null: str | Unset = UNSET,
        original_invoice_id_contains: str | Unset = UNSET,
        original_invoice_id_starts_with: str | Unset = UNSET,
        original_invoice_id_end_with: str | Unset = UNSET,
        original_invoice_number: str | Unset = UNSET,
        original_invoice_number_not: str | Unset = UNSET,
        original_invoice_number_equals: str | Unset = UNSET,
        original_invoice_number_is_null: str | Unset = UNSET,
        original_invoice_number_is_not_null: str | Unset = UNSET,
        original_invoice_number_contains: str | Unset = UNSET,
        original_invoice_number_starts_with: str | Unset = UNSET,
        original_invoice_number_end_with: str | Unset = UNSET,
        period_start: datetime | Unset = UNSET,
        period_start_not: datetime | Unset = UNSET,
        period_start_equals: datetime | Unset = UNSET,
        period_start_is_null: str | Unset = UNSET,
        period_start_is_not_null: str | Unset = UNSET,
        period_start_lt: datetime | Unset = UNSET,
        period_start_lte: datetime | Unset = UNSET,
        period_start_gt: datetime | Unset = UNSET,
        period_start_gte: datetime | Unset = UNSET,
        period_end: datetime | Unset = UNSET,
        period_end_not: datetime | Unset = UNSET,
        period_end_equals: datetime | Unset = UNSET,
        period_end_is_null: str | Unset = UNSET,
        period_end_is_not_null: str | Unset = UNSET,
        period_end_lt: datetime | Unset = UNSET,
        period_end_lte: datetime | Unset = UNSET,
        period_end_gt: datetime | Unset = UNSET,
        period_end_gte: datetime | Unset = UNSET,
        emission_date: datetime | Unset = UNSET,
        emission_date_not: datetime | Unset = UNSET,
        emission_date_equals: datetime | Unset = UNSET,
        emission_date_is_null: str | Unset = UNSET,
        emission_date_is_not_null: str | Unset = UNSET,
        emission_date_lt: datetime | Unset = UNSET,
        emission_date_lte: datetime | Unset = UNSET,
        emission_date_gt: datetime | Unset = UNSET,
        emission_date_gte: datetime | Unset = UNSET,
        due_date: datetime | Unset = UNSET,
        due_date_not: datetime | Unset = UNSET,
        due_date_equals: datetime | Unset = UNSET,
        due_date_is_null: str | Unset = UNSET,
        due_date_is_not_null: str | Unset = UNSET,
        due_date_lt: datetime | Unset = UNSET,
        due_date_lte: datetime | Unset = UNSET,
        due_date_gt: datetime | Unset = UNSET,
        due_date_gte: datetime | Unset = UNSET,
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
    ) -> Pager[InvoiceV1, InvoiceV1Page]:
        """List invoices in the form of version 1.

        Use `invoices.list`. Gives one page of invoices with the total count, and reaches the first 10,000 only: a
        page that goes beyond them is answered with status 400.

        The filter `customer_id` was seen to be ignored. The values of the `status` filter are views, as in
        `invoices.list`.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400. Limits: at least 0, at most 100.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            sort: What the list goes by. The values are not published for this version.
            order: Whether the list goes up or down. The server takes `desc` when absent.
            customer_external_id: Only invoices of the customer with this id in your own system.
            line_item_id: Only the invoice with this line item, ili_….
            type: Only items whose `type` is this.
            type_in: Only items whose `type` is one of these, several separated by commas in one value.
            status: Only items whose `status` is this.
            status_in: Only items whose `status` is one of these, several separated by commas in one value.
            customer_id: Only items whose `customer_id` is exactly this.
            customer_id_not: Only items whose `customer_id` is anything but this.
            customer_id_equals: Only items whose `customer_id` is exactly this. The same as the plain parameter.
            customer_id_is_null: Only items whose `customer_id` is not set. Send `true`.
            customer_id_is_not_null: Only items whose `customer_id` is set. Send `true`.
            customer_id_contains: Only items whose `customer_id` has this text somewhere in it.
            customer_id_starts_with: Only items whose `customer_id` begins with this text.
            customer_id_end_with: Only items whose `customer_id` ends with this text. Spelled `endWith`, without an s.
            subscription_id: Only items whose `subscription_id` is exactly this.
            subscription_id_not: Only items whose `subscription_id` is anything but this.
            subscription_id_equals: Only items whose `subscription_id` is exactly this. The same as the plain
                parameter.
            subscription_id_is_null: Only items whose `subscription_id` is not set. Send `true`.
            subscription_id_is_not_null: Only items whose `subscription_id` is set. Send `true`.
            subscription_id_contains: Only items whose `subscription_id` has this text somewhere in it.
            subscription_id_starts_with: Only items whose `subscription_id` begins with this text.
            subscription_id_end_with: Only items whose `subscription_id` ends with this text. Spelled `endWith`,
                without an s.
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
            invoice_number: Only items whose `invoice_number` is exactly this.
            invoice_number_not: Only items whose `invoice_number` is anything but this.
            invoice_number_equals: Only items whose `invoice_number` is exactly this. The same as the plain parameter.
            invoice_number_is_null: Only items whose `invoice_number` is not set. Send `true`.
            invoice_number_is_not_null: Only items whose `invoice_number` is set. Send `true`.
            invoice_number_contains: Only items whose `invoice_number` has this text somewhere in it.
            invoice_number_starts_with: Only items whose `invoice_number` begins with this text.
            invoice_number_end_with: Only items whose `invoice_number` ends with this text. Spelled `endWith`, without
                an s.
            original_invoice_id: Only items whose `original_invoice_id` is exactly this.
            original_invoice_id_not: Only items whose `original_invoice_id` is anything but this.
            original_invoice_id_equals: Only items whose `original_invoice_id` is exactly this. The same as the plain
                parameter.
            original_invoice_id_is_null: Only items whose `original_invoice_id` is not set. Send `true`.
            original_invoice_id_is_not_null: Only items whose `original_invoice_id` is set. Send `true`.
            original_invoice_id_contains: Only items whose `original_invoice_id` has this text somewhere in it.
            original_invoice_id_starts_with: Only items whose `original_invoice_id` begins with this text.
            original_invoice_id_end_with: Only items whose `original_invoice_id` ends with this text. Spelled
                `endWith`, without an s.
            original_invoice_number: Only items whose `original_invoice_number` is exactly this.
            original_invoice_number_not: Only items whose `original_invoice_number` is anything but this.
            original_invoice_number_equals: Only items whose `original_invoice_number` is exactly this. The same as
                the plain parameter.
            original_invoice_number_is_null: Only items whose `original_invoice_number` is not set. Send `true`.
            original_invoice_number_is_not_null: Only items whose `original_invoice_number` is set. Send `true`.
            original_invoice_number_contains: Only items whose `original_invoice_number` has this text somewhere in
                it.
            original_invoice_number_starts_with: Only items whose `original_invoice_number` begins with this text.
            original_invoice_number_end_with: Only items whose `original_invoice_number` ends with this text. Spelled
                `endWith`, without an s.
            period_start: Only items whose `period_start` is exactly this time.
            period_start_not: Only items whose `period_start` is any time but this.
            period_start_equals: Only items whose `period_start` is exactly this time. The same as the plain
                parameter.
            period_start_is_null: Only items whose `period_start` is not set. Send `true`.
            period_start_is_not_null: Only items whose `period_start` is set. Send `true`.
            period_start_lt: Only items whose `period_start` is before this time.
            period_start_lte: Only items whose `period_start` is this time or before it.
            period_start_gt: Only items whose `period_start` is after this time.
            period_start_gte: Only items whose `period_start` is this time or after it.
            period_end: Only items whose `period_end` is exactly this time.
            period_end_not: Only items whose `period_end` is any time but this.
            period_end_equals: Only items whose `period_end` is exactly this time. The same as the plain parameter.
            period_end_is_null: Only items whose `period_end` is not set. Send `true`.
            period_end_is_not_null: Only items whose `period_end` is set. Send `true`.
            period_end_lt: Only items whose `period_end` is before this time.
            period_end_lte: Only items whose `period_end` is this time or before it.
            period_end_gt: Only items whose `period_end` is after this time.
            period_end_gte: Only items whose `period_end` is this time or after it.
            emission_date: Only items whose `emission_date` is exactly this time.
            emission_date_not: Only items whose `emission_date` is any time but this.
            emission_date_equals: Only items whose `emission_date` is exactly this time. The same as the plain
                parameter.
            emission_date_is_null: Only items whose `emission_date` is not set. Send `true`.
            emission_date_is_not_null: Only items whose `emission_date` is set. Send `true`.
            emission_date_lt: Only items whose `emission_date` is before this time.
            emission_date_lte: Only items whose `emission_date` is this time or before it.
            emission_date_gt: Only items whose `emission_date` is after this time.
            emission_date_gte: Only items whose `emission_date` is this time or after it.
            due_date: Only items whose `due_date` is exactly this time.
            due_date_not: Only items whose `due_date` is any time but this.
            due_date_equals: Only items whose `due_date` is exactly this time. The same as the plain parameter.
            due_date_is_null: Only items whose `due_date` is not set. Send `true`.
            due_date_is_not_null: Only items whose `due_date` is set. Send `true`.
            due_date_lt: Only items whose `due_date` is before this time.
            due_date_lte: Only items whose `due_date` is this time or before it.
            due_date_gt: Only items whose `due_date` is after this time.
            due_date_gte: Only items whose `due_date` is this time or after it.
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
            PaginationError: There is more than the first 10,000 items, and no more can be read; `invoices.list` reads
                further.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://api.hyperline.co/openapi
        """
        return self._list(INVOICES_LIST_V1, INVOICES_LIST_V1_PAGES, locals())

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
            BadRequest: The input is malformed, or the object's state does not allow the call. `message` says why,
                `errors` lists invalid fields. The input is well formed but refused.
            AuthenticationError: The key is missing, wrong, or belongs to the other host.
            Conflict: The call collides with the present state, or a call with the same idempotency key is still
                running. The idempotency key was already used with another method, address or body. Nothing was done.
            RateLimited: The rate limit is used up (200 reads or 50 writes per 10 seconds). Wait for the time in
                `Retry-After`.
            ServerError: The server failed. For a write it is unknown whether the change was made.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

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
            BadRequest: The input is malformed, or the object's state does not allow the call. `message` says why,
                `errors` lists invalid fields. The input is well formed but refused.
            AuthenticationError: The key is missing, wrong, or belongs to the other host.
            Conflict: The call collides with the present state, or a call with the same idempotency key is still
                running. The idempotency key was already used with another method, address or body. Nothing was done.
            RateLimited: The rate limit is used up (200 reads or 50 writes per 10 seconds). Wait for the time in
                `Retry-After`.
            ServerError: The server failed. For a write it is unknown whether the change was made.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.hyperline.co/api-reference/endpoints/invoices/create-invoices-1
        """
        return self._execute(INVOICES_CREATE_BATCH, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Invoice:
        """Get an invoice.

        Reads one invoice with its line items and transactions, and the address of the page on which it can be paid.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the invoice, inv_….
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
        return self._execute(INVOICES_GET, locals())

    @deprecated("invoices.get_v1 is deprecated: use invoices.get")
    def get_v1(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> InvoiceV1:
        """Get an invoice in the form of version 1.

        Use `invoices.get`. Reads one invoice, whose date of issue is `emitted_at` here.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the invoice, inv_….
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
        return self._execute(INVOICES_GET_V1, locals())

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

        Source: https://docs.hyperline.co/api-reference/endpoints/invoices/update-invoice
        """
        return self._execute(INVOICES_UPDATE, locals())

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
        return self._execute(INVOICES_UPLOAD_PDF, locals())

    def download(
        self,
        id: str,
        *,
        lang: str | Unset = UNSET,
        locale: str | Unset = UNSET,
        to: Target | None = None,
        options: RequestOptions = NO_OPTIONS,
    ) -> Download:
        """Download the PDF of an invoice.

        Reads the PDF. The server answers with the file, or leads to an address on another host that is good for a
        limited time (an hour was seen); the key does not go there.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the invoice, inv_….
            lang: Language of the PDF, such as `en`.
            locale: Language and country of the PDF, such as `en-GB`.
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
        return self._download(INVOICES_DOWNLOAD, locals())

    @deprecated("invoices.download_v1 is deprecated: use invoices.download")
    def download_v1(
        self,
        id: str,
        *,
        to: Target | None = None,
        options: RequestOptions = NO_OPTIONS,
    ) -> Download:
        """Download the PDF of an invoice, by version 1.

        Use `invoices.download`. Reads the PDF.

        The provider does not describe this answer: it is free-form, and given as it came.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the invoice, inv_….
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
        return self._download(INVOICES_DOWNLOAD_V1, locals())

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

        Source: https://docs.hyperline.co/api-reference/endpoints/invoices-%3E-transactions/create-transaction
        """
        return self._execute(INVOICES_RECORD_PAYMENT, locals())

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
        return self._execute(INVOICES_DELETE_PAYMENT, locals())


class AsyncInvoices(AsyncResource):
    """What customers owe, and credit notes for what they do not owe after all. Payments are recorded on an invoice.

    The methods are those of `Invoices`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    list = in_async_pages(Invoices.list)

    @deprecated("invoices.list_v1 is deprecated: use invoices.list")
    def list_v1(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        order: SortOrderValue | Unset = UNSET,
        customer_external_id: str | Unset = UNSET,
        line_item_id: str | Unset = UNSET,
        type: InvoiceTypeFilterValue | Unset = UNSET,
        type_in: str | Unset = UNSET,
        status: InvoiceStatusFilterValue | Unset = UNSET,
        status_in: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        customer_id_not: str | Unset = UNSET,
        customer_id_equals: str | Unset = UNSET,
        customer_id_is_null: str | Unset = UNSET,
        customer_id_is_not_null: str | Unset = UNSET,
        customer_id_contains: str | Unset = UNSET,
        customer_id_starts_with: str | Unset = UNSET,
        customer_id_end_with: str | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        subscription_id_not: str | Unset = UNSET,
        subscription_id_equals: str | Unset = UNSET,
        subscription_id_is_null: str | Unset = UNSET,
        subscription_id_is_not_null: str | Unset = UNSET,
        subscription_id_contains: str | Unset = UNSET,
        subscription_id_starts_with: str | Unset = UNSET,
        subscription_id_end_with: str | Unset = UNSET,
        invoicing_entity_id: str | Unset = UNSET,
        invoicing_entity_id_not: str | Unset = UNSET,
        invoicing_entity_id_equals: str | Unset = UNSET,
        invoicing_entity_id_is_null: str | Unset = UNSET,
        invoicing_entity_id_is_not_null: str | Unset = UNSET,
        invoicing_entity_id_contains: str | Unset = UNSET,
        invoicing_entity_id_starts_with: str | Unset = UNSET,
        invoicing_entity_id_end_with: str | Unset = UNSET,
        invoice_number: str | Unset = UNSET,
        invoice_number_not: str | Unset = UNSET,
        invoice_number_equals: str | Unset = UNSET,
        invoice_number_is_null: str | Unset = UNSET,
        invoice_number_is_not_null: str | Unset = UNSET,
        invoice_number_contains: str | Unset = UNSET,
        invoice_number_starts_with: str | Unset = UNSET,
        invoice_number_end_with: str | Unset = UNSET,
        original_invoice_id: str | Unset = UNSET,
        original_invoice_id_not: str | Unset = UNSET,
        original_invoice_id_equals: str | Unset = UNSET,
        original_invoice_id_is_null: str | Unset = UNSET,
        original_invoice_id_is_not_null: str | Unset = UNSET,
        original_invoice_id_contains: str | Unset = UNSET,
        original_invoice_id_starts_with: str | Unset = UNSET,
        original_invoice_id_end_with: str | Unset = UNSET,
        original_invoice_number: str | Unset = UNSET,
        original_invoice_number_not: str | Unset = UNSET,
        original_invoice_number_equals: str | Unset = UNSET,
        original_invoice_number_is_null: str | Unset = UNSET,
        original_invoice_number_is_not_null: str | Unset = UNSET,
        original_invoice_number_contains: str | Unset = UNSET,
        original_invoice_number_starts_with: str | Unset = UNSET,
        original_invoice_number_end_with: str | Unset = UNSET,
        period_start: datetime | Unset = UNSET,
        period_start_not: datetime | Unset = UNSET,
        period_start_equals: datetime | Unset = UNSET,
        period_start_is_null: str | Unset = UNSET,
        period_start_is_not_null: str | Unset = UNSET,
        period_start_lt: datetime | Unset = UNSET,
        period_start_lte: datetime | Unset = UNSET,
        period_start_gt: datetime | Unset = UNSET,
        period_start_gte: datetime | Unset = UNSET,
        period_end: datetime | Unset = UNSET,
        period_end_not: datetime | Unset = UNSET,
        period_end_equals: datetime | Unset = UNSET,
        period_end_is_null: str | Unset = UNSET,
        period_end_is_not_null: str | Unset = UNSET,
        period_end_lt: datetime | Unset = UNSET,
        period_end_lte: datetime | Unset = UNSET,
        period_end_gt: datetime | Unset = UNSET,
        period_end_gte: datetime | Unset = UNSET,
        emission_date: datetime | Unset = UNSET,
        emission_date_not: datetime | Unset = UNSET,
        emission_date_equals: datetime | Unset = UNSET,
        emission_date_is_null: str | Unset = UNSET,
        emission_date_is_not_null: str | Unset = UNSET,
        emission_date_lt: datetime | Unset = UNSET,
        emission_date_lte: datetime | Unset = UNSET,
        emission_date_gt: datetime | Unset = UNSET,
        emission_date_gte: datetime | Unset = UNSET,
        due_date: datetime | Unset = UNSET,
        due_date_not: datetime | Unset = UNSET,
        due_date_equals: datetime | Unset = UNSET,
        due_date_is_null: str | Unset = UNSET,
        due_date_is_not_null: str | Unset = UNSET,
        due_date_lt: datetime | Unset = UNSET,
        due_date_lte: datetime | Unset = UNSET,
        due_date_gt: datetime | Unset = UNSET,
        due_date_gte: datetime | Unset = UNSET,
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
    ) -> AsyncPager[InvoiceV1, InvoiceV1Page]:
        """As `Invoices.list_v1`: invoices.list_v1 is deprecated: use invoices.list."""
        return self._list(INVOICES_LIST_V1, INVOICES_LIST_V1_PAGES, locals())

    create = in_async(Invoices.create)
    create_batch = in_async(Invoices.create_batch)
    get = in_async(Invoices.get)

    @deprecated("invoices.get_v1 is deprecated: use invoices.get")
    async def get_v1(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> InvoiceV1:
        """As `Invoices.get_v1`, awaited: invoices.get_v1 is deprecated: use invoices.get."""
        return await self._execute(INVOICES_GET_V1, locals())

    delete = in_async(Invoices.delete)
    update = in_async(Invoices.update)
    validate = in_async(Invoices.validate)
    charge = in_async(Invoices.charge)
    void = in_async(Invoices.void)
    mark_uncollectible = in_async(Invoices.mark_uncollectible)
    create_credit_note = in_async(Invoices.create_credit_note)
    upload_pdf = in_async(Invoices.upload_pdf)
    download = in_async(Invoices.download)

    @deprecated("invoices.download_v1 is deprecated: use invoices.download")
    async def download_v1(
        self,
        id: str,
        *,
        to: Target | None = None,
        options: RequestOptions = NO_OPTIONS,
    ) -> Download:
        """As `Invoices.download_v1`, awaited: invoices.download_v1 is deprecated: use invoices.download."""
        return await self._download(INVOICES_DOWNLOAD_V1, locals())

    record_payment = in_async(Invoices.record_payment)
    delete_payment = in_async(Invoices.delete_payment)


invoices_list = ListEndpoint(INVOICES_LIST, INVOICES_LIST_PAGES, Invoices.list)
invoices_list_v1 = ListEndpoint(INVOICES_LIST_V1, INVOICES_LIST_V1_PAGES, Invoices.list_v1)
invoices_create = Endpoint(INVOICES_CREATE, Invoices.create)
invoices_create_batch = Endpoint(INVOICES_CREATE_BATCH, Invoices.create_batch)
invoices_get = Endpoint(INVOICES_GET, Invoices.get)
invoices_get_v1 = Endpoint(INVOICES_GET_V1, Invoices.get_v1)
invoices_delete = Endpoint(INVOICES_DELETE, Invoices.delete)
invoices_update = Endpoint(INVOICES_UPDATE, Invoices.update)
invoices_validate = Endpoint(INVOICES_VALIDATE, Invoices.validate)
invoices_charge = Endpoint(INVOICES_CHARGE, Invoices.charge)
invoices_void = Endpoint(INVOICES_VOID, Invoices.void)
invoices_mark_uncollectible = Endpoint(INVOICES_MARK_UNCOLLECTIBLE, Invoices.mark_uncollectible)
invoices_create_credit_note = Endpoint(INVOICES_CREATE_CREDIT_NOTE, Invoices.create_credit_note)
invoices_upload_pdf = Endpoint(INVOICES_UPLOAD_PDF, Invoices.upload_pdf)
invoices_download = Endpoint(INVOICES_DOWNLOAD, Invoices.download)
invoices_download_v1 = Endpoint(INVOICES_DOWNLOAD_V1, Invoices.download_v1)
invoices_record_payment = Endpoint(INVOICES_RECORD_PAYMENT, Invoices.record_payment)
invoices_delete_payment = Endpoint(INVOICES_DELETE_PAYMENT, Invoices.delete_payment)
