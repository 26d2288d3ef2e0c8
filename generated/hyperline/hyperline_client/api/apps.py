# Generated from specs/hyperline/resources/apps.yaml. Do not edit.
"""Third-party apps that accounts can let in by OAuth, and tokens for components in a page of one's own."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    TEXT,
    Record,
    Sent,
    many,
)
from billfold_core.model import anything, array, mapping
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.app import App
    from ..models.component_token import ComponentToken


def _read_array_app(body: Any) -> builtins.list[App]:
    from ..models.app import App

    return array(body, "", App.from_dict)


def _read_app(body: Any) -> App:
    from ..models.app import App

    return App.from_dict(body)


def _read_mapping_anything(body: Any) -> dict[str, Any]:

    return mapping(body, "", anything)


def _read_none(body: Any) -> None:

    return None


def _read_component_token(body: Any) -> ComponentToken:
    from ..models.component_token import ComponentToken

    return ComponentToken.from_dict(body)


APPS_LIST: Final = Operation(
    name="apps_list",
    method="GET",
    effect="read",
    decode=_read_array_app,
    secrets=("client_secret",),
    sent=Sent("/v1/apps"),
)
APPS_CREATE: Final = Operation(
    name="apps_create",
    method="POST",
    effect="keyed",
    decode=_read_app,
    key_header="Idempotency-Key",
    secrets=("client_secret",),
    sent=Sent(
        "/v1/apps", body=Record({"name": TEXT, "callbacks": many(TEXT), "description": TEXT, "logo_uri": TEXT}, "name callbacks")
    ),
)
APPS_UPDATE: Final = Operation(
    name="apps_update",
    method="PUT",
    effect="keyed",
    decode=_read_mapping_anything,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/apps/{id}",
        body=Record({"name": TEXT, "callbacks": many(TEXT), "description": TEXT, "logo_uri": TEXT}, "name callbacks"),
    ),
)
APPS_DELETE: Final = Operation(
    name="apps_delete",
    method="DELETE",
    effect="idempotent",
    decode=_read_none,
    sent=Sent("/v1/apps/{id}"),
)
APPS_CREATE_COMPONENT_TOKEN: Final = Operation(
    name="apps_create_component_token",
    method="POST",
    effect="keyed",
    decode=_read_component_token,
    key_header="Idempotency-Key",
    secrets=("token",),
    sent=Sent("/v1/integrations/components/token", body=Record({"customer_id": TEXT}, "customer_id")),
)


class Apps(SyncResource):
    """Third-party apps that accounts can let in by OAuth, and tokens for components in a page of one's own."""

    def list(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> builtins.list[App]:
        """List apps.

        Gives all apps as a bare list without pages, without their secrets.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.apps.list()
            ```

        Source: https://docs.hyperline.co/api-reference/docs/third-party-app
        """
        return self._execute(APPS_LIST, locals())

    def create(
        self,
        *,
        name: str,
        callbacks: Sequence[str],
        description: str | Unset = UNSET,
        logo_uri: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> App:
        """Create an app.

        Registers an app. Answers with it and with its `client_secret`, which is not shown again: keep it.

        The provider switches this on for an account on request.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            name: Name to show when access is asked for.
            callbacks: Addresses that may be redirected to, each exactly as it will be asked for.
            description: What the app is for.
            logo_uri: Address of its logo.
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
            hyperline.apps.create(name="Name", callbacks=["Callback"])
            ```

        Source: https://docs.hyperline.co/api-reference/docs/third-party-app
        """
        return self._execute(APPS_CREATE, locals())

    def update(
        self,
        id: str,
        *,
        name: str,
        callbacks: Sequence[str],
        description: str | Unset = UNSET,
        logo_uri: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        """Update an app.

        Changes an app. Answers with what the provider gives, whose form is not published.

        Known from an older snapshot of the reference only: try it in the sandbox first.

        The provider does not describe this answer: it is free-form, and given as it came.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the app.
            name: Name to show when access is asked for.
            callbacks: Addresses that may be redirected to, each exactly as it will be asked for.
            description: What the app is for.
            logo_uri: Address of its logo.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.apps.update("id_1", name="Name", callbacks=["Callback"])
            ```

        Source: https://docs.hyperline.co/api-reference/docs/third-party-app
        """
        return self._execute(APPS_UPDATE, locals())

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Delete an app.

        Removes an app for good. Whatever the provider answers is not given back.

        Known from an older snapshot of the reference only: try it in the sandbox first.

        The provider does not describe this call.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: it is gone by then, so the answer
        is probably status 404; after an unknown outcome take that as success.

        Args:
            id: Id of the app.
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
            hyperline.apps.delete("id_1")
            ```

        Source: https://docs.hyperline.co/api-reference/docs/third-party-app
        """
        return self._execute(APPS_DELETE, locals())

    def create_component_token(
        self,
        *,
        customer_id: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> ComponentToken:
        """Create a token for embedded components.

        Makes a token that lasts for a short time and lets a component in a web page show one customer. Hand this
        token to the browser, never the API key.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            customer_id: Id of the customer.
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
            hyperline.apps.create_component_token(customer_id="customer_id_1")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(APPS_CREATE_COMPONENT_TOKEN, locals())


class AsyncApps(AsyncResource):
    """Third-party apps that accounts can let in by OAuth, and tokens for components in a page of one's own.

    The methods are those of `Apps`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Apps.list)
    async def list(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> builtins.list[App]:
        return await self._execute(APPS_LIST, locals())

    @documented_by(Apps.create)
    async def create(
        self,
        *,
        name: str,
        callbacks: Sequence[str],
        description: str | Unset = UNSET,
        logo_uri: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> App:
        return await self._execute(APPS_CREATE, locals())

    @documented_by(Apps.update)
    async def update(
        self,
        id: str,
        *,
        name: str,
        callbacks: Sequence[str],
        description: str | Unset = UNSET,
        logo_uri: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        return await self._execute(APPS_UPDATE, locals())

    @documented_by(Apps.delete)
    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        return await self._execute(APPS_DELETE, locals())

    @documented_by(Apps.create_component_token)
    async def create_component_token(
        self,
        *,
        customer_id: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> ComponentToken:
        return await self._execute(APPS_CREATE_COMPONENT_TOKEN, locals())


apps_list: Final = Endpoint(APPS_LIST, Apps.list)
apps_create: Final = Endpoint(APPS_CREATE, Apps.create)
apps_update: Final = Endpoint(APPS_UPDATE, Apps.update)
apps_delete: Final = Endpoint(APPS_DELETE, Apps.delete)
apps_create_component_token: Final = Endpoint(APPS_CREATE_COMPONENT_TOKEN, Apps.create_component_token)
