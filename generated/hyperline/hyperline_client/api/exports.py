# Generated from specs/hyperline/resources/exports.yaml. Do not edit.
"""Tables of the account's data. One is asked for, made in the background, and downloaded once it is completed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.download import Download, Target, downloaded
from billfold_core.encode import (
    Record,
    Sent,
    choice,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.export import Export
    from ..models.export_file_type import ExportFileTypeValue
    from ..models.export_name import ExportNameValue
    from ..models.export_page import ExportPage


def _read_export_page(body: Any) -> ExportPage:
    from ..models.export_page import ExportPage

    return ExportPage.from_dict(body)


def _items_export_page(page: ExportPage) -> Sequence[Export]:
    return page.data


def _read_export(body: Any) -> Export:
    from ..models.export import Export

    return Export.from_dict(body)


EXPORT_FILE_TYPE: Final = choice("csv", "xlsx", "json")
EXPORT_NAME: Final = choice(
    *(
        "aged_balances all_customers outstanding_invoices all_subscriptions revenue_per_product "
        "detailed_revenue revenue_per_line_item_name revenue_per_country revenue_per_plan "
        "line_by_line_revenue draft_invoices open_invoices live_subscriptions credit_balances"
    ).split()
)

EXPORTS_LIST: Final = Operation(
    name="exports_list",
    method="GET",
    effect="read",
    decode=_read_export_page,
    sent=Sent("/v1/exports", query=Record({"take": whole(least=0), "skip": whole(least=0)})),
)
EXPORTS_LIST_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_export_page,
    max_size=100,
    total=("meta", "total"),
)
EXPORTS_CREATE: Final = Operation(
    name="exports_create",
    method="POST",
    effect="keyed",
    decode=_read_export,
    key_header="Idempotency-Key",
    sent=Sent("/v1/exports", body=Record({"name": EXPORT_NAME, "file_type": EXPORT_FILE_TYPE}, "name file_type")),
)
EXPORTS_GET: Final = Operation(
    name="exports_get",
    method="GET",
    effect="read",
    decode=_read_export,
    sent=Sent("/v1/exports/{export_id}"),
)
EXPORTS_DOWNLOAD: Final = Operation(
    name="exports_download",
    method="GET",
    effect="read",
    decode=downloaded,
    sent=Sent("/v2/exports/{export_id}/download"),
    is_download=True,
)


class Exports(SyncResource):
    """Tables of the account's data. One is asked for, made in the background, and downloaded once it is completed."""

    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Export, ExportPage]:
        """List exports.

        Gives the exports. Answers with the items and the total count.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
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
            for item in hyperline.exports.list():
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(EXPORTS_LIST, EXPORTS_LIST_PAGES, locals())

    def create(
        self,
        *,
        name: ExportNameValue,
        file_type: ExportFileTypeValue,
        options: RequestOptions = NO_OPTIONS,
    ) -> Export:
        """Prepare an export.

        Asks for an export, which is made in the background. Answers with the export before it is done: call
        `exports.get` until its `status` is `completed`, then `exports.download`.

        No status that means failure is published, so give up waiting after some time. Statements of the accounting
        have operations of their own.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            name: What it is to hold.
            file_type: Its format.
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
            hyperline.exports.create(name="aged_balances", file_type="csv")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/exports/create-export
        """
        return self._execute(EXPORTS_CREATE, locals())

    def get(
        self,
        export_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Export:
        """Get an export.

        Reads one export. It can be downloaded once its `status` is `completed`.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            export_id: Id of the export (`exp_`).
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
            hyperline.exports.get("exp_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(EXPORTS_GET, locals())

    def download(
        self,
        export_id: str,
        *,
        to: Target | None = None,
        options: RequestOptions = NO_OPTIONS,
    ) -> Download:
        """Download an export.

        Gives the file of a completed export, by way of a redirect to a storage address, where no key is sent. It is
        CSV, JSON, XLSX or ZIP.

        Before the export is completed the answer is probably status 400 or 404.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            export_id: Id of the export (`exp_`).
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
            hyperline.exports.download("exp_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._download(EXPORTS_DOWNLOAD, locals())


class AsyncExports(AsyncResource):
    """Tables of the account's data. One is asked for, made in the background, and downloaded once it is completed.

    The methods are those of `Exports`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Exports.list)
    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Export, ExportPage]:
        return self._list(EXPORTS_LIST, EXPORTS_LIST_PAGES, locals())

    @documented_by(Exports.create)
    async def create(
        self,
        *,
        name: ExportNameValue,
        file_type: ExportFileTypeValue,
        options: RequestOptions = NO_OPTIONS,
    ) -> Export:
        return await self._execute(EXPORTS_CREATE, locals())

    @documented_by(Exports.get)
    async def get(
        self,
        export_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Export:
        return await self._execute(EXPORTS_GET, locals())

    @documented_by(Exports.download)
    async def download(
        self,
        export_id: str,
        *,
        to: Target | None = None,
        options: RequestOptions = NO_OPTIONS,
    ) -> Download:
        return await self._download(EXPORTS_DOWNLOAD, locals())


exports_list: Final = ListEndpoint(EXPORTS_LIST, EXPORTS_LIST_PAGES, Exports.list)
exports_create: Final = Endpoint(EXPORTS_CREATE, Exports.create)
exports_get: Final = Endpoint(EXPORTS_GET, Exports.get)
exports_download: Final = Endpoint(EXPORTS_DOWNLOAD, Exports.download)
