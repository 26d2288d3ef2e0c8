"""Bills to customers, with their lines. Invoices can only be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billfold_core.client import AsyncClient
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.pages import AsyncPager
from billfold_core.unset import UNSET, Unset

from . import invoices_get, invoices_list

if TYPE_CHECKING:
    from ...models.invoice import Invoice
    from ...models.invoice_page import InvoicePage
    from ...models.invoice_with_lines import InvoiceWithLines


class AsyncInvoices:
    """Bills to customers, with their lines. Invoices can only be read."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Invoice, InvoicePage]:
        """List invoices page by page.

        Gives one page of the invoices in the key's pricing model, oldest first, without their lines. There are no
        filters. Invoices made while you page appear at the end. Send no query parameters but these two: on reads the
        server lets query parameters override others.

        Changes nothing at the provider; passing failures are retried.

        Args:
            cursor: Where to go on. Take `nextCursor` of the page before, unchanged; it is opaque. Leave it out for
                the first page.
            limit: How many records a page holds at most, 1 to 100. The server takes 10 when it is left out. Limits:
                at least 1, at most 100.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `async for`; `.pages()` gives the pages. Left
            out, the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The request was refused: a field is missing or wrong, the body is not JSON, or `limit` or
                `cursor` is not valid. Nothing changed. Malformed JSON and wrong paging values come without a `code`.
            AuthenticationError: The key is missing, malformed, unknown or expired. The same answer comes when the
                service behind the keys limits the rate, so a key that worked a moment ago may be fine. The body is plain
                text. The key is valid but may not do this, for instance make a product the default one or work on live
                data. Nothing changed.
            NotFound: No such record in the pricing model and mode of the key. A route that does not exist answers 404
                too, but with the plain text `Not Found`.
            ServerError: The server failed. Whether a change took place is not known; look before sending an unsafe
                request again.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.flowglad.com/api-reference/invoices/list-invoices
        """
        call = invoices_list.call(cursor=cursor, limit=limit)
        return AsyncPager(self._client, call, invoices_list.PAGINATION, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> InvoiceWithLines:
        """Get an invoice with its lines.

        Gives one invoice as `invoice` and, beside it, its lines as `invoiceLineItems`. Send no query parameters: a
        stray `id` there would override the path.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the invoice, inv_…. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The request was refused: a field is missing or wrong, the body is not JSON, or `limit` or
                `cursor` is not valid. Nothing changed. Malformed JSON and wrong paging values come without a `code`.
            AuthenticationError: The key is missing, malformed, unknown or expired. The same answer comes when the
                service behind the keys limits the rate, so a key that worked a moment ago may be fine. The body is plain
                text. The key is valid but may not do this, for instance make a product the default one or work on live
                data. Nothing changed.
            NotFound: No such record in the pricing model and mode of the key. A route that does not exist answers 404
                too, but with the plain text `Not Found`.
            ServerError: The server failed. Whether a change took place is not known; look before sending an unsafe
                request again.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.flowglad.com/api-reference/invoices/get-invoice
        """
        call = invoices_get.call(id)
        return await self._client.execute(call, options)
