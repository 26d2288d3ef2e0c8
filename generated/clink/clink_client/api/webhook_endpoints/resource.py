"""The addresses that Clink sends events to, which events each gets, and the secrets that sign them. These operations are
in the newer revision of Clink's specification only; whether the live environment has all of them is not known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from billfold_core.client import SyncClient
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.pages import Pager
from billfold_core.unset import UNSET, Unset

from . import (
    webhook_endpoints_create,
    webhook_endpoints_delete,
    webhook_endpoints_disable,
    webhook_endpoints_enable,
    webhook_endpoints_ensure,
    webhook_endpoints_get,
    webhook_endpoints_list,
    webhook_endpoints_list_events,
    webhook_endpoints_rotate_secret,
    webhook_endpoints_update,
)

if TYPE_CHECKING:
    from ...models.acknowledgement import Acknowledgement
    from ...models.webhook_endpoint import WebhookEndpoint
    from ...models.webhook_endpoint_ensured import WebhookEndpointEnsured
    from ...models.webhook_endpoint_page import WebhookEndpointPage
    from ...models.webhook_event_catalog import WebhookEventCatalog
    from ...models.webhook_event_name import WebhookEventNameValue


class WebhookEndpoints:
    """The addresses that Clink sends events to, which events each gets, and the secrets that sign them. These operations
    are in the newer revision of Clink's specification only; whether the live environment has all of them is not
    known."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

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
            AuthenticationError: The key is missing, wrong or not allowed from this address, or `X-Timestamp` is too
                far from Clink's clock (about two minutes, according to a secondary source). Unlike elsewhere in this API,
                the body is the common error body.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.clinkbill.com/api-reference/endpoint/list-webhook-events
        """
        call = webhook_endpoints_list_events.call()
        return self._client.execute(call, options)

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

        Answers one page of the account's endpoints and how many match, without their signing secrets. With `url` it
        finds the one endpoint at an address. The last page is reached when `rows` is empty or `pageNum * pageSize` is
        at least `total`.

        No sort order is documented.

        Changes nothing at the provider; passing failures are retried.

        Args:
            enabled: True lists only endpoints that get events, false only those that do not.
            url: Only the endpoint at exactly this address.
            page_num: Which page to answer, counted from 1. Clink documents no sort order. Limits: at least 1.
            page_size: How many rows a page holds, 1 to 100. Clink gives 100 where more are asked for. Limits: at
                least 1, at most 100.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is missing, wrong or not allowed from this address, or `X-Timestamp` is too
                far from Clink's clock (about two minutes, according to a secondary source). Unlike elsewhere in this API,
                the body is the common error body.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.clinkbill.com/api-reference/endpoint/list-webhook-endpoints
        """
        call = webhook_endpoints_list.call(enabled=enabled, url=url, page_num=page_num, page_size=page_size)
        return Pager(self._client, call, webhook_endpoints_list.PAGINATION, options)

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
            events: Names of the events to send. Numbers are refused. Limits: not empty.
            description: Note for people. Limits: at most 512 characters.
            enabled: Whether to send events from now on. Clink takes true if it is left out.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The address is not an https address of a public host, an event is unknown, another endpoint of
                the account has the address, or the body is wrong otherwise.
            AuthenticationError: The key is missing, wrong or not allowed from this address, or `X-Timestamp` is too
                far from Clink's clock (about two minutes, according to a secondary source). Unlike elsewhere in this API,
                the body is the common error body.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.clinkbill.com/api-reference/endpoint/create-webhook-endpoint
        """
        call = webhook_endpoints_create.call(url=url, events=events, description=description, enabled=enabled)
        return self._client.execute(call, options)

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
        `returnSigningSecret` and `rotateSecretIfUnavailable`; the old secret stops working at once, so replace it at
        the receiver.

        Repeating the call sets the same state again. Two traps: when the answer to a call that registered the
        endpoint got lost, a repetition finds it existing and has no secret to hand out, unless
        `rotateSecretIfUnavailable` is set. And with `rotateSecret` every repetition makes a new secret; only the one
        in the last answer works.

        Safe to repeat; passing failures are retried.

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
                out. Send `returnSigningSecret` along: whether this works without it is not documented. The present secret
                then stops working at once.
            rotate_secret: Whether to replace the signing secret of an existing endpoint in any case. The present one
                then stops working at once.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The address is not an https address of a public host, an event is unknown, another endpoint of
                the account has the address, or the body is wrong otherwise.
            AuthenticationError: The key is missing, wrong or not allowed from this address, or `X-Timestamp` is too
                far from Clink's clock (about two minutes, according to a secondary source). Unlike elsewhere in this API,
                the body is the common error body.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.clinkbill.com/api-reference/endpoint/ensure-webhook-endpoint
        """
        call = webhook_endpoints_ensure.call(
            url=url,
            events=events,
            description=description,
            enabled=enabled,
            return_signing_secret=return_signing_secret,
            rotate_secret_if_unavailable=rotate_secret_if_unavailable,
            rotate_secret=rotate_secret,
        )
        return self._client.execute(call, options)

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
            AuthenticationError: The key is missing, wrong or not allowed from this address, or `X-Timestamp` is too
                far from Clink's clock (about two minutes, according to a secondary source). Unlike elsewhere in this API,
                the body is the common error body.
            NotFound: There is no such endpoint, or it belongs to another merchant.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.clinkbill.com/api-reference/openapi.json
        """
        call = webhook_endpoints_get.call(id)
        return self._client.execute(call, options)

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Acknowledgement:
        """Delete a webhook endpoint.

        Removes an endpoint for good; it gets no more events and its signing secret is gone. Disable it instead to
        stop events for a while.

        Repeating the call is harmless, but a repetition answers status 404, because the endpoint is gone. After a
        time-out take that as success.

        Safe to repeat; passing failures are retried.

        Args:
            id: Identifier of the webhook endpoint, for example `whk_…`.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            AuthenticationError: The key is missing, wrong or not allowed from this address, or `X-Timestamp` is too
                far from Clink's clock (about two minutes, according to a secondary source). Unlike elsewhere in this API,
                the body is the common error body.
            NotFound: There is no such endpoint, or it belongs to another merchant.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.clinkbill.com/api-reference/openapi.json
        """
        call = webhook_endpoints_delete.call(id)
        return self._client.execute(call, options)

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

        Repeating the call with the same body is harmless: it sets the same state again.

        Safe to repeat; passing failures are retried.

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
            AuthenticationError: The key is missing, wrong or not allowed from this address, or `X-Timestamp` is too
                far from Clink's clock (about two minutes, according to a secondary source). Unlike elsewhere in this API,
                the body is the common error body.
            NotFound: There is no such endpoint, or it belongs to another merchant.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.clinkbill.com/api-reference/endpoint/update-webhook-endpoint
        """
        call = webhook_endpoints_update.call(id, url=url, events=events, description=description, enabled=enabled)
        return self._client.execute(call, options)

    def enable(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEndpoint:
        """Send events to an endpoint again.

        Switches an endpoint on and answers it without its signing secret. Whether events that occurred meanwhile are
        sent later is not documented.

        Repeating the call is harmless.

        Safe to repeat; passing failures are retried.

        Args:
            id: Identifier of the webhook endpoint, for example `whk_…`.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            AuthenticationError: The key is missing, wrong or not allowed from this address, or `X-Timestamp` is too
                far from Clink's clock (about two minutes, according to a secondary source). Unlike elsewhere in this API,
                the body is the common error body.
            NotFound: There is no such endpoint, or it belongs to another merchant.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.clinkbill.com/api-reference/openapi.json
        """
        call = webhook_endpoints_enable.call(id)
        return self._client.execute(call, options)

    def disable(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEndpoint:
        """Stop sending events to an endpoint.

        Switches an endpoint off and answers it without its signing secret. The endpoint stays, with its events and
        its secret, but gets nothing.

        Repeating the call is harmless.

        Safe to repeat; passing failures are retried.

        Args:
            id: Identifier of the webhook endpoint, for example `whk_…`.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            AuthenticationError: The key is missing, wrong or not allowed from this address, or `X-Timestamp` is too
                far from Clink's clock (about two minutes, according to a secondary source). Unlike elsewhere in this API,
                the body is the common error body.
            NotFound: There is no such endpoint, or it belongs to another merchant.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.clinkbill.com/api-reference/endpoint/disable-webhook-endpoint
        """
        call = webhook_endpoints_disable.call(id)
        return self._client.execute(call, options)

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
            AuthenticationError: The key is missing, wrong or not allowed from this address, or `X-Timestamp` is too
                far from Clink's clock (about two minutes, according to a secondary source). Unlike elsewhere in this API,
                the body is the common error body.
            NotFound: There is no such endpoint, or it belongs to another merchant.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.clinkbill.com/api-reference/openapi.json
        """
        call = webhook_endpoints_rotate_secret.call(id)
        return self._client.execute(call, options)
