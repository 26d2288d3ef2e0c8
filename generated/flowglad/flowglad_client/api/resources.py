# Generated from specs/flowglad/resources/resources.yaml. Do not edit.
"""What a subscription may hold a limited number of, such as seats. Features set how many; claims take them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    BOOLEAN,
    TEXT,
    Record,
    Repeat,
    Sent,
    text,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, documented_by

if TYPE_CHECKING:
    from .. import params
    from ..models.resource_list import ResourceList
    from ..models.resource_response import ResourceResponse


def _read_resource_list(body: Any) -> ResourceList:
    from ..models.resource_list import ResourceList

    return ResourceList.from_dict(body)


def _read_resource_response(body: Any) -> ResourceResponse:
    from ..models.resource_response import ResourceResponse

    return ResourceResponse.from_dict(body)


RESOURCE_INPUT: Final = Record({"slug": TEXT, "name": TEXT, "active": BOOLEAN, "pricingModelId": TEXT}, "slug name")
RESOURCE_UPDATE_INPUT: Final = Record({"id": text(least=1), "slug": TEXT, "name": TEXT, "active": BOOLEAN})

RESOURCES_LIST: Final = Operation(
    name="resources_list",
    method="GET",
    effect="read",
    decode=_read_resource_list,
    sent=Sent("/api/v1/resources"),
)
RESOURCES_CREATE: Final = Operation(
    name="resources_create",
    method="POST",
    effect="unsafe",
    decode=_read_resource_response,
    sent=Sent("/api/v1/resources", body=Record({"resource": RESOURCE_INPUT}, "resource")),
)
RESOURCES_GET: Final = Operation(
    name="resources_get",
    method="GET",
    effect="read",
    decode=_read_resource_response,
    sent=Sent("/api/v1/resources/{id}"),
)
RESOURCES_UPDATE: Final = Operation(
    name="resources_update",
    method="PUT",
    effect="idempotent",
    decode=_read_resource_response,
    sent=Sent(
        "/api/v1/resources/{id}",
        body=Record({"resource": RESOURCE_UPDATE_INPUT}, "resource"),
        repeats=(Repeat("resource", "id", "id"),),
    ),
)


class Resources(SyncResource):
    """What a subscription may hold a limited number of, such as seats. Features set how many; claims take them."""

    def list(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> ResourceList:
        """List all resources.

        Gives all resources of the key's pricing model at once, in `resources`. There are no pages and no filters, and
        their order is not documented.

        Changes nothing at the provider; passing failures are retried.

        Args:
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            flowglad.resources.list()
            ```

        Source: https://docs.flowglad.com/api-reference/resources/list-resources
        """
        return self._execute(RESOURCES_LIST, locals())

    def create(
        self,
        *,
        resource: params.ResourceInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> ResourceResponse:
        """Create a resource.

        Makes a resource in the key's pricing model and gives it back. By itself it grants nothing: a feature of type
        `resource` says how many of it a subscription has. Not safe to repeat: there is no idempotency key, and a
        second attempt ends in a conflict over the slug or, with another slug, in a second resource.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            resource: The resource itself.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            Conflict: The state of the record does not allow it; `reason` says why.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            flowglad.resources.create(resource={"slug": "seats", "name": "Name"})
            ```

        Source: https://docs.flowglad.com/api-reference/resources/create-resource
        """
        return self._execute(RESOURCES_CREATE, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> ResourceResponse:
        """Get a resource.

        Gives one resource, wrapped in `resource`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the resource, resource_…. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            flowglad.resources.get("resource_123")
            ```

        Source: https://docs.flowglad.com/api-reference/resources/get-resource
        """
        return self._execute(RESOURCES_GET, locals())

    def update(
        self,
        id: str,
        *,
        resource: params.ResourceUpdateInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> ResourceResponse:
        """Change a resource.

        Changes the fields that are sent and gives the resource back. The server asks for the id in the body as well,
        where the client puts it, and goes by the path.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the same values are set again;
        nothing else happens.

        Args:
            id: Identifier of the resource, resource_…. Limits: not empty.
            resource: The resource's new values; `id` may be left out.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            flowglad.resources.update("resource_123", resource={"slug": "Slug"})
            ```

        Source: https://docs.flowglad.com/api-reference/resources/update-resource
        """
        return self._execute(RESOURCES_UPDATE, locals())


class AsyncResources(AsyncResource):
    """What a subscription may hold a limited number of, such as seats. Features set how many; claims take them.

    The methods are those of `Resources`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Resources.list)
    async def list(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> ResourceList:
        return await self._execute(RESOURCES_LIST, locals())

    @documented_by(Resources.create)
    async def create(
        self,
        *,
        resource: params.ResourceInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> ResourceResponse:
        return await self._execute(RESOURCES_CREATE, locals())

    @documented_by(Resources.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> ResourceResponse:
        return await self._execute(RESOURCES_GET, locals())

    @documented_by(Resources.update)
    async def update(
        self,
        id: str,
        *,
        resource: params.ResourceUpdateInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> ResourceResponse:
        return await self._execute(RESOURCES_UPDATE, locals())


resources_list: Final = Endpoint(RESOURCES_LIST, Resources.list)
resources_create: Final = Endpoint(RESOURCES_CREATE, Resources.create)
resources_get: Final = Endpoint(RESOURCES_GET, Resources.get)
resources_update: Final = Endpoint(RESOURCES_UPDATE, Resources.update)
