# Generated from specs/hyperline/resources/webhooks.yaml. Do not edit.
"""Addresses that the provider tells of events, and the messages it sent to them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    TEXT,
    TIME,
    Record,
    Sent,
    many,
    number,
    text,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.webhook_endpoint import WebhookEndpoint
    from ..models.webhook_endpoint_page import WebhookEndpointPage
    from ..models.webhook_event_type import WebhookEventTypeValue
    from ..models.webhook_message import WebhookMessage
    from ..models.webhook_message_page import WebhookMessagePage


def _read_webhook_endpoint_page(body: Any) -> WebhookEndpointPage:
    from ..models.webhook_endpoint_page import WebhookEndpointPage

    return WebhookEndpointPage.from_dict(body)


def _items_webhook_endpoint_page(page: WebhookEndpointPage) -> Sequence[WebhookEndpoint]:
    return page.data


def _read_webhook_endpoint(body: Any) -> WebhookEndpoint:
    from ..models.webhook_endpoint import WebhookEndpoint

    return WebhookEndpoint.from_dict(body)


def _read_none(body: Any) -> None:

    return None


def _read_webhook_message_page(body: Any) -> WebhookMessagePage:
    from ..models.webhook_message_page import WebhookMessagePage

    return WebhookMessagePage.from_dict(body)


def _items_webhook_message_page(page: WebhookMessagePage) -> Sequence[WebhookMessage]:
    return page.data


WEBHOOK_EVENT_TYPE: Final = text(least=1)

WEBHOOKS_LIST_ENDPOINTS: Final = Operation(
    name="webhooks_list_endpoints",
    method="GET",
    effect="read",
    decode=_read_webhook_endpoint_page,
    sent=Sent("/v1/webhooks/endpoints", query=Record({"limit": whole(least=1), "iterator": TEXT})),
)
WEBHOOKS_LIST_ENDPOINTS_PAGES: Final = Pagination(
    style="cursor",
    position="iterator",
    size="limit",
    items=_items_webhook_endpoint_page,
    max_size=250,
    next=("meta", "iterator"),
)
WEBHOOKS_CREATE_ENDPOINT: Final = Operation(
    name="webhooks_create_endpoint",
    method="POST",
    effect="keyed",
    decode=_read_webhook_endpoint,
    key_header="Idempotency-Key",
    sent_secrets=("secret",),
    sent=Sent(
        "/v1/webhooks/endpoints",
        body=Record(
            {
                "url": TEXT,
                "description": TEXT,
                "secret": text(least=32, most=100, unlike="[^a-zA-Z0-9+/=]", told="a text with other characters than base64 has"),
                "rate_limit": number(),
                "event_types": many(WEBHOOK_EVENT_TYPE),
            },
            "url",
        ),
    ),
)
WEBHOOKS_GET_ENDPOINT: Final = Operation(
    name="webhooks_get_endpoint",
    method="GET",
    effect="read",
    decode=_read_webhook_endpoint,
    sent=Sent("/v1/webhooks/endpoints/{id}"),
)
WEBHOOKS_UPDATE_ENDPOINT: Final = Operation(
    name="webhooks_update_endpoint",
    method="PUT",
    effect="keyed",
    decode=_read_webhook_endpoint,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/webhooks/endpoints/{id}",
        body=Record({"url": TEXT, "description": TEXT, "rate_limit": number(), "event_types": many(WEBHOOK_EVENT_TYPE)}, "url"),
    ),
)
WEBHOOKS_DELETE_ENDPOINT: Final = Operation(
    name="webhooks_delete_endpoint",
    method="DELETE",
    effect="idempotent",
    decode=_read_none,
    sent=Sent("/v1/webhooks/endpoints/{id}"),
)
WEBHOOKS_LIST_MESSAGES: Final = Operation(
    name="webhooks_list_messages",
    method="GET",
    effect="read",
    decode=_read_webhook_message_page,
    sent=Sent(
        "/v1/webhooks/messages",
        query=Record(
            {"limit": whole(least=1), "iterator": TEXT, "before": TIME, "after": TIME, "event_types": many(WEBHOOK_EVENT_TYPE)}
        ),
    ),
)
WEBHOOKS_LIST_MESSAGES_PAGES: Final = Pagination(
    style="cursor",
    position="iterator",
    size="limit",
    items=_items_webhook_message_page,
    max_size=250,
    next=("meta", "iterator"),
)


class Webhooks(SyncResource):
    """Addresses that the provider tells of events, and the messages it sent to them."""

    def list_endpoints(
        self,
        *,
        limit: int | Unset = UNSET,
        iterator: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[WebhookEndpoint, WebhookEndpointPage]:
        """List webhook endpoints.

        Gives the endpoints. Answers with the items and where the next page begins.

        Changes nothing at the provider; passing failures are retried.

        Args:
            limit: How many items to return, 1 to 250.
            iterator: Where the page begins, as `meta.iterator` of the page before says. Opaque.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 250, the largest there is.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in hyperline.webhooks.list_endpoints():
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(WEBHOOKS_LIST_ENDPOINTS, WEBHOOKS_LIST_ENDPOINTS_PAGES, locals())

    def create_endpoint(
        self,
        *,
        url: str,
        description: str | Unset = UNSET,
        secret: str | Unset = UNSET,
        rate_limit: Decimal | int | Unset = UNSET,
        event_types: Sequence[WebhookEventTypeValue] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEndpoint:
        """Create a webhook endpoint.

        Registers an address that is told of events. Answers with the new endpoint, without its secret.

        A secret that the provider makes can be read in its app only: send one of your own to have it in your program.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            url: Address of the receiver.
            description: Note of your own.
            secret: Secret that signs the messages, random bytes in base64, without `whsec_`. Where it is absent, the
                provider makes one. Limits: at least 32 characters, at most 100 characters.
            rate_limit: Most messages in a second.
            event_types: Kinds of events to be told of. Absent means all of them.
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
            hyperline.webhooks.create_endpoint(url="https://example.com/done")
            ```

        Source: https://api.hyperline.co/openapi
        """
        try:
            return self._execute(WEBHOOKS_CREATE_ENDPOINT, locals())
        finally:
            # The traceback of an error shows what a frame still holds.
            del secret, options

    def get_endpoint(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEndpoint:
        """Get a webhook endpoint.

        Reads one endpoint, without its secret.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the endpoint.
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
            hyperline.webhooks.get_endpoint("id_1")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(WEBHOOKS_GET_ENDPOINT, locals())

    def update_endpoint(
        self,
        id: str,
        *,
        url: str,
        description: str | Unset = UNSET,
        rate_limit: Decimal | int | Unset = UNSET,
        event_types: Sequence[WebhookEventTypeValue] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEndpoint:
        """Update a webhook endpoint.

        Changes an endpoint; its secret cannot be changed. Answers with the changed endpoint.

        `url` must be sent even when it stays the same. Whether other fields that are left out keep their values is
        not documented.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the endpoint.
            url: Address of the receiver.
            description: Note of your own.
            rate_limit: Most messages in a second.
            event_types: Kinds of events to be told of.
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
            hyperline.webhooks.update_endpoint("id_1", url="https://example.com/done")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(WEBHOOKS_UPDATE_ENDPOINT, locals())

    def delete_endpoint(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Delete a webhook endpoint.

        Removes an endpoint for good; it is told of nothing any more. Answers without a body.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: it is gone by then, so the answer
        is status 404; after an unknown outcome take that as success.

        Args:
            id: Id of the endpoint.
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
            hyperline.webhooks.delete_endpoint("id_1")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(WEBHOOKS_DELETE_ENDPOINT, locals())

    def list_messages(
        self,
        *,
        limit: int | Unset = UNSET,
        iterator: str | Unset = UNSET,
        before: datetime | Unset = UNSET,
        after: datetime | Unset = UNSET,
        event_types: Sequence[WebhookEventTypeValue] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[WebhookMessage, WebhookMessagePage]:
        """List sent webhook messages.

        Gives the messages that were sent, which serves to catch up on missed ones. Answers with the items and where
        the next page begins.

        By default it covers the last 90 days, or those around the iterator. Older messages are still there, but
        without their payload.

        Changes nothing at the provider; passing failures are retried.

        Args:
            limit: How many items to return, 1 to 250.
            iterator: Where the page begins, as `meta.iterator` of the page before says. Opaque.
            before: Only messages sent before this time.
            after: Only messages sent after this time.
            event_types: Only messages about these kinds of events. The name is repeated for each.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 250, the largest there is.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in hyperline.webhooks.list_messages():
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(WEBHOOKS_LIST_MESSAGES, WEBHOOKS_LIST_MESSAGES_PAGES, locals())


class AsyncWebhooks(AsyncResource):
    """Addresses that the provider tells of events, and the messages it sent to them.

    The methods are those of `Webhooks`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Webhooks.list_endpoints)
    def list_endpoints(
        self,
        *,
        limit: int | Unset = UNSET,
        iterator: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[WebhookEndpoint, WebhookEndpointPage]:
        return self._list(WEBHOOKS_LIST_ENDPOINTS, WEBHOOKS_LIST_ENDPOINTS_PAGES, locals())

    @documented_by(Webhooks.create_endpoint)
    async def create_endpoint(
        self,
        *,
        url: str,
        description: str | Unset = UNSET,
        secret: str | Unset = UNSET,
        rate_limit: Decimal | int | Unset = UNSET,
        event_types: Sequence[WebhookEventTypeValue] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEndpoint:
        try:
            return await self._execute(WEBHOOKS_CREATE_ENDPOINT, locals())
        finally:
            # The traceback of an error shows what a frame still holds.
            del secret, options

    @documented_by(Webhooks.get_endpoint)
    async def get_endpoint(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEndpoint:
        return await self._execute(WEBHOOKS_GET_ENDPOINT, locals())

    @documented_by(Webhooks.update_endpoint)
    async def update_endpoint(
        self,
        id: str,
        *,
        url: str,
        description: str | Unset = UNSET,
        rate_limit: Decimal | int | Unset = UNSET,
        event_types: Sequence[WebhookEventTypeValue] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEndpoint:
        return await self._execute(WEBHOOKS_UPDATE_ENDPOINT, locals())

    @documented_by(Webhooks.delete_endpoint)
    async def delete_endpoint(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        return await self._execute(WEBHOOKS_DELETE_ENDPOINT, locals())

    @documented_by(Webhooks.list_messages)
    def list_messages(
        self,
        *,
        limit: int | Unset = UNSET,
        iterator: str | Unset = UNSET,
        before: datetime | Unset = UNSET,
        after: datetime | Unset = UNSET,
        event_types: Sequence[WebhookEventTypeValue] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[WebhookMessage, WebhookMessagePage]:
        return self._list(WEBHOOKS_LIST_MESSAGES, WEBHOOKS_LIST_MESSAGES_PAGES, locals())


webhooks_list_endpoints: Final = ListEndpoint(WEBHOOKS_LIST_ENDPOINTS, WEBHOOKS_LIST_ENDPOINTS_PAGES, Webhooks.list_endpoints)
webhooks_create_endpoint: Final = Endpoint(WEBHOOKS_CREATE_ENDPOINT, Webhooks.create_endpoint)
webhooks_get_endpoint: Final = Endpoint(WEBHOOKS_GET_ENDPOINT, Webhooks.get_endpoint)
webhooks_update_endpoint: Final = Endpoint(WEBHOOKS_UPDATE_ENDPOINT, Webhooks.update_endpoint)
webhooks_delete_endpoint: Final = Endpoint(WEBHOOKS_DELETE_ENDPOINT, Webhooks.delete_endpoint)
webhooks_list_messages: Final = ListEndpoint(WEBHOOKS_LIST_MESSAGES, WEBHOOKS_LIST_MESSAGES_PAGES, Webhooks.list_messages)
