# Generated from specs/flowglad/resources/webhooks.yaml. Do not edit.
"""Addresses that Flowglad tells about events. They can be neither listed nor deleted, so keep their identifiers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    BOOLEAN,
    TEXT,
    Record,
    Repeat,
    Sent,
    choice,
    many,
    text,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, documented_by

if TYPE_CHECKING:
    from .. import params
    from ..models.new_webhook import NewWebhook
    from ..models.webhook_response import WebhookResponse


def _read_new_webhook(body: Any) -> NewWebhook:
    from ..models.new_webhook import NewWebhook

    return NewWebhook.from_dict(body)


def _read_webhook_response(body: Any) -> WebhookResponse:
    from ..models.webhook_response import WebhookResponse

    return WebhookResponse.from_dict(body)


WEBHOOK_EVENT_TYPE: Final = choice(
    *(
        "customer.created customer.updated purchase.completed payment.failed payment.succeeded "
        "subscription.created subscription.updated subscription.canceled sync.events_available"
    ).split()
)
WEBHOOK_INPUT: Final = Record(
    {"filterTypes": many(WEBHOOK_EVENT_TYPE), "url": TEXT, "name": TEXT, "pricingModelId": TEXT, "active": BOOLEAN},
    "filterTypes url name pricingModelId",
)
WEBHOOK_UPDATE_INPUT: Final = Record(
    {"filterTypes": many(WEBHOOK_EVENT_TYPE), "url": TEXT, "id": text(least=1), "name": TEXT, "active": BOOLEAN},
    "filterTypes url",
)

WEBHOOKS_CREATE: Final = Operation(
    name="webhooks_create",
    method="POST",
    effect="unsafe",
    decode=_read_new_webhook,
    secrets=("secret",),
    sent=Sent("/api/v1/webhooks", body=Record({"webhook": WEBHOOK_INPUT}, "webhook")),
)
WEBHOOKS_GET: Final = Operation(
    name="webhooks_get",
    method="GET",
    effect="read",
    decode=_read_webhook_response,
    sent=Sent("/api/v1/webhooks/{id}"),
)
WEBHOOKS_UPDATE: Final = Operation(
    name="webhooks_update",
    method="PUT",
    effect="idempotent",
    decode=_read_webhook_response,
    sent=Sent(
        "/api/v1/webhooks/{id}",
        body=Record({"webhook": WEBHOOK_UPDATE_INPUT}, "webhook"),
        repeats=(Repeat("webhook", "id", "id"),),
    ),
)


class Webhooks(SyncResource):
    """Addresses that Flowglad tells about events. They can be neither listed nor deleted, so keep their identifiers."""

    def create(
        self,
        *,
        webhook: params.WebhookInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> NewWebhook:
        """Create a webhook endpoint.

        Registers an address for events and gives the endpoint and its signing secret. Keep both: the API shows the
        secret here only (the dashboard can show or replace it), and there is no list of endpoints. A delivery does
        not say which event happened, so register one address for each type of event if you need to know. Not safe to
        repeat: there is no idempotency key, and each call that succeeds makes one more endpoint.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            webhook: The endpoint itself.
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
            flowglad.webhooks.create(
                webhook={
                    "filterTypes": ["customer.created"],
                    "url": "https://example.com/done",
                    "name": "Name",
                    "pricingModelId": "pricing_model_id_1",
                },
            )
            ```

        Source: https://docs.flowglad.com/api-reference/webhooks/create-webhook
        """
        return self._execute(WEBHOOKS_CREATE, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookResponse:
        """Get a webhook endpoint.

        Gives one webhook endpoint, wrapped in `webhook`, without its secret.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the webhook endpoint, webhook_…. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            flowglad.webhooks.get("webhook_123")
            ```

        Source: https://docs.flowglad.com/api-reference/webhooks/get-webhook
        """
        return self._execute(WEBHOOKS_GET, locals())

    def update(
        self,
        id: str,
        *,
        webhook: params.WebhookUpdateInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookResponse:
        """Change a webhook endpoint.

        Changes an endpoint and gives it back without its secret, which stays the same. `id`, `filter_types` and `url`
        are needed every time; `webhook.id` must be the id in the path, by which the server goes. An endpoint cannot
        be deleted: set `active` to false instead.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the same values are set again;
        nothing else happens.

        Args:
            id: Identifier of the webhook endpoint, webhook_…. Limits: not empty.
            webhook: The endpoint's new values; `id` may be left out.
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
            flowglad.webhooks.update(
                "webhook_123",
                webhook={"filterTypes": ["customer.created"], "url": "https://example.com/done"},
            )
            ```

        Source: https://docs.flowglad.com/api-reference/webhooks/update-webhook
        """
        return self._execute(WEBHOOKS_UPDATE, locals())


class AsyncWebhooks(AsyncResource):
    """Addresses that Flowglad tells about events. They can be neither listed nor deleted, so keep their identifiers.

    The methods are those of `Webhooks`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Webhooks.create)
    async def create(
        self,
        *,
        webhook: params.WebhookInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> NewWebhook:
        return await self._execute(WEBHOOKS_CREATE, locals())

    @documented_by(Webhooks.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookResponse:
        return await self._execute(WEBHOOKS_GET, locals())

    @documented_by(Webhooks.update)
    async def update(
        self,
        id: str,
        *,
        webhook: params.WebhookUpdateInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookResponse:
        return await self._execute(WEBHOOKS_UPDATE, locals())


webhooks_create: Final = Endpoint(WEBHOOKS_CREATE, Webhooks.create)
webhooks_get: Final = Endpoint(WEBHOOKS_GET, Webhooks.get)
webhooks_update: Final = Endpoint(WEBHOOKS_UPDATE, Webhooks.update)
