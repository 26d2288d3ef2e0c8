"""Change a webhook endpoint."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.webhook_endpoint import WebhookEndpoint
    from ...models.webhook_event_name import WebhookEventNameValue


def _read(body: Any) -> WebhookEndpoint:
    from ...models.webhook_endpoint import WebhookEndpoint

    return WebhookEndpoint.from_dict(body)


OPERATION: Final = Operation(
    name="webhook_endpoints_update",
    method="PATCH",
    effect="idempotent",
    decode=_read,
    enveloped=True,
    secrets=("signingSecret",),
)


def call(
    id: str,
    *,
    url: str | Unset = UNSET,
    events: Sequence[WebhookEventNameValue] | Unset = UNSET,
    description: str | Unset = UNSET,
    enabled: bool | Unset = UNSET,
) -> Call[WebhookEndpoint]:
    """Change a webhook endpoint.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `update`.
    """
    from ...models.webhook_endpoint_update import WebhookEndpointUpdate

    body = checked_body(
        "webhook_endpoints_update",
        {
            "url": url,
            "events": events,
            "description": description,
            "enabled": enabled,
        },
        WebhookEndpointUpdate.from_dict,
    )
    return Call(
        OPERATION,
        f"/webhook/endpoints/{segment('webhook_endpoints_update', 'id', id)}",
        body=body,
    )
