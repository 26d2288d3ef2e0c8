# Generated from specs/hyperline/resources/invoices.yaml. Do not edit.
"""The lists of `invoices`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .invoices_tables import INVOICES_LIST, INVOICES_LIST_PAGES

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.invoice import Invoice
    from ..models.invoice_page import InvoicePage
    from ..models.invoice_sort import InvoiceSortValue
    from ..models.invoice_status_filter import InvoiceStatusFilterValue
    from ..models.invoice_type_filter import InvoiceTypeFilterValue
    from ..models.sort_order import SortOrderValue


class InvoicesLists(SyncResource):
    """The lists of `invoices`."""

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
        type_in: Sequence[InvoiceTypeFilterValue] | Unset = UNSET,
        status: InvoiceStatusFilterValue | Unset = UNSET,
        status_in: Sequence[InvoiceStatusFilterValue] | Unset = UNSET,
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

        Gives the invoices, credit notes and documents that match every filter sent. Answers with the items and where
        the next page begins.

        Invoices in the status `open` are left out unless they are asked for. The values of the `status` filter are
        views: `late`, `outstanding`, `finalized`, `refunded` and `to_reconcile` are no statuses of an invoice. A
        credit note is filtered by the type `refund` and read as `credit_note`. A query parameter that the server does
        not know is ignored without an error, and the unfiltered list comes back.

        Changes nothing at the provider; passing failures are retried.

        Args:
            limit: How many items to return, 1 to 100. The server takes 50 when absent.
            cursor: Where the page begins, as `next_cursor` of the page before says. Opaque.
            include_total: Whether the answer counts all items that match, in `total`. The server takes false when
                absent.
            sort: What the list goes by.
            order: Whether the list goes up or down. The server takes `desc` when absent.
            customer_external_id: Only invoices of the customer with this id in your own system.
            line_item_id: Only the invoice with this line item, ili_….
            type: Only items whose `type` is this.
            type_in: Only items whose `type` is one of these.
            status: Only items whose `status` is this.
            status_in: Only items whose `status` is one of these.
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
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in hyperline.invoices.list():
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(INVOICES_LIST, INVOICES_LIST_PAGES, locals())


class AsyncInvoicesLists(AsyncResource):
    """The lists of `invoices`.

    The methods are those of `InvoicesLists`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(InvoicesLists.list)
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
        type_in: Sequence[InvoiceTypeFilterValue] | Unset = UNSET,
        status: InvoiceStatusFilterValue | Unset = UNSET,
        status_in: Sequence[InvoiceStatusFilterValue] | Unset = UNSET,
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
    ) -> AsyncPager[Invoice, InvoicePage]:
        return self._list(INVOICES_LIST, INVOICES_LIST_PAGES, locals())
