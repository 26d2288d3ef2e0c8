"""Addresses that Flowglad tells about events. They can be neither listed nor deleted, so keep their identifiers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billfold_core.client import SyncClient
from billfold_core.options import NO_OPTIONS, RequestOptions

from . import webhooks_create, webhooks_get, webhooks_update

if TYPE_CHECKING:
    from ... import params
    from ...models.new_webhook import NewWebhook
    from ...models.webhook_input import WebhookInput
    from ...models.webhook_response import WebhookResponse
    from ...models.webhook_update_input import WebhookUpdateInput


class Webhooks:
    """Addresses that Flowglad tells about events. They can be neither listed nor deleted, so keep their identifiers."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create(
        self,
        *,
        webhook: WebhookInput | params.WebhookInput,
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

        Source: https://docs.flowglad.com/api-reference/webhooks/create-webhook
        """
        call = webhooks_create.call(webhook=webhook)
        return self._client.execute(call, options)

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

        Source: https://docs.flowglad.com/api-reference/webhooks/get-webhook
        """
        call = webhooks_get.call(id)
        return self._client.execute(call, options)

    def update(
        self,
        id: str,
        *,
        webhook: WebhookUpdateInput | params.WebhookUpdateInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> WebhookResponse:
        """Change a webhook endpoint.

        Changes an endpoint and gives it back without its secret, which stays the same. `id`, `filterTypes` and `url`
        are needed every time; `webhook.id` must be the id in the path, by which the server goes. An endpoint cannot
        be deleted: set `active` to false instead.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the same values are set again;
        nothing else happens.

        Args:
            id: Identifier of the webhook endpoint, webhook_…. Limits: not empty.
            webhook: The endpoint's new values. Its `id` must be the one in the path.
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

        Source: https://docs.flowglad.com/api-reference/webhooks/update-webhook
        """
        call = webhooks_update.call(id, webhook=webhook)
        return self._client.execute(call, options)
