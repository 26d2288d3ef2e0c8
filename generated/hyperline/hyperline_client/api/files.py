# Generated from specs/hyperline/resources/files.yaml. Do not edit.
"""Files that are kept with customers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.download import Download, Target, downloaded
from billfold_core.encode import (
    FILE,
    TEXT,
    Record,
    Sent,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset
from billfold_core.upload import Upload

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.file import File
    from ..models.file_page import FilePage


def _read_file_page(body: Any) -> FilePage:
    from ..models.file_page import FilePage

    return FilePage.from_dict(body)


def _items_file_page(page: FilePage) -> Sequence[File]:
    return page.data


def _read_file(body: Any) -> File:
    from ..models.file import File

    return File.from_dict(body)


def _read_none(body: Any) -> None:

    return None


FILES_LIST: Final = Operation(
    name="files_list",
    method="GET",
    effect="read",
    decode=_read_file_page,
    sent=Sent(
        "/v1/files",
        query=Record(
            {
                "take": whole(least=0),
                "skip": whole(least=0),
                **dict.fromkeys(
                    (
                        "name name__not name__equals name__isNull name__isNotNull name__contains name__startsWith "
                        "name__endWith customer_id customer_id__not customer_id__equals customer_id__isNull "
                        "customer_id__isNotNull customer_id__contains customer_id__startsWith customer_id__endWith"
                    ).split(),
                    TEXT,
                ),
            }
        ),
    ),
)
FILES_LIST_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_file_page,
    max_size=100,
    total=("meta", "total"),
)
FILES_CREATE: Final = Operation(
    name="files_create",
    method="POST",
    effect="keyed",
    decode=_read_file,
    key_header="Idempotency-Key",
    sent=Sent("/v1/files", form=Record({"name": TEXT, "customer_id": TEXT, "file": FILE}, "name customer_id file")),
)
FILES_DELETE: Final = Operation(
    name="files_delete",
    method="DELETE",
    effect="idempotent",
    decode=_read_none,
    sent=Sent("/v1/files/{id}"),
)
FILES_DOWNLOAD: Final = Operation(
    name="files_download",
    method="GET",
    effect="read",
    decode=downloaded,
    sent=Sent("/v1/files/{id}/download"),
    is_download=True,
)


class Files(SyncResource):
    """Files that are kept with customers."""

    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        name: str | Unset = UNSET,
        name_not: str | Unset = UNSET,
        name_equals: str | Unset = UNSET,
        name_is_null: str | Unset = UNSET,
        name_is_not_null: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_starts_with: str | Unset = UNSET,
        name_end_with: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        customer_id_not: str | Unset = UNSET,
        customer_id_equals: str | Unset = UNSET,
        customer_id_is_null: str | Unset = UNSET,
        customer_id_is_not_null: str | Unset = UNSET,
        customer_id_contains: str | Unset = UNSET,
        customer_id_starts_with: str | Unset = UNSET,
        customer_id_end_with: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[File, FilePage]:
        """List files.

        Gives the files that match every filter sent, without their content. Answers with the items and the total
        count.

        Changes nothing at the provider; passing failures are retried.

        Args:
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            name: Only items whose `name` is exactly this.
            name_not: Only items whose `name` is anything but this.
            name_equals: Only items whose `name` is exactly this. The same as the plain parameter.
            name_is_null: Only items whose `name` is not set. Send `true`.
            name_is_not_null: Only items whose `name` is set. Send `true`.
            name_contains: Only items whose `name` has this text somewhere in it.
            name_starts_with: Only items whose `name` begins with this text.
            name_end_with: Only items whose `name` ends with this text. Spelled `endWith`, without an s.
            customer_id: Only items whose `customer_id` is exactly this.
            customer_id_not: Only items whose `customer_id` is anything but this.
            customer_id_equals: Only items whose `customer_id` is exactly this. The same as the plain parameter.
            customer_id_is_null: Only items whose `customer_id` is not set. Send `true`.
            customer_id_is_not_null: Only items whose `customer_id` is set. Send `true`.
            customer_id_contains: Only items whose `customer_id` has this text somewhere in it.
            customer_id_starts_with: Only items whose `customer_id` begins with this text.
            customer_id_end_with: Only items whose `customer_id` ends with this text. Spelled `endWith`, without an s.
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
            for item in hyperline.files.list():
                print(item)
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/files/create-file
        """
        return self._list(FILES_LIST, FILES_LIST_PAGES, locals())

    def create(
        self,
        *,
        name: str,
        customer_id: str,
        file: Upload,
        options: RequestOptions = NO_OPTIONS,
    ) -> File:
        """Upload a file.

        Keeps a file of at most 10 MB with a customer. Answers with the file, without its content.

        Without an idempotency key a repeated call keeps the file twice.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            name: Name of the file, with its extension.
            customer_id: Id of the customer it belongs to.
            file: The content, at most 10 MB.
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
            from hyperline_client import Upload

            hyperline.files.create(
                name="Name",
                customer_id="customer_id_1",
                file=Upload(b"GIF89a", "picture.gif"),
            )
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/files/create-file
        """
        return self._execute(FILES_CREATE, locals())

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Delete a file.

        Removes a file for good. Answers without a body.

        The provider describes this call in part.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: it is gone by then, so the answer
        is status 404; after an unknown outcome take that as success.

        Args:
            id: Id of the file (`fil_`).
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
            hyperline.files.delete("fil_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(FILES_DELETE, locals())

    def download(
        self,
        id: str,
        *,
        to: Target | None = None,
        options: RequestOptions = NO_OPTIONS,
    ) -> Download:
        """Download a file.

        Gives the content of a file, with its own content type.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the file (`fil_`).
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
            hyperline.files.download("fil_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._download(FILES_DOWNLOAD, locals())


class AsyncFiles(AsyncResource):
    """Files that are kept with customers.

    The methods are those of `Files`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Files.list)
    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        name: str | Unset = UNSET,
        name_not: str | Unset = UNSET,
        name_equals: str | Unset = UNSET,
        name_is_null: str | Unset = UNSET,
        name_is_not_null: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_starts_with: str | Unset = UNSET,
        name_end_with: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        customer_id_not: str | Unset = UNSET,
        customer_id_equals: str | Unset = UNSET,
        customer_id_is_null: str | Unset = UNSET,
        customer_id_is_not_null: str | Unset = UNSET,
        customer_id_contains: str | Unset = UNSET,
        customer_id_starts_with: str | Unset = UNSET,
        customer_id_end_with: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[File, FilePage]:
        return self._list(FILES_LIST, FILES_LIST_PAGES, locals())

    @documented_by(Files.create)
    async def create(
        self,
        *,
        name: str,
        customer_id: str,
        file: Upload,
        options: RequestOptions = NO_OPTIONS,
    ) -> File:
        return await self._execute(FILES_CREATE, locals())

    @documented_by(Files.delete)
    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        return await self._execute(FILES_DELETE, locals())

    @documented_by(Files.download)
    async def download(
        self,
        id: str,
        *,
        to: Target | None = None,
        options: RequestOptions = NO_OPTIONS,
    ) -> Download:
        return await self._download(FILES_DOWNLOAD, locals())


files_list: Final = ListEndpoint(FILES_LIST, FILES_LIST_PAGES, Files.list)
files_create: Final = Endpoint(FILES_CREATE, Files.create)
files_delete: Final = Endpoint(FILES_DELETE, Files.delete)
files_download: Final = Endpoint(FILES_DOWNLOAD, Files.download)
