# Generated from specs/flowglad/resources/invoice_line_items.yaml. Do not edit.
"""Single lines of invoices. They can only be read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    TEXT,
    Record,
    Sent,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.invoice_line_item import InvoiceLineItem
    from ..models.invoice_line_item_page import InvoiceLineItemPage


def _read_invoice_line_item_page(body: Any) -> InvoiceLineItemPage:
    from ..models.invoice_line_item_page import InvoiceLineItemPage

    return InvoiceLineItemPage.from_dict(body)


def _items_invoice_line_item_page(page: InvoiceLineItemPage) -> Sequence[InvoiceLineItem]:
    return page.data


def _read_invoice_line_item_from_dict(body: Any) -> InvoiceLineItem:
    from ..models.invoice_line_item import invoice_line_item_from_dict

    return invoice_line_item_from_dict(body)


INVOICE_LINE_ITEMS_LIST: Final = Operation(
    name="invoice_line_items_list",
    method="GET",
    effect="read",
    decode=_read_invoice_line_item_page,
    sent=Sent("/api/v1/invoice-line-items", query=Record({"cursor": TEXT, "limit": whole(least=1)})),
)
INVOICE_LINE_ITEMS_LIST_PAGES: Final = Pagination(
    style="cursor",
    position="cursor",
    size="limit",
    items=_items_invoice_line_item_page,
    max_size=100,
    next=("nextCursor",),
    more=("hasMore",),
)
INVOICE_LINE_ITEMS_GET: Final = Operation(
    name="invoice_line_items_get",
    method="GET",
    effect="read",
    decode=_read_invoice_line_item_from_dict,
    sent=Sent("/api/v1/invoice-line-items/{id}"),
)


class InvoiceLineItems(SyncResource):
    """Single lines of invoices. They can only be read."""

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[InvoiceLineItem, InvoiceLineItemPage]:
        """List invoice lines page by page.

        Gives the invoice lines in the key's pricing model, oldest first, over all invoices. There are no filters; to
        see the lines of one invoice, read the invoice. Lines made while you page appear at the end. Send no query
        parameters but these two: on reads the server lets query parameters override others.

        Changes nothing at the provider; passing failures are retried.

        Args:
            cursor: Where to go on. Take `next_cursor` of the page before, unchanged; it is opaque. Leave it out for
                the first page.
            limit: How many records a page holds at most, 1 to 100. The server takes 10 when it is left out.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in flowglad.invoice_line_items.list():
                print(item)
            ```

        Source: https://docs.flowglad.com/api-reference/invoice-line-items/list-invoice-line-items
        """
        return self._list(INVOICE_LINE_ITEMS_LIST, INVOICE_LINE_ITEMS_LIST_PAGES, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> InvoiceLineItem:
        """Get an invoice line.

        Gives one invoice line. The answer is the line itself; it is not wrapped as most answers are. Send no query
        parameters: a stray `id` there would override the path.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the invoice line, inv_li_…. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            flowglad.invoice_line_items.get("id_1")
            ```

        Source: https://docs.flowglad.com/api-reference/invoice-line-items/get-invoice-line-item
        """
        return self._execute(INVOICE_LINE_ITEMS_GET, locals())


class AsyncInvoiceLineItems(AsyncResource):
    """Single lines of invoices. They can only be read.

    The methods are those of `InvoiceLineItems`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(InvoiceLineItems.list)
    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[InvoiceLineItem, InvoiceLineItemPage]:
        return self._list(INVOICE_LINE_ITEMS_LIST, INVOICE_LINE_ITEMS_LIST_PAGES, locals())

    @documented_by(InvoiceLineItems.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> InvoiceLineItem:
        return await self._execute(INVOICE_LINE_ITEMS_GET, locals())


invoice_line_items_list: Final = ListEndpoint(INVOICE_LINE_ITEMS_LIST, INVOICE_LINE_ITEMS_LIST_PAGES, InvoiceLineItems.list)
invoice_line_items_get: Final = Endpoint(INVOICE_LINE_ITEMS_GET, InvoiceLineItems.get)
