# Generated from specs/creem/resources/webhooks.yaml. Do not edit.
"""Where events are delivered. An endpoint of the kind `http` is posted to; one of the kind `cli` keeps its events until
they are collected and acknowledged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    TEXT,
    Record,
    Rule,
    Sent,
    choice,
    many,
    nullable,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.pending_webhook_events import PendingWebhookEvents
    from ..models.webhook_delivery_mode import WebhookDeliveryModeValue
    from ..models.webhook_endpoint import WebhookEndpoint
    from ..models.webhook_endpoint_page import WebhookEndpointPage
    from ..models.webhook_endpoint_status import WebhookEndpointStatusValue
    from ..models.webhook_event_acknowledgement import WebhookEventAcknowledgement
    from ..models.webhook_event_type import WebhookEventTypeValue
    from ..models.webhook_secret import WebhookSecret


def _read_webhook_endpoint_page(body: Any) -> WebhookEndpointPage:
    from ..models.webhook_endpoint_page import WebhookEndpointPage

    return WebhookEndpointPage.from_dict(body)


def _items_webhook_endpoint_page(page: WebhookEndpointPage) -> Sequence[WebhookEndpoint]:
    return page.items


def _read_webhook_endpoint(body: Any) -> WebhookEndpoint:
    from ..models.webhook_endpoint import WebhookEndpoint

    return WebhookEndpoint.from_dict(body)


def _read_webhook_secret(body: Any) -> WebhookSecret:
    from ..models.webhook_secret import WebhookSecret

    return WebhookSecret.from_dict(body)


def _read_pending_webhook_events(body: Any) -> PendingWebhookEvents:
    from ..models.pending_webhook_events import PendingWebhookEvents

    return PendingWebhookEvents.from_dict(body)


def _read_webhook_event_acknowledgement(body: Any) -> WebhookEventAcknowledgement:
    from ..models.webhook_event_acknowledgement import WebhookEventAcknowledgement

    return WebhookEventAcknowledgement.from_dict(body)


WEBHOOK_DELIVERY_MODE: Final = choice("http", "cli")
WEBHOOK_ENDPOINT_STATUS: Final = choice("enabled", "disabled")
WEBHOOK_EVENT_TYPE: Final = choice(
    *(
        "checkout.completed subscription.active subscription.trialing subscription.paid subscription.update "
        "subscription.scheduled_cancel subscription.canceled subscription.past_due subscription.unpaid "
        "subscription.expired subscription.paused refund.created dispute.created customer_credits.exhausted "
        "credits.granted credits.consumed credits.auto_recharged"
    ).split()
)

WEBHOOKS_LIST: Final = Operation(
    name="webhooks_list",
    method="GET",
    effect="read",
    decode=_read_webhook_endpoint_page,
    secrets=("secret",),
    sent=Sent("/v1/webhooks", query=Record({"page_number": whole(least=1), "page_size": whole(least=1)})),
)
WEBHOOKS_LIST_PAGES: Final = Pagination(
    style="page",
    position="page_number",
    size="page_size",
    items=_items_webhook_endpoint_page,
    next=("pagination", "next_page"),
)
WEBHOOKS_CREATE: Final = Operation(
    name="webhooks_create",
    method="POST",
    effect="unsafe",
    decode=_read_webhook_endpoint,
    secrets=("secret",),
    sent=Sent(
        "/v1/webhooks",
        body=Record(
            {"url": TEXT, "delivery_mode": WEBHOOK_DELIVERY_MODE, "name": TEXT, "events": many(WEBHOOK_EVENT_TYPE)},
            "",
            Rule(
                "url", "is needed, or else `delivery_mode`", lambda source: "delivery_mode" not in source and "url" not in source
            ),
            Rule(
                "url",
                "is needed when `delivery_mode` is `http`",
                lambda source: "delivery_mode" in source and source["delivery_mode"] == "http" and "url" not in source,
            ),
        ),
    ),
)
WEBHOOKS_GET: Final = Operation(
    name="webhooks_get",
    method="GET",
    effect="read",
    decode=_read_webhook_endpoint,
    secrets=("secret",),
    sent=Sent("/v1/webhooks/{webhook_id}"),
)
WEBHOOKS_DELETE: Final = Operation(
    name="webhooks_delete",
    method="DELETE",
    effect="idempotent",
    decode=_read_webhook_endpoint,
    secrets=("secret",),
    sent=Sent("/v1/webhooks/{webhook_id}"),
)
WEBHOOKS_UPDATE: Final = Operation(
    name="webhooks_update",
    method="PATCH",
    effect="idempotent",
    decode=_read_webhook_endpoint,
    secrets=("secret",),
    sent=Sent(
        "/v1/webhooks/{webhook_id}",
        body=Record({"url": TEXT, "name": nullable(TEXT), "status": WEBHOOK_ENDPOINT_STATUS, "events": many(WEBHOOK_EVENT_TYPE)}),
    ),
)
WEBHOOKS_GET_SECRET: Final = Operation(
    name="webhooks_get_secret",
    method="GET",
    effect="read",
    decode=_read_webhook_secret,
    secrets=("secret",),
    sent=Sent("/v1/webhooks/{webhook_id}/secret"),
)
WEBHOOKS_LIST_PENDING_EVENTS: Final = Operation(
    name="webhooks_list_pending_events",
    method="GET",
    effect="read",
    decode=_read_pending_webhook_events,
    sent=Sent("/v1/webhooks/{webhook_id}/events/pending", query=Record({"limit": whole(least=1, most=100)})),
)
WEBHOOKS_ACKNOWLEDGE_EVENT: Final = Operation(
    name="webhooks_acknowledge_event",
    method="POST",
    effect="idempotent",
    decode=_read_webhook_event_acknowledgement,
    sent=Sent(
        "/v1/webhooks/{webhook_id}/events/{event_id}/ack",
        body=Record({"status_code": whole(), "response_body": TEXT}, "status_code"),
    ),
)


class Webhooks(SyncResource):
    """Where events are delivered. An endpoint of the kind `http` is posted to; one of the kind `cli` keeps its events
    until they are collected and acknowledged."""

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[WebhookEndpoint, WebhookEndpointPage]:
        """List the webhook endpoints of the store, page by page.

        Returns the endpoints, without their secrets. The order is not documented.

        Changes nothing at the provider; passing failures are retried.

        Args:
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
            for item in creem.webhooks.list():
                print(item)
            ```

        Source: https://docs.creem.io/api-reference/endpoint/list-webhooks
        """
        return self._list(WEBHOOKS_LIST, WEBHOOKS_LIST_PAGES, locals())

    def create(
        self,
        *,
        url: str | Unset = UNSET,
        delivery_mode: WebhookDeliveryModeValue | Unset = UNSET,
        name: str | Unset = UNSET,
        events: Sequence[WebhookEventTypeValue] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEndpoint:
        """Register a webhook endpoint.

        Creates an endpoint and returns it with its signing secret, which is in no other answer but that of
        `webhooks.get_secret`. Without `events` it gets every event. Not safe to repeat: each call makes another
        endpoint, and events come twice. When the outcome of a call is unknown, list the endpoints. Needs a key that
        may write webhooks.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            url: Where events are posted to, an HTTPS address. Ignored when events are collected.
            delivery_mode: Whether events are posted or collected. Most likely `http` when it is left out. It cannot
                be changed later.
            name: A label of your own.
            events: Which events to deliver. An empty list, or leaving it out, means all.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.webhooks.create(url="https://example.com/webhooks/creem")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/create-webhook
        """
        return self._execute(WEBHOOKS_CREATE, locals())

    def get(
        self,
        webhook_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEndpoint:
        """Read one webhook endpoint by its id.

        Returns the endpoint without its secret; `webhooks.get_secret` has it.

        Changes nothing at the provider; passing failures are retried.

        Args:
            webhook_id: Id of the webhook endpoint, as `webhook_id` of an endpoint gives it. What it begins with is
                not documented. Limits: not empty.
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
            creem.webhooks.get("webhook_id_1")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/get-webhook
        """
        return self._execute(WEBHOOKS_GET, locals())

    def delete(
        self,
        webhook_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEndpoint:
        """Delete a webhook endpoint for good.

        Deletes the endpoint with the record of its deliveries and returns it as it was. To stop deliveries for a
        while, set `status` to `disabled` instead.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: it is gone by then, so the answer
        is most likely status 404; after an unknown outcome take that as success.

        Args:
            webhook_id: Id of the webhook endpoint, as `webhook_id` of an endpoint gives it. What it begins with is
                not documented. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.webhooks.delete("webhook_id_1")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/delete-webhook
        """
        return self._execute(WEBHOOKS_DELETE, locals())

    def update(
        self,
        webhook_id: str,
        *,
        url: str | Unset = UNSET,
        name: str | None | Unset = UNSET,
        status: WebhookEndpointStatusValue | Unset = UNSET,
        events: Sequence[WebhookEventTypeValue] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEndpoint:
        """Change a webhook endpoint.

        Changes the fields that are given and returns the endpoint without its secret. `events` replaces the whole
        list. A disabled endpoint keeps its settings and gets nothing. Whether an endpoint is posted to or collected
        from cannot be changed.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the same values are set again;
        nothing else happens.

        Args:
            webhook_id: Id of the webhook endpoint, as `webhook_id` of an endpoint gives it. What it begins with is
                not documented. Limits: not empty.
            url: Where events are posted to, an HTTPS address.
            name: A label of your own. Null takes it away.
            status: Whether events are delivered.
            events: Which events to deliver, the whole list.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.webhooks.update("webhook_id_1")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/update-webhook
        """
        return self._execute(WEBHOOKS_UPDATE, locals())

    def get_secret(
        self,
        webhook_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookSecret:
        """Read the signing secret of a webhook endpoint.

        Returns the secret that deliveries are signed with. Whoever has it can forge deliveries.

        Changes nothing at the provider; passing failures are retried.

        Args:
            webhook_id: Id of the webhook endpoint, as `webhook_id` of an endpoint gives it. What it begins with is
                not documented. Limits: not empty.
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
            creem.webhooks.get_secret("webhook_id_1")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/get-webhook-secret
        """
        return self._execute(WEBHOOKS_GET_SECRET, locals())

    def list_pending_events(
        self,
        webhook_id: str,
        *,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> PendingWebhookEvents:
        """Collect the events that wait for an endpoint, oldest first.

        Returns the events of an endpoint of the kind `cli` that are not acknowledged yet. There are no pages:
        acknowledge what came, then ask again until nothing comes. What an endpoint of the kind `http` answers, and
        how long events are kept, is not documented.

        Changes nothing at the provider; passing failures are retried.

        Args:
            webhook_id: Id of the webhook endpoint, as `webhook_id` of an endpoint gives it. What it begins with is
                not documented. Limits: not empty.
            limit: How many events to return at most, from 1 to 100. The server takes 50 when it is left out.
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
            creem.webhooks.list_pending_events("webhook_id_1")
            ```

        Source: https://docs.creem.io/code/webhooks
        """
        return self._execute(WEBHOOKS_LIST_PENDING_EVENTS, locals())

    def acknowledge_event(
        self,
        webhook_id: str,
        event_id: str,
        *,
        status_code: int,
        response_body: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEventAcknowledgement:
        """Report what became of an event that was collected.

        Records how your own receiver answered an event, and takes the event off the list of those that wait. The
        first report counts.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the first report is kept and
        given back, also where the second one says something else.

        Args:
            webhook_id: Id of the webhook endpoint, as `webhook_id` of an endpoint gives it. What it begins with is
                not documented. Limits: not empty.
            event_id: Id of the event, as `webhook_id` of a pending event gives it. Limits: not empty.
            status_code: The status that the receiver answered with. 200 to 299 counts as delivered, anything else as
                failed; 503 stands for a receiver that was not reached.
            response_body: What the receiver answered. The server cuts it at 10,000 characters.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            creem.webhooks.acknowledge_event("webhook_id_1", "event_id_1", status_code=1)
            ```

        Source: https://docs.creem.io/code/webhooks
        """
        return self._execute(WEBHOOKS_ACKNOWLEDGE_EVENT, locals())


class AsyncWebhooks(AsyncResource):
    """Where events are delivered. An endpoint of the kind `http` is posted to; one of the kind `cli` keeps its events
    until they are collected and acknowledged.

    The methods are those of `Webhooks`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Webhooks.list)
    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[WebhookEndpoint, WebhookEndpointPage]:
        return self._list(WEBHOOKS_LIST, WEBHOOKS_LIST_PAGES, locals())

    @documented_by(Webhooks.create)
    async def create(
        self,
        *,
        url: str | Unset = UNSET,
        delivery_mode: WebhookDeliveryModeValue | Unset = UNSET,
        name: str | Unset = UNSET,
        events: Sequence[WebhookEventTypeValue] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEndpoint:
        return await self._execute(WEBHOOKS_CREATE, locals())

    @documented_by(Webhooks.get)
    async def get(
        self,
        webhook_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEndpoint:
        return await self._execute(WEBHOOKS_GET, locals())

    @documented_by(Webhooks.delete)
    async def delete(
        self,
        webhook_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEndpoint:
        return await self._execute(WEBHOOKS_DELETE, locals())

    @documented_by(Webhooks.update)
    async def update(
        self,
        webhook_id: str,
        *,
        url: str | Unset = UNSET,
        name: str | None | Unset = UNSET,
        status: WebhookEndpointStatusValue | Unset = UNSET,
        events: Sequence[WebhookEventTypeValue] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEndpoint:
        return await self._execute(WEBHOOKS_UPDATE, locals())

    @documented_by(Webhooks.get_secret)
    async def get_secret(
        self,
        webhook_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookSecret:
        return await self._execute(WEBHOOKS_GET_SECRET, locals())

    @documented_by(Webhooks.list_pending_events)
    async def list_pending_events(
        self,
        webhook_id: str,
        *,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> PendingWebhookEvents:
        return await self._execute(WEBHOOKS_LIST_PENDING_EVENTS, locals())

    @documented_by(Webhooks.acknowledge_event)
    async def acknowledge_event(
        self,
        webhook_id: str,
        event_id: str,
        *,
        status_code: int,
        response_body: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookEventAcknowledgement:
        return await self._execute(WEBHOOKS_ACKNOWLEDGE_EVENT, locals())


webhooks_list: Final = ListEndpoint(WEBHOOKS_LIST, WEBHOOKS_LIST_PAGES, Webhooks.list)
webhooks_create: Final = Endpoint(WEBHOOKS_CREATE, Webhooks.create)
webhooks_get: Final = Endpoint(WEBHOOKS_GET, Webhooks.get)
webhooks_delete: Final = Endpoint(WEBHOOKS_DELETE, Webhooks.delete)
webhooks_update: Final = Endpoint(WEBHOOKS_UPDATE, Webhooks.update)
webhooks_get_secret: Final = Endpoint(WEBHOOKS_GET_SECRET, Webhooks.get_secret)
webhooks_list_pending_events: Final = Endpoint(WEBHOOKS_LIST_PENDING_EVENTS, Webhooks.list_pending_events)
webhooks_acknowledge_event: Final = Endpoint(WEBHOOKS_ACKNOWLEDGE_EVENT, Webhooks.acknowledge_event)
