# Generated from specs/creem/resources/licenses.yaml. Do not edit.
"""Licence keys that buyers got with a product. A key is activated once per installation and checked by key and instance
id."""

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

    from ..models.license_ import License
    from ..models.license_instance import LicenseInstance
    from ..models.license_instance_page import LicenseInstancePage


def _read_license(body: Any) -> License:
    from ..models.license_ import License

    return License.from_dict(body)


def _read_license_instance_page(body: Any) -> LicenseInstancePage:
    from ..models.license_instance_page import LicenseInstancePage

    return LicenseInstancePage.from_dict(body)


def _items_license_instance_page(page: LicenseInstancePage) -> Sequence[LicenseInstance]:
    return page.items


LICENSES_ACTIVATE: Final = Operation(
    name="licenses_activate",
    method="POST",
    effect="unsafe",
    decode=_read_license,
    secrets=("key",),
    sent_secrets=("key",),
    sent=Sent("/v1/licenses/activate", body=Record({"key": TEXT, "instance_name": TEXT}, "key instance_name")),
)
LICENSES_DEACTIVATE: Final = Operation(
    name="licenses_deactivate",
    method="POST",
    effect="idempotent",
    decode=_read_license,
    secrets=("key",),
    sent_secrets=("key",),
    sent=Sent("/v1/licenses/deactivate", body=Record({"key": TEXT, "instance_id": TEXT}, "key instance_id")),
)
LICENSES_VALIDATE: Final = Operation(
    name="licenses_validate",
    method="POST",
    effect="read",
    decode=_read_license,
    secrets=("key",),
    sent_secrets=("key",),
    sent=Sent("/v1/licenses/validate", body=Record({"key": TEXT, "instance_id": TEXT}, "key instance_id")),
)
LICENSES_LIST_INSTANCES: Final = Operation(
    name="licenses_list_instances",
    method="GET",
    effect="read",
    decode=_read_license_instance_page,
    sent=Sent("/v1/licenses/{id}/instances", query=Record({"page_number": whole(least=1), "page_size": whole(least=1)})),
)
LICENSES_LIST_INSTANCES_PAGES: Final = Pagination(
    style="page",
    position="page_number",
    size="page_size",
    items=_items_license_instance_page,
    next=("pagination", "next_page"),
)


class Licenses(SyncResource):
    """Licence keys that buyers got with a product. A key is activated once per installation and checked by key and
    instance id."""

    def activate(
        self,
        *,
        key: str,
        instance_name: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> License:
        """Register an installation against a licence key.

        Uses up one activation of the key and returns the key with the new instance. Keep `instance.id`: checking and
        releasing the installation need it. Not safe to repeat: each successful call makes another instance. When the
        activation limit is reached, the answer is 403, which is also the answer to a wrong API key.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            key: The licence key that the user typed.
            instance_name: Your own name for the device or installation, by which it can be recognised in the
                dashboard.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The activation limit of the key is reached; or the API key is wrong, belongs to the
                other environment or does not allow the operation. Which of them it is can only be read from the texts, if
                there are any.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.licenses.activate(key="Key", instance_name="office-laptop")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/activate-license
        """
        try:
            return self._execute(LICENSES_ACTIVATE, locals())
        finally:
            # The traceback of an error shows what a frame still holds.
            del key, options

    def deactivate(
        self,
        *,
        key: str,
        instance_id: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> License:
        """Release an installation of a licence key.

        Frees the activation that the instance used up, and returns the key with that instance.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the instance is released already,
        which is answered with 409; after an unknown outcome take that as success.

        Args:
            key: The licence key.
            instance_id: Id of the installation to release, as `instance.id` of the activation gave it.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The instance is released already.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.licenses.deactivate(key="Key", instance_id="inst_1234567890")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/deactivate-license
        """
        try:
            return self._execute(LICENSES_DEACTIVATE, locals())
        finally:
            # The traceback of an error shows what a frame still holds.
            del key, options

    def validate(
        self,
        *,
        key: str,
        instance_id: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> License:
        """Check a licence key for one installation.

        Returns the key with the instance that was asked about. Allow use only when `status` of the key is `active`,
        and look at `status` of the instance too. A key that is revoked or expired can also be answered with 410, an
        unknown key or instance is answered with 404. Changes nothing, although it is a POST.

        Changes nothing at the provider; passing failures are retried. If an earlier attempt arrived: the key is
        looked up again.

        Args:
            key: The licence key.
            instance_id: Id of the installation to check, as `instance.id` of the activation gave it.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The key is revoked or expired.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            creem.licenses.validate(key="Key", instance_id="inst_1234567890")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/validate-license
        """
        try:
            return self._execute(LICENSES_VALIDATE, locals())
        finally:
            # The traceback of an error shows what a frame still holds.
            del key, options

    def list_instances(
        self,
        id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[LicenseInstance, LicenseInstancePage]:
        """List the installations of a licence key, page by page.

        Returns the installations that were activated with a key. The `id` of an installation is what deactivating it
        takes. The order is not documented, and so is whether deactivated installations are listed: look at `status`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the licence, as `id` of a licence gives it; not the key that the buyer has. Limits: not empty.
            page_number: Page to return, counted from 1. The server takes 1 when it is left out.
            page_size: How many items a page holds at most. The server takes 10 when it is left out. The largest size
                the server accepts is not documented. Limits: at least 1.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in creem.licenses.list_instances("id_1"):
                print(item)
            ```

        Source: https://docs.creem.io/api-reference/endpoint/list-license-instances
        """
        return self._list(LICENSES_LIST_INSTANCES, LICENSES_LIST_INSTANCES_PAGES, locals())


class AsyncLicenses(AsyncResource):
    """Licence keys that buyers got with a product. A key is activated once per installation and checked by key and
    instance id.

    The methods are those of `Licenses`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Licenses.activate)
    async def activate(
        self,
        *,
        key: str,
        instance_name: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> License:
        try:
            return await self._execute(LICENSES_ACTIVATE, locals())
        finally:
            # The traceback of an error shows what a frame still holds.
            del key, options

    @documented_by(Licenses.deactivate)
    async def deactivate(
        self,
        *,
        key: str,
        instance_id: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> License:
        try:
            return await self._execute(LICENSES_DEACTIVATE, locals())
        finally:
            # The traceback of an error shows what a frame still holds.
            del key, options

    @documented_by(Licenses.validate)
    async def validate(
        self,
        *,
        key: str,
        instance_id: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> License:
        try:
            return await self._execute(LICENSES_VALIDATE, locals())
        finally:
            # The traceback of an error shows what a frame still holds.
            del key, options

    @documented_by(Licenses.list_instances)
    def list_instances(
        self,
        id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[LicenseInstance, LicenseInstancePage]:
        return self._list(LICENSES_LIST_INSTANCES, LICENSES_LIST_INSTANCES_PAGES, locals())


licenses_activate: Final = Endpoint(LICENSES_ACTIVATE, Licenses.activate)
licenses_deactivate: Final = Endpoint(LICENSES_DEACTIVATE, Licenses.deactivate)
licenses_validate: Final = Endpoint(LICENSES_VALIDATE, Licenses.validate)
licenses_list_instances: Final = ListEndpoint(LICENSES_LIST_INSTANCES, LICENSES_LIST_INSTANCES_PAGES, Licenses.list_instances)
