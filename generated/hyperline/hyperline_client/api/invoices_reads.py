# Generated from specs/hyperline/resources/invoices.yaml. Do not edit.
"""The reads of `invoices`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billfold_core.download import Download, Target
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .invoices_tables import INVOICES_DOWNLOAD, INVOICES_GET

if TYPE_CHECKING:
    from ..models.invoice import Invoice


class InvoicesReads(SyncResource):
    """The reads of `invoices`."""

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
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.invoices.get("inv_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(INVOICES_GET, locals())

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
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            DownloadError: The file is larger than `options.max_download_size`, or cannot be written.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.invoices.download("inv_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._download(INVOICES_DOWNLOAD, locals())


class AsyncInvoicesReads(AsyncResource):
    """The reads of `invoices`.

    The methods are those of `InvoicesReads`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(InvoicesReads.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Invoice:
        return await self._execute(INVOICES_GET, locals())

    @documented_by(InvoicesReads.download)
    async def download(
        self,
        id: str,
        *,
        lang: str | Unset = UNSET,
        locale: str | Unset = UNSET,
        to: Target | None = None,
        options: RequestOptions = NO_OPTIONS,
    ) -> Download:
        return await self._download(INVOICES_DOWNLOAD, locals())
