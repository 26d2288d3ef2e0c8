"""Register an address for events."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.webhook_endpoint import WebhookEndpoint
    from ...models.webhook_event_name import WebhookEventNameValue


def _read(body: Any) -> WebhookEndpoint:
    from ...models.webhook_endpoint import WebhookEndpoint

    return WebhookEndpoint.from_dict(body)


OPERATION: Final = Operation(
    name="webhook_endpoints_create",
    method="POST",
    effect="unsafe",
    decode=_read,
    enveloped=True,
    secrets=("signingSecret",),
)


def call(
    *,
    url: str,
    events: Sequence[WebhookEventNameValue],
    description: str | Unset = UNSET,
    enabled: bool | Unset = UNSET,
) -> Call[WebhookEndpoint]:
    """Register an address for events.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.webhook_endpoint_create import WebhookEndpointCreate

    body = checked_body(
        "webhook_endpoints_create",
        {
            "url": url,
            "events": events,
            "description": description,
            "enabled": enabled,
        },
        WebhookEndpointCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/webhook/endpoints",
        body=body,
    )
