# Generated from specs/flowglad/resources/invoices.yaml. Do not edit.
"""Bills to customers, with their lines. Invoices can only be read."""

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

    from ..models.invoice import Invoice
    from ..models.invoice_page import InvoicePage
    from ..models.invoice_with_lines import InvoiceWithLines


def _read_invoice_page(body: Any) -> InvoicePage:
    from ..models.invoice_page import InvoicePage

    return InvoicePage.from_dict(body)


def _items_invoice_page(page: InvoicePage) -> Sequence[Invoice]:
    return page.data


def _read_invoice_with_lines(body: Any) -> InvoiceWithLines:
    from ..models.invoice_with_lines import InvoiceWithLines

    return InvoiceWithLines.from_dict(body)


INVOICES_LIST: Final = Operation(
    name="invoices_list",
    method="GET",
    effect="read",
    decode=_read_invoice_page,
    sent=Sent("/api/v1/invoices", query=Record({"cursor": TEXT, "limit": whole(least=1)})),
)
INVOICES_LIST_PAGES: Final = Pagination(
    style="cursor",
    position="cursor",
    size="limit",
    items=_items_invoice_page,
    max_size=100,
    next=("nextCursor",),
    more=("hasMore",),
)
INVOICES_GET: Final = Operation(
    name="invoices_get",
    method="GET",
    effect="read",
    decode=_read_invoice_with_lines,
    sent=Sent("/api/v1/invoices/{id}"),
)


class Invoices(SyncResource):
    """Bills to customers, with their lines. Invoices can only be read."""

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Invoice, InvoicePage]:
        """List invoices page by page.

        Gives the invoices in the key's pricing model, oldest first, without their lines. There are no filters.
        Invoices made while you page appear at the end. Send no query parameters but these two: on reads the server
        lets query parameters override others.

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
            for item in flowglad.invoices.list():
                print(item)
            ```

        Source: https://docs.flowglad.com/api-reference/invoices/list-invoices
        """
        return self._list(INVOICES_LIST, INVOICES_LIST_PAGES, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> InvoiceWithLines:
        """Get an invoice with its lines.

        Gives one invoice as `invoice` and, beside it, its lines as `invoice_line_items`. Send no query parameters: a
        stray `id` there would override the path.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the invoice, inv_…. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            flowglad.invoices.get("inv_123")
            ```

        Source: https://docs.flowglad.com/api-reference/invoices/get-invoice
        """
        return self._execute(INVOICES_GET, locals())


class AsyncInvoices(AsyncResource):
    """Bills to customers, with their lines. Invoices can only be read.

    The methods are those of `Invoices`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Invoices.list)
    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Invoice, InvoicePage]:
        return self._list(INVOICES_LIST, INVOICES_LIST_PAGES, locals())

    @documented_by(Invoices.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> InvoiceWithLines:
        return await self._execute(INVOICES_GET, locals())


invoices_list: Final = ListEndpoint(INVOICES_LIST, INVOICES_LIST_PAGES, Invoices.list)
invoices_get: Final = Endpoint(INVOICES_GET, Invoices.get)
