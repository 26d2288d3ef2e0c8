# Generated from specs/clink/resources/webhook_endpoints.yaml. Do not edit.
"""The addresses that Clink sends events to, which events each gets, and the secrets that sign them. These operations are
in the newer revision of Clink's specification only; whether the live environment has all of them is not known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .webhook_endpoints_tables import (
    WEBHOOK_ENDPOINTS_CREATE,
    WEBHOOK_ENDPOINTS_DELETE,
    WEBHOOK_ENDPOINTS_DISABLE,
    WEBHOOK_ENDPOINTS_ENABLE,
    WEBHOOK_ENDPOINTS_ENSURE,
    WEBHOOK_ENDPOINTS_GET,
    WEBHOOK_ENDPOINTS_LIST,
    WEBHOOK_ENDPOINTS_LIST_EVENTS,
    WEBHOOK_ENDPOINTS_LIST_PAGES,
    WEBHOOK_ENDPOINTS_ROTATE_SECRET,
    WEBHOOK_ENDPOINTS_UPDATE,
)

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.acknowledgement import Acknowledgement
    from ..models.webhook_endpoint import WebhookEndpoint
    from ..models.webhook_endpoint_ensured import WebhookEndpointEnsured
    from ..models.webhook_endpoint_page import WebhookEndpointPage
    from ..models.webhook_event_catalog import WebhookEventCatalog
    from ..models.webhook_event_name import WebhookEventNameValue


class WebhookEndpoints(SyncResource):
    """The addresses that Clink sends events to, which events each gets, and the secrets that sign them. These operations
    are in the newer revision of Clink's specification only; whether the live environment has all of them is not
    known."""

    def list_events(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEventCatalog:
        """List the events that an endpoint can subscribe to.

        Answers every event with a description, and two ready-made sets of names. There are no pages.

        Use names, not codes: creating and changing endpoints refuses numbers.

        Changes nothing at the provider; passing failures are retried.

        Args:
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            clink.webhook_endpoints.list_events()
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/list-webhook-events
        """
        return self._execute(WEBHOOK_ENDPOINTS_LIST_EVENTS, locals())

    def list(
        self,
        *,
        enabled: bool | Unset = UNSET,
        url: str | Unset = UNSET,
        page_num: int = 1,
        page_size: int = 100,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[WebhookEndpoint, WebhookEndpointPage]:
        """List webhook endpoints.

        Answers the account's endpoints, without their signing secrets. With `url` it finds the one endpoint at an
        address.

        No sort order is documented.

        Changes nothing at the provider; passing failures are retried.

        Args:
            enabled: True lists only endpoints that get events, false only those that do not.
            url: Only the endpoint at exactly this address.
            page_num: Which page to answer, counted from 1. Clink documents no sort order.
            page_size: How many rows a page holds, 1 to 100. Clink gives 100 where more are asked for.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in clink.webhook_endpoints.list():
                print(item)
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/list-webhook-endpoints
        """
        return self._list(WEBHOOK_ENDPOINTS_LIST, WEBHOOK_ENDPOINTS_LIST_PAGES, locals())

    def create(
        self,
        *,
        url: str,
        events: Sequence[WebhookEventNameValue],
        description: str | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEndpoint:
        """Register an address for events.

        Registers an address and answers it with its signing secret. Store the secret at once: no read hands it out
        again, only rotating it makes a new one.

        An account can register an address only once; a second call with the same `url` is refused with status 400.
        Use the ensure operation for set-up code that may run again.

        Not safe to repeat: after a time-out the endpoint may exist with a secret that nobody has. List the endpoints
        by `url` first; if it is there, rotate its secret.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            url: Address of the receiver, https and on a public host: local, loopback, private, link-local and
                multicast addresses are refused. Limits: at most 512 characters.
            events: Names of the events to send, which the list of events has. A name that is not known here is sent
                as it is. Numbers are refused. Limits: not empty.
            description: Note for people. Limits: at most 512 characters.
            enabled: Whether to send events from now on. Clink takes true if it is left out.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The address is not an https address of a public host, an event is unknown, another endpoint of
                the account has the address, or the body is wrong otherwise.
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            clink.webhook_endpoints.create(
                url="https://example.com/api/clink/webhook",
                events=["order.created"],
            )
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/create-webhook-endpoint
        """
        return self._execute(WEBHOOK_ENDPOINTS_CREATE, locals())

    def ensure(
        self,
        *,
        url: str,
        events: Sequence[WebhookEventNameValue],
        description: str | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        return_signing_secret: bool | Unset = UNSET,
        rotate_secret_if_unavailable: bool | Unset = UNSET,
        rotate_secret: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEndpointEnsured:
        """Register an address for events, or bring the endpoint that has it into line.

        Looks for the endpoint at `url`. Without one, it registers one; otherwise it changes what differs: events that
        are not in `events` are dropped. `source` says what was done. Meant for set-up code that runs at every
        deployment.

        The signing secret of an endpoint that existed before is not handed out. If you need one, set
        `return_signing_secret` and `rotate_secret_if_unavailable`; the old secret stops working at once, so replace
        it at the receiver.

        Never repeated once it may have reached the provider: a second one finds the endpoint: it hands out no signing
        secret, or makes another one where `rotate_secret` or `rotate_secret_if_unavailable` is set, and the first
        stops working. List the endpoints by `url` to see; call it once more if you need no secret.

        Args:
            url: Address of the receiver, by which the endpoint is looked for. It must be https and on a public host:
                local, loopback, private, link-local and multicast addresses are refused. Limits: at most 512 characters.
            events: Names of all events to send; others that the endpoint has are dropped. Numbers are refused.
                Limits: not empty.
            description: Note for people. Whether leaving it out keeps the note of an existing endpoint is not
                documented. Limits: at most 512 characters.
            enabled: Whether to send events. Clink takes true if it is left out, presumably for an existing endpoint
                too, so send false to keep one switched off.
            return_signing_secret: Whether to answer the signing secret if there is one to hand out, that is, if it is
                new.
            rotate_secret_if_unavailable: Whether to replace the signing secret when the present one cannot be handed
                out. Send `return_signing_secret` along: whether this works without it is not documented. The present
                secret then stops working at once.
            rotate_secret: Whether to replace the signing secret of an existing endpoint in any case. The present one
                then stops working at once.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The address is not an https address of a public host, an event is unknown, another endpoint of
                the account has the address, or the body is wrong otherwise.
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            clink.webhook_endpoints.ensure(
                url="https://example.com/api/clink/webhook",
                events=["order.created"],
            )
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/ensure-webhook-endpoint
        """
        return self._execute(WEBHOOK_ENDPOINTS_ENSURE, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEndpoint:
        """Get a webhook endpoint.

        Answers one endpoint, without its signing secret.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the webhook endpoint, for example `whk_…`.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            AuthenticationError: The key is refused, or may not do this.
            NotFound: There is no such endpoint, or it belongs to another merchant.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            clink.webhook_endpoints.get("whk_123")
            ```

        Source: https://docs.clinkbill.com/api-reference/openapi.json
        """
        return self._execute(WEBHOOK_ENDPOINTS_GET, locals())

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Acknowledgement:
        """Delete a webhook endpoint.

        Removes an endpoint for good; it gets no more events and its signing secret is gone. Disable it instead to
        stop events for a while.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: it is gone by then, so the answer
        is status 404; after an unknown outcome take that as success.

        Args:
            id: Identifier of the webhook endpoint, for example `whk_…`.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            AuthenticationError: The key is refused, or may not do this.
            NotFound: There is no such endpoint, or it belongs to another merchant.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            clink.webhook_endpoints.delete("whk_123")
            ```

        Source: https://docs.clinkbill.com/api-reference/openapi.json
        """
        return self._execute(WEBHOOK_ENDPOINTS_DELETE, locals())

    def update(
        self,
        id: str,
        *,
        url: str | Unset = UNSET,
        events: Sequence[WebhookEventNameValue] | Unset = UNSET,
        description: str | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEndpoint:
        """Change a webhook endpoint.

        Changes the members that are sent, keeps the others, and answers the endpoint without its signing secret.
        `events` replaces the whole set.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the same values are set again;
        nothing else happens.

        Args:
            id: Identifier of the webhook endpoint, for example `whk_…`.
            url: Address of the receiver, https and on a public host: local, loopback, private, link-local and
                multicast addresses are refused. Limits: at most 512 characters.
            events: Names of all events to send, in place of the present ones. Numbers are refused. Limits: not empty.
            description: Note for people. An empty string clears it. Limits: at most 512 characters.
            enabled: Whether to send events.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The address is not an https address of a public host, an event is unknown, another endpoint of
                the account has the address, or the body is wrong otherwise.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: There is no such endpoint, or it belongs to another merchant.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            clink.webhook_endpoints.update("whk_123")
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/update-webhook-endpoint
        """
        return self._execute(WEBHOOK_ENDPOINTS_UPDATE, locals())

    def enable(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEndpoint:
        """Send events to an endpoint again.

        Switches an endpoint on and answers it without its signing secret. Whether events that occurred meanwhile are
        sent later is not documented.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the endpoint is on already and
        stays so.

        Args:
            id: Identifier of the webhook endpoint, for example `whk_…`.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            AuthenticationError: The key is refused, or may not do this.
            NotFound: There is no such endpoint, or it belongs to another merchant.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            clink.webhook_endpoints.enable("whk_123")
            ```

        Source: https://docs.clinkbill.com/api-reference/openapi.json
        """
        return self._execute(WEBHOOK_ENDPOINTS_ENABLE, locals())

    def disable(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEndpoint:
        """Stop sending events to an endpoint.

        Switches an endpoint off and answers it without its signing secret. The endpoint stays, with its events and
        its secret, but gets nothing.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the endpoint is off already and
        stays so.

        Args:
            id: Identifier of the webhook endpoint, for example `whk_…`.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            AuthenticationError: The key is refused, or may not do this.
            NotFound: There is no such endpoint, or it belongs to another merchant.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            clink.webhook_endpoints.disable("whk_123")
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/disable-webhook-endpoint
        """
        return self._execute(WEBHOOK_ENDPOINTS_DISABLE, locals())

    def rotate_secret(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEndpoint:
        """Replace the signing secret of an endpoint.

        Makes a new signing secret and answers the endpoint with it. Store it at once: no read hands it out again.

        The old secret stops working **immediately**, without overlap: until the receiver has the new one, it cannot
        verify events. Clink sends an event again when the receiver answers with an error, so refuse what cannot be
        verified instead of dropping it.

        Not safe to repeat: a second call makes the secret of the first one invalid.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            id: Identifier of the webhook endpoint, for example `whk_…`.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            AuthenticationError: The key is refused, or may not do this.
            NotFound: There is no such endpoint, or it belongs to another merchant.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            clink.webhook_endpoints.rotate_secret("whk_123")
            ```

        Source: https://docs.clinkbill.com/api-reference/openapi.json
        """
        return self._execute(WEBHOOK_ENDPOINTS_ROTATE_SECRET, locals())


class AsyncWebhookEndpoints(AsyncResource):
    """The addresses that Clink sends events to, which events each gets, and the secrets that sign them. These operations
    are in the newer revision of Clink's specification only; whether the live environment has all of them is not
    known.

    The methods are those of `WebhookEndpoints`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(WebhookEndpoints.list_events)
    async def list_events(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEventCatalog:
        return await self._execute(WEBHOOK_ENDPOINTS_LIST_EVENTS, locals())

    @documented_by(WebhookEndpoints.list)
    def list(
        self,
        *,
        enabled: bool | Unset = UNSET,
        url: str | Unset = UNSET,
        page_num: int = 1,
        page_size: int = 100,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[WebhookEndpoint, WebhookEndpointPage]:
        return self._list(WEBHOOK_ENDPOINTS_LIST, WEBHOOK_ENDPOINTS_LIST_PAGES, locals())

    @documented_by(WebhookEndpoints.create)
    async def create(
        self,
        *,
        url: str,
        events: Sequence[WebhookEventNameValue],
        description: str | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEndpoint:
        return await self._execute(WEBHOOK_ENDPOINTS_CREATE, locals())

    @documented_by(WebhookEndpoints.ensure)
    async def ensure(
        self,
        *,
        url: str,
        events: Sequence[WebhookEventNameValue],
        description: str | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        return_signing_secret: bool | Unset = UNSET,
        rotate_secret_if_unavailable: bool | Unset = UNSET,
        rotate_secret: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEndpointEnsured:
        return await self._execute(WEBHOOK_ENDPOINTS_ENSURE, locals())

    @documented_by(WebhookEndpoints.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEndpoint:
        return await self._execute(WEBHOOK_ENDPOINTS_GET, locals())

    @documented_by(WebhookEndpoints.delete)
    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Acknowledgement:
        return await self._execute(WEBHOOK_ENDPOINTS_DELETE, locals())

    @documented_by(WebhookEndpoints.update)
    async def update(
        self,
        id: str,
        *,
        url: str | Unset = UNSET,
        events: Sequence[WebhookEventNameValue] | Unset = UNSET,
        description: str | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEndpoint:
        return await self._execute(WEBHOOK_ENDPOINTS_UPDATE, locals())

    @documented_by(WebhookEndpoints.enable)
    async def enable(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEndpoint:
        return await self._execute(WEBHOOK_ENDPOINTS_ENABLE, locals())

    @documented_by(WebhookEndpoints.disable)
    async def disable(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEndpoint:
        return await self._execute(WEBHOOK_ENDPOINTS_DISABLE, locals())

    @documented_by(WebhookEndpoints.rotate_secret)
    async def rotate_secret(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEndpoint:
        return await self._execute(WEBHOOK_ENDPOINTS_ROTATE_SECRET, locals())


webhook_endpoints_list_events: Final = Endpoint(WEBHOOK_ENDPOINTS_LIST_EVENTS, WebhookEndpoints.list_events)
webhook_endpoints_list: Final = ListEndpoint(WEBHOOK_ENDPOINTS_LIST, WEBHOOK_ENDPOINTS_LIST_PAGES, WebhookEndpoints.list)
webhook_endpoints_create: Final = Endpoint(WEBHOOK_ENDPOINTS_CREATE, WebhookEndpoints.create)
webhook_endpoints_ensure: Final = Endpoint(WEBHOOK_ENDPOINTS_ENSURE, WebhookEndpoints.ensure)
webhook_endpoints_get: Final = Endpoint(WEBHOOK_ENDPOINTS_GET, WebhookEndpoints.get)
webhook_endpoints_delete: Final = Endpoint(WEBHOOK_ENDPOINTS_DELETE, WebhookEndpoints.delete)
webhook_endpoints_update: Final = Endpoint(WEBHOOK_ENDPOINTS_UPDATE, WebhookEndpoints.update)
webhook_endpoints_enable: Final = Endpoint(WEBHOOK_ENDPOINTS_ENABLE, WebhookEndpoints.enable)
webhook_endpoints_disable: Final = Endpoint(WEBHOOK_ENDPOINTS_DISABLE, WebhookEndpoints.disable)
webhook_endpoints_rotate_secret: Final = Endpoint(WEBHOOK_ENDPOINTS_ROTATE_SECRET, WebhookEndpoints.rotate_secret)
