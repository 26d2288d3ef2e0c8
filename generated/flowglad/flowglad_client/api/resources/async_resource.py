"""What a subscription may hold a limited number of, such as seats. Features set how many; claims take them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billfold_core.client import AsyncClient
from billfold_core.options import NO_OPTIONS, RequestOptions

from . import resources_create, resources_get, resources_list, resources_update

if TYPE_CHECKING:
    from ... import params
    from ...models.resource_input import ResourceInput
    from ...models.resource_list import ResourceList
    from ...models.resource_response import ResourceResponse
    from ...models.resource_update_input import ResourceUpdateInput


class AsyncResources:
    """What a subscription may hold a limited number of, such as seats. Features set how many; claims take them."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
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

        Source: https://docs.flowglad.com/api-reference/resources/list-resources
        """
        call = resources_list.call()
        return await self._client.execute(call, options)

    async def create(
        self,
        *,
        resource: ResourceInput | params.ResourceInput,
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
            BadRequest: The request was refused: a field is missing or wrong, the body is not JSON, or `limit` or
                `cursor` is not valid. Nothing changed. Malformed JSON and wrong paging values come without a `code`.
            AuthenticationError: The key is missing, malformed, unknown or expired. The same answer comes when the
                service behind the keys limits the rate, so a key that worked a moment ago may be fine. The body is plain
                text. The key is valid but may not do this, for instance make a product the default one or work on live
                data. Nothing changed.
            Conflict: A value that must be unique is taken, as a rule the slug. Nothing changed.
            ServerError: The server failed. Whether a change took place is not known; look before sending an unsafe
                request again.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.flowglad.com/api-reference/resources/create-resource
        """
        call = resources_create.call(resource=resource)
        return await self._client.execute(call, options)

    async def get(
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

        Source: https://docs.flowglad.com/api-reference/resources/get-resource
        """
        call = resources_get.call(id)
        return await self._client.execute(call, options)

    async def update(
        self,
        id: str,
        *,
        resource: ResourceUpdateInput | params.ResourceUpdateInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> ResourceResponse:
        """Change a resource.

        Changes the fields that are sent and gives the resource back. `resource.id` is needed as well as the id in the
        path, and both must be the same; the server goes by the path.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the same values are set again;
        nothing else happens.

        Args:
            id: Identifier of the resource, resource_…. Limits: not empty.
            resource: The resource's new values. Its `id` must be the one in the path.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The request was refused: a field is missing or wrong, the body is not JSON, or `limit` or
                `cursor` is not valid. Nothing changed. Malformed JSON and wrong paging values come without a `code`.
            AuthenticationError: The key is missing, malformed, unknown or expired. The same answer comes when the
                service behind the keys limits the rate, so a key that worked a moment ago may be fine. The body is plain
                text. The key is valid but may not do this, for instance make a product the default one or work on live
                data. Nothing changed.
            NotFound: No such record in the pricing model and mode of the key. A route that does not exist answers 404
                too, but with the plain text `Not Found`.
            Conflict: A value that must be unique is taken, as a rule the slug. Nothing changed.
            ServerError: The server failed. Whether a change took place is not known; look before sending an unsafe
                request again.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.flowglad.com/api-reference/resources/update-resource
        """
        call = resources_update.call(id, resource=resource)
        return await self._client.execute(call, options)
